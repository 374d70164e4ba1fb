import type { Nature } from '../reference';
import type { Draft, TourPoint } from '../store/types';
import type { DraftActions } from './useDraft';

type Props = {
  at: TourPoint;
  natures: Nature[];
  draft: Draft;
  actions: DraftActions;
  onJustNote: (at: TourPoint) => Promise<void>;
};

/** What the tour already knows: the point, and a nature that was guessed and may be wrong. */
export function OnTour({ at, natures, draft, actions, onJustNote }: Props) {
  return (
    <>
      <div class="notice" data-testid="on-tour">
        <p>
          <strong>{at.label}</strong>
          <br />
          {at.tourName}
        </p>
        <button type="button" class="btn" data-testid="just-note" onClick={() => void onJustNote(at)}>
          Noter « À traiter » sans signalement
        </button>
      </div>
      <div class="field">
        <label class="label" for="nature">
          Nature
        </label>
        <select
          id="nature"
          value={draft.nature}
          onChange={(event) => actions.change({ nature: event.currentTarget.value, subNature: null })}
        >
          {!draft.nature && <option value="">Choisissez</option>}
          {natures.map((nature) => (
            <option key={nature.id} value={nature.id}>
              {nature.label}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
