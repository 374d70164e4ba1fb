import { csrfToken } from '../../shared/csrf';
import { uuid } from '../../shared/uuid';
import { words, type Other } from './words';

const EVERY = 15_000;

/**
 * Says who else looks at this dossier or writes in it, while the page is in sight (rule D12). A short
 * question now and then instead of a stream: a browser has six connections for all its tabs.
 */
export function startPresence(host: HTMLElement): void {
  const address = host.dataset.address;
  if (!address) {
    return;
  }
  const tab = uuid();
  let edits = false;
  const tell = async (gone = false): Promise<void> => {
    const answer = await fetch(address, {
      method: 'POST',
      keepalive: gone,
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': csrfToken() },
      body: JSON.stringify({ tab, edits, gone }),
    }).catch(() => null);
    if (!gone && answer?.ok) {
      show(host, ((await answer.json()) as { others: Other[] }).others);
    }
  };
  document.querySelector('main')?.addEventListener('input', () => {
    if (!edits) {
      edits = true;
      void tell();
    }
  });
  document.addEventListener('visibilitychange', () => void tell(document.hidden));
  addEventListener('pagehide', () => void tell(true));
  setInterval(() => !document.hidden && void tell(), EVERY);
  void tell();
}

function show(host: HTMLElement, others: Other[]): void {
  const said = words(others);
  if (host.textContent !== said) {
    host.textContent = said;
  }
  host.hidden = said === '';
}
