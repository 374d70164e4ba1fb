import { fresh, type Fresh } from '../send/fresh';
import { get } from '../send/http';
import { readCache } from '../store/cache';
import type { Asset, AssetList } from './match';

export function assetsKey(quartier: string): string {
  return `assets:${quartier}`;
}

export function fetchAssets(quartier: string): Promise<Fresh<AssetList>> {
  return fresh<AssetList>(assetsKey(quartier), `/api/v1/assets/points?quartier=${quartier}`, (json) =>
    Array.isArray(json.items),
  );
}

/** From what the phone keeps, else from the service; null where neither knows it. */
export async function findAsset(id: string, quartiers: string[]): Promise<Asset | null> {
  for (const quartier of quartiers) {
    const kept = await readCache<AssetList>(assetsKey(quartier));
    const found = kept?.value.items.find((asset) => asset.id === id);
    if (found) {
      return found;
    }
  }
  const answer = await get(`/api/v1/assets/${id}`);
  return answer.kind === 'ok' && answer.json.state === 'en-place' ? fromService(answer.json) : null;
}

function fromService(json: Record<string, unknown>): Asset {
  const location = json.location as { lat: number; lon: number } | null;
  return { ...(json as unknown as Asset), lat: location?.lat ?? null, lon: location?.lon ?? null };
}
