import assert from 'node:assert/strict';
import { guessNature } from '../../main/web/app/tours/nature.ts';

const nature = (id: string, ...subNatures: string[]) => ({ id, subNatures: subNatures.map((each) => ({ id: each })) });
const natures = [
  nature('depot-sauvage', 'pied-de-borne'),
  nature('dechets-et-collecte', 'bav-pleine', 'bacs'),
  nature('proprete-courante', 'corbeille'),
  nature('degradation', 'tag', 'jeux', 'eclairage'),
  nature('voirie-et-reseaux', 'chaussee'),
  nature('eau-et-securite', 'avaloir'),
  nature('nuisance-de-chantier'),
  nature('bati', 'hall'),
];
const guess = (theme: string, label: string) => {
  const found = guessNature(theme, label, natures);
  return [found.nature, found.subNature];
};

Deno.test('a point tells the nature, and the finer one where its words do', () => {
  assert.deepEqual(guess('Déchets', 'Pieds de bornes dégagés'), ['depot-sauvage', 'pied-de-borne']);
  assert.deepEqual(guess('Déchets', 'BAV fonctionnelles et non saturées'), ['dechets-et-collecte', 'bav-pleine']);
  assert.deepEqual(guess('Propreté', 'Trottoirs et caniveaux propres'), ['proprete-courante', null]);
  assert.deepEqual(guess('Voirie', 'Avaloirs dégagés'), ['eau-et-securite', 'avaloir']);
  assert.deepEqual(guess('Bâti', 'Absence de tags et d’affichage sauvage'), ['degradation', 'tag']);
  assert.deepEqual(guess('Éclairage', 'Points lumineux en service (tour nocturne)'), ['degradation', 'eclairage']);
  assert.deepEqual(guess('Chantier', 'Panneau, horaires et contact affichés'), ['nuisance-de-chantier', null]);
});

Deno.test('where nobody can guess, a person chooses', () => {
  assert.deepEqual(guess('Suivi', 'Engagements du dernier tour tenus'), ['', null]);
  assert.deepEqual(guess('Usagers', 'Affichages et permanences à jour'), ['', null]);
});
