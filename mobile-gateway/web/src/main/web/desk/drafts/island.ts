import { Drafts, keyOf, underWay } from './drafts';

type Text = HTMLTextAreaElement;

const ACTS = 'form[action^="/signalements/"], form[action^="/lots"]';

/** What is typed into an act survives a lost session or a closed tab (rule D23). */
export function startDrafts(): void {
  const member = document.body.dataset.member;
  if (!member || !usable()) {
    return;
  }
  const drafts = new Drafts(localStorage);
  drafts.old();
  const sent = underWay.end();
  if (sent && new URLSearchParams(location.search).has('fait')) {
    drafts.sent(member, sent);
  }
  restore(document, member, drafts);
  document.addEventListener('input', (event) => keep(event.target, member, drafts));
  document.addEventListener('submit', (event) => leave(event.target, drafts));
  document.addEventListener('htmx:load', (event) => restore(event.target as Element, member, drafts));
  document.addEventListener('htmx:afterRequest', (event) => received((event as CustomEvent).detail, member, drafts));
}

function usable(): boolean {
  try {
    return typeof localStorage.length === 'number';
  } catch {
    return false;
  }
}

function action(text: Text): string | null {
  return text.form?.matches(ACTS) ? text.form.getAttribute('action') : null;
}

function keep(target: EventTarget | null, member: string, drafts: Drafts): void {
  if (target instanceof HTMLTextAreaElement) {
    const form = action(target);
    if (form) {
      drafts.keep(keyOf(member, form, target.name), target.value);
    }
  }
}

function restore(within: ParentNode, member: string, drafts: Drafts): void {
  within.querySelectorAll<Text>('textarea').forEach((text) => {
    const form = action(text);
    const before = form && text.value === '' ? drafts.find(keyOf(member, form, text.name)) : null;
    if (before) {
      text.value = before;
      say(text);
    }
  });
}

function say(text: Text): void {
  const note = document.createElement('span');
  note.className = 'hint';
  note.dataset.draft = '';
  note.textContent = 'Texte retrouvé : vous l’aviez commencé sans l’envoyer.';
  text.after(note);
}

function leave(target: EventTarget | null, drafts: Drafts): void {
  if (!(target instanceof HTMLFormElement)) {
    return;
  }
  if (target.getAttribute('action') === '/logout') {
    drafts.forgetAll();
  } else if (target.matches(ACTS)) {
    underWay.begin(target.getAttribute('action') ?? '');
  }
}

function received(detail: { xhr: XMLHttpRequest; elt: Element }, member: string, drafts: Drafts): void {
  const form = detail.elt.closest('form');
  if (form?.matches(ACTS) && detail.xhr.responseURL.includes('fait=')) {
    underWay.end();
    drafts.sent(member, form.getAttribute('action') ?? '');
  }
}
