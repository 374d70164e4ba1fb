import type { Me, TourPoint } from '../store/types';
import { WORDS, type Shown } from './checks';
import { ToTreat } from './ToTreat';
import type { Carried, Finding } from './types';
import { carriedWords, otherWords } from './words';

type Props = {
  at: TourPoint;
  theme: string;
  quartier: string;
  me: Me;
  check: Shown | undefined;
  carried: Carried | undefined;
  say: ((at: TourPoint, finding: Finding) => Promise<void>) | null;
};

/** One line of the checklist: « non vu » until somebody says otherwise. */
export function PointRow({ at, theme, quartier, me, check, carried, say }: Props) {
  const finding = check?.finding ?? 'non-vu';
  const answer = (said: Finding) => (
    <button
      type="button"
      class="answer"
      data-finding={said}
      aria-pressed={finding === said}
      onClick={() => void say?.(at, finding === said ? 'non-vu' : said)}
    >
      {WORDS[said]}
    </button>
  );
  return (
    <li class="point" id={`point-${at.point}`} tabIndex={-1} data-testid="point" data-finding={finding}>
      <p class="point-label" id={`label-${at.point}`}>
        {at.label}
      </p>
      {carried && <p class="meta">{carriedWords(carried)}</p>}
      {say && (
        <div class="answers" role="group" aria-labelledby={`label-${at.point}`}>
          {answer('conforme')}
          <ToTreat at={at} theme={theme} quartier={quartier} me={me} pressed={finding === 'a-traiter'} />
          {answer('sans-objet')}
        </div>
      )}
      <CheckState check={check} />
    </li>
  );
}

/** The word, always; and whether it has left this phone. */
export function CheckState({ check }: { check: Shown | undefined }) {
  const others = check?.others ?? 0;
  return (
    <p class="meta check-state" data-testid="check-state">
      {WORDS[check?.finding ?? 'non-vu']}
      {check?.leaving && ', à envoyer'}
      {others > 0 && `, ${otherWords(others)}`}
      {check?.finding === 'a-traiter' && check.report && !check.leaving && (
        <>
          {', '}
          <a href={`#/dossier/${check.report}`}>voir le signalement</a>
        </>
      )}
    </p>
  );
}
