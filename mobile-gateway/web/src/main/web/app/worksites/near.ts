import type { Draft } from '../store/types';

/** A chantier as lists show it; corners are [lat, lon], days ISO 8601. */
export type Worksite = {
  id: string;
  name: string;
  owner: { name: string };
  quartiers: { id: string }[];
  secteurs: { id: string }[];
  places: string[];
  perimeter: [number, number][];
  from: string;
  to: string;
};

export type Why = 'emprise' | 'proche' | 'lieu' | 'secteur';
export type Near = { worksite: Worksite; why: Why; metres: number | null };

const NEAR = 50;
const METRES_PER_DEGREE = 111_195;
const ORDER: Why[] = ['emprise', 'proche', 'lieu', 'secteur'];

/** The rule of the service (Proposal), so that a phone without network proposes the same. */
export function near(worksites: Worksite[], draft: Draft): Near[] {
  const day = draft.observedAt.slice(0, 10);
  return worksites
    .filter((site) => site.from <= day && day <= site.to)
    .flatMap((site) => proposal(site, draft) ?? [])
    .filter((one) => standsAt(one) || one.worksite.quartiers.some((quartier) => quartier.id === draft.quartier))
    .sort((a, b) => ORDER.indexOf(a.why) - ORDER.indexOf(b.why) || (a.metres ?? 1e9) - (b.metres ?? 1e9));
}

/** What the form shows: all of them for a nuisance de chantier, else only where one stands at it. */
export function proposed(worksites: Worksite[], draft: Draft): Near[] {
  const found = near(worksites, draft);
  const shown = draft.nature === 'nuisance-de-chantier' ? found : found.filter(standsAt);
  const chosen = worksites.find((site) => site.id === draft.worksite);
  return chosen && !shown.some((one) => one.worksite.id === chosen.id)
    ? [...shown, { worksite: chosen, why: 'lieu', metres: null }]
    : shown;
}

/** The position tells the quartier as well, whatever was chosen. */
function standsAt(one: Near): boolean {
  return one.why === 'emprise' || one.why === 'proche';
}

function proposal(worksite: Worksite, draft: Draft): Near | null {
  const metres = draft.location && worksite.perimeter.length > 0 ? distance(worksite.perimeter, draft.location) : null;
  const why = reason(worksite, draft, metres);
  return why ? { worksite, why, metres } : null;
}

function reason(worksite: Worksite, draft: Draft, metres: number | null): Why | null {
  if (metres !== null && metres <= NEAR) {
    return metres === 0 ? 'emprise' : 'proche';
  }
  const place = folded(draft.place);
  if (place && worksite.places.some((each) => folded(each) === place)) {
    return 'lieu';
  }
  return worksite.secteurs.some((secteur) => secteur.id === draft.secteur) ? 'secteur' : null;
}

function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

type Flat = { x: number; y: number };

/** Whole metres from the outline, 0 inside, on a plane that is right around the point that asks. */
export function distance(perimeter: [number, number][], at: { lat: number; lon: number }): number {
  const shrink = Math.cos((at.lat * Math.PI) / 180);
  const corners = perimeter.map(([lat, lon]) => ({
    x: (lon - at.lon) * shrink * METRES_PER_DEGREE,
    y: (lat - at.lat) * METRES_PER_DEGREE,
  }));
  const sides = corners.map((corner, index) => [corner, corners[(index + 1) % corners.length] ?? corner] as const);
  if (sides.filter(([a, b]) => crossesEastward(a, b)).length % 2 === 1) {
    return 0;
  }
  return Math.ceil(Math.min(...sides.map(([a, b]) => fromOrigin(a, b))));
}

function crossesEastward(a: Flat, b: Flat): boolean {
  return a.y > 0 !== b.y > 0 && a.x - (a.y * (b.x - a.x)) / (b.y - a.y) > 0;
}

function fromOrigin(a: Flat, b: Flat): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(a.x * (b.x - a.x) + a.y * (b.y - a.y)) / length));
  return Math.hypot(a.x + along * (b.x - a.x), a.y + along * (b.y - a.y));
}
