import { useEffect, useRef, useState } from 'preact/hooks';
import { discardDraft, keepDraftPhoto, loadDraft, removeDraftPhoto, saveDraft } from '../store/drafts';
import { photoBytes } from '../store/photos';
import type { Draft, Photo, PhotoRole } from '../store/types';
import { uuid } from '../../shared/uuid';
import { reencode } from './photo';

export type DraftActions = {
  change: (patch: Partial<Draft>) => void;
  takePhoto: (file: Blob, role?: PhotoRole) => Promise<void>;
  replacePhoto: (photo: Photo) => Promise<void>;
  removePhoto: (id: string) => Promise<void>;
  ready: () => Promise<Draft | null>;
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
  const inTurn = <T>(work: (draft: Draft) => Promise<T>): Promise<T | null> => {
    const result = queue.current.then(() => (latest.current ? work(latest.current) : null));
    queue.current = result.catch(() => undefined);
    return result;
  };
  /** Photos change in the store; whatever was typed meanwhile stays as it is on screen. */
  const photosInTurn = (work: (draft: Draft) => Promise<Draft>): Promise<void> =>
    inTurn(work).then((kept) => {
      if (kept && latest.current) {
        show({ ...latest.current, photos: kept.photos });
      }
    });

  const replacePhoto = (photo: Photo, role?: PhotoRole) => photosInTurn((now) => keepDraftPhoto(now, photo, role));
  const removePhoto = (id: string) => photosInTurn((now) => removeDraftPhoto(now, id));

  const develop = async (id: string) => {
    const raw = await photoBytes(id);
    try {
      await replacePhoto({ id, owner: latest.current?.id ?? '', ...(await reencode(new Blob([raw ?? new ArrayBuffer(0)]))) });
    } catch (error) {
      await removePhoto(id);
      throw error;
    }
  };
  /** Kept first as the camera gave it: the phone may close this page before it is made smaller. */
  const takePhoto = async (file: Blob, role?: PhotoRole) => {
    const photo = { id: uuid(), owner: latest.current?.id ?? '', hash: '', bytes: await file.arrayBuffer() };
    await replacePhoto(photo, role);
    await develop(photo.id);
  };
  const ready = async () => {
    await queue.current;
    for (const photo of latest.current?.photos.filter((candidate) => !candidate.hash) ?? []) {
      await develop(photo.id).catch(() => undefined);
    }
    await queue.current;
    return latest.current;
  };

  useEffect(() => {
    const start = (found: Draft | null) => {
      show(found);
      void ready();
    };
    void loadDraft(member).then(start).catch(() => show(null));
  }, [member]);

  const begin = (next: Draft) => {
    show(next);
    void inTurn(saveDraft);
  };
  const change = (patch: Partial<Draft>) => latest.current && begin({ ...latest.current, ...patch });
  const end = () => show(null);
  const discard = async () => {
    await inTurn(discardDraft);
    show(null);
  };
  const actions: DraftActions = { change, takePhoto, replacePhoto, removePhoto, ready };
  return { draft, begin, end, discard, actions };
}
