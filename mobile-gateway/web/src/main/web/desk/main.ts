import htmx from 'htmx.org/dist/htmx.esm.js';
import { csrfToken } from '../shared/csrf';
import { followActs } from './acts';

type Request = { verb: string; headers: Record<string, string>; formData: FormData };

htmx.config.allowEval = false;
htmx.config.allowScriptTags = false;
htmx.config.includeIndicatorStyles = false; // the page's policy forbids inline styles
htmx.config.selfRequestsOnly = true;

document.addEventListener('htmx:configRequest', (event) => {
  const request = (event as CustomEvent<Request>).detail;
  // a form of ours carries its token; a second one beside it would be refused
  if (request.verb !== 'get' && !request.formData.has('_csrf')) {
    request.headers['X-XSRF-TOKEN'] = csrfToken();
  }
});

const ISLANDS: Record<string, () => Promise<(host: HTMLElement) => unknown>> = {
  hint: () => import('./hint/island').then((module) => module.startHint),
  map: () => import('./map/island').then((module) => module.startMap),
  projector: () => import('./projector/island').then((module) => module.startProjector),
  presence: () => import('./presence/island').then((module) => module.startPresence),
  select: () => import('./select/island').then((module) => module.startSelect),
  simulation: () => import('./simulation/island').then((module) => module.startSimulation),
  live: () => import('./live/island').then((module) => module.startLive),
};

/** Each island loads its own code, only where the page has one. */
function startIslands(within: ParentNode): void {
  within.querySelectorAll<HTMLElement>('[data-island]:not([data-started])').forEach((host) => {
    const load = ISLANDS[host.dataset.island ?? ''];
    if (load) {
      host.dataset.started = '';
      void load().then((start) => start(host));
    }
  });
}

document.querySelectorAll<HTMLButtonElement>('[data-print]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => print());
});

if (document.body.dataset.shortcuts) {
  void import('./keys/island').then((module) => module.startKeys());
}
if (document.querySelector('textarea') || document.querySelector('form[action="/logout"]')) {
  void import('./drafts/island').then((module) => module.startDrafts());
}
followActs();
startIslands(document);
document.addEventListener('htmx:load', (event) => startIslands(event.target as HTMLElement));
