import { useEffect, useRef, useState } from 'preact/hooks';
import { addDraftPhoto, discardDraft, loadDraft, removeDraftPhoto, saveDraft } from '../store/drafts';
import type { Draft, Photo } from '../store/types';

export type DraftActions = {
  change: (patch: Partial<Draft>) => void;
  addPhoto: (take: () => Promise<Photo>) => Promise<void>;
  removePhoto: (id: string) => Promise<void>;
  settled: () => Promise<Draft | null>;
};

/** The draft on screen and its writes, one after the other, so that none overtakes another. */
export function useDraft(member: string) {
  const [draft, setDraft] = useState<Draft | null | undefined>(undefined);
  const latest = useRef<Draft | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  const show = (next: Draft | null) => {
    latest.current = next;
    setDraft(next);
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.current.then(work);
    queue.current = result.catch(() => undefined);
    return result;
  };

  useEffect(() => void loadDraft(member).then(show).catch(() => show(null)), [member]);

  const begin = (next: Draft) => {
    show(next);
    void inTurn(async () => latest.current && saveDraft(latest.current));
  };
  const actions: DraftActions = {
    change: (patch) => latest.current && begin({ ...latest.current, ...patch }),
    addPhoto: (take) =>
      inTurn(async () => {
        const photo = await take();
        if (latest.current) {
          const { photos } = await addDraftPhoto(latest.current, photo);
          show({ ...latest.current, photos });
        }
      }),
    removePhoto: (id) =>
      inTurn(async () => {
        if (latest.current) {
          const { photos } = await removeDraftPhoto(latest.current, id);
          show({ ...latest.current, photos });
        }
      }),
    settled: () => queue.current.then(() => latest.current),
  };
  const end = () => show(null);
  const discard = async () => {
    const gone = latest.current;
    show(null);
    if (gone) {
      await inTurn(() => discardDraft(gone));
    }
  };
  return { draft, begin, end, discard, actions };
}
