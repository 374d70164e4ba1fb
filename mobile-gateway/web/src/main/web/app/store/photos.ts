import { withDatabase } from './database';
import type { ItemPhoto, Photo } from './types';
import { uuid } from '../../shared/uuid';

export async function photoBytes(id: string): Promise<ArrayBuffer | null> {
  const photo = await withDatabase((db) => db.get('photos', id));
  return photo?.bytes ?? null;
}

export async function savePhoto(photo: Photo): Promise<void> {
  await withDatabase((db) => db.put('photos', photo));
}

/** Fresh copies under new ids, so that a correction never takes the photos of what it corrects. */
export async function copyPhotos(photos: ItemPhoto[], owner: string): Promise<ItemPhoto[]> {
  const copies: ItemPhoto[] = [];
  for (const photo of photos) {
    const bytes = await photoBytes(photo.id);
    if (bytes) {
      const id = uuid();
      await savePhoto({ id, owner, hash: photo.hash, bytes });
      copies.push({ ...photo, id, received: false });
    }
  }
  return copies;
}
