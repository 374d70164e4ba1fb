import { useState } from 'preact/hooks';
import type { Quartier, Reference } from '../reference';
import type { Draft, Me } from '../store/types';
import { AssetField } from '../assets/AssetField';
import { PlaceList } from './PlaceList';
import { precision, usePosition } from './position';
import type { DraftActions } from './useDraft';

type Props = {
  draft: Draft;
  me: Me;
  reference: Reference;
  actions: DraftActions;
  error: string | null;
};

export function PlaceField({ draft, me, reference, actions, error }: Props) {
  const [open, setOpen] = useState(draft.place === '');
  const mine = reference.quartiers.filter((quartier) => me.quartiers.includes(quartier.id));
  const choices = mine.length > 0 ? mine : reference.quartiers;
  const quartier = choices.find((candidate) => candidate.id === draft.quartier);
  return (
    <fieldset class="field" id="lieu" tabIndex={-1} aria-describedby={error ? 'lieu-erreur' : undefined}>
      <legend>Lieu</legend>
      {error && (
        <p class="error" id="lieu-erreur">
          {error}
        </p>
      )}
      {choices.length > 1 && <QuartierChoice choices={choices} draft={draft} actions={actions} />}
      {draft.place && !open ? (
        <p class="chosen" data-testid="place-chosen">
          <strong>{draft.place}</strong>
          <button type="button" class="btn" onClick={() => setOpen(true)}>
            Changer
          </button>
        </p>
      ) : (
        <PlaceList
          quartier={quartier}
          first={draft.point?.secteur ?? null}
          chosen={draft.place}
          onChoose={(place, secteur) => {
            actions.change({ place, secteur });
            setOpen(false);
          }}
          onWrite={(place) => actions.change({ place, secteur: draft.point?.secteur ?? null })}
        />
      )}
      <AssetField draft={draft} quartiers={me.quartiers} actions={actions} />
      {draft.location?.source !== 'patrimoine' && <Position draft={draft} actions={actions} />}
    </fieldset>
  );
}

type ChoiceProps = { choices: Quartier[]; draft: Draft; actions: DraftActions };

function QuartierChoice({ choices, draft, actions }: ChoiceProps) {
  return (
    <div class="field">
      <label class="label" for="quartier">
        Quartier
      </label>
      <select
        id="quartier"
        value={draft.quartier ?? ''}
        onChange={(event) =>
          actions.change({ quartier: event.currentTarget.value || null, secteur: null, place: '', asset: null, worksite: null })
        }
      >
        {!draft.quartier && <option value="">Choisissez</option>}
        {choices.map((quartier) => (
          <option key={quartier.id} value={quartier.id}>
            {quartier.name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Position({ draft, actions }: { draft: Draft; actions: DraftActions }) {
  const { search, start, stop } = usePosition(draft.location === null, (location) => actions.change({ location }));
  const found = draft.location ? precision(draft.location.accuracy) : null;
  return (
    <div class="position" data-testid="position">
      <p role="status" class="fix" data-kind={found?.kind}>
        {found?.words}
        {search.active && (found ? ' Recherche d’une meilleure position…' : 'Recherche de la position…')}
        {search.refused && 'La position est refusée sur ce téléphone. Choisissez un lieu.'}
        {search.failed && !search.refused && 'Position introuvable. Choisissez un lieu.'}
      </p>
      <div class="cluster">
        <button type="button" class="btn" data-testid="locate" onClick={start}>
          {draft.location ? 'Chercher encore' : 'Ajouter ma position'}
        </button>
        {draft.location && (
          <button
            type="button"
            class="btn"
            onClick={() => {
              stop();
              actions.change({ location: null });
            }}
          >
            Retirer
          </button>
        )}
      </div>
    </div>
  );
}
