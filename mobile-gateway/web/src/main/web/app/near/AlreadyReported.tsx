import { useEffect, useState } from 'preact/hooks';
import { readCache } from '../store/cache';
import type { Draft } from '../store/types';
import { day } from '../ui/dates';
import { useStored } from '../ui/hooks';
import { alreadyReported, type Near, type NearList } from './match';
import { fetchNear, nearKey } from './near';
import { ROUNDS } from './rounds';
import { scheduled, type Rounds } from './scheduled';

type Props = { draft: Draft; role: string; onSame: (other: Near) => Promise<void> };

/** What is known already and what comes anyway, said before « Envoyer »; filing stays possible. */
export function AlreadyReported({ draft, role, onSame }: Props) {
  const [turn, setTurn] = useState(0);
  const { quartier } = draft;
  const open = useStored(() => (quartier ? readCache<NearList>(nearKey(quartier)) : Promise.resolve(null)), [quartier, turn]);
  const rounds = useStored(() => readCache<Rounds>(ROUNDS), []);
  useEffect(() => {
    if (quartier) {
      void fetchNear(quartier).then(() => setTurn((now) => now + 1));
    }
  }, [quartier]);

  const same = draft.solvedOnTheSpot ? [] : alreadyReported(draft, open?.value.items ?? []);
  const coming = rounds ? scheduled(draft, rounds.value, new Date()) : [];
  return (
    <>
      {coming.length > 0 && (
        <div class="notice" data-testid="scheduled">
          <p>
            <strong>Prévu :</strong> {coming.join(' ; ')}.
          </p>
          <p class="hint">Ce qui attend ce passage n’a pas besoin d’être signalé. Vous pouvez le faire quand même.</p>
        </div>
      )}
      {same.length > 0 && (
        <section class="notice" aria-labelledby="deja" data-testid="already">
          <h2 id="deja">Déjà signalé près d’ici ?</h2>
          <ul class="already">
            {same.map((other) => (
              <Candidate key={other.id} other={other} mayConfirm={role !== 'coordination'} onSame={onSame} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type CandidateProps = { other: Near; mayConfirm: boolean; onSame: Props['onSame'] };

/** The coordination sees it from afar: who confirms was there. */
function Candidate({ other, mayConfirm, onSame }: CandidateProps) {
  const [shown, setShown] = useState(true);
  const [busy, setBusy] = useState(false);
  const what = other.subNatureLabel ?? other.natureLabel;
  return (
    <li>
      {other.photo && shown && (
        <img
          src={`/api/v1/photos/${other.photo}?report=${other.id}&size=thumb`}
          alt={`Photo du dossier ${other.number}`}
          loading="lazy"
          onError={() => setShown(false)}
        />
      )}
      <p>
        <strong>{what}</strong>, {other.place ?? 'lieu sur la carte'}
        <span class="meta">
          {other.number}, vu le {day(other.observedAt)}
        </span>
      </p>
      {other.mine && <p class="hint">Vous l’avez signalé vous-même.</p>}
      {!other.mine && mayConfirm && (
        <button
          type="button"
          class="btn btn-primary"
          data-testid="same"
          disabled={busy}
          onClick={() => {
            setBusy(true);
            void onSame(other).catch(() => setBusy(false));
          }}
        >
          C’est le même<span class="visually-hidden"> : {other.number}</span>
        </button>
      )}
    </li>
  );
}
