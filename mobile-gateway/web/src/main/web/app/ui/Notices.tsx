import { flush } from '../send/sender';
import { takeNewVersion, useNewVersion } from '../worker';
import { Title } from './Title';

const LOGIN = '/oauth2/authorization/veille?continue=/app';

export function SignedOut() {
  return (
    <div class="notice" data-kind="warn" role="alert" data-testid="signed-out">
      <p>
        <strong>Votre session est finie.</strong> Rien n’est perdu. Vous pouvez encore signaler.
        L’envoi reprendra après la connexion.
      </p>
      <a class="btn btn-primary" href={LOGIN}>
        Se reconnecter
      </a>
    </div>
  );
}

/** Before the very first sign-in the phone knows neither the person nor the quartiers. */
export function SignIn({ message }: { message: string | null }) {
  return (
    <>
      <Title page="Connexion">Bienvenue</Title>
      <p class="lede">
        Connectez-vous une première fois avec du réseau. Ensuite, vous pourrez signaler sans réseau.
      </p>
      {message && (
        <div class="notice" data-kind="warn">
          <p>{message}</p>
          <button type="button" class="btn" onClick={() => void flush('button')}>
            Réessayer
          </button>
        </div>
      )}
      <a class="btn btn-primary btn-wide" href={LOGIN} data-testid="sign-in">
        Se connecter
      </a>
    </>
  );
}

/** Without a store nothing could be promised: better said at once. */
export function NoStorage() {
  return (
    <main class="page page-phone">
      <Title page="Indisponible">GUSP veille ne peut pas démarrer ici</Title>
      <p>
        Ce navigateur ne garde pas de données. Quittez la navigation privée, ou libérez de la place.
      </p>
      <button type="button" class="btn" onClick={() => location.reload()}>
        Réessayer
      </button>
    </main>
  );
}

export function NewVersion() {
  const ready = useNewVersion();
  return ready ? (
    <div class="notice" role="status">
      <p>Une nouvelle version est prête.</p>
      <button type="button" class="btn" onClick={takeNewVersion}>
        Nouvelle version, recharger
      </button>
    </div>
  ) : null;
}
