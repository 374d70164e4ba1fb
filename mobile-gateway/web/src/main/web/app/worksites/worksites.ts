import { get } from '../send/http';
import { changed } from '../store/changes';
import { readCache, writeCache } from '../store/cache';
import type { Worksite } from './near';

const KEY = 'worksites';
const MOST_PAGES = 10;

/** Those under way and those to come, as they were when there was network. */
export async function storedWorksites(): Promise<Worksite[]> {
  return (await readCache<Worksite[]>(KEY))?.value ?? [];
}

/** Reads them anew; without network those that are kept stay. */
export async function refreshWorksites(): Promise<void> {
  const lists = await Promise.all(['en-cours', 'a-venir'].map(all));
  if (lists.every((list) => list !== null)) {
    await writeCache(KEY, lists.flatMap((list) => list ?? []));
    changed();
  }
}

async function all(state: string): Promise<Worksite[] | null> {
  const found: Worksite[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await get(`/api/v1/worksites?state=${state}&page=${page}`);
    if (answer.kind !== 'ok' || !Array.isArray(answer.json.items)) {
      return null;
    }
    found.push(...(answer.json.items as Worksite[]));
    if (page >= Number(answer.json.pages)) {
      break;
    }
  }
  return found;
}
