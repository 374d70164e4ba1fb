import { useState } from 'preact/hooks';
import { reencode } from '../file/photo';
import { flush } from '../send/sender';
import { saveItem } from '../store/outbox';
import { savePhoto } from '../store/photos';
import type { Item, ItemPhoto, Me } from '../store/types';
import { announce } from '../ui/announce';
import { StoredPhoto } from '../ui/StoredPhoto';
import { ACT_WORDS, actItem, versionSaid, type FieldAct } from './act';
import { ActStatus } from './ActStatus';
import type { Dossier } from './reports';
import { uuid } from '../../shared/uuid';

const ACTS: FieldAct[] = ['verify', 'persists'];
const NOT_SAVED = 'Le téléphone n’a pas pu enregistrer. Réessayez.';

type Props = { dossier: Dossier; me: Me; pending: Item[]; following: boolean; onAgain: () => void };

/** What somebody on the spot can say: it is settled, or it is still there. */
export function ActButtons({ dossier, me, pending, following, onAgain }: Props) {
  const [photos, setPhotos] = useState<ItemPhoto[]>([]);
  const [error, setError] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const acts = ACTS.filter((act) => dossier.acts.includes(act));
  const refused = pending.find((item) => item.state === 'refuse');
  const waiting = pending.find((item) => item.state === 'attente');
  const behind = dossier.version < versionSaid(pending);
  const saving = said !== null && !pending.some((item) => item.id === said);
  const resting = waiting !== undefined || behind || saving;
  const status = (waiting || behind) && <ActStatus waiting={waiting} following={following} onAgain={onAgain} />;
  if (acts.length === 0) {
    return status || null;
  }
  const say = async (act: FieldAct) => {
    const item = actItem(act, dossier, me, photos);
    setSaid(item.id);
    try {
      await saveItem(item);
      setPhotos([]);
      announce('Enregistré sur ce téléphone.');
      void flush('save');
    } catch {
      setSaid(null);
      setError(NOT_SAVED);
    }
  };
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    input.value = '';
    if (file) {
      await keep(file, dossier.id)
        .then((photo) => setPhotos((now) => [...now, photo]))
        .catch(() => setError('Cette photo n’a pas pu être gardée.'));
    }
  };
  return (
    <section class="card" aria-labelledby="sur-place">
      <h2 id="sur-place">Vous êtes sur place ?</h2>
      {status}
      {refused && <p class="error">Refusé : {refused.lastError}</p>}
      {photos.length > 0 && (
        <ul class="photos">
          {photos.map((photo, index) => (
            <li key={photo.id}>
              <StoredPhoto id={photo.id} alt={`Photo ${index + 1}`} />
            </li>
          ))}
        </ul>
      )}
      <label class="btn file-button" hidden={resting}>
        <input
          type="file"
          accept="image/*"
          capture="environment"
          onChange={(event) => void take(event.currentTarget)}
        />
        Ajouter une photo
      </label>
      <div class="act-buttons">
        {acts.map((act) => (
          <button
            key={act}
            type="button"
            class="btn btn-wide"
            disabled={resting}
            data-testid={`act-${act}`}
            onClick={() => void say(act)}
          >
            {ACT_WORDS[act].button}
          </button>
        ))}
      </div>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </section>
  );
}

async function keep(file: Blob, owner: string): Promise<ItemPhoto> {
  const { bytes, hash } = await reencode(file);
  const id = uuid();
  await savePhoto({ id, owner, hash, bytes });
  return { id, hash, size: bytes.byteLength, received: false };
}
