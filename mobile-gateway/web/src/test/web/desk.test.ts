import assert from 'node:assert/strict';
import { Drafts, keyOf } from '../../main/web/desk/drafts/drafts.ts';
import { words } from '../../main/web/desk/presence/words.ts';

const ACT = '/signalements/1/decline';

Deno.test('a text in progress is found again by who typed it, in the same act only', () => {
  localStorage.clear();
  new Drafts(localStorage).keep(keyOf('me', ACT, 'comment'), 'La borne est');
  const later = new Drafts(localStorage);
  assert.equal(later.find(keyOf('me', ACT, 'comment')), 'La borne est');
  assert.equal(later.find(keyOf('other', ACT, 'comment')), null);
  assert.equal(later.find(keyOf('me', '/signalements/2/decline', 'comment')), null);
});

Deno.test('what was sent is forgotten, other dossiers keep theirs', () => {
  localStorage.clear();
  const drafts = new Drafts(localStorage);
  drafts.keep(keyOf('me', ACT, 'comment'), 'un');
  drafts.keep(keyOf('me', '/signalements/2/decline', 'comment'), 'deux');
  drafts.sent('me', ACT);
  assert.equal(drafts.find(keyOf('me', ACT, 'comment')), null);
  assert.equal(drafts.find(keyOf('me', '/signalements/2/decline', 'comment')), 'deux');
});

Deno.test('a text is kept for a week, and gone with who signs out', () => {
  localStorage.clear();
  let now = 0;
  const drafts = new Drafts(localStorage, () => now);
  drafts.keep(keyOf('me', ACT, 'comment'), 'un');
  now = 8 * 86_400_000;
  assert.equal(drafts.find(keyOf('me', ACT, 'comment')), null);
  drafts.keep(keyOf('me', ACT, 'comment'), 'deux');
  drafts.forgetAll();
  assert.equal(drafts.find(keyOf('me', ACT, 'comment')), null);
});

Deno.test('presence names an organisation and no one', () => {
  assert.equal(words([]), '');
  assert.equal(
    words([
      { who: 'Un agent (Ville de Lens)', edits: true },
      { who: 'Un collègue', edits: false },
    ]),
    'Un agent (Ville de Lens) écrit dans ce dossier. Un collègue regarde ce dossier.',
  );
});
