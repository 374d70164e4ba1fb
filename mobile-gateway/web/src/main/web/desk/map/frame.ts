import { isState, STATES } from '../../shared/states';
import { outlined, type QuartierMap, type ReportPoint } from './data';
import { pin, secteurMark } from './layers';

/** What stands around the canvas: a way past it, the legend, and how exact the outline is. */
export function frame(host: HTMLElement, territory: QuartierMap | null, points: ReportPoint[]) {
  const after = `apres-carte-${Math.random().toString(36).slice(2, 8)}`;
  const skip = document.createElement('a');
  skip.className = 'skip-link';
  skip.href = `#${after}`;
  skip.textContent = 'Passer la carte';

  const canvas = document.createElement('div');
  canvas.className = 'map-canvas';
  canvas.setAttribute('role', 'region');
  canvas.setAttribute('aria-label', host.dataset.label ?? 'Carte');

  const end = document.createElement('div');
  end.id = after;
  end.tabIndex = -1;
  end.append(secteurs(territory), legend(points));
  if (territory?.approximate) {
    end.append(caption('Périmètre approximatif.'));
  }
  host.replaceChildren(skip, canvas, end);
  return { canvas };
}

function secteurs(territory: QuartierMap | null): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'map-legend';
  list.append(
    ...(territory ? outlined(territory) : []).map((secteur, index) => {
      const line = document.createElement('li');
      line.append(secteurMark(index), secteur.name);
      return line;
    }),
  );
  return list;
}

function legend(points: ReportPoint[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'map-legend';
  const seen = new Set(points.map((point) => point.state));
  for (const code of Object.keys(STATES)) {
    if (seen.has(code) && isState(code)) {
      const line = document.createElement('li');
      line.append(pin(code), STATES[code].label);
      list.append(line);
    }
  }
  return list;
}

function caption(words: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'map-caption';
  line.textContent = words;
  return line;
}
