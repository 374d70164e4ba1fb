import { metres } from '../near/match';
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
