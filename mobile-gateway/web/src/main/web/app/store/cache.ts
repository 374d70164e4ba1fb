import { withDatabase } from './database';
import type { Cached } from './types';

export async function readCache<T>(key: string): Promise<Cached<T> | null> {
  const found = await withDatabase((db) => db.get('cache', key));
  return (found as Cached<T> | undefined) ?? null;
}

export async function writeCache<T>(key: string, value: T): Promise<Cached<T>> {
  const entry = { key, value, at: new Date().toISOString() };
  await withDatabase((db) => db.put('cache', entry));
  return entry;
}

/** What another person read on this phone is not for the next one. */
export async function forgetCache(): Promise<void> {
  await withDatabase((db) => db.clear('cache'));
}
