import assert from 'node:assert/strict';
import { toItem } from '../../main/web/app/file/draft.ts';
import { distance, near, proposed } from '../../main/web/app/worksites/near.ts';
import type { Worksite } from '../../main/web/app/worksites/near.ts';
import type { Draft } from '../../main/web/app/store/types.ts';

const draft: Draft = {
  id: '0a1b2c3d-0000-4000-8000-000000000001',
  member: 'm1',
  nature: 'nuisance-de-chantier',
  subNature: null,
  quartier: 'lens-cite-12-14',
  secteur: null,
  place: '',
  location: null,
  severity: 'courante',
  landStatus: null,
  description: '',
  observedAt: '2026-11-20T09:12:03+01:00',
  solvedOnTheSpot: false,
  photos: [],
  corrects: null,
};

const emprise: [number, number][] = [
  [50.441, 2.812],
  [50.441, 2.813],
  [50.442, 2.813],
  [50.442, 2.812],
];

const site: Worksite = {
  id: 's1',
  name: 'Réfection de la rue Cook',
  owner: { name: 'Ville de Lens' },
  quartiers: [{ id: 'lens-cite-12-14' }],
  secteurs: [{ id: 'cite-unesco' }],
  places: ['Rue Émile  Cook'],
  perimeter: emprise,
  from: '2026-11-01',
  to: '2026-12-18',
};

function at(lat: number, lon: number): Draft {
  return { ...draft, location: { lat, lon, accuracy: 8, source: 'gps' } };
}

Deno.test('a distance is the one that the service counts', () => {
  assert.equal(distance(emprise, { lat: 50.4415, lon: 2.8125 }), 0);
  assert.equal(distance(emprise, { lat: 50.4423, lon: 2.8125 }), 34);
  assert.equal(distance(emprise, { lat: 50.4415, lon: 2.8136 }), 43);
  assert.equal(distance(emprise, { lat: 50.4425, lon: 2.8125 }), 56);
});

Deno.test('a chantier is near by its emprise, its places or its secteurs', () => {
  const why = (one: Draft) => near([site], one).map((found) => found.why);
  assert.deepEqual(why(at(50.4415, 2.8125)), ['emprise']);
  assert.deepEqual(why(at(50.4423, 2.8125)), ['proche']);
  assert.deepEqual(why(at(50.4425, 2.8125)), []);
  assert.deepEqual(why({ ...draft, place: 'rue emile cook' }), ['lieu']);
  assert.deepEqual(why({ ...draft, secteur: 'cite-unesco' }), ['secteur']);
});

Deno.test('only one that is open on that day, in that quartier unless one stands at it', () => {
  const here = at(50.4415, 2.8125);
  assert.equal(near([site], { ...here, observedAt: '2026-10-31T09:00:00+01:00' }).length, 0);
  assert.equal(near([site], { ...here, observedAt: '2026-12-18T09:00:00+01:00' }).length, 1);
  assert.equal(near([site], { ...here, quartier: 'avion-republique' }).length, 1);
  assert.equal(near([site], { ...draft, secteur: 'cite-unesco', quartier: 'avion-republique' }).length, 0);
});

Deno.test('of another nature, only where one stands at it; what was chosen stays', () => {
  const parked = { ...draft, nature: 'stationnement', secteur: 'cite-unesco' };
  assert.equal(proposed([site], parked).length, 0);
  assert.equal(proposed([site], { ...at(50.4415, 2.8125), nature: 'stationnement' }).length, 1);
  assert.equal(proposed([site], { ...parked, worksite: 's1' }).length, 1);
});

Deno.test('the chantier that was chosen is sent, none is not', () => {
  const reference = { natures: [], quartiers: [] };
  assert.equal(JSON.parse(toItem({ ...draft, place: 'rue Cook', worksite: 's1' }, reference).body).worksite, 's1');
  assert.ok(!('worksite' in JSON.parse(toItem({ ...draft, place: 'rue Cook', worksite: null }, reference).body)));
});
