import { changed } from './changes';
import { withDatabase } from './database';
import type { Item } from './types';

const RECEIPT_DAYS = 30;

/** Oldest first: the order in which they are sent. */
export async function itemsOf(member: string): Promise<Item[]> {
  return (await allItems()).filter((item) => item.member === member);
}

export async function allItems(): Promise<Item[]> {
  const items = await withDatabase((db) => db.getAll('items'));
  return items.sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** Writes an item; the promise settles once the phone has it for good. */
export async function saveItem(item: Item): Promise<void> {
  await withDatabase(async (db) => {
    const write = db.transaction('items', 'readwrite', { durability: 'strict' });
    await write.store.put(item);
    await write.done;
  });
  changed();
}

/** Everything is confirmed: the bytes may go, a receipt stays. */
export async function saveReceipt(item: Item, receivedAt: string): Promise<void> {
  await withDatabase(async (db) => {
    const write = db.transaction(['items', 'photos'], 'readwrite');
    await write.objectStore('items').put({ ...item, state: 'recu', receivedAt, lastError: null });
    for (const photo of item.photos) {
      await write.objectStore('photos').delete(photo.id);
    }
    await write.done;
  });
  changed();
}

/** One item in the place of another, at once. */
export async function replaceItem(old: string, item: Item): Promise<void> {
  await withDatabase(async (db) => {
    const write = db.transaction('items', 'readwrite', { durability: 'strict' });
    await write.store.delete(old);
    await write.store.put(item);
    await write.done;
  });
  changed();
}

/** Only a person deletes an item; nothing unsent expires. */
export async function deleteItem(id: string): Promise<void> {
  await withDatabase(async (db) => {
    const write = db.transaction(['items', 'photos'], 'readwrite');
    const item = await write.objectStore('items').get(id);
    for (const photo of item?.photos ?? []) {
      await write.objectStore('photos').delete(photo.id);
    }
    await write.objectStore('items').delete(id);
    await write.done;
  });
  changed();
}

export async function forgetOldReceipts(now: number): Promise<void> {
  const limit = now - RECEIPT_DAYS * 24 * 3600 * 1000;
  for (const item of await allItems()) {
    if (item.state === 'recu' && Date.parse(item.receivedAt ?? item.createdAt) < limit) {
      await deleteItem(item.id);
    }
  }
}
