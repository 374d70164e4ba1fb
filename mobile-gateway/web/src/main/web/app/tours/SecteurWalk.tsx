import { useEffect, useState } from 'preact/hooks';
import { flush } from '../send/sender';
import { saveItem } from '../store/outbox';
import type { Item, Me, TourPoint } from '../store/types';
import { announce } from '../ui/announce';
import { start } from '../ui/dates';
import { checkItem, pointKey, WORDS, type Shown } from './checks';
import { goTo, returnToPoint } from './gap';
import { LineRow } from './LineRow';
import { PointRow } from './PointRow';
import type { Finding, Named, Tour } from './types';

type Props = { tour: Tour; secteur: Named; me: Me; items: Item[]; shown: Map<string, Shown> };

const NOT_SAVED = 'Le téléphone n’a pas pu enregistrer. Réessayez.';

/** One secteur of the walk: what is open there, then the checklist by theme. */
export function SecteurWalk({ tour, secteur, me, items, shown }: Props) {
  const [error, setError] = useState<string | null>(null);
  useEffect(returnToPoint, []);
  const at = (point: string, label: string): TourPoint => ({
    tour: tour.id,
    tourName: `Tour du ${start(tour.startsAt)}`,
    secteur: secteur.id,
    point,
    label,
  });
  const say = async (where: TourPoint, finding: Finding, ...also: Item[]) => {
    try {
      for (const item of [...also, checkItem(where, me, finding)]) {
        await saveItem(item);
      }
      setError(null);
      announce(`${WORDS[finding]}, enregistré sur ce téléphone.`);
      void flush('save');
    } catch {
      setError(NOT_SAVED);
    }
  };
  const walked = tour.acts.includes('check');
  const first = tour.secteurs[0]?.id === secteur.id;
  const lines = tour.reports.filter((line) => line.secteur === secteur.id || (first && !line.secteur));
  const rest = tour.themes.flatMap(({ points }) => points).filter(({ id }) => unseen(shown.get(pointKey(secteur.id, id))));
  return (
    <>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      {lines.length > 0 && <h2>Signalements à voir</h2>}
      <ul class="points">
        {lines.map((line) => (
          <LineRow
            key={line.id ?? line.number}
            line={line}
            at={{ ...at(line.id ?? '', line.number), secteur: line.secteur }}
            me={me}
            check={shown.get(pointKey(secteur.id, line.id ?? ''))}
            acts={items.filter((item) => item.kind === 'act' && item.report === line.id)}
            say={walked ? say : null}
          />
        ))}
      </ul>
      {rest.length > 0 && walked && (
        <button type="button" class="btn btn-wide" data-testid="next-gap" onClick={() => rest[0] && goTo(rest[0].id)}>
          Aller au premier point non vu
        </button>
      )}
      {tour.themes.map(({ theme, points }) => (
        <section key={theme} aria-label={theme}>
          <h2 class="theme">{theme}</h2>
          <ul class="points">
            {points.map((point) => (
              <PointRow
                key={point.id}
                at={at(point.id, point.label)}
                theme={theme}
                quartier={tour.quartier}
                me={me}
                check={shown.get(pointKey(secteur.id, point.id))}
                carried={tour.carried.find((left) => left.point === point.id && left.secteur === secteur.id)}
                say={walked ? say : null}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function unseen(check: Shown | undefined): boolean {
  return !check || check.finding === 'non-vu';
}
