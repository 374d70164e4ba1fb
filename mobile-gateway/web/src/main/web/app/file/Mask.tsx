import { useEffect, useRef, useState } from 'preact/hooks';
import { photoBytes } from '../store/photos';
import { announce } from '../ui/announce';
import { drawOn, encode } from './photo';
import type { DraftActions } from './useDraft';

type Props = { photo: string; owner: string; actions: DraftActions; onEnd: () => void };
type Corner = { x: number; y: number };

const TAP = 12;

/** Blackens rectangles in the pixels themselves, by a drag or by touching two corners. */
export function Mask({ photo, owner, actions, onEnd }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const from = useRef<Corner | null>(null);
  const [count, setCount] = useState(0);
  const [waiting, setWaiting] = useState(false);

  const load = async () => {
    const bytes = await photoBytes(photo);
    if (bytes && canvas.current) {
      await drawOn(canvas.current, new Blob([bytes], { type: 'image/jpeg' }));
      setCount(0);
    }
  };
  useEffect(() => void load().catch(onEnd), [photo]);

  const down = (event: PointerEvent) => {
    from.current ??= corner(event);
  };
  const up = (event: PointerEvent) => {
    const start = from.current;
    const end = corner(event);
    if (!start || !canvas.current) {
      return;
    }
    if (Math.hypot(end.x - start.x, end.y - start.y) < TAP) {
      setWaiting(true);
      return;
    }
    blacken(canvas.current, start, end);
    from.current = null;
    setWaiting(false);
    setCount(count + 1);
    announce('Zone masquée.');
  };
  const keep = async () => {
    if (canvas.current && count > 0) {
      const { bytes, hash } = await encode(canvas.current);
      await actions.replacePhoto({ id: photo, owner, hash, bytes });
    }
    onEnd();
  };
  return (
    <div class="mask" role="group" aria-label="Masquer une partie de la photo" data-testid="mask-panel">
      <p class="hint">
        {waiting ? 'Touchez le coin opposé.' : 'Tracez un rectangle, ou touchez deux coins opposés.'}
      </p>
      <canvas ref={canvas} onPointerDown={down} onPointerUp={up} />
      <div class="cluster">
        <button type="button" class="btn btn-primary" data-testid="mask-keep" onClick={() => void keep()}>
          Garder
        </button>
        <button type="button" class="btn" onClick={() => void load()}>
          Recommencer
        </button>
        <button type="button" class="btn" onClick={onEnd}>
          Annuler
        </button>
      </div>
    </div>
  );
}

/** Where the finger is, in pixels of the picture. */
function corner(event: PointerEvent): Corner {
  const canvas = event.currentTarget as HTMLCanvasElement;
  const box = canvas.getBoundingClientRect();
  return {
    x: ((event.clientX - box.left) / box.width) * canvas.width,
    y: ((event.clientY - box.top) / box.height) * canvas.height,
  };
}

function blacken(canvas: HTMLCanvasElement, a: Corner, b: Corner): void {
  const brush = canvas.getContext('2d');
  brush?.fillRect(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(a.x - b.x), Math.abs(a.y - b.y));
}
