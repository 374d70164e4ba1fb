import type { ItemPhoto } from '../store/types';
import { StoredPhoto } from '../ui/StoredPhoto';
import type { DraftActions } from './useDraft';

type Props = { photo: ItemPhoto; name: string; actions: DraftActions; onMask: () => void };

/** A photo of the draft, and what can still be done with it. */
export function TakenPhoto({ photo, name, actions, onMask }: Props) {
  return (
    <>
      <StoredPhoto key={photo.hash} id={photo.id} alt={name} />
      <button type="button" class="btn" data-testid="mask" onClick={onMask}>
        Masquer<span class="visually-hidden"> une partie de : {name}</span>
      </button>
      <button type="button" class="btn" onClick={() => void actions.removePhoto(photo.id)}>
        Retirer<span class="visually-hidden"> : {name}</span>
      </button>
    </>
  );
}
