/** Ticks a whole page at once and says how many are ticked; without script each box is ticked by hand. */
export function startSelect(host: HTMLElement): void {
  const all = document.createElement('input');
  all.type = 'checkbox';
  const label = document.createElement('label');
  label.className = 'choice';
  label.append(all, ' Toute la page');
  const count = document.createElement('span');
  count.className = 'meta';
  count.setAttribute('role', 'status');
  host.prepend(label, count);
  const tell = (): void => {
    const ticked = boxes().filter((box) => box.checked).length;
    count.textContent = ticked === 0 ? '' : `${ticked} coché${ticked > 1 ? 's' : ''}`;
    all.checked = ticked > 0 && ticked === boxes().length;
  };
  all.addEventListener('change', () => {
    boxes().forEach((box) => (box.checked = all.checked));
    tell();
  });
  document.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === 'dossier') {
      tell();
    }
  });
}

function boxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input[name="dossier"]')];
}
