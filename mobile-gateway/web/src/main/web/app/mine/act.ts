import { newItem } from '../store/newItem';
import type { Item, Me, ItemPhoto } from '../store/types';
import type { Dossier } from './reports';
import { uuid } from '../../shared/uuid';

export type FieldAct = 'persists' | 'verify';

export const ACT_WORDS: Record<FieldAct, { button: string; title: string }> = {
  persists: { button: 'Persiste', title: 'Persiste' },
  verify: { button: 'Réglé', title: 'Réglé' },
};

/** What was seen on the spot, as an item of the outbox; its commandId makes repeats harmless. */
export function actItem(act: FieldAct, dossier: Dossier, me: Me, photos: ItemPhoto[]): Item {
  const commandId = uuid();
  return newItem({
    id: commandId,
    kind: 'act',
    member: me.member,
    report: dossier.id,
    method: 'POST',
    path: `/api/v1/reports/${dossier.id}/${act}`,
    body: { commandId, photos: photos.map((photo) => photo.hash) },
    title: `${ACT_WORDS[act].title} : ${dossier.natureLabel}`,
    where: dossier.place ?? dossier.quartierName ?? '',
    photos,
    number: dossier.number,
  });
}

/** The dossier is up to date from this version on, as the service said when it took the acts. */
export function versionSaid(acts: Item[]): number {
  return Math.max(0, ...acts.map((act) => act.version ?? 0));
}
