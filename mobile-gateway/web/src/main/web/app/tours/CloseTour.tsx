import { useRef, useState } from 'preact/hooks';
import { sendJson } from '../send/http';
import { announce } from '../ui/announce';
import { fetchTour } from './tours';
import type { Tour } from './types';
import { changed } from '../store/changes';
import { uuid } from '../../shared/uuid';

/** Ends the walk for everyone: at once and with network, so that whoever closes knows it is done. */
export function CloseTour({ tour, waiting }: { tour: Tour; waiting: number }) {
  const [present, setPresent] = useState<string[]>([]);
  const [inhabitants, setInhabitants] = useState('0');
  const [note, setNote] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const commandId = useRef(uuid());
  const close = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const body = { commandId: commandId.current, present, inhabitants: Number(inhabitants), note: note.trim() || null };
    const answer = await sendJson('POST', `/api/v1/tours/${tour.id}/close`, JSON.stringify(body));
    if (answer.kind === 'ok') {
      announce('Tour clos.');
      await fetchTour(tour.id);
      changed();
      location.hash = '#/tours';
      return;
    }
    commandId.current = answer.kind === 'refused' ? uuid() : commandId.current;
    setError('reason' in answer ? answer.reason : 'Votre session est finie. Reconnectez-vous.');
    setBusy(false);
  };
  const tick = (id: string, yes: boolean) => setPresent((now) => (yes ? [...now, id] : now.filter((each) => each !== id)));
  return (
    <details class="details card">
      <summary data-testid="close-tour">Clore le tour</summary>
      <form onSubmit={(event) => void close(event)}>
        <p class="hint">Il faut du réseau. Ce qui a été vu avant la clôture arrive encore.</p>
        <fieldset class="field">
          <legend>Présents</legend>
          {tour.participants.map(({ id, name }) => (
            <label key={id} class="choice">
              <input type="checkbox" checked={present.includes(id)} onChange={(event) => tick(id, event.currentTarget.checked)} />
              <span>{name}</span>
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label class="label" for="habitants">
            Nombre d’habitants
          </label>
          <input
            id="habitants"
            type="number"
            min="0"
            max="500"
            inputMode="numeric"
            value={inhabitants}
            onInput={(event) => setInhabitants(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label class="label" for="note">
            Note (facultative)
          </label>
          <span class="hint" id="note-aide">
            Pas de nom, pas de numéro d’appartement : ce texte est communicable.
          </span>
          <textarea
            id="note"
            maxLength={2000}
            aria-describedby="note-aide"
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </div>
        {waiting > 0 && <p class="error">{waiting} constat{waiting > 1 ? 's' : ''} de ce téléphone à envoyer d’abord.</p>}
        {error && (
          <p class="error" role="alert">
            {error}
          </p>
        )}
        <button type="submit" class="btn btn-primary btn-wide" disabled={busy || waiting > 0} data-testid="close-send">
          Clore le tour
        </button>
      </form>
    </details>
  );
}
