import { inOrder } from '../file/roles';
import { newItem } from '../store/newItem';
import type { Draft, Item } from '../store/types';
import { uuid } from '../../shared/uuid';
import type { Near } from './match';

/** « C’est le même »: what was about to be filed confirms what is open, with the photos already taken. */
export function sameItem(draft: Draft, other: Near): Item {
  const commandId = uuid();
  const photos = inOrder(draft);
  return newItem({
    id: commandId,
    kind: 'act',
    member: draft.member,
    report: other.id,
    method: 'POST',
    path: `/api/v1/reports/${other.id}/confirm`,
    body: { commandId, observedAt: draft.observedAt, photos: photos.map((photo) => photo.hash) },
    title: `C’est le même : ${other.natureLabel}`,
    where: other.place ?? '',
    photos,
    number: other.number,
  });
}
