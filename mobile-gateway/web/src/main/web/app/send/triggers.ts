import { onChange } from '../store/changes';
import { allItems } from '../store/outbox';
import { pauseBetween } from './pace';
import { flush } from './sender';

let fruitless = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Start, return to the foreground, network, and a timer from 3 seconds to 5 minutes. */
export function startTriggers(): void {
  addEventListener('online', () => {
    fruitless = 0;
    void flush('online').then(plan);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      fruitless = 0;
      void flush('visible').then(plan);
    }
  });
  onChange(() => void plan());
  void flush('start').then(plan);
}

async function plan(): Promise<void> {
  const waiting = (await allItems()).filter((item) => item.state === 'attente');
  clearTimeout(timer);
  if (waiting.length === 0) {
    fruitless = 0;
    return;
  }
  const next = Math.min(...waiting.map((item) => item.notBefore)) - Date.now();
  timer = setTimeout(
    () => {
      fruitless += 1;
      void flush('timer').then(plan);
    },
    pauseBetween(fruitless, next),
  );
}
