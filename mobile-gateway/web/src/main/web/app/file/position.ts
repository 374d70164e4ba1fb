import { useEffect, useRef, useState } from 'preact/hooks';
import type { Location } from '../store/types';

const SEARCH = 20_000;
const GOOD_ENOUGH = 10;

export type Search = { active: boolean; refused: boolean; failed: boolean };

/** The best fix of twenty seconds. Asked for by a button, or at once where already allowed. */
export function usePosition(wanted: boolean, onFix: (location: Location) => void) {
  const [search, setSearch] = useState<Search>({ active: false, refused: false, failed: false });
  const stop = useRef<() => void>(() => undefined);
  const report = useRef(onFix);
  report.current = onFix;

  const start = () => {
    stop.current();
    if (!('geolocation' in navigator)) {
      setSearch({ active: false, refused: false, failed: true });
      return;
    }
    setSearch({ active: true, refused: false, failed: false });
    stop.current = watch((location) => report.current(location), setSearch);
  };

  useEffect(() => {
    if (wanted) {
      void alreadyAllowed().then((allowed) => allowed && start());
    }
    return () => stop.current();
  }, []);

  return { search, start, stop: () => stop.current() };
}

function watch(onFix: (location: Location) => void, setSearch: (search: Search) => void) {
  let best = Infinity;
  const id = navigator.geolocation.watchPosition(
    ({ coords }) => {
      if (coords.accuracy < best) {
        best = coords.accuracy;
        onFix({
          lat: Number(coords.latitude.toFixed(6)),
          lon: Number(coords.longitude.toFixed(6)),
          accuracy: Math.max(1, Math.round(coords.accuracy)),
          source: 'gps',
        });
      }
      if (best <= GOOD_ENOUGH) {
        end();
        setSearch({ active: false, refused: false, failed: false });
      }
    },
    (error) => {
      end();
      setSearch({ active: false, refused: error.code === 1, failed: best === Infinity });
    },
    { enableHighAccuracy: true, maximumAge: 0, timeout: SEARCH },
  );
  const timer = setTimeout(() => {
    end();
    setSearch({ active: false, refused: false, failed: best === Infinity });
  }, SEARCH);
  function end() {
    clearTimeout(timer);
    navigator.geolocation.clearWatch(id);
  }
  return end;
}

async function alreadyAllowed(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'geolocation' })).state === 'granted';
  } catch {
    return false;
  }
}

export function precision(accuracy: number | null): { kind: string; words: string } {
  const metres = accuracy ?? 0;
  if (metres <= 25) {
    return { kind: 'ok', words: `Position précise, à ${metres} m près.` };
  }
  return metres <= 100
    ? { kind: 'warn', words: `Position moyenne, à ${metres} m près. Choisissez aussi un lieu.` }
    : { kind: 'error', words: `Position imprécise, à ${metres} m près. Choisissez le lieu dans la liste.` };
}
