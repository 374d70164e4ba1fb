import type { Reference } from '../reference';
import { withOffset } from '../send/clock';
import { newItem } from '../store/newItem';
import type { Draft, Item, Me } from '../store/types';
import { uuid } from '../../shared/uuid';
import { inOrder } from './roles';

const LAST_QUARTIER = 'veille-dernier-quartier';

/** The id of the draft is the id of the report: sending twice can only ever make one. */
export function newDraft(me: Me, nature: string, solvedOnTheSpot = false): Draft {
  const last = localStorage.getItem(LAST_QUARTIER);
  const quartier = last && me.quartiers.includes(last) ? last : (me.quartiers[0] ?? null);
  return {
    id: uuid(),
    member: me.member,
    nature,
    subNature: null,
    quartier,
    secteur: null,
    place: '',
    location: null,
    severity: 'courante',
    landStatus: null,
    description: '',
    observedAt: withOffset(new Date()),
    solvedOnTheSpot,
    photos: [],
    corrects: null,
  };
}

export function hasPlace(draft: Draft): boolean {
  return draft.location !== null || (draft.quartier !== null && draft.place.trim() !== '');
}

/** Freezes the draft: from here on the text of the request never changes. */
export function toItem(draft: Draft, reference: Reference): Item {
  if (draft.quartier) {
    localStorage.setItem(LAST_QUARTIER, draft.quartier);
  }
  const item = newItem({
    id: draft.id,
    kind: 'report',
    member: draft.member,
    report: draft.id,
    method: 'PUT',
    path: `/api/v1/reports/${draft.id}`,
    body: body(draft),
    title: titleOf(draft, reference),
    where: draft.place.trim() || 'Position du téléphone',
    photos: inOrder(draft),
  });
  return draft.point ? { ...item, point: draft.point } : item;
}

function body(draft: Draft): Record<string, unknown> {
  return {
    nature: draft.nature,
    subNature: draft.subNature,
    location: positionWorthSending(draft),
    quartier: draft.quartier,
    secteur: draft.secteur,
    place: draft.place.trim() || null,
    landStatus: draft.landStatus,
    severity: draft.severity,
    description: draft.description.trim() || null,
    observedAt: draft.observedAt,
    photos: inOrder(draft).map((photo) => photo.hash),
    solvedOnTheSpot: draft.solvedOnTheSpot,
    ...(draft.point && { tour: draft.point.tour }),
    ...(draft.asset && { asset: draft.asset.id }),
    ...(draft.worksite && { worksite: draft.worksite }),
  };
}

/** Beyond 100 m a fix says less than the place that was chosen: it would only contradict it. */
function positionWorthSending(draft: Draft): Draft['location'] {
  const chosen = draft.quartier !== null && draft.place.trim() !== '';
  const accuracy = draft.location?.accuracy ?? 0;
  return chosen && draft.location?.source === 'gps' && accuracy > 100 ? null : draft.location;
}

function titleOf(draft: Draft, reference: Reference): string {
  const nature = reference.natures.find((candidate) => candidate.id === draft.nature);
  const subNature = nature?.subNatures.find((candidate) => candidate.id === draft.subNature);
  const words = [draft.solvedOnTheSpot && 'Traité par moi', nature?.label ?? draft.nature, subNature?.label];
  return words.filter(Boolean).join(' : ');
}

/** A refused report comes back as a draft under a new id; the refused one stays until it is sent. */
export function correctionOf(item: Item, member: string): Draft {
  const filed = JSON.parse(item.body) as Partial<Draft>;
  return {
    id: uuid(),
    member,
    nature: filed.nature ?? '',
    subNature: filed.subNature ?? null,
    quartier: filed.quartier ?? null,
    secteur: filed.secteur ?? null,
    place: filed.place ?? '',
    location: filed.location ?? null,
    severity: filed.severity ?? 'courante',
    landStatus: filed.landStatus ?? null,
    description: filed.description ?? '',
    observedAt: filed.observedAt ?? item.createdAt,
    solvedOnTheSpot: filed.solvedOnTheSpot ?? false,
    photos: [],
    corrects: item.id,
    point: item.point ?? null,
    worksite: filed.worksite ?? null,
  };
}
