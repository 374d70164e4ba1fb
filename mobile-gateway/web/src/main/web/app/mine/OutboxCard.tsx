import { useState } from 'preact/hooks';
import { correctionOf } from '../file/draft';
import { flush } from '../send/sender';
import { saveDraft, startDraft } from '../store/drafts';
import { againAs } from '../store/newItem';
import { deleteItem, replaceItem } from '../store/outbox';
import { copyPhotos } from '../store/photos';
import type { Item } from '../store/types';
import { moment } from '../ui/dates';
import { Confirm } from '../ui/Confirm';
import { StoredPhoto } from '../ui/StoredPhoto';
import { ItemBadge } from './ItemBadge';

/** `said` is what the screen already says once for all items. */
export function OutboxCard({ item, said }: { item: Item; said?: string | null }) {
  const first = item.photos[0];
  return (
    <li class="card item" data-testid="outbox-item" data-state={item.state}>
      <p class="cluster">
        <ItemBadge item={item} />
        <strong>{item.title}</strong>
      </p>
      <p class="meta">
        {item.where}, {moment(item.createdAt)}
        {item.number && <>, {item.number}</>}
      </p>
      {first && item.state !== 'recu' && <StoredPhoto id={first.id} alt="" />}
      {item.photos.length > 0 && <p class="meta">{photoProgress(item)}</p>}
      {item.lastError && item.lastError !== said && (
        <p class={item.state === 'refuse' ? 'error' : 'hint'} data-testid="reason">
          {item.lastError}
        </p>
      )}
      {item.state === 'attente' && <Waiting item={item} />}
      {item.state === 'refuse' && <Refused item={item} />}
    </li>
  );
}

function photoProgress(item: Item): string {
  const received = item.photos.filter((photo) => photo.received).length;
  const total = item.photos.length;
  return `${received} photo${received > 1 ? 's' : ''} sur ${total} reçue${received > 1 ? 's' : ''}`;
}

function Waiting({ item }: { item: Item }) {
  return (
    <div class="cluster">
      <button type="button" class="btn" onClick={() => void flush('button')} data-testid="send-now">
        Envoyer maintenant
      </button>
      <Delete item={item} />
    </div>
  );
}

function Refused({ item }: { item: Item }) {
  return (
    <div class="cluster">
      {item.kind === 'report' && !item.textReceived && <Correct item={item} />}
      {item.kind === 'check' && <SendAgain item={item} />}
      <Delete item={item} />
    </div>
  );
}

/** A check has nothing to correct; what was in its way may be gone. */
function SendAgain({ item }: { item: Item }) {
  const send = async () => {
    await replaceItem(item.id, againAs(item));
    await flush('button');
  };
  return (
    <button type="button" class="btn btn-primary" data-testid="send-again" onClick={() => void send()}>
      Renvoyer
    </button>
  );
}

/** Makes a new draft of it; asks first when another draft is being written. */
function Correct({ item }: { item: Item }) {
  const [blocked, setBlocked] = useState(false);
  const correct = async (replace: boolean) => {
    const draft = correctionOf(item, item.member);
    const begun = await startDraft(draft, replace);
    if (!begun) {
      setBlocked(true);
      return;
    }
    await saveDraft({ ...draft, photos: await copyPhotos(item.photos, draft.id) });
    location.hash = '#/';
  };
  return blocked ? (
    <Confirm
      label="Remplacer le brouillon"
      question="Un autre signalement est en cours d’écriture. L’effacer ?"
      yes="Oui, l’effacer"
      onYes={() => void correct(true)}
    />
  ) : (
    <button
      type="button"
      class="btn btn-primary"
      data-testid="correct"
      onClick={() => void correct(false)}
    >
      Corriger
    </button>
  );
}

function Delete({ item }: { item: Item }) {
  const question = item.textReceived
    ? 'Supprimer de ce téléphone ? Le service a déjà le texte.'
    : 'Supprimer ? Le service ne l’a pas reçu. Il sera perdu.';
  return (
    <Confirm label="Supprimer" question={question} yes="Oui, supprimer" onYes={() => void deleteItem(item.id)} />
  );
}
