import type { Item } from '../store/types';

const WORDS = { attente: 'À envoyer', refuse: 'Refusé', recu: 'Reçu' };

/** The service has the words and gave a number; bytes of photos still wait. */
export function onlyPhotosLeft(item: Item): boolean {
  return item.state === 'attente' && item.textReceived;
}

export function ItemBadge({ item }: { item: Item }) {
  return (
    <span class="badge" data-state={onlyPhotosLeft(item) ? 'envoi' : item.state}>
      {onlyPhotosLeft(item) ? 'Photo à envoyer' : WORDS[item.state]}
    </span>
  );
}
