import assert from 'node:assert/strict';
import { matches } from '../../main/web/desk/live/topics.ts';

const change = { report: 'r1', quartier: 'lens-cite-12-14', organisations: ['ville-lens'] };

Deno.test('a page hears of its quartier, its queue and its dossier', () => {
  assert.ok(matches(change, ['quartier:lens-cite-12-14']));
  assert.ok(matches(change, ['queue:ville-lens']));
  assert.ok(matches(change, ['report:r1']));
});

Deno.test('what another tab asked for stays quiet here', () => {
  assert.ok(!matches(change, ['quartier:avion-republique', 'queue:call', 'report:r2']));
});

Deno.test('a change without organisations disturbs no queue', () => {
  assert.ok(!matches({ report: 'r1' }, ['queue:ville-lens']));
});
