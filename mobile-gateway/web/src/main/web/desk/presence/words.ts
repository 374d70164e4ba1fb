export type Other = { who: string; edits: boolean };

/** « Un agent (Ville de Lens) écrit dans ce dossier. » */
export function words(others: Other[]): string {
  return others
    .map((other) => `${other.who} ${other.edits ? 'écrit dans' : 'regarde'} ce dossier.`)
    .join(' ');
}
