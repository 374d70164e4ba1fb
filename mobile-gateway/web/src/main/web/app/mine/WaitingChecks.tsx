import { flush } from '../send/sender';
import type { Item } from '../store/types';

/** The checks of a walk, said in one line: they leave together. */
export function WaitingChecks({ checks }: { checks: Item[] }) {
  const several = checks.length > 1;
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
      <button type="button" class="btn" onClick={() => void flush('button')}>
        Envoyer maintenant
      </button>
    </li>
  );
}
