import { fresh, type Fresh } from '../send/fresh';
import type { NearList } from './match';

export function nearKey(quartier: string): string {
  return `near:${quartier}`;
}

/** All that is open in a quartier, kept for where there is no network. */
export function fetchNear(quartier: string): Promise<Fresh<NearList>> {
  return fresh<NearList>(nearKey(quartier), `/api/v1/reports/nearby?quartier=${quartier}`, (json) =>
    Array.isArray(json.items),
  );
}
