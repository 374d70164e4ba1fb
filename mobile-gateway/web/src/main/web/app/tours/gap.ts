let left: string | null = null;

/** The form takes the whole screen: the walk goes on where it was left. */
export function comeBackTo(point: string): void {
  left = point;
}

export function returnToPoint(): void {
  const point = left;
  left = null;
  if (point) {
    setTimeout(() => goTo(point)); // after the heading of the screen took the focus
  }
}

export function goTo(point: string): void {
  const row = document.getElementById(`point-${point}`);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'center' });
}
