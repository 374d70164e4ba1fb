/** The five states of a report: the word people read and the letter a map can carry. */
export const STATES = {
  'a-orienter': { label: 'À orienter', letter: '?' },
  oriente: { label: 'Orienté', letter: 'O' },
  'pris-en-charge': { label: 'Pris en charge', letter: 'P' },
  traite: { label: 'Traité, à vérifier', letter: 'T' },
  verifie: { label: 'Vérifié', letter: 'V' },
} as const;

export type StateCode = keyof typeof STATES;

export function isState(code: string): code is StateCode {
  return code in STATES;
}
