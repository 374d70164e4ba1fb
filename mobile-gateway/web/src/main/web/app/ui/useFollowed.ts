import { useEffect, useState } from 'preact/hooks';
import type { Fresh } from '../send/fresh';
import { readCache } from '../store/cache';
import { askUntil } from './askUntil';
import { useVisible } from './hooks';

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

type Followed<T> = { key: string; ask: () => Promise<Fresh<T>>; enough: (answer: Fresh<T>) => boolean };

/** What was kept at once, then what the service says, until it is enough; again on return to the foreground. */
export function useFollowed<T>({ key, ask, enough }: Followed<T>, again: unknown[]): Fresh<T> {
  const [state, setState] = useState<Fresh<T>>({ entry: null, error: null });
  const visible = useVisible();
  useEffect(() => {
    let alive = true;
    void readCache<T>(key).then((entry) => alive && setState((now) => (now.entry ? now : { ...now, entry })));
    void askUntil({
      ask,
      enough: (answer) => {
        if (alive) {
          setState(answer);
        }
        return enough(answer);
      },
      wanted: () => alive && visible,
      wait,
    });
    return () => void (alive = false);
  }, [key, visible, ...again]);
  return state;
}
