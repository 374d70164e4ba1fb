import * as L from 'leaflet';
import { isState, STATES } from '../../shared/states';
import { hotspotWords, outlined, type AssetPoint, type Hotspot, type QuartierMap, type ReportPoint } from './data';

/** So that a tight one is still seen, metres. */
const SMALLEST_RING = 30;

export function drawTerritory(map: L.LeafletMap, territory: QuartierMap, bounds: L.Bounds): void {
  if (territory.outline.length > 2) {
    const outline = L.polygon(territory.outline, { className: 'map-outline', interactive: false });
    bounds.extend(outline.addTo(map).getBounds());
  }
  outlined(territory).forEach((secteur, index) => {
    const shape = L.polygon(secteur.outline, { className: 'map-secteur', interactive: false }).addTo(map);
    const icon = L.divIcon({ className: 'map-mark', html: secteurMark(index), iconSize: [24, 24] });
    L.marker(shape.getCenter(), { icon, keyboard: false, interactive: false, zIndexOffset: -1000 }).addTo(map);
    bounds.extend(shape.getBounds());
  });
}

/** Names of narrow secteurs would cover each other: the map carries numbers, the legend the names. */
export function secteurMark(index: number): HTMLElement {
  const mark = text('span', String(index + 1));
  mark.className = 'map-secteur-mark';
  return mark;
}

export function drawPlaces(map: L.LeafletMap, territory: QuartierMap, bounds: L.Bounds): void {
  for (const place of territory.places) {
    if (place.lat !== null && place.lon !== null) {
      const icon = L.divIcon({ className: 'map-place', html: '', iconSize: [12, 12] });
      const at: L.LatLng = [place.lat, place.lon];
      const marker = L.marker(at, { icon, keyboard: false, interactive: true });
      marker.bindTooltip(text('span', `${place.name} (${place.kind})`)).addTo(map);
      bounds.extend(at);
    }
  }
}

/** A ring around each point noir; its words are in the table beside the map too. */
export function drawHotspots(map: L.LeafletMap, hotspots: Hotspot[]): void {
  for (const spot of hotspots) {
    if (spot.lat !== null && spot.lon !== null) {
      const radius = Math.max(spot.radius ?? 0, SMALLEST_RING);
      L.circle([spot.lat, spot.lon], { radius, className: 'map-hotspot' })
        .bindTooltip(text('span', hotspotWords(spot)))
        .addTo(map);
    }
  }
}

/** A point is a button: Enter opens it, and its name says number, nature and state. */
export function drawPoints(
  map: L.LeafletMap,
  points: ReportPoint[],
  labels: (nature: string) => string,
  link: string,
): void {
  for (const point of points) {
    const state = isState(point.state) ? STATES[point.state] : { label: point.state, letter: '·' };
    const title = [point.number, labels(point.nature), state.label].filter(Boolean).join(', ');
    const icon = L.divIcon({ className: 'map-pin', html: pin(point.state), iconSize: [28, 28] });
    L.marker([point.lat, point.lon], { icon, title, alt: title, keyboard: true, riseOnHover: true })
      .bindPopup(popup(point, labels(point.nature), state.label, link))
      .addTo(map);
  }
}

/** More than a map can carry as buttons stays in the list. */
export const MOST_ASSETS = 1000;

/** Each is a button that opens its page; its name says what it is and its number. */
export function drawAssets(map: L.LeafletMap, assets: AssetPoint[], bounds: L.Bounds): void {
  const located = assets.filter((asset) => asset.lat !== null && asset.lon !== null);
  for (const asset of located.slice(0, MOST_ASSETS)) {
    const at: L.LatLng = [asset.lat ?? 0, asset.lon ?? 0];
    const title = [asset.number, asset.label, asset.place].filter(Boolean).join(', ');
    const icon = L.divIcon({ className: 'map-pin', html: assetMark(asset.kind), iconSize: [28, 28] });
    L.marker(at, { icon, title, alt: title, keyboard: true, riseOnHover: true }).bindPopup(assetPopup(asset)).addTo(map);
    bounds.extend(at);
  }
}

function assetMark(kind: string): HTMLElement {
  const shape = text('span', kind.charAt(0).toUpperCase());
  shape.className = 'map-asset';
  shape.setAttribute('aria-hidden', 'true');
  return shape;
}

function assetPopup(asset: AssetPoint): HTMLElement {
  const box = document.createElement('div');
  const anchor = document.createElement('a');
  box.className = 'map-popup';
  anchor.href = `/equipements/${encodeURIComponent(asset.id)}`;
  anchor.textContent = asset.number;
  box.append(anchor, text('p', asset.label));
  return box;
}

export function pin(code: string): HTMLElement {
  const shape = text('span', isState(code) ? STATES[code].letter : '·');
  shape.className = 'map-point';
  shape.dataset.state = code;
  shape.setAttribute('aria-hidden', 'true');
  return shape;
}

function popup(point: ReportPoint, nature: string, state: string, link: string): HTMLElement {
  const box = document.createElement('div');
  const badge = text('span', state);
  badge.className = 'badge';
  badge.dataset.state = point.state;
  box.className = 'map-popup';
  if (point.id && point.number) {
    const anchor = document.createElement('a');
    anchor.href = link.replace('{id}', encodeURIComponent(point.id));
    anchor.textContent = point.number;
    box.append(anchor);
  }
  box.append(text('p', nature), badge);
  return box;
}

function text(tag: string, words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}
