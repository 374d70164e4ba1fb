import type { Item } from '../store/types';

/** What the service says of a moment that has not come yet by its own clock. */
const AHEAD = 'observed-at-most-ten-minutes-ahead';

/** A check by a phone whose clock is fast is refused now and taken later, once its moment has come. */
export function passesWithTime(kind: Item['kind'], code: string): boolean {
  return kind === 'check' && code === AHEAD;
}
