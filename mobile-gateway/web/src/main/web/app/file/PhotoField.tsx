import { useState } from 'preact/hooks';
import { isQuota } from '../store/database';
import type { Draft } from '../store/types';
import { announce } from '../ui/announce';
import { StoredPhoto } from '../ui/StoredPhoto';
import { Mask } from './Mask';
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
  const take = async (input: HTMLInputElement) => {
    const files = Array.from(input.files ?? []);
    input.value = '';
    setBusy(true);
    setError(null);
    for (const file of files.slice(0, MOST_PHOTOS - draft.photos.length)) {
      await keep(file, actions).catch((cause) => setError(isQuota(cause) ? FULL : UNREADABLE));
    }
    setBusy(false);
  };
  return (
    <div class="field" data-testid="photo-field">
      <p class="label" id="photo-label">
        Photo (facultative)
      </p>
      <p class="hint" id="photo-hint">
        {draft.nature === 'stationnement'
          ? 'Ni visage, ni plaque lisible. La plaque se donne à la police par téléphone.'
          : 'Ni visage, ni plaque, ni intérieur de logement.'}
      </p>
      {draft.photos.length > 0 && (
        <ul class="taken">
          {draft.photos.map((photo, index) => (
            <li key={photo.id}>
              <StoredPhoto key={photo.hash} id={photo.id} alt={`Photo ${index + 1}`} />
              <button
                type="button"
                class="btn"
                data-testid="mask"
                onClick={() => setMasking(photo.id)}
              >
                Masquer<span class="visually-hidden"> une partie de la photo {index + 1}</span>
              </button>
              <button
                type="button"
                class="btn"
                onClick={() => void actions.removePhoto(photo.id)}
              >
                Retirer<span class="visually-hidden"> la photo {index + 1}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {masking && (
        <Mask key={masking} photo={masking} owner={draft.id} actions={actions} onEnd={() => setMasking(null)} />
      )}
      <div class={draft.photos.length > 0 ? 'cluster' : 'photo-buttons'} hidden={draft.photos.length >= MOST_PHOTOS}>
        <label class="btn file-button">
          <input
            type="file"
            accept="image/*"
            capture="environment"
            aria-describedby="photo-hint"
            data-testid="photo"
            onChange={(event) => void take(event.currentTarget)}
          />
          {busy ? 'Un instant…' : draft.photos.length > 0 ? 'Autre photo' : 'Prendre une photo'}
        </label>
        <label class="btn file-button">
          <input
            type="file"
            accept="image/*"
            multiple
            aria-describedby="photo-hint"
            data-testid="photo-galerie"
            onChange={(event) => void take(event.currentTarget)}
          />
          Galerie
        </label>
      </div>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

async function keep(file: Blob, actions: DraftActions): Promise<void> {
  await actions.takePhoto(file);
  announce('Photo enregistrée.');
}
