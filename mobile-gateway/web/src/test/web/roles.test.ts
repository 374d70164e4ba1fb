import assert from 'node:assert/strict';
import { newDraft, toItem } from '../../main/web/app/file/draft.ts';
import { beforeOrAfter, withRoles } from '../../main/web/app/file/roles.ts';

const me = { member: 'm1', organisation: 'maisons-et-cites', role: 'gardien', quartiers: ['lens-cite-12-14'], epci: null };
const photo = (id: string, role?: 'avant' | 'apres') => ({ id, hash: id, size: 1, received: false, role });
const reference = { natures: [{ id: 'depot-sauvage', label: 'Dépôt sauvage', restricted: false, subNatures: [] }], quartiers: [] };

Deno.test('what one solved oneself is filed and closed in one act, before first, after last', () => {
  const draft = newDraft(me, 'depot-sauvage', true);
  const item = toItem({ ...draft, place: 'rue Cook', photos: [photo('b', 'apres'), photo('a', 'avant')] }, reference);
  const body = JSON.parse(item.body);
  assert.equal(body.solvedOnTheSpot, true);
  assert.deepEqual(body.photos, ['a', 'b']);
  assert.equal(item.title, 'Traité par moi : Dépôt sauvage');
});

Deno.test('photos taken before « Traité par moi » was ticked become before and after', () => {
  const roles = (photos: ReturnType<typeof photo>[]) => withRoles(photos).map(({ role }) => role);
  assert.deepEqual(roles([photo('a'), photo('b'), photo('c')]), ['avant', 'apres', undefined]);
  assert.deepEqual(roles([photo('a', 'apres'), photo('b')]), ['apres', 'avant']);
});

Deno.test('a report to be treated keeps its photos as they were taken', () => {
  const draft = { ...newDraft(me, 'depot-sauvage'), place: 'rue Cook', photos: [photo('b', 'apres'), photo('a', 'avant')] };
  assert.deepEqual(JSON.parse(toItem(draft, reference).body).photos, ['b', 'a']);
});

Deno.test('the dossier says before and after only where it can know', () => {
  assert.deepEqual([0, 1, 2].map((index) => beforeOrAfter(true, index, 3)), ['Avant', null, 'Après']);
  assert.equal(beforeOrAfter(true, 0, 1), null);
  assert.equal(beforeOrAfter(false, 0, 2), null);
});
