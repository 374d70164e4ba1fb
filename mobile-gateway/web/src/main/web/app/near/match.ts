import type { Draft, Location } from '../store/types';
import { plain } from '../ui/plain';

/** An open dossier of the quartier, in few words: no text, no organisation. */
export type Near = {
  id: string;
  number: string;
  nature: string;
  natureLabel: string;
  subNatureLabel: string | null;
  quartier: string;
  place: string | null;
  location: { lat: number; lon: number } | null;
  observedAt: string;
  photo: string | null;
  asset: string | null;
  mine: boolean;
};

export type NearList = { items: Near[] };

const METRES = 50;
const PER_DEGREE = 111_195;
/** A fix that is worse than this says nothing about what is 50 m away. */
const WORST_FIX = 100;
const SHOWN = 3;

/** Those of the same nature within 50 m, at the same place, or on the same équipement; the oldest first. */
export function alreadyReported(draft: Draft, open: Near[]): Near[] {
  return open.filter((other) => other.nature === draft.nature && isNear(draft, other)).slice(0, SHOWN);
}

function isNear(draft: Draft, other: Near): boolean {
  if (draft.asset && other.asset) {
    return draft.asset.id === other.asset;
  }
  const sure = draft.location && (draft.location.accuracy ?? 0) <= WORST_FIX ? draft.location : null;
  if (sure && other.location) {
    return metres(sure, other.location) <= METRES;
  }
  return draft.place.trim() !== '' && other.place !== null && plain(draft.place.trim()) === plain(other.place);
}

export function metres(one: Pick<Location, 'lat' | 'lon'>, other: Pick<Location, 'lat' | 'lon'>): number {
  const north = (other.lat - one.lat) * PER_DEGREE;
  const east = (other.lon - one.lon) * PER_DEGREE * Math.cos(((one.lat + other.lat) / 2) * (Math.PI / 180));
  return Math.hypot(north, east);
}
