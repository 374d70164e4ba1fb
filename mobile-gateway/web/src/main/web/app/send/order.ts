import type { Item } from '../store/types';

/** What speaks of another item leaves once that one was received, or can no longer be. */
export function mayLeave(item: Item, all: Item[]): boolean {
  const first = all.find((other) => other.id === item.after);
  return !first || first.textReceived || first.state !== 'attente';
}
