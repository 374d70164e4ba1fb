import type { Fresh } from '../send/fresh';
import type { Item } from '../store/types';
import { useFollowed } from '../ui/useFollowed';
import { checksOf } from './checks';
import { fetchTour, tourKey } from './tours';
import type { Tour } from './types';

/** Asked again until the tour shows every check this phone sent; that also brings what others saw. */
export function useTour(id: string, items: Item[], signedOut: boolean, turn: number): Fresh<Tour> {
  const expected = Math.max(0, ...checksOf(id, items).map((item) => item.version ?? 0));
  const enough = ({ entry, error }: Fresh<Tour>) =>
    signedOut || (error === null && (entry?.value.version ?? 0) >= expected);
  return useFollowed({ key: tourKey(id), ask: () => fetchTour(id), enough }, [expected, signedOut, turn]);
}
