import { useState } from 'preact/hooks';
import { newDraft } from '../file/draft';
import { storedReference } from '../reference';
import { startDraft } from '../store/drafts';
import type { Draft, Me, TourPoint } from '../store/types';
import { Confirm } from '../ui/Confirm';
import { WORDS } from './checks';
import { comeBackTo } from './gap';
import { guessNature } from './nature';

type Props = { at: TourPoint; theme: string; quartier: string; me: Me; pressed: boolean };

/** « À traiter » opens the form with what the point already says; the finding is noted once it is saved. */
export function ToTreat({ at, theme, quartier, me, pressed }: Props) {
  const [blocked, setBlocked] = useState(false);
  const open = async (replace: boolean) => {
    const draft = await draftAt(at, theme, quartier, me);
    if (await startDraft(draft, replace)) {
      comeBackTo(at.point);
      location.hash = '#/';
    } else {
      setBlocked(true);
    }
  };
  return blocked ? (
    <Confirm
      label="Remplacer le brouillon"
      question="Un autre signalement est en cours d’écriture. L’effacer ?"
      yes="Oui, l’effacer"
      onYes={() => void open(true)}
    />
  ) : (
    <button type="button" class="answer" data-finding="a-traiter" aria-pressed={pressed} onClick={() => void open(false)}>
      {WORDS['a-traiter']}
    </button>
  );
}

async function draftAt(at: TourPoint, theme: string, quartier: string, me: Me): Promise<Draft> {
  const reference = await storedReference();
  const guess = guessNature(theme, at.label, reference?.natures ?? []);
  return { ...newDraft(me, guess.nature), subNature: guess.subNature, quartier, secteur: at.secteur, point: at };
}
