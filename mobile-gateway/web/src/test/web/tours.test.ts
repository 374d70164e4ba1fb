import assert from 'node:assert/strict';
import { toItem } from '../../main/web/app/file/draft.ts';
import { mayLeave } from '../../main/web/app/send/order.ts';
import { passesWithTime } from '../../main/web/app/send/refusal.ts';
import { againAs } from '../../main/web/app/store/newItem.ts';
import { checkItem, pointKey, progress, shownChecks } from '../../main/web/app/tours/checks.ts';
import { inOrder, soon } from '../../main/web/app/tours/order.ts';
import { carriedWords, otherWords } from '../../main/web/app/tours/words.ts';

const me = { member: 'm1', organisation: 'ville-lens', role: 'animateur', quartiers: ['lens-cite-12-14'], epci: null };
const at = { tour: 't1', tourName: 'Tour du mardi', secteur: 's1', point: 'p1', label: 'Trottoirs propres' };
const tour = {
  id: 't1',
  version: 3,
  secteurs: [{ id: 's1', name: 'Nord' }, { id: 's2', name: 'Sud' }],
  themes: [{ theme: 'Propreté', points: [{ id: 'p1', label: 'Trottoirs' }, { id: 'p2', label: 'Corbeilles' }] }],
  checks: [],
} as never;
const check = (finding: string, observedAt: string, secteur = 's1') =>
  ({ secteur, point: 'p1', finding, report: null, observedAt, others: 1 }) as never;
const with_ = (...checks: never[]) => ({ ...(tour as object), checks }) as never;

Deno.test('a check says what was seen, where and when, and carries no version', () => {
  const item = checkItem(at, me, 'conforme');
  const body = JSON.parse(item.body);
  assert.equal(item.path, '/api/v1/tours/t1/check');
  assert.equal(body.commandId, item.id);
  assert.deepEqual([body.secteur, body.point, body.finding, body.report], ['s1', 'p1', 'conforme', null]);
  assert.ok(!('version' in body));
});

Deno.test('« à traiter » names the report it filed, which leaves first', () => {
  const draft = { id: 'r1', member: 'm1', nature: 'degradation', place: 'rue Cook', description: '', photos: [], point: at } as never;
  const filed = toItem(draft, { natures: [], quartiers: [] });
  const said = checkItem(at, me, 'a-traiter', filed);
  assert.equal(JSON.parse(filed.body).tour, 't1');
  assert.equal(JSON.parse(said.body).report, 'r1');
  assert.ok(said.createdAt > filed.createdAt);
  assert.ok(!mayLeave(said, [filed, said]));
  assert.ok(mayLeave(said, [{ ...filed, textReceived: true }, said]));
  assert.ok(mayLeave(said, [{ ...filed, state: 'refuse' }, said]));
});

Deno.test('a report outside of a tour says nothing of one', () => {
  const draft = { id: 'r1', member: 'm1', nature: 'degradation', place: 'rue Cook', description: '', photos: [] } as never;
  assert.ok(!('tour' in JSON.parse(toItem(draft, { natures: [], quartiers: [] }).body)));
});

Deno.test('what this phone said shows at once, until the service shows it', () => {
  const mine = { ...checkItem(at, me, 'conforme'), version: null };
  const key = pointKey('s1', 'p1');
  assert.deepEqual(shownChecks(tour, [mine]).get(key)?.leaving, true);
  const received = { ...mine, textReceived: true, version: 4, state: 'recu' as const };
  assert.deepEqual(shownChecks(tour, [received]).get(key)?.finding, 'conforme');
  assert.deepEqual(shownChecks(tour, [received]).get(key)?.leaving, false);
  assert.equal(shownChecks(tour, [{ ...received, version: 3 }]).get(key), undefined);
});

Deno.test('of two looks the later one shows, whoever took it', () => {
  const mine = checkItem(at, me, 'conforme');
  const key = pointKey('s1', 'p1');
  assert.equal(shownChecks(with_(check('a-traiter', '2000-01-01T00:00:00Z')), [mine]).get(key)?.finding, 'conforme');
  assert.equal(shownChecks(with_(check('a-traiter', '2999-01-01T00:00:00Z')), [mine]).get(key)?.finding, 'a-traiter');
});

Deno.test('a refused check is not shown as said', () => {
  const refused = { ...checkItem(at, me, 'conforme'), state: 'refuse' as const };
  assert.equal(shownChecks(tour, [refused]).size, 0);
});

Deno.test('a check ahead of the service’s clock passes with time, any other refusal does not', () => {
  assert.ok(passesWithTime('check', 'observed-at-most-ten-minutes-ahead'));
  assert.ok(!passesWithTime('check', 'what-is-seen-after-the-end-is-not-of-the-tour'));
  assert.ok(!passesWithTime('report', 'observed-at-most-ten-minutes-ahead'));
});

Deno.test('a refused check is sent again in the same words, as a command of its own', () => {
  const item = checkItem(at, me, 'conforme');
  const again = againAs({ ...item, state: 'refuse', attempts: 3, notBefore: 9, lastError: 'Non.' });
  const { commandId, ...words } = JSON.parse(again.body);
  assert.equal(commandId, again.id);
  assert.notEqual(again.id, item.id);
  assert.deepEqual({ ...words, commandId: item.id }, JSON.parse(item.body));
  assert.deepEqual({ ...again, id: item.id, body: item.body }, item);
});

Deno.test('a point not seen on the last tour is not said to be left to treat', () => {
  const left = { secteur: 's1', point: 'p1', label: 'Trottoirs', report: null, since: '2026-11-03T14:00:00Z' };
  assert.equal(carriedWords({ ...left, finding: 'non-vu' }), 'Pas vu au dernier tour');
  assert.equal(carriedWords({ ...left, finding: 'a-traiter' }), 'Resté à traiter depuis le 3 novembre 2026');
});

Deno.test('looks that found something else are counted as such', () => {
  assert.deepEqual([0, 1, 2].map(otherWords), ['', '1 autre constat différent', '2 autres constats différents']);
});

Deno.test('each point counts once in each secteur, and « non vu » is not seen', () => {
  const seen = with_(check('conforme', '2026-11-24T14:00:00Z'), check('non-vu', '2026-11-24T14:00:00Z', 's2'));
  assert.deepEqual(progress(seen, shownChecks(seen, [])), { seen: 1, total: 4 });
  assert.deepEqual(progress(seen, shownChecks(seen, []), 's2'), { seen: 0, total: 2 });
});

Deno.test('the tours of the next seven days are prepared, next ones first', () => {
  const on = (id: string, startsAt: string, state = 'prevu') => ({ id, startsAt, state }) as never;
  const tours = [
    on('far', '2026-12-24T14:00:00+01:00'),
    on('next', '2026-11-24T14:00:00+01:00'),
    on('past', '2026-11-03T14:00:00+01:00', 'clos'),
    on('later', '2026-11-26T14:00:00+01:00'),
    on('before', '2026-10-20T14:00:00+02:00', 'clos'),
  ];
  const ids = (list: { id: string }[]) => list.map(({ id }) => id);
  assert.deepEqual(ids(soon(tours, Date.parse('2026-11-20T12:00:00Z'))), ['next', 'later']);
  assert.deepEqual(ids(soon([on('far', '2026-12-24T14:00:00+01:00')], Date.parse('2026-11-20T12:00:00Z'))), ['far']);
  assert.deepEqual(ids(inOrder(tours).coming), ['next', 'later', 'far']);
  assert.deepEqual(ids(inOrder(tours).past), ['past', 'before']);
});
