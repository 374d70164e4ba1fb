import { useEffect, useState } from 'preact/hooks';
import { readCache } from '../store/cache';
import type { Item } from '../store/types';
import { useVisible } from '../ui/hooks';
import { askUntil, awaited } from './awaited';
import { fetchMine, type Fresh, type Mine } from './reports';

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/**
 * What was kept at once, then what the service says; asked again when something was received, after a
 * sign-in, on return to the foreground, and until the list shows every report that was received.
 */
export function useMine(items: Item[], signedOut: boolean): Fresh<Mine> {
  const [state, setState] = useState<Fresh<Mine>>({ entry: null, error: null });
  const visible = useVisible();
  const received = items.filter((item) => item.textReceived).map((item) => item.id);
  useEffect(() => {
    let alive = true;
    void readCache<Mine>('mine').then((entry) => alive && setState((now) => (now.entry ? now : { ...now, entry })));
    void askUntil({
      ask: fetchMine,
      enough: (answer) => {
        if (alive) {
          setState(answer);
        }
        return signedOut || (answer.error === null && awaited(items, answer.entry?.value ?? null).length === 0);
      },
      wanted: () => alive && visible,
      wait,
    });
    return () => void (alive = false);
  }, [received.join(), signedOut, visible]);
  return state;
}
