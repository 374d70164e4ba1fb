import { skewMinutes } from '../send/clock';
import { flush } from '../send/sender';
import { allItems } from '../store/outbox';
import type { Item, Me } from '../store/types';
import { appVersion } from '../worker';
import { csrfToken } from '../../shared/csrf';
import { counterText } from '../ui/Frame';
import { useStored } from '../ui/hooks';
import { Title } from '../ui/Title';
import { download, exportUnsent } from './export';
import { Install } from './Install';
import { installed, keepStorage, storageState } from './storage';

export function PhoneScreen({ me, items }: { me: Me | null; items: Item[] }) {
  const storage = useStored(storageState, []);
  const everyone = useStored(allItems, []) ?? [];
  const left = items.filter((item) => item.state !== 'recu').length;
  const others = everyone.filter((item) => item.state !== 'recu' && item.member !== me?.member).length;
  const skew = skewMinutes();
  return (
    <>
      <Title page="État du téléphone">État du téléphone</Title>
      <dl class="facts card">
        <dt>À envoyer</dt>
        <dd data-testid="unsent">{counterText(items)}</dd>
        <dt>Données gardées</dt>
        <dd data-testid="persisted">{storage?.kept ? 'Oui' : 'Pas garanti'}</dd>
        <dt>Place libre</dt>
        <dd>{storage?.freeMegabytes === null || !storage ? 'Inconnue' : `${storage.freeMegabytes} Mo`}</dd>
        <dt>Version</dt>
        <dd data-testid="version">{appVersion()}</dd>
      </dl>
      {storage && !storage.kept && <NotKept />}
      {skew !== 0 && (
        <div class="notice" data-kind="warn">
          <p>
            L’horloge de ce téléphone {skew > 0 ? 'avance' : 'retarde'} de {Math.abs(skew)} minutes.
            Réglez-la.
          </p>
        </div>
      )}
      {others > 0 && (
        <div class="notice" data-kind="warn">
          <p>
            {others} envoi{others > 1 ? 's' : ''} d’une autre personne attend{others > 1 ? 'ent' : ''}{' '}
            sur ce téléphone. Elle doit se reconnecter.
          </p>
        </div>
      )}
      {me && (
        <div class="actions">
          <button type="button" class="btn btn-primary" onClick={() => void flush('button')}>
            Envoyer maintenant
          </button>
          <button type="button" class="btn" data-testid="export" onClick={() => void save(me.member)}>
            Exporter mes données non envoyées
          </button>
        </div>
      )}
      {!installed() && <Install />}
      {me && <Leave left={left} />}
    </>
  );
}

async function save(member: string): Promise<void> {
  download(await exportUnsent(member), 'gusp-veille-non-envoye.json');
}

function NotKept() {
  return (
    <div class="notice" data-kind="warn" data-testid="not-kept">
      <p>Ce téléphone peut effacer les données non envoyées. Installez l’application, ou envoyez vite.</p>
      <button type="button" class="btn" onClick={() => void keepStorage().then(() => location.reload())}>
        Demander à les garder
      </button>
    </div>
  );
}

/** Leaving with unsent items is said before, never found out after. */
function Leave({ left }: { left: number }) {
  return (
    <section class="leave" aria-labelledby="quitter">
      <h2 id="quitter">Se déconnecter</h2>
      {left > 0 && (
        <p>
          {left} envoi{left > 1 ? 's' : ''} rester{left > 1 ? 'ont' : 'a'} sur ce téléphone, à votre
          nom. Reconnectez-vous pour envoyer.
        </p>
      )}
      <form method="post" action="/logout">
        <input type="hidden" name="_csrf" value={csrfToken()} />
        <button type="submit" class={left > 0 ? 'btn btn-danger' : 'btn'}>
          {left > 0 ? 'Se déconnecter quand même' : 'Se déconnecter'}
        </button>
      </form>
    </section>
  );
}
