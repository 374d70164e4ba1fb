import { itemsOf } from '../store/outbox';
import { loadDraft } from '../store/drafts';
import { photoBytes } from '../store/photos';
import type { ItemPhoto } from '../store/types';

/** Everything unsent, texts and photos, in one file: the last resort of a phone that cannot send. */
export async function exportUnsent(member: string): Promise<Blob> {
  const items = (await itemsOf(member)).filter((item) => item.state !== 'recu');
  const draft = await loadDraft(member);
  const photos = await Promise.all([...items, ...(draft ? [draft] : [])].flatMap((owner) => owner.photos).map(encode));
  const content = { format: 'gusp-veille-non-envoye', version: 1, at: new Date().toISOString(), items, draft, photos };
  return new Blob([JSON.stringify(content, null, 1)], { type: 'application/json' });
}

async function encode(photo: ItemPhoto): Promise<{ id: string; hash: string; base64: string | null }> {
  const bytes = await photoBytes(photo.id);
  return { id: photo.id, hash: photo.hash, base64: bytes ? base64(bytes) : null };
}

function base64(bytes: ArrayBuffer): string {
  let binary = '';
  const view = new Uint8Array(bytes);
  for (let start = 0; start < view.length; start += 0x8000) {
    binary += String.fromCharCode(...view.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}

export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
