const ROWS = '#liste tbody tr';
const FIELD = 'select, textarea, input:not([type="hidden"])';

/** The row of a list where the focus is, else its first; the page itself where there is no list. */
export function rowOf(focus: Element | null): ParentNode {
  return focus?.closest(ROWS) ?? document.querySelector(ROWS) ?? document;
}

/** Whatever the page marks with this key: a button is pressed, a form opened, a field entered. */
export function actOn(within: ParentNode, key: string): boolean {
  const wanted = `[data-key="${CSS.escape(key)}"]`;
  const target = within.querySelector<HTMLElement>(wanted) ?? document.querySelector<HTMLElement>(`main ${wanted}:not(tr *)`);
  if (!target) {
    return false;
  }
  if (target.tagName === 'SUMMARY') {
    const details = target.closest('details');
    if (details) {
      details.open = true;
      (details.querySelector<HTMLElement>(FIELD) ?? target).focus();
    }
  } else if (target instanceof HTMLInputElement && target.type !== 'checkbox') {
    target.focus();
  } else {
    target.click();
  }
  return true;
}

/** To the link of the next or the previous dossier of the list. */
export function step(by: number): boolean {
  const rows = [...document.querySelectorAll(ROWS)];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[at < 0 ? 0 : at + by];
  next?.querySelector<HTMLElement>('th a')?.focus();
  return next !== undefined;
}
