import { get } from './send/http';
import { changed } from './store/changes';
import { readCache, writeCache } from './store/cache';

export type SubNature = { id: string; label: string };
export type Nature = { id: string; label: string; restricted: boolean; subNatures: SubNature[] };
export type Secteur = { id: string; name: string; places: { name: string; kind: string }[] };
export type Quartier = { id: string; name: string; secteurs: Secteur[] };
type Territory = { communes: { quartiers: Quartier[] }[] };

export type Reference = { natures: Nature[]; quartiers: Quartier[] };

/** What the phone needs to write a report without any network; null before the first sign-in. */
export async function storedReference(): Promise<Reference | null> {
  const natures = await readCache<Nature[]>('natures');
  const territories = await readCache<Territory[]>('territories');
  if (!natures || !territories) {
    return null;
  }
  const communes = territories.value.flatMap((territory) => territory.communes);
  return { natures: natures.value, quartiers: communes.flatMap((commune) => commune.quartiers) };
}

/** True once the service answered, which it does to whoever is signed in. */
export async function refreshReference(): Promise<boolean> {
  const fetched = await Promise.all([refresh('natures'), refresh('territories')]);
  if (fetched.some(Boolean)) {
    changed();
  }
  return fetched.every(Boolean);
}

async function refresh(name: string): Promise<boolean> {
  const answer = await get(`/api/v1/${name}`);
  if (answer.kind !== 'ok' || !Array.isArray(answer.json)) {
    return false;
  }
  await writeCache(name, answer.json);
  return true;
}

export const FIRST_NATURES = ['depot-sauvage', 'nuisance-de-chantier', 'stationnement', 'degradation'];

export const SEVERITIES = [
  { id: 'courante', label: 'Courante' },
  { id: 'urgente', label: 'Urgente' },
  { id: 'danger-immediat', label: 'Danger immédiat' },
];

export const LAND_STATUSES = [
  { id: 'public-communal', label: 'Domaine public communal' },
  { id: 'voirie-departementale', label: 'Voirie départementale' },
  { id: 'epci', label: 'Agglomération' },
  { id: 'bailleur', label: 'Bailleur' },
  { id: 'copropriete', label: 'Copropriété' },
  { id: 'prive', label: 'Terrain privé' },
  { id: 'emprise-de-chantier', label: 'Emprise de chantier' },
  { id: 'ouvrage-non-retrocede', label: 'Ouvrage non rétrocédé' },
  { id: 'a-clarifier', label: 'À clarifier' },
];
