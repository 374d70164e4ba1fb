import { useState } from 'preact/hooks';
import { isQuota } from '../store/database';
import type { Draft, ItemPhoto, PhotoRole } from '../store/types';
import { announce } from '../ui/announce';
import { BeforeAfter } from './BeforeAfter';
import { Mask } from './Mask';
import { TakeButtons } from './TakeButtons';
import { TakenPhoto } from './TakenPhoto';
import type { DraftActions } from './useDraft';

const MOST_PHOTOS = 10;
const NO_PHOTO = ['tranquillite'];
const FULL = 'Le téléphone n’a plus de place. Le texte est gardé. Envoyez ou supprimez des signalements.';
const UNREADABLE = 'Cette image ne peut pas être lue. Prenez une autre photo.';

export function PhotoField({ draft, actions }: { draft: Draft; actions: DraftActions }) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [masking, setMasking] = useState<string | null>(null);
  if (NO_PHOTO.includes(draft.nature)) {
    return null;
  }
  const take = async (input: HTMLInputElement, role?: PhotoRole) => {
    const files = Array.from(input.files ?? []);
    input.value = '';
    setBusy(true);
    setError(null);
    for (const file of files.slice(0, MOST_PHOTOS - draft.photos.length)) {
      await keep(file, actions, role).catch((cause) => setError(isQuota(cause) ? FULL : UNREADABLE));
    }
    setBusy(false);
  };
  const plain = draft.solvedOnTheSpot ? draft.photos.filter((photo) => !photo.role) : draft.photos;
  return (
    <div class="field" data-testid="photo-field">
      <p class="label">{draft.solvedOnTheSpot ? 'Photos (facultatives)' : 'Photo (facultative)'}</p>
      <p class="hint" id="photo-hint">
        {draft.nature === 'stationnement'
          ? 'Ni visage, ni plaque lisible. La plaque se donne à la police par téléphone.'
          : 'Ni visage, ni plaque, ni intérieur de logement.'}
      </p>
      {draft.solvedOnTheSpot && (
        <BeforeAfter
          draft={draft}
          actions={actions}
          busy={busy}
          onTake={(input, role) => void take(input, role)}
          onMask={setMasking}
        />
      )}
      <Taken photos={plain} actions={actions} onMask={setMasking} />
      {masking && (
        <Mask key={masking} photo={masking} owner={draft.id} actions={actions} onEnd={() => setMasking(null)} />
      )}
      {!draft.solvedOnTheSpot && (
        <div class={plain.length > 0 ? 'cluster' : 'photo-buttons'} hidden={plain.length >= MOST_PHOTOS}>
          <TakeButtons
            camera={busy ? 'Un instant…' : plain.length > 0 ? 'Autre photo' : 'Prendre une photo'}
            name=""
            many={true}
            testid="photo"
            onTake={(input) => void take(input)}
          />
        </div>
      )}
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function Taken({ photos, actions, onMask }: { photos: ItemPhoto[]; actions: DraftActions; onMask: (id: string) => void }) {
  return photos.length === 0 ? null : (
    <ul class="taken">
      {photos.map((photo, index) => (
        <li key={photo.id}>
          <TakenPhoto photo={photo} name={`Photo ${index + 1}`} actions={actions} onMask={() => onMask(photo.id)} />
        </li>
      ))}
    </ul>
  );
}

async function keep(file: Blob, actions: DraftActions, role?: PhotoRole): Promise<void> {
  await actions.takePhoto(file, role);
  announce('Photo enregistrée.');
}
