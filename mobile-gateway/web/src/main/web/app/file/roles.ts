import type { Draft, ItemPhoto, PhotoRole } from '../store/types';

export const ROLES: { role: PhotoRole; label: string }[] = [
  { role: 'avant', label: 'Avant' },
  { role: 'apres', label: 'Après' },
];

/** Said to be solved: the first two photos taken become before and after. */
export function withRoles(photos: ItemPhoto[]): ItemPhoto[] {
  const free = ROLES.map(({ role }) => role).filter((role) => !photos.some((photo) => photo.role === role));
  return photos.map((photo) => (photo.role || free.length === 0 ? photo : { ...photo, role: free.shift() }));
}

/** The order of the request says what a photo shows: before comes first, after comes last. */
export function inOrder(draft: Draft): ItemPhoto[] {
  const rank = (photo: ItemPhoto) => (photo.role === 'avant' ? 0 : photo.role === 'apres' ? 2 : 1);
  return draft.solvedOnTheSpot ? [...draft.photos].sort((a, b) => rank(a) - rank(b)) : draft.photos;
}

/** What a report solved on the spot shows in its n-th photo; one photo alone is neither. */
export function beforeOrAfter(solved: boolean, index: number, count: number): string | null {
  if (!solved || count < 2) {
    return null;
  }
  return index === 0 ? 'Avant' : index === count - 1 ? 'Après' : null;
}
