import { uuid } from '../../shared/uuid';
import type { Item } from './types';

type Given = Pick<Item, 'id' | 'kind' | 'member' | 'report' | 'method' | 'path' | 'title' | 'where' | 'photos'>;

/** An item as it enters the outbox: nothing of it has left yet. */
export function newItem(given: Given & { body: Record<string, unknown>; number?: string | null; createdAt?: Date }): Item {
  return {
    ...given,
    body: JSON.stringify(given.body),
    createdAt: (given.createdAt ?? new Date()).toISOString(),
    number: given.number ?? null,
    textReceived: false,
    version: null,
    state: 'attente',
    attempts: 0,
    notBefore: 0,
    lastError: null,
    receivedAt: null,
  };
}

/** The same words once more, as a command of its own: what was refused stays refused under its name. */
export function againAs(item: Item): Item {
  const commandId = uuid();
  const body = { ...(JSON.parse(item.body) as Record<string, unknown>), commandId };
  return { ...item, id: commandId, body: JSON.stringify(body), state: 'attente', attempts: 0, notBefore: 0, lastError: null };
}
