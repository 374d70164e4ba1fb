/** Tells every open tab of this app, this one included, that the store changed. */
const listeners = new Set<() => void>();
const channel = 'BroadcastChannel' in self ? new BroadcastChannel('veille-store') : null;

channel?.addEventListener('message', () => listeners.forEach((listener) => listener()));

export function changed(): void {
  listeners.forEach((listener) => listener());
  channel?.postMessage('changed');
}

export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
