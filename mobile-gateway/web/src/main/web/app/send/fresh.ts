import { readCache, writeCache } from '../store/cache';
import type { Cached } from '../store/types';
import { get } from './http';

export type Fresh<T> = { entry: Cached<T> | null; error: string | null };

/** The service's answer, kept for when there is no network; else what was kept, with why. */
export async function fresh<T>(
  key: string,
  path: string,
  right: (json: Record<string, unknown>) => boolean,
): Promise<Fresh<T>> {
  const answer = await get(path);
  if (answer.kind === 'ok' && right(answer.json)) {
    return { entry: await writeCache(key, answer.json as unknown as T), error: null };
  }
  const error = 'reason' in answer ? answer.reason : answer.kind === 'signed-out' ? 'Session finie.' : 'Réponse illisible.';
  return { entry: await readCache<T>(key), error };
}
