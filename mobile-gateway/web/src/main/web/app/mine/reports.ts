import { get } from '../send/http';
import { fresh, type Fresh } from '../send/fresh';

export type Nameable = { id: string; name: string } | string | null;

export type Summary = {
  id: string;
  number: string;
  version: number;
  state: string;
  stateLabel: string;
  natureLabel: string;
  subNatureLabel: string | null;
  quartierName: string | null;
  place: string | null;
  holder: Nameable;
  observedAt: string;
  recordedAt: string;
};

export type TimelineEntry = {
  at: string;
  act: string;
  label: string;
  actor: { label: string } | null;
  organisationName: string | null;
  reasonLabel: string | null;
  comment: string | null;
};

export type Dossier = Summary & {
  description: string | null;
  severity: string;
  otherPlace: string | null;
  solvedOnTheSpot: boolean;
  why: { sentence: string } | null;
  photos: { hash: string; role: string }[];
  timeline: TimelineEntry[];
  acts: string[];
};

export type Mine = { items: Summary[]; page: number; pages: number; total: number };

export function fetchMine(): Promise<Fresh<Mine>> {
  return fresh<Mine>('mine', '/api/v1/reports/mine', (json) => Array.isArray(json.items));
}

/** Older pages are read when asked for, and not kept. */
export async function fetchOlder(page: number): Promise<Summary[] | null> {
  const answer = await get(`/api/v1/reports/mine?page=${page}`);
  return answer.kind === 'ok' && Array.isArray(answer.json.items) ? (answer.json.items as Summary[]) : null;
}

export function fetchDossier(id: string): Promise<Fresh<Dossier>> {
  return fresh<Dossier>(dossierKey(id), `/api/v1/reports/${id}`, (json) => json.id === id);
}

export function dossierKey(id: string): string {
  return `dossier:${id}`;
}

export function holderName(holder: Summary['holder']): string | null {
  return holder === null || holder === undefined ? null : typeof holder === 'string' ? holder : holder.name;
}
