import { beforeOrAfter } from '../file/roles';
import type { Item, Me } from '../store/types';
import { moment } from '../ui/dates';
import { Title } from '../ui/Title';
import { versionSaid } from './act';
import { ActButtons } from './ActButtons';
import { holderName, type Dossier, type TimelineEntry } from './reports';
import { whoseStep } from './steps';
import { useDossier } from './useDossier';

export function DossierScreen({ id, me, items }: { id: string; me: Me; items: Item[] }) {
  const mine = items.filter((item) => item.kind === 'act' && item.report === id);
  const received = mine.filter((item) => item.state === 'recu').length;
  const { entry, error, following, again } = useDossier(id, versionSaid(mine));
  if (!entry) {
    return (
      <>
        <Title page="Signalement">Signalement</Title>
        <p role="status">{error ?? 'Lecture…'}</p>
        <a class="btn" href="#/mes">
          Retour
        </a>
      </>
    );
  }
  const dossier = entry.value;
  return (
    <>
      <p class="breadcrumb">
        <a href="#/mes">Mes signalements</a>
      </p>
      <p class="overline number">{dossier.number}</p>
      <Title page={dossier.number}>{[dossier.natureLabel, dossier.subNatureLabel].filter(Boolean).join(' : ')}</Title>
      {error && (
        <p class="hint" role="status">
          {error} Lecture du {moment(entry.at)}.
        </p>
      )}
      <Facts dossier={dossier} />
      <ActButtons dossier={dossier} me={me} pending={mine} following={following} onAgain={again} />
      <Photos key={received} dossier={dossier} />
      <h2>Ce qui s’est passé</h2>
      <ol class="timeline" data-testid="timeline">
        {dossier.timeline.map((entry, index) => (
          <Entry key={index} entry={entry} />
        ))}
      </ol>
    </>
  );
}

function Facts({ dossier }: { dossier: Dossier }) {
  const holder = holderName(dossier.holder);
  const place = [dossier.place, dossier.otherPlace, dossier.quartierName].filter(Boolean).join(', ');
  return (
    <>
      <p>
        <span class="badge" data-state={dossier.state}>
          {dossier.stateLabel}
        </span>
      </p>
      <dl class="facts">
        <dt>Lieu</dt>
        <dd>{place}</dd>
        {holder && <dt>Chez</dt>}
        {holder && <dd>{holder}</dd>}
        <dt>Constaté le</dt>
        <dd>{moment(dossier.observedAt)}</dd>
        <dt>Reçu le</dt>
        <dd>{moment(dossier.recordedAt)}</dd>
      </dl>
      {dossier.description && <p>{dossier.description}</p>}
      {dossier.why && <p class="hint">{dossier.why.sentence}</p>}
    </>
  );
}

const SHOWS: Record<string, string> = { constat: 'Constat', traitement: 'Traitement', verification: 'Vérification' };

function Photos({ dossier }: { dossier: Dossier }) {
  const first = dossier.photos.filter((photo) => photo.role === 'constat').length;
  return dossier.photos.length === 0 ? null : (
    <ul class="photos">
      {dossier.photos.map((photo, index) => {
        const shows = (index < first && beforeOrAfter(dossier.solvedOnTheSpot, index, first)) || SHOWS[photo.role];
        return (
          <li key={photo.hash}>
            <img
              src={`/api/v1/photos/${photo.hash}?report=${dossier.id}&size=thumb`}
              alt={`Photo ${index + 1}, ${shows}`}
              loading="lazy"
            />
            <span class="meta">{shows}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const who = whoseStep(entry);
  return (
    <li>
      <span class="when">{moment(entry.at)}</span>
      <strong>{entry.label}</strong>
      {who && <span class="meta">{who}</span>}
      {(entry.reasonLabel || entry.comment) && (
        <p>{[entry.reasonLabel, entry.comment].filter(Boolean).join('. ')}</p>
      )}
    </li>
  );
}
