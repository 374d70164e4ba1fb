const ANNOUNCE_EVERY = 10_000;
const OWN_ACT = 5_000;

/** « 3 changements, afficher »: the reader decides when the list moves. */
export class LiveBar {
  private readonly seen = new Set<string>();
  private readonly words = document.createElement('p');
  private readonly mine = new Set<string>();
  private unknown = false;
  private spoken = 0;
  private pending: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: HTMLElement) {
    this.words.dataset.testid = 'live-words';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn';
    button.textContent = 'Afficher';
    button.addEventListener('click', () => location.reload());
    const announcer = document.createElement('p');
    announcer.className = 'visually-hidden';
    announcer.setAttribute('role', 'status');
    host.replaceChildren(this.words, button);
    host.hidden = true;
    host.classList.add('live-bar');
    host.after(announcer);
    this.announcer = announcer;
  }

  private readonly announcer: HTMLElement;

  add(report: string): void {
    if (!this.mine.has(report)) {
      this.seen.add(report);
      mark(report);
      this.show();
    }
  }

  /** What the reader just did is on the page already; it is no news. */
  done(report: string): void {
    this.mine.add(report);
    setTimeout(() => this.mine.delete(report), OWN_ACT);
  }

  /** The list was just read anew. */
  fresh(): void {
    this.seen.clear();
    this.unknown = false;
    this.host.hidden = true;
  }

  addUnknown(): void {
    this.unknown = true;
    this.show();
  }

  private show(): void {
    const count = this.seen.size;
    this.words.textContent =
      count === 0 && this.unknown
        ? 'La page a pu changer.'
        : `${count} changement${count > 1 ? 's' : ''} depuis l’affichage.`;
    this.host.hidden = false;
    this.announceSoon();
  }

  private announceSoon(): void {
    clearTimeout(this.pending);
    const wait = Math.max(0, this.spoken + ANNOUNCE_EVERY - Date.now());
    this.pending = setTimeout(() => {
      this.spoken = Date.now();
      this.announcer.textContent = this.words.textContent;
    }, wait);
  }
}

/** A row that changed says so where it stands; it moves when the reader asks for it. */
function mark(report: string): void {
  const row = document.getElementById(`dossier-${report}`);
  if (row && !row.dataset.changed) {
    row.dataset.changed = 'oui';
    const note = document.createElement('span');
    note.className = 'badge';
    note.dataset.changed = 'oui';
    note.textContent = 'Modifié';
    row.querySelector('th')?.append(' ', note);
  }
}
