import { useState } from 'preact/hooks';
import { readCache } from '../store/cache';
import type { Draft } from '../store/types';
import type { DraftActions } from '../file/useDraft';
import { useStored } from '../ui/hooks';
import { assetsKey, findAsset } from './assets';
import { assetInAddress, matching, onAsset, type Asset, type AssetList } from './match';
import { canScan, scan } from './scan';

type Props = { draft: Draft; quartiers: string[]; actions: DraftActions };

const UNREAD = 'Aucun code lu sur cette photo. Tapez le numéro.';
const UNKNOWN = 'Ce code n’est pas celui d’un équipement de vos quartiers. Tapez le numéro.';

/** A borne, a candélabre, a hall: by its number, near by, or by the code that is stuck on it. */
export function AssetField({ draft, quartiers, actions }: Props) {
  const [words, setWords] = useState('');
  const [error, setError] = useState<string | null>(null);
  const { quartier } = draft;
  const kept = useStored(() => (quartier ? readCache<AssetList>(assetsKey(quartier)) : Promise.resolve(null)), [quartier]);
  const assets = kept?.value.items ?? [];
  if (draft.asset) {
    return <Chosen draft={draft} actions={actions} />;
  }
  if (assets.length === 0) {
    return null;
  }
  const choose = (asset: Asset) => {
    setWords('');
    setError(null);
    actions.change(onAsset(asset));
  };
  const read = async (picture: File | undefined) => {
    const text = picture ? await scan(picture).catch(() => null) : null;
    const id = text ? assetInAddress(text) : null;
    const asset = id ? await findAsset(id, quartiers) : null;
    if (asset) {
      choose(asset);
    } else if (picture) {
      setError(text ? UNKNOWN : UNREAD);
    }
  };
  return (
    <details class="details">
      <summary data-testid="asset">Sur un équipement numéroté</summary>
      <div class="field">
        <label class="label" for="equipement">
          Numéro ou nom
        </label>
        <span class="hint" id="equipement-aide">
          Borne, candélabre, avaloir, hall, aire de jeux, arrêt de bus.
        </span>
        <input
          id="equipement"
          type="search"
          autocomplete="off"
          aria-describedby="equipement-aide"
          data-testid="asset-number"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      {canScan() && (
        <label class="btn">
          Photographier son code
          <input
            class="visually-hidden"
            type="file"
            accept="image/*"
            capture="environment"
            data-testid="asset-scan"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        </label>
      )}
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <div class="place-list">
        {matching(assets, words, draft.location).map((asset) => (
          <button key={asset.id} type="button" class="place" data-testid="asset-choice" onClick={() => choose(asset)}>
            {asset.number} <span class="meta">{[asset.label, asset.place].filter(Boolean).join(', ')}</span>
          </button>
        ))}
      </div>
    </details>
  );
}

function Chosen({ draft, actions }: Pick<Props, 'draft' | 'actions'>) {
  return (
    <p class="chosen" data-testid="asset-chosen">
      <span>
        <strong>{draft.asset?.number}</strong> {draft.asset?.label}
      </span>
      <button type="button" class="btn" onClick={() => actions.change({ asset: null, ...(draft.location?.source === 'patrimoine' && { location: null }) })}>
        Retirer
      </button>
    </p>
  );
}
