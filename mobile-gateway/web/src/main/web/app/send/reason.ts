export type Problem = {
  code?: string;
  title?: string;
  detail?: string;
  errors?: { field?: string; message?: string }[];
};

const FIELDS: Record<string, string> = {
  nature: 'Nature',
  subNature: 'Précision',
  quartier: 'Quartier',
  secteur: 'Secteur',
  place: 'Lieu',
  location: 'Position',
  landStatus: 'Terrain',
  severity: 'Gravité',
  description: 'Description',
  observedAt: 'Constaté le',
  photos: 'Photos',
  finding: 'Constat',
  present: 'Présents',
  inhabitants: 'Habitants',
  note: 'Note',
};

/** The service's own words, each said once; a word about one field names the field. */
export function reasonOf(problem: Problem, status: number): string {
  const errors = (problem.errors ?? []).filter((error) => error.message);
  const whole = problem.detail ?? problem.title ?? '';
  const repeated = errors.some((error) => error.message === whole);
  const words = [repeated ? '' : whole, ...errors.map(({ field, message }) => named(field, message ?? ''))];
  return [...new Set(words.filter(Boolean))].join(' ') || `Le service a refusé (réponse ${status}).`;
}

function named(field: string | undefined, message: string): string {
  const label = FIELDS[field ?? ''];
  return label ? `${label} : ${message}` : message;
}
