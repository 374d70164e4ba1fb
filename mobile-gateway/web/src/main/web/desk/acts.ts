type Swap = {
  xhr: XMLHttpRequest;
  requestConfig: { verb: string; path: string };
  shouldSwap: boolean;
  isError: boolean;
  target: Element;
  selectOverride?: string;
  swapOverride?: string;
};

const NOT_SENT = 'Rien n’a été envoyé : le réseau ne répond pas. Votre saisie est encore là, recommencez.';

/** After an act in a list: the reader goes on with the next dossier, and nothing fails silently. */
export function followActs(): void {
  document.addEventListener('htmx:beforeSwap', (event) => refusalInstead((event as CustomEvent<Swap>).detail));
  document.addEventListener('htmx:afterSettle', (event) => goOn((event as CustomEvent<Swap>).detail));
  document.addEventListener('htmx:sendError', () => say(NOT_SENT));
  document.addEventListener('htmx:timeout', () => say(NOT_SENT));
}

/** A refused act answers with the dossier and the reason: it takes the place of the list. */
function refusalInstead(swap: Swap): void {
  const page = swap.xhr.getResponseHeader('Content-Type')?.includes('text/html') ?? false;
  const main = document.querySelector('main');
  if (swap.xhr.status >= 400 && page && main) {
    swap.shouldSwap = true;
    swap.isError = false;
    swap.target = main;
    swap.selectOverride = 'main';
    swap.swapOverride = 'outerHTML';
  }
}

function goOn(swap: Swap): void {
  if (swap.requestConfig.verb === 'get') {
    return;
  }
  const next =
    document.querySelector<HTMLElement>('#liste [autofocus]') ??
    document.querySelector<HTMLElement>('#fait [tabindex], main [role="alert"]') ??
    document.querySelector<HTMLElement>('main');
  if (next) {
    next.tabIndex = next.matches('a, button') ? next.tabIndex : -1;
    next.focus();
  }
}

function say(words: string): void {
  const place = document.getElementById('fait');
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.dataset.kind = 'error';
  notice.setAttribute('role', 'alert');
  notice.textContent = words;
  place?.replaceChildren(notice);
}
