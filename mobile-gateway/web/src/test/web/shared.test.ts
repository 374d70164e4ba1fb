import assert from 'node:assert/strict';
import { csrfToken } from '../../main/web/shared/csrf.ts';
import { uuid } from '../../main/web/shared/uuid.ts';

Deno.test('the write token is found among other cookies', () => {
  Object.assign(globalThis, { document: { cookie: 'a=1; XSRF-TOKEN=t%2Fk; b=2' } });
  assert.equal(csrfToken(), 't/k');
  Object.assign(globalThis, { document: { cookie: 'NOT-XSRF-TOKEN=x' } });
  assert.equal(csrfToken(), '');
});

Deno.test('ids are random UUIDs', () => {
  assert.match(uuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.notEqual(uuid(), uuid());
});
