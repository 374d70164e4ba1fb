import { useState } from 'preact/hooks';
import { FIRST_NATURES, type Nature } from '../reference';
import type { Item } from '../store/types';
import { FirstUse } from '../ui/FirstUse';
import { Title } from '../ui/Title';
import { ItemBadge, onlyPhotosLeft } from '../mine/ItemBadge';
import { NatureIcon } from './NatureIcon';

type Props = { role: string; natures: Nature[]; saved: Item | null; onChoose: (nature: string, solved: boolean) => void };

export function NatureChoice({ role, natures, saved, onChoose }: Props) {
  const [others, setOthers] = useState(false);
  const first = FIRST_NATURES.flatMap((id) => natures.find((nature) => nature.id === id) ?? []);
  const rest = natures.filter((nature) => !FIRST_NATURES.includes(nature.id));
  return (
    <>
      {saved && <Saved item={saved} />}
      <Title page="Signaler">Que voyez-vous ?</Title>
      <FirstUse role={role} />
      <ul class="tiles">
        {first.map((nature) => (
          <li key={nature.id} class="tile-pair">
            <button
              type="button"
              class="tile"
              data-testid={`nature-${nature.id}`}
              onClick={() => onChoose(nature.id, false)}
            >
              <NatureIcon nature={nature.id} />
              {nature.label}
            </button>
            <button
              type="button"
              class="tile-solved"
              data-testid={`traite-${nature.id}`}
              onClick={() => onChoose(nature.id, true)}
            >
              Traité par moi<span class="visually-hidden"> : {nature.label}</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="btn btn-wide"
        aria-expanded={others}
        data-testid="nature-autre"
        onClick={() => setOthers(!others)}
      >
        Autre
      </button>
      {others && (
        <ul class="tiles tiles-plain">
          {rest.map((nature) => (
            <li key={nature.id}>
              <button
                type="button"
                class="btn btn-wide"
                data-testid={`nature-${nature.id}`}
                onClick={() => onChoose(nature.id, false)}
              >
                {nature.label}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="hint purpose">
        On signale une situation, jamais une personne. Aucun usage disciplinaire : rien n’est compté
        par agent.
      </p>
    </>
  );
}

function Saved({ item }: { item: Item }) {
  return (
    <section
      class="notice"
      data-kind={item.state === 'refuse' ? 'warn' : 'ok'}
      aria-label="Dernier signalement"
      data-testid="saved"
    >
      <p>{whereItIs(item)}</p>
      <p class="cluster">
        <ItemBadge item={item} />
        <span>
          {item.title}, {item.where}
          {item.number && (
            <>
              {' '}
              : <strong class="number">{item.number}</strong>
            </>
          )}
        </span>
      </p>
    </section>
  );
}

function whereItIs(item: Item) {
  if (onlyPhotosLeft(item)) {
    return <strong>{item.photos.length > 1 ? 'Reçu, les photos partent encore.' : 'Reçu, la photo part encore.'}</strong>;
  }
  switch (item.state) {
    case 'recu':
      return <strong>Reçu par le service.</strong>;
    case 'refuse':
      return <strong>Refusé. Voyez « Mes signalements ».</strong>;
    case 'attente':
      return (
        <>
          <strong>Enregistré sur ce téléphone.</strong> L’envoi se fera dès que le réseau répond.
        </>
      );
  }
}
