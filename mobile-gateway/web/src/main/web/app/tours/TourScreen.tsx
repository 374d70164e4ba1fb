import { useState } from 'preact/hooks';
import { useSendStatus } from '../send/status';
import type { Item, Me } from '../store/types';
import { moment, start } from '../ui/dates';
import { Title } from '../ui/Title';
import { checksOf, progress, shownChecks } from './checks';
import { CloseTour } from './CloseTour';
import { Progress } from './Progress';
import { SecteurWalk } from './SecteurWalk';
import type { Tour } from './types';
import { useTour } from './useTour';

export function TourScreen({ id, me, items }: { id: string; me: Me; items: Item[] }) {
  const { signedOut } = useSendStatus();
  const [turn, setTurn] = useState(0);
  const { entry, error } = useTour(id, items, signedOut, turn);
  if (!entry) {
    return (
      <>
        <Title page="Tour">Tour de quartier</Title>
        <p role="status">{error ? `${error} Ce tour n’est pas encore sur ce téléphone.` : 'Lecture…'}</p>
        <a class="btn" href="#/tours">
          Retour
        </a>
      </>
    );
  }
  const tour = entry.value;
  return (
    <>
      <p class="breadcrumb">
        <a href="#/tours">Tours de quartier</a>
      </p>
      <p class="overline">{tour.quartierName}</p>
      <Title page="Tour">Tour du {start(tour.startsAt)}</Title>
      <Facts tour={tour} />
      <p class="cluster read-at">
        <span class="hint" role="status">
          {error && `${error} `}Lu le {moment(entry.at)}.
        </span>
        <button type="button" class="btn" onClick={() => setTurn(turn + 1)} data-testid="tour-again">
          Actualiser
        </button>
      </p>
      <Walk tour={tour} me={me} items={items} />
    </>
  );
}

function Facts({ tour }: { tour: Tour }) {
  return (
    <dl class="facts">
      {tour.meetingPoint && <dt>Rendez-vous</dt>}
      {tour.meetingPoint && <dd>{tour.meetingPoint}</dd>}
      <dt>Avec</dt>
      <dd>{tour.participants.map((organisation) => organisation.name).join(', ')}</dd>
      {tour.state !== 'prevu' && <dt>État</dt>}
      {tour.state !== 'prevu' && (
        <dd>
          {tour.stateLabel}
          {tour.state === 'clos' && (
            <>
              {', '}
              <a href={`/tours/${tour.id}`}>lire le compte-rendu</a>
            </>
          )}
        </dd>
      )}
    </dl>
  );
}

function Walk({ tour, me, items }: { tour: Tour; me: Me; items: Item[] }) {
  const [chosen, setChosen] = useState(() => sessionStorage.getItem(tour.id) ?? '');
  const secteur = tour.secteurs.find(({ id }) => id === chosen) ?? tour.secteurs[0];
  const shown = shownChecks(tour, items);
  const mine = checksOf(tour.id, items);
  const choose = (id: string) => {
    sessionStorage.setItem(tour.id, id);
    setChosen(id);
  };
  return (
    <>
      <Progress {...progress(tour, shown)} checks={mine} />
      {tour.secteurs.length > 1 && (
        <fieldset class="field">
          <legend>Secteur</legend>
          <div class="chips">
            {tour.secteurs.map(({ id, name }) => (
              <label key={id} class="chip">
                <input
                  type="radio"
                  name="secteur"
                  checked={id === secteur?.id}
                  data-testid={`secteur-${id}`}
                  onChange={() => choose(id)}
                />
                <span>
                  {name}, {count(progress(tour, shown, id))}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {secteur && (
        <SecteurWalk key={secteur.id} tour={tour} secteur={secteur} me={me} items={items} shown={shown} />
      )}
      {tour.acts.includes('close') && (
        <CloseTour tour={tour} waiting={mine.filter((item) => item.state === 'attente').length} />
      )}
    </>
  );
}

function count({ seen, total }: { seen: number; total: number }): string {
  return `${seen} sur ${total}`;
}
