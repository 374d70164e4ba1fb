import type { TourSummary } from './types';

const DAY = 24 * 3600 * 1000;

/** Planned, and within seven days; one that was not closed yesterday may still be walked. */
export function soon(tours: TourSummary[], now: number): TourSummary[] {
  return tours.filter((tour) => {
    const start = Date.parse(tour.startsAt);
    return tour.state === 'prevu' && start > now - 2 * DAY && start < now + 7 * DAY;
  });
}

/** Next ones first, then what was walked, the latest first. */
export function inOrder(tours: TourSummary[]): { coming: TourSummary[]; past: TourSummary[] } {
  const byStart = [...tours].sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
  return {
    coming: byStart.filter((tour) => tour.state === 'prevu'),
    past: byStart.filter((tour) => tour.state !== 'prevu').reverse(),
  };
}
