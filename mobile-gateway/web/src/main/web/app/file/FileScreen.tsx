import { useState } from 'preact/hooks';
import { storedReference } from '../reference';
import type { Near } from '../near/match';
import { sameItem } from '../near/same';
import { flush } from '../send/sender';
import { promoteDraft } from '../store/drafts';
import { saveItem } from '../store/outbox';
import type { Draft, Item, Me, TourPoint } from '../store/types';
import { checkItem } from '../tours/checks';
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
    const item = toItem(ready, reference);
    await promoteDraft(ready, item, ready.point ? checkItem(ready.point, me, 'a-traiter', item) : null);
    leave(ready);
    setSaved(ready.id);
    announce(SAVED);
    void keepStorage();
    void flush('save');
  };
  const leave = (left: Draft) => {
    end();
    scrollTo(0, 0);
    if (left.point) {
      location.hash = `#/tours/${left.point.tour}`;
    }
  };
  const justNote = async (at: TourPoint) => {
    await saveItem(checkItem(at, me, 'a-traiter'));
    await abandon();
    announce(SAVED);
    void flush('save');
  };
  /** It is known already: the witness is sent, and no second dossier. */
  const same = async (other: Near) => {
    const ready = await actions.ready();
    if (!ready) {
      return;
    }
    const item = sameItem(ready, other);
    await promoteDraft(ready, item, ready.point ? checkItem(ready.point, me, 'a-traiter') : null);
    leave(ready);
    setSaved(item.id);
    announce(SAVED);
    void flush('save');
  };
  const abandon = async () => {
    const left = draft;
    await discard();
    if (left) {
      leave(left);
    }
  };
  if (!draft) {
    return (
      <NatureChoice
        role={me.role}
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
      onDiscard={abandon}
      onJustNote={justNote}
      onSame={same}
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
