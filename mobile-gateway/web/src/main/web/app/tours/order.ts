import type { TourSummary } from './types';

const DAY = 24 * 3600 * 1000;

/** Planned within seven days, one that was not closed yesterday included; at least the next one. */
export function soon(tours: TourSummary[], now: number): TourSummary[] {
  const coming = inOrder(tours).coming.filter((tour) => Date.parse(tour.startsAt) > now - 2 * DAY);
  return coming.filter((tour, index) => index === 0 || Date.parse(tour.startsAt) < now + 7 * DAY);
}

/** Next ones first, then what was walked, the latest first. */
export function inOrder(tours: TourSummary[]): { coming: TourSummary[]; past: TourSummary[] } {
  const byStart = [...tours].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  return {
    coming: byStart.filter((tour) => tour.state === 'prevu'),
    past: byStart.filter((tour) => tour.state !== 'prevu').reverse(),
  };
}
