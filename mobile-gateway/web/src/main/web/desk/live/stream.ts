import type { Change } from './topics';
import { uuid } from '../../shared/uuid';

type Heard = { changed: (change: Change) => void; missed: () => void; look: () => void };
type Message =
  | { kind: 'topics'; tab: string; topics: string[] }
  | { kind: 'bye'; tab: string }
  | { kind: 'who' }
  | { kind: 'changed'; change: Change }
  | { kind: 'missed' }
  | { kind: 'look' };

const POLL_MS = 60_000;
const BLOCKED_MS = 30_000;

const SHARED = 'locks' in navigator && 'BroadcastChannel' in self;

/**
 * One EventSource per browser: HTTP/1.1 allows six connections. The tab that holds the Web Lock
 * listens for all; the others hear from it through the channel.
 */
export class Stream {
  private readonly tab = uuid();
  private readonly channel = SHARED ? new BroadcastChannel('veille-stream') : null;
  private readonly wanted = new Map<string, string[]>();
  private source: EventSource | null = null;
  private opened = '';
  private alive = 0;
  private polling = false;

  constructor(
    private readonly topics: string[],
    private readonly heard: Heard,
  ) {}

  start(): void {
    this.wanted.set(this.tab, this.topics);
    this.channel?.addEventListener('message', (event) => this.receive(event.data as Message));
    this.tell({ kind: 'topics', tab: this.tab, topics: this.topics });
    addEventListener('pagehide', () => this.leave());
    addEventListener('pageshow', (event) => event.persisted && location.reload());
    if (!SHARED) {
      this.open();
      return;
    }
    const asked = Date.now();
    void navigator.locks.request('veille-stream', () => {
      this.lead(Date.now() - asked > 2_000);
      return new Promise<never>(() => undefined); // held until the tab goes
    });
  }

  private lead(tookOver: boolean): void {
    this.tell({ kind: 'who' });
    this.open();
    if (tookOver) {
      this.spread({ kind: 'missed' });
    }
  }

  private receive(message: Message): void {
    switch (message.kind) {
      case 'topics':
        this.wanted.set(message.tab, message.topics);
        return this.reopen();
      case 'bye':
        this.wanted.delete(message.tab);
        return;
      case 'who':
        return this.tell({ kind: 'topics', tab: this.tab, topics: this.topics });
      case 'changed':
        return this.heard.changed(message.change);
      case 'missed':
        return this.heard.missed();
      case 'look':
        return this.heard.look();
    }
  }

  private reopen(): void {
    if (this.source && this.union() !== this.opened) {
      this.open();
    }
  }

  private open(): void {
    this.source?.close();
    this.opened = this.union();
    const source = new EventSource(`/api/v1/stream?topics=${encodeURIComponent(this.opened)}`);
    let lost = false;
    source.addEventListener('open', () => (this.alive = Date.now()));
    source.addEventListener('error', () => {
      lost = true;
      this.pollWhileBlocked();
    });
    source.addEventListener('changed', (event) =>
      this.spread({ kind: 'changed', change: JSON.parse((event as MessageEvent<string>).data) as Change }),
    );
    source.addEventListener('refresh', () => lost && this.spread({ kind: 'missed' }));
    this.source = source;
  }

  /** A proxy that lets no stream through: the tabs look for themselves, once a minute. */
  private pollWhileBlocked(): void {
    if (!this.polling) {
      this.polling = true;
      setInterval(() => this.blocked() && this.spread({ kind: 'look' }), POLL_MS);
    }
  }

  private blocked(): boolean {
    return this.source?.readyState !== EventSource.OPEN && Date.now() - this.alive > BLOCKED_MS;
  }

  private union(): string {
    return [...new Set([...this.wanted.values()].flat())].sort().join(',');
  }

  private spread(message: Message): void {
    this.tell(message);
    this.receive(message);
  }

  private tell(message: Message): void {
    this.channel?.postMessage(message);
  }

  private leave(): void {
    this.tell({ kind: 'bye', tab: this.tab });
    this.source?.close();
  }
}
