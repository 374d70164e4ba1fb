import { metres } from '../near/near';
import { fresh, type Fresh } from '../send/fresh';
import { get } from '../send/http';
import { readCache } from '../store/cache';
import type { Draft, Location } from '../store/types';
import { plain } from '../ui/plain';

/** A numbered thing, as the phone keeps it. */
export type Asset = {
  id: string;
  kind: string;
  number: string;
  label: string;
  quartier: string;
  secteur: string | null;
  place: string | null;
  lat: number | null;
  lon: number | null;
};

export type AssetList = { items: Asset[] };

const SHOWN = 12;
const ADDRESS = /#\/equipement\/([0-9a-f-]{36})/i;

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

/** Those whose number or name has the words, what is nearest first; the same number however it is typed. */
export function matching(assets: Asset[], words: string, at: Location | null): Asset[] {
  const wanted = squeezed(words);
  const found = assets.filter(
    (asset) => squeezed(asset.number).includes(wanted) || plain(asset.label).includes(plain(words.trim())),
  );
  return (at ? [...found].sort((a, b) => far(a, at) - far(b, at)) : found).slice(0, SHOWN);
}

function squeezed(number: string): string {
  return plain(number).replace(/[^a-z0-9]/g, '');
}

function far(asset: Asset, at: Location): number {
  return asset.lat === null || asset.lon === null ? Infinity : metres(at, { lat: asset.lat, lon: asset.lon });
}

/** The équipement that a scanned label names. */
export function assetInAddress(text: string): string | null {
  return ADDRESS.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** Where it stands is where the report is. */
export function onAsset(asset: Asset): Partial<Draft> {
  const { id, number, label, quartier, secteur, lat, lon } = asset;
  const location: Location | null =
    lat === null || lon === null ? null : { lat, lon, accuracy: null, source: 'patrimoine' };
  return { asset: { id, number, label }, quartier, secteur, place: asset.place ?? label, ...(location && { location }) };
}
