import { useEffect, useState } from 'preact/hooks';

const HOUR = 3600 * 1000;

let waiting: ServiceWorker | null = null;
const listeners = new Set<(ready: boolean) => void>();

/** The worker keeps the shell for a start without network; it never takes over an open form. */
export function startWorker(): void {
  if (!('serviceWorker' in navigator)) {
    return;
  }
  void navigator.serviceWorker
    .register('/sw.js', { scope: '/app', updateViaCache: 'none' })
    .then((registration) => {
      watch(registration);
      setInterval(() => void registration.update().catch(() => undefined), HOUR);
    })
    .catch(() => undefined);
}

function watch(registration: ServiceWorkerRegistration): void {
  const offer = (worker: ServiceWorker | null) => {
    if (worker?.state === 'installed' && navigator.serviceWorker.controller) {
      waiting = worker;
      listeners.forEach((listener) => listener(true));
    }
  };
  offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => offer(coming));
  });
}

export function useNewVersion(): boolean {
  const [ready, setReady] = useState(waiting !== null);
  useEffect(() => {
    listeners.add(setReady);
    return () => void listeners.delete(setReady);
  }, []);
  return ready;
}

export function takeNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  waiting?.postMessage('take-over');
}

/** The hash esbuild gave this bundle: a version nobody has to remember to raise. */
export function appVersion(): string {
  return /main-([A-Z0-9]+)\.js/.exec(import.meta.url)?.[1] ?? 'développement';
}
