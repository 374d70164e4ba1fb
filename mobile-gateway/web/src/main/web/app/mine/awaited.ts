import type { Item } from '../store/types';
import type { Mine } from './reports';

/** Reading is a little behind writing: the list is asked again after these seconds, then every thirty. */
const PAUSES = [1, 2, 4, 8, 16];

export function pauseBefore(turn: number): number {
  return (PAUSES[turn] ?? 30) * 1000;
}

/** Reports the service took that its list does not show yet; what is older than the page is on another page. */
export function awaited(items: Item[], list: Mine | null): Item[] {
  const listed = list?.items ?? [];
  const known = new Set(listed.map((report) => report.id));
  const oldest = list && list.pages > 1 ? Math.min(...listed.map((report) => Date.parse(report.recordedAt))) : 0;
  return items.filter(
    (item) =>
      item.kind === 'report' &&
      item.textReceived &&
      !known.has(item.report) &&
      Date.parse(item.receivedAt ?? item.createdAt) >= oldest,
  );
}

export type Asking<T> = {
  ask: () => Promise<T>;
  enough: (answer: T) => boolean;
  wanted: () => boolean;
  wait: (milliseconds: number) => Promise<void>;
};

/** Asks until an answer is enough, or nobody looks any more. */
export async function askUntil<T>({ ask, enough, wanted, wait }: Asking<T>): Promise<void> {
  for (let turn = 0; wanted(); turn += 1) {
    if (enough(await ask())) {
      return;
    }
    await wait(pauseBefore(turn));
  }
}
