import assert from 'node:assert/strict';
import { correctionOf, hasPlace, toItem } from '../../main/web/app/file/draft.ts';

const draft = {
  id: '0a1b2c3d-0000-4000-8000-000000000001',
  member: 'm1',
  nature: 'depot-sauvage',
  subNature: 'encombrants',
  quartier: 'lens-cite-12-14',
  secteur: 'ensemble',
  place: ' rue Cook ',
  location: null,
  severity: 'courante',
  landStatus: null,
  description: '  ',
  observedAt: '2026-11-20T09:12:03+01:00',
  solvedOnTheSpot: false,
  photos: [{ id: 'p1', hash: 'abc', size: 3, received: false }],
  corrects: null,
};
const subNatures = [{ id: 'encombrants', label: 'Encombrants' }];
const reference = {
  natures: [{ id: 'depot-sauvage', label: 'Dépôt sauvage', restricted: false, subNatures }],
  quartiers: [],
};

Deno.test('the report keeps the id of its draft, and says nothing it does not know', () => {
  const item = toItem(draft, reference);
  assert.equal(item.path, `/api/v1/reports/${draft.id}`);
  assert.equal(item.title, 'Dépôt sauvage : Encombrants');
  const body = JSON.parse(item.body);
  assert.equal(body.place, 'rue Cook');
  assert.equal(body.description, null);
  assert.deepEqual(body.photos, ['abc']);
});

Deno.test('only what the service reads is sent', () => {
  assert.deepEqual(Object.keys(JSON.parse(toItem(draft, reference).body)).sort(), [
    'description',
    'landStatus',
    'location',
    'nature',
    'observedAt',
    'photos',
    'place',
    'quartier',
    'secteur',
    'severity',
    'solvedOnTheSpot',
    'subNature',
  ]);
});

Deno.test('a place is a position, or words within a quartier', () => {
  const location = { lat: 50.4, lon: 2.8, accuracy: 3000, source: 'gps' as const };
  assert.ok(hasPlace(draft));
  assert.ok(hasPlace({ ...draft, place: '', location }));
  assert.ok(!hasPlace({ ...draft, place: ' ' }));
  assert.ok(!hasPlace({ ...draft, quartier: null }));
});

Deno.test('a correction is a new report that remembers what it corrects', () => {
  const item = toItem(draft, reference);
  const correction = correctionOf(item, 'm1');
  assert.notEqual(correction.id, item.id);
  assert.equal(correction.corrects, item.id);
  assert.equal(correction.observedAt, draft.observedAt);
  assert.equal(correction.subNature, 'encombrants');
});
