import { LiveBar } from './bar';
import { matches, type Change } from './topics';
import { Stream } from './stream';

/** Says that something changed; never moves what is being read. */
export function startLive(host: HTMLElement): void {
  const topics = (host.dataset.topics ?? '').split(',').map((topic) => topic.trim()).filter(Boolean);
  if (topics.length === 0 || !('EventSource' in self)) {
    return;
  }
  const bar = new LiveBar(host);
  document.addEventListener('htmx:configRequest', (event) => {
    const { verb, path } = (event as CustomEvent<{ verb: string; path: string }>).detail;
    const report = /\/signalements\/([0-9a-f-]{36})\//.exec(path)?.[1];
    if (verb !== 'get' && report) {
      bar.done(report);
    }
  });
  document.addEventListener('htmx:afterSwap', (event) => {
    if ((event.target as Element).id === 'liste') {
      bar.fresh();
    }
  });
  new Stream(topics, {
    changed: (change: Change) => matches(change, topics) && bar.add(change.report),
    missed: () => bar.addUnknown(),
    look: () => void changed().then((other) => other && bar.addUnknown()),
  }).start();
}

/** Whether the page would show another list now. */
async function changed(): Promise<boolean> {
  const shown = document.querySelector('#liste, main .timeline')?.textContent;
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => null);
  if (!answer?.ok || shown === undefined) {
    return false;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const now = page.querySelector('#liste, main .timeline')?.textContent;
  return (now ?? '').replace(/\s+/g, ' ') !== (shown ?? '').replace(/\s+/g, ' ');
}
