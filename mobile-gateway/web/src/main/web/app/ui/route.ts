import { useEffect, useState } from 'preact/hooks';

export type Route =
  | { screen: 'file' }
  | { screen: 'mine' }
  | { screen: 'phone' }
  | { screen: 'tours' }
  | { screen: 'tour'; id: string }
  | { screen: 'dossier'; id: string }
  | { screen: 'asset'; id: string };

export function readRoute(hash: string): Route {
  const [screen, id] = hash.replace(/^#\/?/, '').split('/');
  if (screen === 'dossier' && id) {
    return { screen, id };
  }
  if (screen === 'equipement' && id) {
    return { screen: 'asset', id };
  }
  if (screen === 'tours') {
    return id ? { screen: 'tour', id } : { screen };
  }
  return screen === 'mes' ? { screen: 'mine' } : screen === 'telephone' ? { screen: 'phone' } : { screen: 'file' };
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
