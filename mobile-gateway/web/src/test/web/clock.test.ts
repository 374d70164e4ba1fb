import assert from 'node:assert/strict';
import { noteServerDate, skewMinutes, withOffset } from '../../main/web/app/send/clock.ts';

Deno.test('an instant keeps its offset, summer and winter', () => {
  for (const text of ['2026-01-15T10:00:00Z', '2026-07-15T10:00:00Z', '2026-10-25T01:30:00Z']) {
    assert.equal(Date.parse(withOffset(new Date(text))), Date.parse(text));
    assert.match(withOffset(new Date(text)), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
  }
});

Deno.test('a clock five minutes off is nobody’s business, three days are', () => {
  noteServerDate(new Date(Date.now() - 4 * 60_000).toUTCString());
  assert.equal(skewMinutes(), 0);
  noteServerDate(new Date(Date.now() - 3 * 24 * 3600_000).toUTCString());
  assert.ok(Math.abs(skewMinutes() - 3 * 24 * 60) <= 1);
});

Deno.test('an answer without a date changes nothing', () => {
  noteServerDate(new Date().toUTCString());
  noteServerDate(null);
  assert.equal(skewMinutes(), 0);
});
