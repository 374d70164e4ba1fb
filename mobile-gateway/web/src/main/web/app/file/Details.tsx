import { LAND_STATUSES, SEVERITIES } from '../reference';
import { withOffset } from '../send/clock';
import type { Draft } from '../store/types';
import type { DraftActions } from './useDraft';

/** What is offered, never demanded. */
export function Details({ draft, actions }: { draft: Draft; actions: DraftActions }) {
  return (
    <details class="details" open={draft.severity !== 'courante'}>
      <summary data-testid="details">Préciser</summary>
      <fieldset class="field">
        <legend>Gravité</legend>
        {SEVERITIES.map((severity) => (
          <label key={severity.id} class="choice">
            <input
              type="radio"
              name="gravite"
              checked={draft.severity === severity.id}
              data-testid={`gravite-${severity.id}`}
              onChange={() => actions.change({ severity: severity.id })}
            />
            <span>{severity.label}</span>
          </label>
        ))}
      </fieldset>
      {draft.severity === 'danger-immediat' && <CallFirst />}
      <div class="field">
        <label class="label" for="domanialite">
          À qui semble être ce terrain ?
        </label>
        <select
          id="domanialite"
          value={draft.landStatus ?? ''}
          onChange={(event) => actions.change({ landStatus: event.currentTarget.value || null })}
        >
          <option value="">Je ne sais pas</option>
          {LAND_STATUSES.map((status) => (
            <option key={status.id} value={status.id}>
              {status.label}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label class="label" for="description">
          Description
        </label>
        <span class="hint" id="description-aide">
          Pas de nom, pas de numéro d’appartement, pas de santé, pas d’auteur supposé : ce texte est
          communicable.
        </span>
        <textarea
          id="description"
          maxLength={2000}
          aria-describedby="description-aide"
          data-testid="description"
          value={draft.description}
          onInput={(event) => actions.change({ description: event.currentTarget.value })}
        />
      </div>
      <div class="field">
        <label class="label" for="constate">
          Constaté le
        </label>
        <input
          id="constate"
          type="datetime-local"
          value={draft.observedAt.slice(0, 16)}
          max={withOffset(new Date()).slice(0, 16)}
          onChange={(event) => observed(event.currentTarget.value, actions)}
        />
      </div>
    </details>
  );
}

function observed(value: string, actions: DraftActions): void {
  const date = new Date(value);
  if (!Number.isNaN(date.getTime())) {
    actions.change({ observedAt: withOffset(date) });
  }
}

function CallFirst() {
  return (
    <div class="notice" data-kind="error" role="alert" data-testid="call-first">
      <p>
        <strong>Appelez d’abord le 15, 17, 18 ou 112.</strong> GUSP veille n’est pas un service
        d’urgence.
      </p>
      <p class="call-numbers">
        {['15', '17', '18', '112'].map((number) => (
          <a key={number} class="btn btn-danger" href={`tel:${number}`}>
            Appeler le {number}
          </a>
        ))}
      </p>
    </div>
  );
}
