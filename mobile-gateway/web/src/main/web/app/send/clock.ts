const TOLERANCE = 5 * 60 * 1000;

let skew = 0;

/** Remembers how far this phone's clock is from the server's; it is shown, never used to reorder. */
export function noteServerDate(date: string | null): void {
  const server = Date.parse(date ?? '');
  if (Number.isFinite(server)) {
    skew = Date.now() - server;
  }
}

/** Minutes this phone is ahead (or behind, negative); 0 within five minutes. */
export function skewMinutes(): number {
  return Math.abs(skew) > TOLERANCE ? Math.round(skew / 60_000) : 0;
}

/** ISO 8601 with this phone's own offset, to the second. */
export function withOffset(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
