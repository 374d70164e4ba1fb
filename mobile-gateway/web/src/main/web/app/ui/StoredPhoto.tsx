import { useEffect, useState } from 'preact/hooks';
import { photoBytes } from '../store/photos';

/** A photo that is still on this phone. */
export function StoredPhoto({ id, alt }: { id: string; alt: string }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let alive = true;
    void photoBytes(id).then((bytes) => {
      if (bytes && alive) {
        made = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
        setUrl(made);
      }
    });
    return () => {
      alive = false;
      if (made) {
        URL.revokeObjectURL(made);
      }
    };
  }, [id]);
  return url ? <img src={url} alt={alt} /> : null;
}
