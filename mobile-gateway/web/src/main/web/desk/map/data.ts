export type Outline = [number, number][];

export type QuartierMap = {
  name: string;
  approximate: boolean;
  outline: Outline;
  secteurs: { id: string; name: string; outline: Outline | null }[];
  places: { name: string; kind: string; lat: number | null; lon: number | null }[];
};

/** The secteurs that have a shape, in the order of their numbers on the map. */
export function outlined(territory: QuartierMap): { name: string; outline: Outline }[] {
  return territory.secteurs.flatMap(({ name, outline }) =>
    outline && outline.length > 2 ? [{ name, outline }] : [],
  );
}

/** Without id and number where its reader may not open it. */
export type ReportPoint = {
  id: string | null;
  number: string | null;
  lat: number;
  lon: number;
  nature: string;
  state: string;
};

/** A numbered thing that stands somewhere; on no map without its position. */
export type AssetPoint = {
  id: string;
  kind: string;
  number: string;
  label: string;
  place: string | null;
  lat: number | null;
  lon: number | null;
};

/** A point noir: the same nature coming back around one place. */
export type Hotspot = {
  natureLabel: string;
  place: string | null;
  lat: number | null;
  lon: number | null;
  radius: number | null;
  count: number;
};

export function hotspotWords(spot: Hotspot): string {
  return `Point noir : ${spot.natureLabel}, ${spot.count} dossiers${spot.place ? `, ${spot.place}` : ''}`;
}

/** JSON of our own gateway, or null: a map without its data says so instead of failing. */
export async function load<T>(url: string | undefined): Promise<T | null> {
  if (!url) {
    return null;
  }
  try {
    const response = await fetch(url, { headers: { Accept: 'application/json' } });
    return response.ok ? ((await response.json()) as T) : null;
  } catch {
    return null;
  }
}

/** The French words of each nature; the code itself where they cannot be read. */
export async function natureLabels(): Promise<(id: string) => string> {
  const natures = (await load<{ id: string; label: string }[]>('/api/v1/natures')) ?? [];
  const labels = new Map(natures.map((nature) => [nature.id, nature.label]));
  return (id) => labels.get(id) ?? id;
}
