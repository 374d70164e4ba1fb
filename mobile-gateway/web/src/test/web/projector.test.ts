import assert from 'node:assert/strict';
import { target } from '../../main/web/desk/projector/island.ts';

Deno.test('an arrow or a remote turns one screen and stops at both ends', () => {
  assert.equal(target('ArrowRight', 0, 5), 1);
  assert.equal(target('PageDown', 4, 5), 4);
  assert.equal(target('ArrowLeft', 0, 5), 0);
});

Deno.test('home and end lead to the first and the last screen', () => {
  assert.equal(target('Home', 3, 5), 0);
  assert.equal(target('End', 0, 5), 4);
});

Deno.test('any other key turns nothing', () => {
  assert.equal(target('a', 2, 5), -1);
});
