export type Change = { report: string; quartier?: string | null; organisations?: string[] };

/** Whether a change concerns this page; every tab hears what all tabs together asked for. */
export function matches(change: Change, topics: string[]): boolean {
  return topics.some((topic) => {
    const [kind, id] = topic.split(':');
    switch (kind) {
      case 'quartier':
        return change.quartier === id;
      case 'queue':
        return change.organisations?.includes(id ?? '') ?? false;
      case 'report':
        return change.report === id;
      default:
        return true; // « mine »: the service already chose
    }
  });
}
