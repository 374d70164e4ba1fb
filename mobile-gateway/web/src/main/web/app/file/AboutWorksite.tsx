import type { Draft } from '../store/types';
import { useStored } from '../ui/hooks';
import { proposed, type Near } from '../worksites/near';
import { storedWorksites } from '../worksites/worksites';
import type { DraftActions } from './useDraft';

const WHY = {
  emprise: 'vous y êtes',
  proche: 'à côté',
  lieu: 'même lieu',
  secteur: 'même secteur',
};

/** The chantiers that this may be about; what is tied to one goes to its maître d’ouvrage. */
export function AboutWorksite({ draft, actions }: { draft: Draft; actions: DraftActions }) {
  const worksites = useStored(storedWorksites, []) ?? [];
  const choices = proposed(worksites, draft);
  return (
    <>
      {choices.length > 0 && (
        <fieldset class="field" data-testid="worksites">
          <legend>À propos d’un chantier ? (facultatif)</legend>
          {choices.map((near) => (
            <Choice key={near.worksite.id} near={near} draft={draft} actions={actions} />
          ))}
        </fieldset>
      )}
      {draft.nature === 'nuisance-de-chantier' && (
        <p class="hint">
          Un vol sur le chantier n’est pas un signalement : il relève de la plainte du maître d’ouvrage.
        </p>
      )}
    </>
  );
}

function Choice({ near, draft, actions }: { near: Near; draft: Draft; actions: DraftActions }) {
  const { worksite, why } = near;
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={draft.worksite === worksite.id}
        data-testid={`worksite-${worksite.id}`}
        onChange={(event) => actions.change({ worksite: event.currentTarget.checked ? worksite.id : null })}
      />
      <span>
        {worksite.name}
        <span class="hint">
          {worksite.owner.name}, {WHY[why]}
        </span>
      </span>
    </label>
  );
}
