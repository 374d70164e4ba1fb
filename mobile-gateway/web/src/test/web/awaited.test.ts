import assert from 'node:assert/strict';
import { awaited } from '../../main/web/app/mine/awaited.ts';
import { askUntil, pauseBefore } from '../../main/web/app/ui/askUntil.ts';

const receipt = {
  kind: 'report',
  report: 'r1',
  state: 'recu',
  textReceived: true,
  createdAt: '2026-11-20T08:00:00Z',
  receivedAt: '2026-11-20T09:00:00Z',
} as never;
const list = (ids: string[], pages = 1, recordedAt = '2026-11-20T09:30:00Z') =>
  ({ items: ids.map((id) => ({ id, recordedAt })), page: 1, pages, total: ids.length }) as never;

Deno.test('a report received before the list knew of it is asked for again until it shows', async () => {
  const answers = [list([]), list([]), list(['r1'])];
  const pauses: number[] = [];
  let asked = 0;
  await askUntil({
    ask: () => Promise.resolve(answers[asked++] ?? list([])),
    enough: (answer) => awaited([receipt], answer).length === 0,
    wanted: () => true,
    wait: (pause) => Promise.resolve(void pauses.push(pause)),
  });
  assert.equal(asked, 3);
  assert.deepEqual(pauses, [1000, 2000]);
});

Deno.test('nobody asks any more once the screen is left', async () => {
  let asked = 0;
  await askUntil({
    ask: () => Promise.resolve(asked++),
    enough: () => false,
    wanted: () => asked < 2,
    wait: () => Promise.resolve(),
  });
  assert.equal(asked, 2);
});

Deno.test('the pauses grow to half a minute and stay there', () => {
  assert.deepEqual([0, 1, 2, 3, 4, 5, 50].map(pauseBefore), [1000, 2000, 4000, 8000, 16000, 30000, 30000]);
});

Deno.test('what is on an older page, and acts on the reports of others, are not awaited', () => {
  assert.equal(awaited([receipt], list(['r2'], 2)).length, 0);
  assert.equal(awaited([receipt], list(['r2'], 2, '2026-11-20T08:30:00Z')).length, 1);
  assert.equal(awaited([{ ...(receipt as object), kind: 'act' } as never], list([])).length, 0);
});
