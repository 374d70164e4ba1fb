import type { Item } from '../store/types';

type Props = { waiting: Item | undefined; following: boolean; onAgain: () => void };

/** Why the buttons rest: the act is leaving, or the dossier on screen does not show it yet. */
export function ActStatus({ waiting, following, onAgain }: Props) {
  return (
    <div class="notice" role="status" data-testid="act-waiting">
      <p>{waiting ? leaving(waiting) : following ? 'Reçu. Mise à jour du dossier…' : 'Reçu. Le dossier le montrera dans un moment.'}</p>
      {!waiting && !following && (
        <button type="button" class="btn" onClick={onAgain}>
          Actualiser
        </button>
      )}
    </div>
  );
}

function leaving(item: Item): string {
  const act = `« ${item.title.split(' : ')[0]} »`;
  return item.textReceived ? `${act} est reçu, la photo part encore.` : `${act} est enregistré. Il attend l’envoi.`;
}
