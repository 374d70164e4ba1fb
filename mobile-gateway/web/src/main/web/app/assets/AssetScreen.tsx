import { useEffect, useState } from 'preact/hooks';
import { newDraft } from '../file/draft';
import { NatureChoice } from '../file/NatureChoice';
import { storedReference } from '../reference';
import { startDraft } from '../store/drafts';
import type { Draft, Me } from '../store/types';
import { Confirm } from '../ui/Confirm';
import { useStored } from '../ui/hooks';
import { Title } from '../ui/Title';
import { findAsset } from './assets';
import { onAsset, type Asset } from './match';

/** Where a scanned label leads: what stands here, and one tap to say what is wrong with it. */
export function AssetScreen({ id, me }: { id: string; me: Me }) {
  const reference = useStored(storedReference, []);
  const [asset, setAsset] = useState<Asset | null | undefined>(undefined);
  const [blocked, setBlocked] = useState<Draft | null>(null);
  useEffect(() => void findAsset(id, me.quartiers).then(setAsset), [id]);
  if (asset === undefined || !reference) {
    return <p role="status">Lecture…</p>;
  }
  if (!asset) {
    return <Unknown />;
  }
  const begin = async (draft: Draft, replace: boolean) => {
    if (await startDraft(draft, replace)) {
      location.hash = '#/';
    } else {
      setBlocked(draft);
    }
  };
  const choose = (nature: string, solved: boolean) =>
    void begin({ ...newDraft(me, nature, solved), ...onAsset(asset) }, false);
  return (
    <>
      <p class="overline number">{asset.number}</p>
      <p class="chosen" data-testid="asset-here">
        <span>
          <strong>{asset.label}</strong>
          {asset.place && `, ${asset.place}`}
        </span>
      </p>
      {blocked && (
        <Confirm
          label="Remplacer le brouillon"
          question="Un autre signalement est en cours d’écriture. L’effacer ?"
          yes="Oui, l’effacer"
          onYes={() => void begin(blocked, true)}
        />
      )}
      <NatureChoice role={me.role} natures={reference.natures} saved={null} onChoose={choose} />
    </>
  );
}

function Unknown() {
  return (
    <>
      <Title page="Équipement">Équipement inconnu</Title>
      <p>Ce téléphone ne connaît pas cet équipement, ou il n’est pas dans vos quartiers. Signalez en indiquant le lieu.</p>
      <a class="btn btn-primary" href="#/">
        Signaler
      </a>
    </>
  );
}
