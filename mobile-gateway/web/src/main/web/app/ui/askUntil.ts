/** Reading is a little behind writing: the list is asked again after these seconds, then every thirty. */
const PAUSES = [1, 2, 4, 8, 16];

export function pauseBefore(turn: number): number {
  return (PAUSES[turn] ?? 30) * 1000;
}

export type Asking<T> = {
  ask: () => Promise<T>;
  enough: (answer: T) => boolean;
  wanted: () => boolean;
  wait: (milliseconds: number) => Promise<void>;
};

/** Asks until an answer is enough, or nobody looks any more. */
export async function askUntil<T>({ ask, enough, wanted, wait }: Asking<T>): Promise<void> {
  for (let turn = 0; wanted(); turn += 1) {
    if (enough(await ask())) {
      return;
    }
    await wait(pauseBefore(turn));
  }
}
