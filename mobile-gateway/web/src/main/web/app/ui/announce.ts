let region: HTMLElement | null = null;

/** One polite live region for the whole app, outside of what is drawn again. */
export function startAnnouncing(): void {
  region = document.createElement('p');
  region.className = 'visually-hidden';
  region.setAttribute('role', 'status');
  region.dataset.testid = 'status';
  document.body.append(region);
}

export function announce(message: string): void {
  if (region) {
    region.textContent = message;
  }
}
