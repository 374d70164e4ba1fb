import { useEffect, useState } from 'preact/hooks';
import { readCache } from '../store/cache';
import type { Fresh } from '../send/fresh';
import { dossierKey, fetchDossier, type Dossier } from './reports';

/** Reading is a little behind writing: asked again after these pauses, five seconds in all. */
const PAUSES = [0, 250, 500, 1000, 1500, 1750];

export type Following = Fresh<Dossier> & { following: boolean; again: () => void };

/** What was kept at once, then what the service says, until it knows of `expected`. */
export function useDossier(id: string, expected: number): Following {
  const [state, setState] = useState<Fresh<Dossier>>({ entry: null, error: null });
  const [turn, setTurn] = useState(0);
  const [settled, setSettled] = useState('');
  const asked = `${expected}/${turn}`;
  useEffect(() => {
    let alive = true;
    const show = (answer: Fresh<Dossier>) => alive && setState(answer);
    void readCache<Dossier>(dossierKey(id)).then(
      (entry) => alive && setState((now) => (now.entry ? now : { ...now, entry })),
    );
    void follow(id, expected, show, () => alive).then(() => alive && setSettled(asked));
    return () => void (alive = false);
  }, [id, asked]);
  return { ...state, following: settled !== asked, again: () => setTurn(turn + 1) };
}

async function follow(
  id: string,
  expected: number,
  show: (answer: Fresh<Dossier>) => void,
  wanted: () => boolean,
): Promise<void> {
  for (const pause of PAUSES) {
    await new Promise((done) => setTimeout(done, pause));
    if (!wanted()) {
      return;
    }
    const answer = await fetchDossier(id);
    show(answer);
    if (answer.error || (answer.entry?.value.version ?? 0) >= expected) {
      return;
    }
  }
}
