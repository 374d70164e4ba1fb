import type { Item } from '../store/types';

const WORDS = { attente: 'À envoyer', refuse: 'Refusé', recu: 'Reçu' };

export function ItemBadge({ item }: { item: Item }) {
  return (
    <span class="badge" data-state={item.state}>
      {WORDS[item.state]}
    </span>
  );
}
