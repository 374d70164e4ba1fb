/** What to do first, until it was read once in this browser; without script it stays as plain text. */
export function startHint(host: HTMLElement): void {
  const key = `veille-bureau-${host.dataset.key ?? ''}`;
  if (read(key)) {
    host.hidden = true;
    return;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.textContent = 'J’ai compris';
  button.addEventListener('click', () => {
    keep(key);
    host.hidden = true;
    document.querySelector<HTMLElement>('main')?.focus();
  });
  (host.querySelector('.notice') ?? host).append(button);
}

/** A browser that keeps nothing shows the text again: no harm. */
function read(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

function keep(key: string): void {
  try {
    localStorage.setItem(key, 'lu');
  } catch {
    // shown again next time
  }
}
