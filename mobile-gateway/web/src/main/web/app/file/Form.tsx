import { useState } from 'preact/hooks';
import { AlreadyReported } from '../near/AlreadyReported';
import type { Near } from '../near/match';
import type { Nature, Reference } from '../reference';
import type { Draft, Me, TourPoint } from '../store/types';
import { announce } from '../ui/announce';
import { Confirm } from '../ui/Confirm';
import { Title } from '../ui/Title';
import { AboutWorksite } from './AboutWorksite';
import { Details } from './Details';
import { hasPlace } from './draft';
import { OnTour } from './OnTour';
import { PhotoField } from './PhotoField';
import { PlaceField } from './PlaceField';
import { withRoles } from './roles';
import type { DraftActions } from './useDraft';

type Props = {
  draft: Draft;
  me: Me;
  reference: Reference;
  actions: DraftActions;
  onSend: () => Promise<void>;
  onDiscard: () => Promise<void>;
  onJustNote: (at: TourPoint) => Promise<void>;
  onSame: (other: Near) => Promise<void>;
};

const NO_PLACE = 'Indiquez le lieu : dans la liste, en toutes lettres, ou par la position.';
const NO_NATURE = 'Choisissez la nature du problème.';
const NOT_SAVED = 'Le téléphone n’a pas pu enregistrer. Libérez de la place, puis réessayez.';

export function Form({ draft, me, reference, actions, onSend, onDiscard, onJustNote, onSame }: Props) {
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const nature = reference.natures.find((candidate) => candidate.id === draft.nature);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) {
      return;
    }
    if (!hasPlace(draft)) {
      setError(NO_PLACE);
      announce(NO_PLACE);
      document.getElementById('lieu')?.focus();
      return;
    }
    if (!draft.nature) {
      setError(NO_NATURE);
      announce(NO_NATURE);
      document.getElementById('nature')?.focus();
      return;
    }
    setBusy(true);
    await onSend().catch(() => {
      setError(NOT_SAVED);
      setBusy(false);
    });
  };

  return (
    <form class="report-form" onSubmit={(event) => void submit(event)} noValidate>
      {draft.solvedOnTheSpot && <p class="overline">Traité par moi</p>}
      <Title page="Signaler">{nature?.label ?? 'Signalement'}</Title>
      {draft.point && <OnTour at={draft.point} natures={reference.natures} draft={draft} actions={actions} onJustNote={onJustNote} />}
      {draft.corrects && <p class="hint">Correction d’un signalement refusé.</p>}
      {nature?.restricted && <Restricted />}
      <PhotoField draft={draft} actions={actions} />
      <PlaceField draft={draft} me={me} reference={reference} actions={actions} error={error === NO_PLACE ? error : null} />
      <AlreadyReported draft={draft} role={me.role} onSame={onSame} />
      <AboutWorksite draft={draft} actions={actions} />
      <SubNatures nature={nature} draft={draft} actions={actions} />
      <label class="choice switch">
        <input
          type="checkbox"
          checked={draft.solvedOnTheSpot}
          data-testid="solved"
          onChange={(event) => actions.change(solved(draft, event.currentTarget.checked))}
        />
        <span>
          <strong>Traité par moi</strong>
          <span class="hint">C’est déjà réglé : le dossier est clos à l’envoi, personne n’est sollicité.</span>
        </span>
      </label>
      <Details draft={draft} actions={actions} />
      <Confirm
        label="Abandonner"
        question="Abandonner ce signalement ? Le texte et les photos seront effacés."
        yes="Oui, abandonner"
        onYes={() => void onDiscard()}
      />
      <div class="send-bar">
        {(error === NOT_SAVED || error === NO_NATURE) && (
          <p class="error" role="alert">
            {error}
          </p>
        )}
        <button type="submit" class="btn btn-primary btn-wide" disabled={busy} data-testid="send">
          Envoyer
        </button>
      </div>
    </form>
  );
}

function solved(draft: Draft, yes: boolean): Partial<Draft> {
  return yes ? { solvedOnTheSpot: true, photos: withRoles(draft.photos) } : { solvedOnTheSpot: false };
}

function SubNatures({ nature, draft, actions }: { nature: Nature | undefined } & Pick<Props, 'draft' | 'actions'>) {
  if (!nature || nature.subNatures.length === 0) {
    return null;
  }
  return (
    <fieldset class="field">
      <legend>Plus précisément (facultatif)</legend>
      <div class="chips">
        {nature.subNatures.map((subNature) => (
          <label key={subNature.id} class="chip">
            <input
              type="radio"
              name="sous-nature"
              checked={draft.subNature === subNature.id}
              data-testid={`sous-nature-${subNature.id}`}
              onClick={() =>
                actions.change({ subNature: draft.subNature === subNature.id ? null : subNature.id })
              }
            />
            <span>{subNature.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Restricted() {
  return (
    <div class="notice" data-kind="warn">
      <p>
        Lecture limitée aux personnes habilitées. Le lieu est donné au secteur près. Une infraction
        ou une personne nommée relève de la police : appelez-la.
      </p>
    </div>
  );
}
