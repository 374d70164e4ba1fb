import type { Nameable } from '../mine/reports';

/** What was found at a point; « non vu » is what nobody said anything about. */
export type Finding = 'conforme' | 'a-traiter' | 'non-vu' | 'sans-objet' | 'verifie' | 'persiste';

export type Named = { id: string; name: string };

export type TourSummary = {
  id: string;
  quartier: string;
  quartierName: string;
  secteurs: Named[];
  startsAt: string;
  state: 'prevu' | 'clos' | 'annule';
  stateLabel: string;
  participants: Named[];
  counts: { conforme: number; aTraiter: number; nonVu: number; sansObjet: number; reports: number };
};

export type Theme = { theme: string; points: { id: string; label: string }[] };

/** The latest look at a point; `others` found something else there. */
export type Check = {
  secteur: string | null;
  point: string;
  finding: Finding;
  report: string | null;
  observedAt: string;
  others: number;
};

/** A report of the secteur worth a look; without an id it may not be opened by this person. */
export type Listed = {
  id: string | null;
  number: string;
  natureLabel: string;
  subNatureLabel: string | null;
  place: string | null;
  secteur: string | null;
  state: string;
  stateLabel: string;
  holder: Nameable;
  since: string | null;
  reason: string;
};

/** What an earlier tour left at a point: still to treat, or not seen. */
export type Carried = {
  secteur: string | null;
  point: string;
  label: string;
  finding: Finding;
  report: string | null;
  since: string;
};

export type Tour = TourSummary & {
  version: number;
  meetingPoint: string | null;
  themes: Theme[];
  checks: Check[];
  reports: Listed[];
  carried: Carried[];
  acts: string[];
};
