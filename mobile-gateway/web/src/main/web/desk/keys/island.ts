import { actOn, rowOf, step } from './act';
import { showList } from './list';

const EDITABLE = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable]';

/** Single keys act on the dossier in hand; the page says whether its reader wants them (rule D07). */
export function startKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (!mayAct(event)) {
      return;
    }
    if (press(event.key)) {
      event.preventDefault();
    }
  });
}

/** Never while typing, never with another key held, never under a dialog. */
export function mayAct(event: KeyboardEvent): boolean {
  const at = event.target;
  const typing = at instanceof Element && at.closest(EDITABLE) !== null;
  const held = event.ctrlKey || event.metaKey || event.altKey;
  return !event.defaultPrevented && !typing && !held && !document.querySelector('dialog[open]');
}

function press(key: string): boolean {
  switch (key) {
    case '?':
      void showList();
      return true;
    case 'j':
      return step(1);
    case 'k':
      return step(-1);
    default:
      return actOn(rowOf(document.activeElement), key);
  }
}
