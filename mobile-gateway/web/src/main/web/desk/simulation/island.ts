/** Draws how far a simulation is, then goes to its result; without it the link alone waits. */
export function startSimulation(host: HTMLElement): void {
  host.addEventListener('click', (event) => {
    const lines = host.dataset.progress;
    if (!lines || host.hasAttribute('aria-disabled')) {
      return;
    }
    event.preventDefault();
    host.setAttribute('aria-disabled', 'true');
    const bar = document.createElement('progress');
    bar.setAttribute('aria-label', 'Simulation en cours');
    host.after(bar);
    void follow(lines, bar).finally(() => {
      location.assign((host as HTMLAnchorElement).href);
    });
  });
}

async function follow(url: string, bar: HTMLProgressElement): Promise<void> {
  const answer = await fetch(url);
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  while (reader) {
    const { done, value } = await reader.read();
    if (done) {
      return;
    }
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    lines.filter(Boolean).forEach((line) => show(JSON.parse(line) as Progress, bar));
  }
}

type Progress = { done: number; total: number };

function show(progress: Progress, bar: HTMLProgressElement): void {
  bar.max = Math.max(1, progress.total);
  bar.value = progress.done;
}
