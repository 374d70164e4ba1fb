import { onChange } from '../store/changes';
import { allItems } from '../store/outbox';
import { flush } from './sender';

const SHORTEST = 30_000;
const LONGEST = 300_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Start, return to the foreground, network, and a timer from 30 seconds to 5 minutes. */
export function startTriggers(): void {
  addEventListener('online', () => void flush('online'));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      void flush('visible');
    }
  });
  onChange(() => void plan());
  void flush('start').then(plan);
}

async function plan(): Promise<void> {
  const waiting = (await allItems()).filter((item) => item.state === 'attente');
  clearTimeout(timer);
  if (waiting.length === 0) {
    return;
  }
  const next = Math.min(...waiting.map((item) => item.notBefore)) - Date.now();
  timer = setTimeout(
    () => void flush('timer').then(plan),
    Math.min(LONGEST, Math.max(SHORTEST, next)),
  );
}
