import { newItem } from '../store/newItem';
import type { Item, Me, TourPoint } from '../store/types';
import { uuid } from '../../shared/uuid';
import type { Check, Finding, Tour } from './types';

export const WORDS: Record<Finding, string> = {
  conforme: 'Conforme',
  'a-traiter': 'À traiter',
  'sans-objet': 'Sans objet',
  'non-vu': 'Non vu',
  verifie: 'Réglé',
  persiste: 'Persiste',
};

/** What was seen at one point, as an item of the outbox; it says when, and no version. */
export function checkItem(at: TourPoint, me: Me, finding: Finding, filed: Item | null = null): Item {
  const now = new Date(Math.max(Date.now(), filed ? Date.parse(filed.createdAt) + 1 : 0));
  const commandId = uuid();
  const body = {
    commandId,
    secteur: at.secteur,
    point: at.point,
    finding,
    report: filed?.id ?? null,
    note: null,
    photos: [],
    observedAt: now.toISOString(),
  };
  const item = newItem({
    id: commandId,
    kind: 'check',
    member: me.member,
    report: at.tour,
    method: 'POST',
    path: `/api/v1/tours/${at.tour}/check`,
    body,
    title: `${WORDS[finding]} : ${at.label}`,
    where: at.tourName,
    photos: [],
    createdAt: now,
  });
  return filed ? { ...item, after: filed.id } : item;
}

export type Shown = Pick<Check, 'finding' | 'report' | 'observedAt'> & { others: number; leaving: boolean };

const REPORT = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

/** A line of the checklist is looked at in each secteur; a report lies where it lies. */
export function pointKey(secteur: string | null, point: string): string {
  return REPORT.test(point) ? point : `${secteur ?? ''}|${point}`;
}

/** What each point shows: the latest look, whether the service knows of it or only this phone does. */
export function shownChecks(tour: Tour, items: Item[]): Map<string, Shown> {
  const shown = new Map<string, Shown>();
  for (const check of tour.checks) {
    shown.set(pointKey(check.secteur, check.point), { ...check, leaving: false });
  }
  for (const item of notShownYet(tour, items)) {
    const check = JSON.parse(item.body) as Check;
    const key = pointKey(check.secteur, check.point);
    const known = shown.get(key);
    if (!known || Date.parse(known.observedAt) <= Date.parse(check.observedAt)) {
      const { finding, report, observedAt } = check;
      shown.set(key, { finding, report, observedAt, others: known?.others ?? 0, leaving: !item.textReceived });
    }
  }
  return shown;
}

/** Checks of this phone that the tour on screen does not know of yet. */
function notShownYet(tour: Tour, items: Item[]): Item[] {
  return checksOf(tour.id, items).filter(
    (item) => item.state !== 'refuse' && (!item.textReceived || (item.version ?? 0) > tour.version),
  );
}

export function checksOf(tour: string, items: Item[]): Item[] {
  return items.filter((item) => item.kind === 'check' && item.report === tour);
}

/** « 12 points vus sur 27 »: what is « non vu » never counts as seen. */
export function progress(tour: Tour, shown: Map<string, Shown>, secteur?: string): { seen: number; total: number } {
  const points = tour.themes.flatMap((theme) => theme.points);
  const secteurs = tour.secteurs.filter((each) => !secteur || each.id === secteur);
  const all = secteurs.flatMap(({ id }) => points.map((point) => shown.get(pointKey(id, point.id))));
  return { seen: all.filter((check) => check && check.finding !== 'non-vu').length, total: all.length };
}
