import { useSendStatus } from './send/status';
import { knownMember } from './send/session';
import { itemsOf } from './store/outbox';
import type { Item, Me } from './store/types';
import { AssetScreen } from './assets/AssetScreen';
import { FileScreen } from './file/FileScreen';
import { DossierScreen } from './mine/DossierScreen';
import { MineScreen } from './mine/MineScreen';
import { PhoneScreen } from './phone/PhoneScreen';
import { TourScreen } from './tours/TourScreen';
import { ToursScreen } from './tours/ToursScreen';
import { useStored } from './ui/hooks';
import { useRoute, type Route } from './ui/route';
import { Header, Navigation } from './ui/Frame';
import { NewVersion, NoStorage, SignIn, SignedOut } from './ui/Notices';

type Stored = { me: Me | null; items: Item[]; broken?: boolean };

export function App() {
  const route = useRoute();
  const status = useSendStatus();
  const stored = useStored(load, []);
  if (!stored) {
    return <p class="page">Ouverture…</p>;
  }
  if (stored.broken) {
    return <NoStorage />;
  }
  return (
    <>
      <a class="skip-link" href="#contenu" onClick={skip}>
        Aller au contenu
      </a>
      <Header items={stored.items} status={status} />
      <main class="page page-phone" id="contenu" tabIndex={-1}>
        {status.signedOut && stored.me && <SignedOut />}
        {route.screen !== 'file' && <NewVersion />}
        {stored.me || route.screen === 'phone' ? (
          <Screen route={route} me={stored.me} items={stored.items} />
        ) : (
          <SignIn message={status.message} />
        )}
      </main>
      <Navigation route={route} />
    </>
  );
}

function Screen({ route, me, items }: { route: Route } & Stored) {
  if (route.screen === 'phone' || !me) {
    return <PhoneScreen me={me} items={items} />;
  }
  switch (route.screen) {
    case 'mine':
      return <MineScreen items={items} />;
    case 'dossier':
      return <DossierScreen key={route.id} id={route.id} me={me} items={items} />;
    case 'tours':
      return <ToursScreen />;
    case 'tour':
      return <TourScreen key={route.id} id={route.id} me={me} items={items} />;
    case 'asset':
      return <AssetScreen key={route.id} id={route.id} me={me} />;
    case 'file':
      return <FileScreen me={me} items={items} />;
  }
}

async function load(): Promise<Stored> {
  try {
    const me = await knownMember();
    return { me, items: me ? await itemsOf(me.member) : [] };
  } catch {
    return { me: null, items: [], broken: true };
  }
}

/** The hash is the route: the skip link must not change it. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('contenu')?.focus();
}
