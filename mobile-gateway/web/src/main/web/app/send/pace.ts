const LONGEST = 300_000;

/** A service that is starting answers soon; a street without network does not. */
const FIRST = { busy: 3_000, unreachable: 30_000 };

/** Milliseconds until an item is tried again: what the service asked for, else doubling up to five minutes. */
export function pauseAfter(
  kind: 'busy' | 'unreachable',
  attempts: number,
  asked: number | null,
  chance: number = Math.random(),
): number {
  const grown = Math.min(LONGEST, FIRST[kind] * 2 ** (attempts - 1));
  return asked ?? grown * (0.75 + chance / 2);
}

/** Milliseconds until the outbox is looked at again: never before the first item is due, nor for nothing. */
export function pauseBetween(fruitless: number, untilDue: number): number {
  return Math.min(LONGEST, Math.max(FIRST.busy * 2 ** Math.min(fruitless, 7), untilDue));
}
