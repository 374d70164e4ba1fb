const FORWARD = ['ArrowRight', 'ArrowDown', 'PageDown', ' '];
const BACK = ['ArrowLeft', 'ArrowUp', 'PageUp'];

/** Arrow keys and a presenter's remote turn the screens; without script the links do. */
export function startProjector(host: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (isForSomethingElse(event)) {
      return;
    }
    const screens = Array.from(host.querySelectorAll<HTMLElement>('.slide'));
    const next = screens[target(event.key, shown(screens), screens.length)];
    if (next) {
      event.preventDefault();
      show(next);
    }
  });
}

function isForSomethingElse(event: KeyboardEvent): boolean {
  const within = (event.target as HTMLElement).closest('.leaflet-container, input, select, textarea, summary');
  return Boolean(within) || event.ctrlKey || event.metaKey || event.altKey;
}

/** Which screen a key leads to, or -1 for none. */
export function target(key: string, current: number, count: number): number {
  if (key === 'Home') {
    return 0;
  }
  if (key === 'End') {
    return count - 1;
  }
  if (FORWARD.includes(key)) {
    return Math.min(current + 1, count - 1);
  }
  return BACK.includes(key) ? Math.max(current - 1, 0) : -1;
}

/** The screen that fills most of the window. */
function shown(screens: HTMLElement[]): number {
  const middle = window.innerHeight / 2;
  const at = screens.findIndex((screen) => screen.getBoundingClientRect().bottom > middle);
  return at < 0 ? screens.length - 1 : at;
}

function show(screen: HTMLElement): void {
  history.replaceState(null, '', `#${screen.id}`);
  screen.scrollIntoView({ behavior: 'auto', block: 'start' });
  screen.focus({ preventScroll: true });
}
