import { changed } from './changes';
import { withDatabase } from './database';
import type { Draft, Item, Photo, PhotoRole } from './types';

/** One draft per person: the report being written. */
export async function loadDraft(member: string): Promise<Draft | null> {
  const drafts = await withDatabase((db) => db.getAll('drafts'));
  return drafts.find((draft) => draft.member === member) ?? null;
}

export async function saveDraft(draft: Draft): Promise<void> {
  await withDatabase((db) => db.put('drafts', draft));
}

/** A photo and the draft that lists it are kept together, or not at all; the same id replaces. */
export async function keepDraftPhoto(draft: Draft, photo: Photo, role?: PhotoRole): Promise<Draft> {
  const listed = { id: photo.id, hash: photo.hash, size: photo.bytes.byteLength, received: false };
  const known = draft.photos.some((other) => other.id === photo.id);
  const photos = known
    ? draft.photos.map((other) => (other.id === photo.id ? { ...other, ...listed } : other))
    : [...draft.photos, role ? { ...listed, role } : listed];
  const next = { ...draft, photos };
  await withDatabase(async (db) => {
    const write = db.transaction(['drafts', 'photos'], 'readwrite', { durability: 'strict' });
    await write.objectStore('photos').put(photo);
    await write.objectStore('drafts').put(next);
    await write.done;
  });
  return next;
}

export async function removeDraftPhoto(draft: Draft, id: string): Promise<Draft> {
  const next = { ...draft, photos: draft.photos.filter((photo) => photo.id !== id) };
  await withDatabase(async (db) => {
    const write = db.transaction(['drafts', 'photos'], 'readwrite');
    await write.objectStore('photos').delete(id);
    await write.objectStore('drafts').put(next);
    await write.done;
  });
  return next;
}

export async function discardDraft(draft: Draft): Promise<void> {
  await withDatabase(async (db) => {
    const write = db.transaction(['drafts', 'photos'], 'readwrite');
    for (const photo of draft.photos) {
      await write.objectStore('photos').delete(photo.id);
    }
    await write.objectStore('drafts').delete(draft.id);
    await write.done;
  });
}

/** Begins this one; false, and nothing done, while another is being written that may not be replaced. */
export async function startDraft(draft: Draft, replace: boolean): Promise<boolean> {
  const writing = await loadDraft(draft.member);
  if (writing && !replace && !emptyDraft(writing)) {
    return false;
  }
  if (writing) {
    await discardDraft(writing);
  }
  await saveDraft(draft);
  return true;
}

function emptyDraft(draft: Draft): boolean {
  return draft.photos.length === 0 && draft.place === '' && draft.description === '';
}

/** The draft becomes an item, in one transaction, with what is said about it; a refused item it corrects goes away. */
export async function promoteDraft(draft: Draft, item: Item, about: Item | null = null): Promise<void> {
  await withDatabase(async (db) => {
    const write = db.transaction(['items', 'photos', 'drafts'], 'readwrite', {
      durability: 'strict',
    });
    const items = write.objectStore('items');
    const photos = write.objectStore('photos');
    if (draft.corrects) {
      const refused = await items.get(draft.corrects);
      for (const photo of refused?.photos ?? []) {
        await photos.delete(photo.id);
      }
      await items.delete(draft.corrects);
    }
    if (!(await items.get(item.id))) {
      await items.put(item); // another tab may have sent this very draft already
      await (about && items.put(about));
    }
    await write.objectStore('drafts').delete(draft.id);
    await write.done;
  });
  changed();
}
