import * as L from 'leaflet';
import { load, natureLabels, type AssetPoint, type Hotspot, type QuartierMap, type ReportPoint } from './data';
import { frame } from './frame';
import { drawAssets, drawHotspots, drawPlaces, drawPoints, drawTerritory } from './layers';

const LENS: L.LatLng = [50.43, 2.82];

/** Draws our own outlines, places and points; tiles are a comfort, never a need. */
export async function startMap(host: HTMLElement): Promise<void> {
  const [territory, dashboard, stock, labels] = await Promise.all([
    load<QuartierMap>(host.dataset.map),
    load<{ points: ReportPoint[]; hotspots?: Hotspot[] }>(host.dataset.points),
    load<{ items: AssetPoint[] }>(host.dataset.assets),
    natureLabels(),
  ]);
  const points = dashboard?.points ?? [];
  const assets = stock?.items ?? [];
  if (!territory && points.length === 0 && assets.length === 0) {
    return; // what the page says without script stays
  }
  const { canvas } = frame(host, territory, points);
  const map = L.map(canvas, { zoomControl: false, attributionControl: Boolean(host.dataset.tiles) });
  map.setView(LENS, 13);
  L.control.zoom({ zoomInTitle: 'Agrandir', zoomOutTitle: 'Réduire' }).addTo(map);
  addTiles(host, map);

  const bounds = L.latLngBounds(points.map((point) => [point.lat, point.lon]));
  if (territory) {
    drawTerritory(map, territory, bounds);
    drawPlaces(map, territory, bounds);
  }
  drawAssets(map, assets, bounds);
  const fit = () => bounds.isValid() && map.fitBounds(bounds, { padding: [24, 24], maxZoom: 17, animate: false });
  fit();
  map.on('resize', fit);
  drawHotspots(map, dashboard?.hotspots ?? []);
  drawPoints(map, points, labels, host.dataset.link ?? '/signalements/{id}');
}

function addTiles(host: HTMLElement, map: L.LeafletMap): void {
  if (host.dataset.tiles) {
    L.tileLayer(host.dataset.tiles, { maxZoom: 19, attribution: host.dataset.attribution ?? '' }).addTo(map);
  }
}
