import { useState } from 'preact/hooks';
import { useSendStatus } from '../send/status';
import type { Item } from '../store/types';
import { day, moment } from '../ui/dates';
import { Title } from '../ui/Title';
import { OutboxCard } from './OutboxCard';
import { WaitingChecks } from './WaitingChecks';
import { fetchOlder, holderName, type Summary } from './reports';
import { useMine } from './useMine';

export function MineScreen({ items }: { items: Item[] }) {
  const status = useSendStatus();
  const { entry, error } = useMine(items, status.signedOut);
  const listed = entry?.value.items ?? [];
  const known = new Set(listed.map((report) => report.id));
  const waiting = items.filter((item) => item.kind === 'check' && item.state === 'attente');
  const open = items.filter((item) => item.state !== 'recu' && !waiting.includes(item)).reverse();
  const receipts = items
    .filter((item) => item.kind !== 'check' && item.state === 'recu' && !known.has(item.report))
    .reverse();
  return (
    <>
      <Title page="Mes signalements">Mes signalements</Title>
      {open.length + waiting.length > 0 && (
        <section aria-labelledby="a-envoyer">
          <h2 id="a-envoyer">Sur ce téléphone</h2>
          {status.message && <p class="hint">{status.message} Un nouvel essai suivra.</p>}
          <ul class="cards">
            {waiting.length > 0 && <WaitingChecks checks={waiting} said={status.message} />}
            {open.map((item) => (
              <OutboxCard key={item.id} item={item} said={status.message} />
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="recus">
        <h2 id="recus">Reçus par le service</h2>
        {error && <Stale error={error} at={entry?.at ?? null} />}
        <ul class="cards" data-testid="mine">
          {receipts.map((item) => (
            <OutboxCard key={item.id} item={item} />
          ))}
          {listed.map((report) => (
            <ReportCard key={report.id} report={report} />
          ))}
        </ul>
        {entry && <Older pages={entry.value.pages} />}
        {entry && listed.length + receipts.length === 0 && (
          <div class="empty">
            <p>Aucun signalement reçu pour le moment.</p>
          </div>
        )}
      </section>
    </>
  );
}

function Older({ pages }: { pages: number }) {
  const [older, setOlder] = useState<Summary[]>([]);
  const [next, setNext] = useState(2);
  const more = async () => {
    const page = await fetchOlder(next);
    if (page) {
      setOlder((now) => [...now, ...page]);
      setNext(next + 1);
    }
  };
  return (
    <>
      {older.length > 0 && (
        <ul class="cards">
          {older.map((report) => (
            <ReportCard key={report.id} report={report} />
          ))}
        </ul>
      )}
      {next <= pages && (
        <button type="button" class="btn btn-wide" data-testid="older" onClick={() => void more()}>
          Afficher la suite
        </button>
      )}
    </>
  );
}

function Stale({ error, at }: { error: string; at: string | null }) {
  return (
    <p class="hint" role="status">
      {error} {at && `Liste du ${moment(at)}.`}
    </p>
  );
}

function ReportCard({ report }: { report: Summary }) {
  const holder = holderName(report.holder);
  return (
    <li class="card item" data-testid="report">
      <p class="cluster">
        <span class="badge" data-state={report.state}>
          {report.stateLabel}
        </span>
        <span class="number meta">{report.number}</span>
      </p>
      <a class="item-link" href={`#/dossier/${report.id}`}>
        {[report.natureLabel, report.subNatureLabel].filter(Boolean).join(' : ')}
      </a>
      <p class="meta">
        {[report.place, report.quartierName].filter(Boolean).join(', ')}
      </p>
      <p class="meta">
        Constaté le {day(report.observedAt)}
        {holder && <>, chez {holder}</>}
      </p>
    </li>
  );
}
