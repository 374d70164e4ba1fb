import type { Item } from '../store/types';

type Props = { seen: number; total: number; checks: Item[] };

/** How far the walk is, and what of it has not left this phone. */
export function Progress({ seen, total, checks }: Props) {
  const waiting = checks.filter((item) => item.state === 'attente').length;
  const refused = checks.filter((item) => item.state === 'refuse').length;
  return (
    <div class="tour-progress">
      <p>
        <strong data-testid="progress">
          {seen} point{seen > 1 ? 's' : ''} vu{seen > 1 ? 's' : ''} sur {total}
        </strong>
        {waiting > 0 && (
          <span class="meta" data-testid="checks-waiting">
            {waiting} constat{waiting > 1 ? 's' : ''} à envoyer
          </span>
        )}
      </p>
      <progress value={seen} max={Math.max(1, total)} aria-label="Points vus" />
      {refused > 0 && (
        <p class="error">
          {refused} constat{refused > 1 ? 's' : ''} refusé{refused > 1 ? 's' : ''}.{' '}
          <a href="#/mes">Voir pourquoi</a>
        </p>
      )}
    </div>
  );
}
