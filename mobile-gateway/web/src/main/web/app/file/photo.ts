const LONG_EDGE = 1600;
const QUALITY = 0.65;

export class UnreadablePhoto extends Error {}

/** Drawn again on a canvas: smaller, upright, and without the metadata of the camera. */
export async function reencode(file: Blob): Promise<{ bytes: ArrayBuffer; hash: string }> {
  const canvas = document.createElement('canvas');
  await drawOn(canvas, file);
  return encode(canvas);
}

/** Draws a picture, at most 1600 pixels on its long edge, the way up it was taken. */
export async function drawOn(canvas: HTMLCanvasElement, file: Blob): Promise<void> {
  const picture = await decode(file);
  const scale = Math.min(1, LONG_EDGE / Math.max(picture.width, picture.height));
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const brush = canvas.getContext('2d');
  if (!brush) {
    throw new UnreadablePhoto();
  }
  brush.drawImage(picture.source, 0, 0, canvas.width, canvas.height);
  picture.release();
}

export async function encode(canvas: HTMLCanvasElement): Promise<{ bytes: ArrayBuffer; hash: string }> {
  const bytes = await (await jpeg(canvas)).arrayBuffer();
  return { bytes, hash: await sha256(bytes) };
}

type Picture = { source: CanvasImageSource; width: number; height: number; release: () => void };

async function decode(file: Blob): Promise<Picture> {
  const url = URL.createObjectURL(file);
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch {
    URL.revokeObjectURL(url);
    throw new UnreadablePhoto();
  }
  return {
    source: image,
    width: image.naturalWidth,
    height: image.naturalHeight,
    release: () => URL.revokeObjectURL(url),
  };
}

function jpeg(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob?.type === 'image/jpeg' ? resolve(blob) : reject(new UnreadablePhoto())),
      'image/jpeg',
      QUALITY,
    ),
  );
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
