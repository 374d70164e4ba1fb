import { ACT_WORDS, actItem, type FieldAct } from '../mine/act';
import { dossierKey, holderName, type Dossier } from '../mine/reports';
import { readCache } from '../store/cache';
import type { Item, Me, TourPoint } from '../store/types';
import type { Shown } from './checks';
import { CheckState } from './PointRow';
import type { Finding, Listed } from './types';

type Say = (at: TourPoint, finding: Finding, ...also: Item[]) => Promise<void>;
type Props = { line: Listed; at: TourPoint; me: Me; check: Shown | undefined; acts: Item[]; say: Say | null };

const REASONS: Record<string, string> = {
  'a-verifier': 'Dit traité : est-ce réglé ?',
  ouvert: 'Encore ouvert : où en est-ce ?',
  'tour-precedent': 'Vu au dernier tour',
};
const FOUND: Record<FieldAct, Finding> = { verify: 'verifie', persists: 'persiste' };

/** A report of the secteur, looked at again: settled, or still there. */
export function LineRow({ line, at, me, check, acts, say }: Props) {
  const holder = holderName(line.holder);
  const tell = async (act: FieldAct) => {
    if (check?.finding !== FOUND[act]) {
      const leaving = acts.some((item) => item.state === 'attente');
      await say?.(at, FOUND[act], ...(leaving ? [] : await ownAct(act, at.point, me)));
    }
  };
  return (
    <li class="point" data-testid="line" data-finding={check?.finding ?? 'non-vu'}>
      <p class="cluster">
        <span class="badge" data-state={line.state}>
          {line.stateLabel}
        </span>
        <span class="number meta">{line.number}</span>
      </p>
      <p class="point-label" id={`line-${line.number}`}>
        {line.id ? <a href={`#/dossier/${line.id}`}>{nameOf(line)}</a> : nameOf(line)}
      </p>
      <p class="meta">
        {[line.place, holder && `chez ${holder}`].filter(Boolean).join(', ')}
      </p>
      {REASONS[line.reason] && <p class="meta">{REASONS[line.reason]}</p>}
      {say && line.id && (
        <div class="answers answers-two" role="group" aria-labelledby={`line-${line.number}`}>
          {(['verify', 'persists'] as const).map((act) => (
            <button
              key={act}
              type="button"
              class="answer"
              data-finding={FOUND[act]}
              aria-pressed={check?.finding === FOUND[act]}
              onClick={() => void tell(act)}
            >
              {ACT_WORDS[act].button}
            </button>
          ))}
        </div>
      )}
      {line.id && <CheckState check={check} />}
    </li>
  );
}

function nameOf(line: Listed): string {
  return [line.natureLabel, line.subNatureLabel].filter(Boolean).join(' : ');
}

/** The report's own act, where this person may say it; else the tour's finding alone is kept. */
async function ownAct(act: FieldAct, report: string, me: Me): Promise<Item[]> {
  const dossier = (await readCache<Dossier>(dossierKey(report)))?.value;
  return dossier?.acts.includes(act) ? [actItem(act, dossier, me, [])] : [];
}
