import assert from 'node:assert/strict';
import { versionSaid } from '../../main/web/app/mine/act.ts';
import { whoseStep } from '../../main/web/app/mine/steps.ts';

const step = {
  at: '2026-11-20T09:12:03+01:00',
  act: 'filed',
  label: 'Signalé',
  actor: { label: 'agent de proximité' },
  organisationName: null,
  reasonLabel: null,
  comment: null,
};

Deno.test('a dossier is awaited up to the last version the service answered with', () => {
  const act = { version: null } as never;
  assert.equal(versionSaid([]), 0);
  assert.equal(versionSaid([act, { version: 4 } as never, { version: 6 } as never]), 6);
});

Deno.test('an act kept by an older version of the app awaits nothing', () => {
  assert.equal(versionSaid([{} as never]), 0);
});

Deno.test('a person of the field is told by label, a desk by its organisation alone', () => {
  assert.equal(whoseStep(step), 'agent de proximité');
  assert.equal(whoseStep({ ...step, act: 'accepted', organisationName: 'Ville de Lens' }), 'Ville de Lens');
});

Deno.test('what nobody did is told as automatic', () => {
  const referred = { ...step, act: 'referred', actor: null, organisationName: 'Ville de Lens' };
  assert.equal(whoseStep(referred), 'Orientation automatique · Ville de Lens');
  assert.equal(whoseStep({ ...referred, act: 'left-to-coordination', organisationName: null }), 'Orientation automatique');
});

Deno.test('a desk that declines is named by its organisation, and by no person', () => {
  assert.equal(whoseStep({ ...step, act: 'declined', organisationName: 'Ville de Lens' }), 'Ville de Lens');
});
