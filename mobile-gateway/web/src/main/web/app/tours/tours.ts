import { fetchDossier, dossierKey, type Dossier } from '../mine/reports';
import { fresh, type Fresh } from '../send/fresh';
import { readCache, writeCache } from '../store/cache';
import { changed } from '../store/changes';
import { soon } from './order';
import type { Tour, TourSummary } from './types';

export type Tours = { items: TourSummary[] };

export function tourKey(id: string): string {
  return `tour:${id}`;
}

export function fetchTour(id: string): Promise<Fresh<Tour>> {
  return fresh<Tour>(tourKey(id), `/api/v1/tours/${id}`, (json) => json.id === id);
}

/** Those to come and those that were, in one list that is kept. */
export async function fetchTours(): Promise<Fresh<Tours>> {
  const lists = await Promise.all(
    ['prevu', 'clos'].map((state) => fresh<Tours>(`tours:${state}`, `/api/v1/tours?state=${state}`, hasItems)),
  );
  const error = lists.find((list) => list.error)?.error ?? null;
  if (error) {
    return { entry: await readCache<Tours>('tours'), error };
  }
  const items = lists.flatMap((list) => list.entry?.value.items ?? []);
  return { entry: await writeCache<Tours>('tours', { items }), error: null };
}

function hasItems(json: Record<string, unknown>): boolean {
  return Array.isArray(json.items);
}

/** Everything the walks of the next seven days need, read while there is network. */
export async function prepareTours(): Promise<Fresh<Tours>> {
  const tours = await fetchTours();
  if (!tours.error) {
    for (const tour of soon(tours.entry?.value.items ?? [], Date.now())) {
      await prepare(tour.id);
    }
    changed();
  }
  return tours;
}

/** The tour, and the dossiers whose « réglé » or « persiste » may be said on the way. */
async function prepare(id: string): Promise<void> {
  const { entry, error } = await fetchTour(id);
  for (const line of error ? [] : (entry?.value.reports ?? [])) {
    const known = line.id ? await readCache<Dossier>(dossierKey(line.id)) : null;
    if (line.id && known?.value.state !== line.state) {
      await fetchDossier(line.id);
    }
  }
}
