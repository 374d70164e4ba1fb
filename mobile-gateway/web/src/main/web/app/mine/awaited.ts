import type { Item } from '../store/types';
import type { Mine } from './reports';

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
