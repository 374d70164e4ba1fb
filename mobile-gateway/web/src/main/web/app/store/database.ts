import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Cached, Draft, Item, Photo } from './types';

interface VeilleSchema extends DBSchema {
  items: { key: string; value: Item };
  photos: { key: string; value: Photo };
  drafts: { key: string; value: Draft };
  cache: { key: string; value: Cached<unknown> };
}

export type Database = IDBPDatabase<VeilleSchema>;

let opened: Promise<Database> | null = null;

function open(): Promise<Database> {
  return openDB<VeilleSchema>('veille', 1, {
    upgrade(db) {
      db.createObjectStore('items', { keyPath: 'id' });
      db.createObjectStore('photos', { keyPath: 'id' });
      db.createObjectStore('drafts', { keyPath: 'id' });
      db.createObjectStore('cache', { keyPath: 'key' });
    },
    blocking() {
      forget();
    },
    terminated() {
      opened = null;
    },
  });
}

function forget(): void {
  const closing = opened;
  opened = null;
  void closing?.then((db) => db.close()).catch(() => undefined);
}

/** Runs work on the database; when the phone dropped the connection, opens it again and retries once. */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  try {
    return await work(await (opened ??= open()));
  } catch (error) {
    if (isQuota(error) || error instanceof RangeError) {
      throw error;
    }
    forget();
    return work(await (opened ??= open()));
  }
}

export function isQuota(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
