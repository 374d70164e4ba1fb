import type { Draft } from '../store/types';
import { weekday } from '../ui/dates';

export type Round = {
  id: string;
  kind: string;
  kindLabel: string;
  label: string;
  secteurs: { id: string; name: string }[];
  season: boolean;
  /** Days as texts, 2026-11-24; of a season its first and last among those asked for. */
  dates: string[];
};

export type Rounds = { items: { quartier: string; rounds: Round[] }[] };

const WEEK = 7 * 24 * 3600 * 1000;

/** What each nature may only be waiting for. */
const AWAITED: Record<string, string[]> = {
  'depot-sauvage': ['collecte-encombrants', 'collecte-menagers'],
  'dechets-et-collecte': ['collecte-menagers'],
  'espaces-verts': ['fauche'],
  'proprete-courante': ['balayage'],
};
const BY_SUB_NATURE: Record<string, string[]> = {
  encombrants: ['collecte-encombrants'],
  'dechets-menagers': ['collecte-menagers'],
  gravats: [],
  vegetaux: [],
  'pneus-pieces-auto': [],
  'dechets-dangereux': [],
  arbre: [],
};

/** « Collecte des encombrants mardi 24 novembre », where it comes within a week to where the draft is. */
export function scheduled(draft: Draft, rounds: Rounds, today: Date): string[] {
  const kinds = BY_SUB_NATURE[draft.subNature ?? ''] ?? AWAITED[draft.nature] ?? [];
  const here = rounds.items.find((each) => each.quartier === draft.quartier)?.rounds ?? [];
  return here
    .filter((round) => kinds.includes(round.kind) && passesHere(round, draft))
    .flatMap((round) => words(round, today) ?? []);
}

function passesHere(round: Round, draft: Draft): boolean {
  return round.secteurs.length === 0 || !draft.secteur || round.secteurs.some((secteur) => secteur.id === draft.secteur);
}

function words(round: Round, today: Date): string | null {
  const from = dayOf(today);
  const until = dayOf(new Date(today.getTime() + WEEK));
  if (round.season) {
    const [first, last] = [round.dates[0] ?? '', round.dates[1] ?? ''];
    const soon = first <= until && last >= from;
    return soon ? `${round.kindLabel} ${first > from ? `à partir de ${weekday(first)}` : `jusqu’au ${weekday(last)} au moins`}` : null;
  }
  const next = round.dates.find((date) => date >= from && date <= until);
  return next ? `${round.kindLabel} ${weekday(next)}` : null;
}

function dayOf(date: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(date);
}
