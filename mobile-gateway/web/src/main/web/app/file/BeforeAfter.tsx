import type { Draft, PhotoRole } from '../store/types';
import { ROLES } from './roles';
import { TakeButtons } from './TakeButtons';
import { TakenPhoto } from './TakenPhoto';
import type { DraftActions } from './useDraft';

type Props = {
  draft: Draft;
  actions: DraftActions;
  busy: boolean;
  onTake: (input: HTMLInputElement, role: PhotoRole) => void;
  onMask: (photo: string) => void;
};

/** Two places side by side: what was found, and what was left behind. */
export function BeforeAfter({ draft, actions, busy, onTake, onMask }: Props) {
  return (
    <div class="before-after">
      {ROLES.map(({ role, label }) => {
        const photo = draft.photos.find((candidate) => candidate.role === role);
        return (
          <div key={role} class="slot" role="group" aria-label={`Photo ${label.toLowerCase()}`}>
            <p class="label">{label}</p>
            {photo ? (
              <TakenPhoto photo={photo} name={label} actions={actions} onMask={() => onMask(photo.id)} />
            ) : (
              <TakeButtons
                camera={busy ? 'Un instant…' : 'Photo'}
                name={label}
                many={false}
                testid={`photo-${role}`}
                onTake={(input) => onTake(input, role)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
