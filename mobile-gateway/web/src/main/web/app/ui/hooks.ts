import { useEffect, useState } from 'preact/hooks';
import { onChange } from '../store/changes';

/** Loads from the store, and again whenever any tab changed it. Null until the first answer. */
export function useStored<T>(load: () => Promise<T>, keys: unknown[]): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    let alive = true;
    const refresh = () =>
      void load()
        .then((loaded) => alive && setValue(loaded))
        .catch(() => undefined);
    refresh();
    const stop = onChange(refresh);
    return () => {
      alive = false;
      stop();
    };
  }, keys);
  return value;
}

/** False while the phone shows something else: nobody needs fresh answers then. */
export function useVisible(): boolean {
  const [visible, setVisible] = useState(document.visibilityState !== 'hidden');
  useEffect(() => {
    const follow = () => setVisible(document.visibilityState !== 'hidden');
    document.addEventListener('visibilitychange', follow);
    return () => document.removeEventListener('visibilitychange', follow);
  }, []);
  return visible;
}
