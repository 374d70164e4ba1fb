import type { Fresh } from '../send/fresh';
import type { Item } from '../store/types';
import { useFollowed } from '../ui/useFollowed';
import { awaited } from './awaited';
import { fetchMine, type Mine } from './reports';

/** Asked again when something was received, after a sign-in, and until every report received is listed. */
export function useMine(items: Item[], signedOut: boolean): Fresh<Mine> {
  const received = items.filter((item) => item.textReceived).map((item) => item.id);
  const enough = ({ entry, error }: Fresh<Mine>) =>
    signedOut || (error === null && awaited(items, entry?.value ?? null).length === 0);
  return useFollowed({ key: 'mine', ask: fetchMine, enough }, [received.join(), signedOut]);
}
