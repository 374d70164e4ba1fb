import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

let first = true;

/** The heading of a screen: names the page, and takes the focus when the screen changes. */
export function Title({ children, page }: { children: ComponentChildren; page: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${page} – GUSP veille`;
    if (!first) {
      heading.current?.focus();
      scrollTo(0, 0);
    }
    first = false;
  }, [page]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
