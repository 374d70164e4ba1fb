import assert from 'node:assert/strict';
import { pauseAfter, pauseBetween } from '../../main/web/app/send/pace.ts';

Deno.test('a service that is just starting is asked again after a few seconds', () => {
  assert.equal(pauseAfter('busy', 1, null, 0.5), 3_000);
  assert.equal(pauseBetween(0, 3_000), 3_000);
});

Deno.test('without network the phone waits half a minute, then longer, five minutes at most', () => {
  assert.equal(pauseAfter('unreachable', 1, null, 0.5), 30_000);
  assert.equal(pauseAfter('unreachable', 2, null, 0.5), 60_000);
  assert.equal(pauseAfter('unreachable', 40, null, 0.5), 300_000);
  assert.equal(pauseAfter('busy', 40, null, 0.5), 300_000);
});

Deno.test('what the service asks for wins', () => {
  assert.equal(pauseAfter('busy', 5, 7_000, 0.9), 7_000);
});

Deno.test('looking in vain makes the looks rarer', () => {
  assert.deepEqual([0, 1, 2, 7, 60].map((fruitless) => pauseBetween(fruitless, -1)), [3_000, 6_000, 12_000, 300_000, 300_000]);
  assert.equal(pauseBetween(0, 42_000), 42_000);
});
