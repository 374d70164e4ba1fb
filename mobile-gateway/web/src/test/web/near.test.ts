import assert from 'node:assert/strict';
import { assetInAddress, matching, onAsset, type Asset } from '../../main/web/app/assets/match.ts';
import { alreadyReported, type Near } from '../../main/web/app/near/match.ts';
import { scheduled, type Round } from '../../main/web/app/near/scheduled.ts';
import { sameItem } from '../../main/web/app/near/same.ts';
import type { Draft } from '../../main/web/app/store/types.ts';

const draft: Draft = {
  id: '0a1b2c3d-0000-4000-8000-000000000001',
  member: 'm1',
  nature: 'depot-sauvage',
  subNature: null,
  quartier: 'lens-cite-12-14',
  secteur: 'cite-12',
  place: 'rue Cook',
  location: { lat: 50.4412, lon: 2.8123, accuracy: 8, source: 'gps' },
  severity: 'courante',
  landStatus: null,
  description: '',
  observedAt: '2026-11-20T09:12:03+01:00',
  solvedOnTheSpot: false,
  photos: [{ id: 'p1', hash: 'abc', size: 3, received: false }],
  corrects: null,
};
const near: Near = {
  id: '0a1b2c3d-0000-4000-8000-000000000002',
  number: 'LENS-2026-00001',
  nature: 'depot-sauvage',
  natureLabel: 'Dépôt sauvage',
  subNatureLabel: null,
  quartier: 'lens-cite-12-14',
  place: 'rue Cook',
  location: { lat: 50.44155, lon: 2.8123 },
  observedAt: '2026-11-18T09:00:00+01:00',
  photo: null,
  asset: null,
  mine: false,
};

Deno.test('the same nature within fifty metres is offered, farther or otherwise not', () => {
  assert.equal(alreadyReported(draft, [near]).length, 1);
  assert.equal(alreadyReported(draft, [{ ...near, location: { lat: 50.4418, lon: 2.8123 } }]).length, 0);
  assert.equal(alreadyReported(draft, [{ ...near, nature: 'degradation' }]).length, 0);
});

Deno.test('without a sure position the same place is, however it is spelled', () => {
  const vague = { ...draft, location: { lat: 50.5, lon: 2.9, accuracy: 900, source: 'gps' as const } };
  assert.equal(alreadyReported(vague, [{ ...near, place: 'Rue Cook' }]).length, 1);
  assert.equal(alreadyReported({ ...vague, place: '' }, [near]).length, 0);
});

Deno.test('on one équipement only the same one is', () => {
  const asset = { id: 'a1', number: 'BAV-1', label: 'Borne' };
  assert.equal(alreadyReported({ ...draft, asset }, [{ ...near, asset: 'a1' }]).length, 1);
  assert.equal(alreadyReported({ ...draft, asset }, [{ ...near, asset: 'a2' }]).length, 0);
});

Deno.test('« c’est le même » confirms with the photos already taken', () => {
  const item = sameItem(draft, near);
  const body = JSON.parse(item.body);
  assert.equal(item.path, `/api/v1/reports/${near.id}/confirm`);
  assert.deepEqual(Object.keys(body).sort(), ['commandId', 'observedAt', 'photos']);
  assert.deepEqual(body.photos, ['abc']);
  assert.equal(item.id, body.commandId);
  assert.equal(item.photos.length, 1);
});

const collecte: Round = {
  id: 'r1',
  kind: 'collecte-encombrants',
  kindLabel: 'Collecte des encombrants',
  label: 'Encombrants',
  secteurs: [],
  season: false,
  dates: ['2026-11-24', '2026-12-22'],
};
const friday = new Date('2026-11-20T10:00:00+01:00');
const rounds = (round: Round) => ({ items: [{ quartier: 'lens-cite-12-14', rounds: [round] }] });

Deno.test('what comes within a week is said with its day', () => {
  assert.deepEqual(scheduled(draft, rounds(collecte), friday), ['Collecte des encombrants mardi 24 novembre']);
  assert.deepEqual(scheduled(draft, rounds(collecte), new Date('2026-11-16T10:00:00+01:00')), []);
  assert.deepEqual(scheduled({ ...draft, subNature: 'gravats' }, rounds(collecte), friday), []);
  assert.deepEqual(scheduled({ ...draft, nature: 'degradation' }, rounds(collecte), friday), []);
});

Deno.test('a round that passes through other secteurs is not', () => {
  const elsewhere = { ...collecte, secteurs: [{ id: 'cite-14', name: 'Cité 14' }] };
  assert.deepEqual(scheduled(draft, rounds(elsewhere), friday), []);
  assert.equal(scheduled({ ...draft, secteur: null }, rounds(elsewhere), friday).length, 1);
});

Deno.test('a season says until when', () => {
  const mowing = { ...collecte, kind: 'fauche', kindLabel: 'Fauche', season: true, dates: ['2026-11-16', '2026-11-23'] };
  assert.deepEqual(scheduled({ ...draft, nature: 'espaces-verts' }, rounds(mowing), friday), [
    'Fauche jusqu’au lundi 23 novembre au moins',
  ]);
});

const borne: Asset = {
  id: 'a1',
  kind: 'borne',
  number: 'BAV-012',
  label: 'Borne enterrée',
  quartier: 'lens-cite-12-14',
  secteur: 'cite-12',
  place: 'rue Cook',
  lat: 50.4412,
  lon: 2.8123,
};

Deno.test('an équipement is found by its number however it is typed, the nearest first', () => {
  const far = { ...borne, id: 'a2', number: 'BAV-0120', lat: 50.45 };
  assert.deepEqual(matching([far, borne], 'bav012', draft.location).map((asset) => asset.id), ['a1', 'a2']);
  assert.equal(matching([borne], 'enterree', null).length, 1);
  assert.equal(matching([borne], 'EP', null).length, 0);
});

Deno.test('a label leads to its équipement, and nothing else does', () => {
  const id = '928f0de1-c217-5296-ae7e-33db9f6982c3';
  assert.equal(assetInAddress(`https://veille.example/app#/equipement/${id}`), id);
  assert.equal(assetInAddress('https://elsewhere.example/'), null);
});

Deno.test('where it stands is where the report is', () => {
  const patch = onAsset(borne);
  assert.equal(patch.place, 'rue Cook');
  assert.equal(patch.location?.source, 'patrimoine');
  assert.equal(onAsset({ ...borne, lat: null }).location, undefined);
});
