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
  new Stream(topics, {
    changed: (change: Change) => matches(change, topics) && bar.add(change.report),
    missed: () => bar.addUnknown(),
  }).start();
}
