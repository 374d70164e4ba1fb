import type { SendStatus } from '../send/status';
import type { Item } from '../store/types';
import type { Route } from './route';

export function Header({ items, status }: { items: Item[]; status: SendStatus }) {
  return (
    <header class="topbar phone-bar">
      <a class="brand" href="#/">
        GUSP veille
      </a>
      <a class="counter" href="#/mes" data-testid="counter" data-kind={kindOf(items)}>
        {status.sending ? 'Envoi…' : counterText(items)}
      </a>
    </header>
  );
}

function kindOf(items: Item[]): string {
  const left = items.filter((item) => item.state !== 'recu');
  return left.some((item) => item.state === 'refuse') ? 'refuse' : left.length > 0 ? 'attente' : 'vide';
}

export function counterText(items: Item[]): string {
  const waiting = items.filter((item) => item.state === 'attente').length;
  const refused = items.filter((item) => item.state === 'refuse').length;
  const words = [
    waiting > 0 ? `${waiting} à envoyer` : '',
    refused > 0 ? `${refused} refusé${refused > 1 ? 's' : ''}` : '',
  ].filter(Boolean);
  return words.join(', ') || 'Tout est envoyé';
}

const TABS = [
  { href: '#/', screens: ['file'], label: 'Signaler', icon: 'M12 4v16M4 12h16' },
  {
    href: '#/mes',
    screens: ['mine', 'dossier'],
    label: 'Mes signalements',
    icon: 'M5 6h14M5 12h14M5 18h9',
  },
  {
    href: '#/tours',
    screens: ['tours', 'tour'],
    label: 'Tours',
    icon: 'M4 7l5-3 6 3 5-3v13l-5 3-6-3-5 3zM9 4v13M15 7v13',
  },
  {
    href: '#/telephone',
    screens: ['phone'],
    label: 'Téléphone',
    icon: 'M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM11 18h2',
  },
];

export function Navigation({ route }: { route: Route }) {
  return (
    <nav class="tabbar" aria-label="Écrans">
      <ul>
        {TABS.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.screens.includes(route.screen) ? 'page' : undefined}>
              <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <path d={tab.icon} />
              </svg>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
