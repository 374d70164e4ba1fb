import type { TimelineEntry } from './reports';

const BY_A_DESK = ['accepted', 'declined', 'completed', 'referred', 'left-to-coordination'];
const BY_THE_MATRIX = ['referred', 'left-to-coordination'];

/** Whose step it was: people of the field by their label, a desk by its organisation alone. */
export function whoseStep(entry: TimelineEntry): string {
  if (!entry.actor && BY_THE_MATRIX.includes(entry.act)) {
    return words('Orientation automatique', entry.organisationName);
  }
  return BY_A_DESK.includes(entry.act) && entry.organisationName
    ? entry.organisationName
    : words(entry.actor?.label, entry.organisationName);
}

function words(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
