import { flush } from '../send/sender';
import type { Item } from '../store/types';

/** The checks of a walk, said in one line: they leave together. `said` is what the screen already says. */
export function WaitingChecks({ checks, said }: { checks: Item[]; said: string | null }) {
  const several = checks.length > 1;
  const reasons = [...new Set(checks.map((check) => check.lastError).filter((each) => each && each !== said))];
  return (
    <li class="card item" data-testid="waiting-checks">
      <p class="cluster">
        <span class="badge" data-state="attente">
          À envoyer
        </span>
        <strong>
          {checks.length} constat{several ? 's' : ''} de tour
        </strong>
      </p>
      <p class="meta">{[...new Set(checks.map((check) => check.where))].join(', ')}</p>
      {reasons.map((reason) => (
        <p key={reason} class="hint" data-testid="reason">
          {reason}
        </p>
      ))}
      <button type="button" class="btn" onClick={() => void flush('button')}>
        Envoyer maintenant
      </button>
    </li>
  );
}
