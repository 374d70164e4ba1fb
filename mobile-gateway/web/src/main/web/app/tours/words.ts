import { day } from '../ui/dates';
import type { Carried } from './types';

/** Why an earlier tour's point is asked about again. */
export function carriedWords(carried: Carried): string {
  return carried.finding === 'non-vu' ? 'Pas vu au dernier tour' : `Resté à traiter depuis le ${day(carried.since)}`;
}

/** How many looks at the point found something else; nothing where all agree. */
export function otherWords(others: number): string {
  const s = others > 1 ? 's' : '';
  return others > 0 ? `${others} autre${s} constat${s} différent${s}` : '';
}
