import { useState } from 'preact/hooks';
import { installed } from '../phone/storage';

const FIELD = [
  'Touchez ce que vous voyez, prenez une photo, choisissez le lieu, envoyez.',
  '« Traité par moi » : vous l’avez réglé vous-même, le dossier est clos à l’envoi.',
  'Sans réseau, tout est gardé sur ce téléphone et part dès que possible.',
];
const TOURS = 'Avant un tour de quartier, ouvrez « Tours » une fois avec du réseau : il se parcourt ensuite sans.';

const BY_ROLE: Record<string, string[]> = {
  gardien: FIELD,
  mediateur: [...FIELD, '« Autre », puis « Tranquillité » : seules les personnes habilitées le lisent.'],
  animateur: [TOURS, ...FIELD.slice(0, 1), ...FIELD.slice(2)],
  guichet: ['Ici, vous signalez ce que vous voyez dehors. Votre file se traite au bureau.', ...FIELD.slice(2)],
  coordination: [TOURS, 'Vous clôturez le tour sur place. Le reste de votre travail est au bureau.'],
};

/** What this person should know before the first report; gone for good once read. */
export function FirstUse({ role }: { role: string }) {
  const key = `veille-aide-${role}`;
  const [read, setRead] = useState(() => localStorage.getItem(key) !== null);
  const words = BY_ROLE[role];
  if (read || !words) {
    return null;
  }
  const close = () => {
    localStorage.setItem(key, 'lue');
    setRead(true);
  };
  return (
    <aside class="notice first-use" aria-label="Pour commencer" data-testid="first-use">
      <ul>
        {words.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {!installed() && (
          <li>
            <a href="#/telephone">Installez l’application</a> : elle s’ouvre alors sans réseau.
          </li>
        )}
      </ul>
      <button type="button" class="btn" onClick={close}>
        J’ai compris
      </button>
    </aside>
  );
}
