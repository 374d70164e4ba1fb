/** What the phone keeps. Dates are ISO 8601 texts with offset. */
export type ItemState = 'attente' | 'refuse' | 'recu';

export type PhotoRole = 'avant' | 'apres';

/** Without a hash it is still as the camera gave it: kept, and yet to be made smaller. */
export type ItemPhoto = { id: string; hash: string; size: number; received: boolean; role?: PhotoRole | undefined };

/** One write that waits, is refused, or was received. Its body never changes once saved. */
export type Item = {
  id: string;
  kind: 'report' | 'act' | 'check';
  member: string;
  report: string;
  method: 'PUT' | 'POST';
  path: string;
  body: string;
  title: string;
  where: string;
  createdAt: string;
  photos: ItemPhoto[];
  textReceived: boolean;
  number: string | null;
  /** The report's version that the service answered with; null before that. */
  version: number | null;
  state: ItemState;
  attempts: number;
  notBefore: number;
  lastError: string | null;
  receivedAt: string | null;
  /** The item that leaves before this one, which speaks of it. */
  after?: string;
  /** Where on a tour the report was made. */
  point?: TourPoint | null;
};

/** A point of a tour: a line of the checklist, or a report that is listed. */
export type TourPoint = { tour: string; tourName: string; secteur: string | null; point: string; label: string };

/** Bytes as ArrayBuffer: some phones lose Blobs read back from the database. */
export type Photo = { id: string; owner: string; hash: string; bytes: ArrayBuffer };

export type Location = {
  lat: number;
  lon: number;
  accuracy: number | null;
  source: 'gps' | 'carte' | 'adresse' | 'patrimoine';
};

export type Draft = {
  id: string;
  member: string;
  nature: string;
  subNature: string | null;
  quartier: string | null;
  secteur: string | null;
  place: string;
  location: Location | null;
  severity: string;
  landStatus: string | null;
  description: string;
  observedAt: string;
  solvedOnTheSpot: boolean;
  photos: ItemPhoto[];
  corrects: string | null;
  point?: TourPoint | null;
  /** The numbered thing it is about. */
  asset?: { id: string; number: string; label: string } | null;
  /** The chantier it is about. */
  worksite?: string | null;
};

export type Me = {
  member: string;
  organisation: string;
  role: string;
  quartiers: string[];
  epci: string | null;
};

export type Cached<T> = { key: string; value: T; at: string };
