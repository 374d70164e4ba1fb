import assert from 'node:assert/strict';
import { readAnswer } from '../../main/web/app/send/answer.ts';

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  readAnswer(
    new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json', ...headers },
    }),
  );

Deno.test('a captive portal that answers 200 with a page is not the service', async () => {
  const answer = await readAnswer(new Response('<h1>Wi-Fi</h1>', { headers: { 'Content-Type': 'text/html' } }));
  assert.equal(answer.kind, 'unreachable');
});

Deno.test('JSON that cannot be read is not an answer', async () => {
  const answer = await readAnswer(new Response('{', { headers: { 'Content-Type': 'application/json' } }));
  assert.equal(answer.kind, 'unreachable');
});

Deno.test('a filing that is recorded is read whole', async () => {
  const answer = await json(201, { id: 'a', number: 'LENS-2026-00001' });
  assert.ok(answer.kind === 'ok');
  assert.equal(answer.json.number, 'LENS-2026-00001');
});

Deno.test('a finished session is told apart from a missing right', async () => {
  assert.equal((await json(401, {})).kind, 'signed-out');
  assert.equal((await json(403, { code: 'not-yours' })).kind, 'forbidden');
});

Deno.test('a refusal carries the service’s own words, field by field', async () => {
  const answer = await json(400, { detail: 'À corriger.', errors: [{ field: 'place', message: 'Trop long.' }] });
  assert.deepEqual(answer, { kind: 'refused', reason: 'À corriger. Lieu : Trop long.', code: '' });
});

Deno.test('a reason that is also a field’s message is said once', async () => {
  const future = 'La date du constat est dans le futur.';
  const answer = await json(422, { detail: future, errors: [{ field: 'observedAt', message: future }] });
  assert.ok(answer.kind === 'refused');
  assert.equal(answer.reason, `Constaté le : ${future}`);
  const two = await json(400, { detail: 'A', errors: [{ field: 'x', message: 'A' }, { field: 'y', message: 'A' }] });
  assert.ok(two.kind === 'refused' && two.reason === 'A');
});

Deno.test('waiting as long as the service asks, in seconds or by a date', async () => {
  const seconds = await json(429, {}, { 'Retry-After': '7' });
  assert.ok(seconds.kind === 'busy');
  assert.equal(seconds.retryAfter, 7000);
  const date = await json(503, {}, { 'Retry-After': new Date(Date.now() + 60_000).toUTCString() });
  assert.ok(date.kind === 'busy' && date.retryAfter !== null && date.retryAfter > 50_000);
});

Deno.test('an error of the service keeps the item', async () => {
  for (const status of [408, 425, 500, 502, 503, 504]) {
    assert.equal((await json(status, {})).kind, 'busy');
  }
});

Deno.test('other content under the same id is refused, not tried for ever', async () => {
  assert.equal((await json(409, { code: 'other-content', title: 'Autre contenu' })).kind, 'refused');
});
