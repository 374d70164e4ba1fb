import { useEffect, useState } from 'preact/hooks';
import type { Fresh } from '../send/fresh';
import { readCache } from '../store/cache';
import { start } from '../ui/dates';
import { useStored } from '../ui/hooks';
import { Title } from '../ui/Title';
import { inOrder } from './order';
import { prepareTours, tourKey, type Tours } from './tours';
import type { TourSummary } from './types';

export function ToursScreen() {
  const [{ entry, error }, setTours] = useState<Fresh<Tours>>({ entry: null, error: null });
  useEffect(() => {
    let alive = true;
    const show = (tours: Fresh<Tours>) => alive && setTours(tours);
    void readCache<Tours>('tours').then((kept) => kept && show({ entry: kept, error: null }));
    void prepareTours().then(show);
    return () => void (alive = false);
  }, []);
  const { coming, past } = inOrder(entry?.value.items ?? []);
  return (
    <>
      <Title page="Tours de quartier">Tours de quartier</Title>
      {error && (
        <p class="hint" role="status">
          {error} {entry && 'Les tours gardés sur ce téléphone restent lisibles.'}
        </p>
      )}
      {!entry && !error && <p role="status">Lecture…</p>}
      <h2>À venir</h2>
      {entry && coming.length === 0 && (
        <div class="empty">
          <p>Aucun tour prévu dans vos quartiers. La coordination ou l’animateur les prévoit au bureau.</p>
        </div>
      )}
      <ul class="cards" data-testid="tours-coming">
        {coming.map((tour) => (
          <Coming key={tour.id} tour={tour} />
        ))}
      </ul>
      {past.length > 0 && <h2>Passés</h2>}
      <ul class="cards">
        {past.map((tour) => (
          <Past key={tour.id} tour={tour} />
        ))}
      </ul>
    </>
  );
}

function Coming({ tour }: { tour: TourSummary }) {
  const kept = useStored(async () => ({ ready: (await readCache(tourKey(tour.id))) !== null }), [tour.id]);
  return (
    <li class="card item" data-testid="tour">
      <Head tour={tour} />
      <p class="meta">{tour.secteurs.map((secteur) => secteur.name).join(', ')}</p>
      {kept && (
        <p class="tour-ready" data-kind={kept.ready ? 'ok' : 'warn'}>
          {kept.ready ? 'Prêt sans réseau' : 'Pas encore sur ce téléphone : ouvrez-le avec du réseau.'}
        </p>
      )}
    </li>
  );
}

function Past({ tour }: { tour: TourSummary }) {
  const { conforme, aTraiter } = tour.counts;
  return (
    <li class="card item">
      <Head tour={tour} />
      <p class="meta">
        {tour.stateLabel}
        {tour.state === 'clos' && `, ${conforme} conforme${conforme > 1 ? 's' : ''}, ${aTraiter} à traiter`}
      </p>
    </li>
  );
}

function Head({ tour }: { tour: TourSummary }) {
  return (
    <>
      <p class="overline">{tour.quartierName}</p>
      <a class="item-link" href={`#/tours/${tour.id}`}>
        {start(tour.startsAt)}
      </a>
    </>
  );
}
