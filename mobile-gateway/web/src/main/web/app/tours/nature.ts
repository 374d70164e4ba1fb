type Guess = { nature: string; subNature: string | null };

const BY_WORDS: [RegExp, string, string | null][] = [
  [/points noirs/i, 'depot-sauvage', null],
  [/pieds? de bornes?/i, 'depot-sauvage', 'pied-de-borne'],
  [/bav/i, 'dechets-et-collecte', 'bav-pleine'],
  [/bacs/i, 'dechets-et-collecte', 'bacs'],
  [/corbeille/i, 'proprete-courante', 'corbeille'],
  [/avaloir/i, 'eau-et-securite', 'avaloir'],
  [/chaussée/i, 'voirie-et-reseaux', 'chaussee'],
  [/cheminement/i, 'voirie-et-reseaux', 'trottoir'],
  [/panneaux/i, 'voirie-et-reseaux', 'signaletique'],
  [/arrêts? de bus/i, 'eau-et-securite', 'arret-de-bus'],
  [/tags?\b/i, 'degradation', 'tag'],
  [/jeux/i, 'degradation', 'jeux'],
  [/haies/i, 'espaces-verts', 'haies'],
  [/parcelles/i, 'espaces-verts', 'parcelle-a-faucher'],
  [/arbres/i, 'espaces-verts', 'arbre'],
  [/points lumineux/i, 'degradation', 'eclairage'],
  [/halls/i, 'bati', 'hall'],
];

const BY_THEME: Record<string, string> = {
  Propreté: 'proprete-courante',
  Déchets: 'dechets-et-collecte',
  Voirie: 'voirie-et-reseaux',
  Stationnement: 'stationnement',
  Éclairage: 'degradation',
  'Espaces verts': 'espaces-verts',
  Mobilier: 'degradation',
  Bâti: 'bati',
  Vacance: 'logement-vacant',
  Chantier: 'nuisance-de-chantier',
  Usages: 'usages',
  Services: 'eau-et-securite',
};

/** What is probably wrong where a point is « à traiter »; empty where nobody can guess. */
export function guessNature(
  theme: string,
  label: string,
  natures: { id: string; subNatures: { id: string }[] }[],
): Guess {
  const rule = theme === 'Chantier' ? undefined : BY_WORDS.find(([words]) => words.test(label));
  const nature = natures.find(({ id }) => id === (rule?.[1] ?? BY_THEME[theme]));
  const subNature = nature?.subNatures.find(({ id }) => id === rule?.[2]);
  return { nature: nature?.id ?? '', subNature: subNature?.id ?? null };
}
