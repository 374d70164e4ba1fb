/** The part of htmx the desk sets. */
declare module 'htmx.org/dist/htmx.esm.js' {
  const htmx: { config: Record<string, boolean | string | number> };
  export default htmx;
}

/** The part of Leaflet the map uses. */
declare module 'leaflet' {
  export type LatLng = [number, number];
  export type Center = { lat: number; lng: number };
  export interface Layer {
    addTo(map: LeafletMap): this;
    bindTooltip(content: HTMLElement | string, options?: object): this;
    bindPopup(content: HTMLElement | string, options?: object): this;
  }
  export interface Polygon extends Layer {
    getBounds(): Bounds;
    getCenter(): Center;
  }
  export interface Bounds {
    extend(point: LatLng | Bounds): this;
    isValid(): boolean;
  }
  export interface LeafletMap {
    fitBounds(bounds: Bounds, options?: object): this;
    setView(center: LatLng, zoom: number): this;
    on(event: string, listener: () => void): this;
    zoomControl?: unknown;
  }
  export function map(host: HTMLElement, options?: object): LeafletMap;
  export function tileLayer(template: string, options?: object): Layer;
  export function polygon(points: LatLng[], options?: object): Polygon;
  export function circle(at: LatLng, options?: object): Layer;
  export function marker(at: LatLng | Center, options?: object): Layer;
  export function divIcon(options: object): unknown;
  export function latLngBounds(points: LatLng[]): Bounds;
  export const control: { zoom(options?: object): Layer };
}
