import { fresh, type Fresh } from '../send/fresh';
import type { Rounds } from './scheduled';

export const ROUNDS = 'rounds';

/** Four weeks at once: the phone may be without network for days. */
export function fetchRounds(): Promise<Fresh<Rounds>> {
  return fresh<Rounds>(ROUNDS, '/api/v1/rounds?days=28', (json) => Array.isArray(json.items));
}
