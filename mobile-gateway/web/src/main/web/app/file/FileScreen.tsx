import { useState } from 'preact/hooks';
import { storedReference } from '../reference';
import { flush } from '../send/sender';
import { promoteDraft } from '../store/drafts';
import type { Item, Me } from '../store/types';
import { keepStorage } from '../phone/storage';
import { announce } from '../ui/announce';
import { useStored } from '../ui/hooks';
import { newDraft, toItem } from './draft';
import { Form } from './Form';
import { NatureChoice } from './NatureChoice';
import { useDraft } from './useDraft';

const SAVED = 'Enregistré sur ce téléphone.';

export function FileScreen({ me, items }: { me: Me; items: Item[] }) {
  const reference = useStored(storedReference, []);
  const { draft, begin, end, discard, actions } = useDraft(me.member);
  const [saved, setSaved] = useState<string | null>(null);

  if (draft === undefined) {
    return null;
  }
  if (!reference) {
    return <NotReady />;
  }
  const send = async () => {
    const ready = await actions.ready();
    if (!ready) {
      return;
    }
    await promoteDraft(ready, toItem(ready, reference));
    end();
    setSaved(ready.id);
    announce(SAVED);
    scrollTo(0, 0);
    void keepStorage();
    void flush('save');
  };
  if (!draft) {
    return (
      <NatureChoice
        natures={reference.natures}
        saved={items.find((item) => item.id === saved) ?? null}
        onChoose={(nature, solved) => begin(newDraft(me, nature, solved))}
      />
    );
  }
  return (
    <Form
      key={draft.id}
      draft={draft}
      me={me}
      reference={reference}
      actions={actions}
      onSend={send}
      onDiscard={discard}
    />
  );
}

function NotReady() {
  return (
    <div class="notice" data-kind="warn">
      <p>
        Les quartiers ne sont pas encore sur ce téléphone. Ouvrez cette page une fois avec du réseau.
      </p>
      <button type="button" class="btn" onClick={() => location.reload()}>
        Réessayer
      </button>
    </div>
  );
}
