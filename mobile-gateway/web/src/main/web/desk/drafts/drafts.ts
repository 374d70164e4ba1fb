const PREFIX = 'veille-brouillon';
const SENT = 'veille-envoye';
const KEPT_MS = 7 * 86_400_000;

type Kept = { text: string; at: number };

/** The key of a field: who types, into which act of which dossier. */
export function keyOf(member: string, action: string, field: string): string {
  return [PREFIX, member, action, field].join('|');
}

/** Texts in progress in this browser, until they are sent, a week at most (rule D23). */
export class Drafts {
  constructor(
    private readonly store: Storage,
    private readonly now: () => number = Date.now,
  ) {}

  keep(key: string, text: string): void {
    if (text.trim() === '') {
      this.store.removeItem(key);
    } else {
      this.store.setItem(key, JSON.stringify({ text, at: this.now() } satisfies Kept));
    }
  }

  find(key: string): string | null {
    const kept = this.read(key);
    return kept && this.now() - kept.at < KEPT_MS ? kept.text : null;
  }

  /** All fields of one act were received. */
  sent(member: string, action: string): void {
    this.remove((key) => key.startsWith(keyOf(member, action, '')));
  }

  /** Whoever leaves this computer leaves no text on it. */
  forgetAll(): void {
    this.remove((key) => key.startsWith(PREFIX));
  }

  old(): void {
    this.remove((key) => key.startsWith(PREFIX) && this.find(key) === null);
  }

  private remove(which: (key: string) => boolean): void {
    Object.keys(this.store).filter(which).forEach((key) => this.store.removeItem(key));
  }

  private read(key: string): Kept | null {
    try {
      return JSON.parse(this.store.getItem(key) ?? 'null') as Kept | null;
    } catch {
      return null;
    }
  }
}

/** What was sent last, to be forgotten once a page says that it was done. */
export const underWay = {
  begin: (action: string): void => sessionStorage.setItem(SENT, action),
  end: (): string | null => {
    const action = sessionStorage.getItem(SENT);
    sessionStorage.removeItem(SENT);
    return action;
  },
};
