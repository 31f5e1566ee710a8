import { attachesToCase, attachesToCertificate, attachesToHolder, casesHands, casesPolicy, certificatesPolicy, holdersHands, holdersPolicy, mayApplyFor, receivesMaterials, seesRegistration } from '../../../src/features/registrations/registrations.policy.js';
import { SYSTEM } from '../../../src/kernel/actor.js';
import { actorWith, OWN, rolesThatMay } from '../../support/lifecycle.js';

const own = { ...OWN, state: 'drafted', createdBy: 'somebody', office: 'director' as const, name: '甲某' };
const foreign = { ...own, organizationId: 'another', divisionId: 'another' };
const registrars = ['manager', 'bureauOfficer'];
const helpers = ['manager', 'incubationOfficer', 'bureauOfficer'];

test('the registrar accepts, sends back and decides; the centre and the body itself apply', () => {
  const may = rolesThatMay(casesPolicy, own);
  for (const move of ['sendBack', 'accept', 'approve', 'refuse']) expect(may[move]).toEqual(registrars);
  for (const move of ['submit', 'withdraw', 'edit']) expect(may[move]).toEqual([...helpers, 'organizationUser']);
  for (const [state, edits, receives] of [['drafted', true, true], ['returned', true, true], ['submitted', false, true], ['accepted', false, true], ['approved', false, false], ['withdrawn', false, false]] as const) {
    expect([state, casesPolicy.edit(actorWith('manager'), { ...own, state }), receivesMaterials(actorWith('manager'), { ...own, state })]).toEqual([state, edits, receives]);
  }
  expect(rolesThatMay({ attach: attachesToCase }, foreign)['attach']).toEqual(helpers);
  expect([mayApplyFor(actorWith('organizationUser'), OWN.organizationId), mayApplyFor(actorWith('organizationUser'), 'another'), mayApplyFor(actorWith('auditor'), 'another')]).toEqual([true, false, false]);
});

test('certificates are the registrar’s, people in office are kept by whoever keeps the register', () => {
  expect(rolesThatMay({ ...certificatesPolicy, attach: attachesToCertificate }, own)).toEqual({ renew: registrars, handIn: registrars, void: registrars, attach: registrars });
  expect(rolesThatMay({ ...holdersPolicy, attach: attachesToHolder }, own)).toEqual({ leave: helpers, edit: helpers, attach: helpers });
});

test('a body sees its own, a community officer the unit’s, the system everything', () => {
  const sees = { sees: seesRegistration };
  expect(rolesThatMay(sees, own)['sees']).toEqual(expect.arrayContaining(['organizationUser', 'communityOfficer', 'auditor']));
  expect(rolesThatMay(sees, foreign)['sees']).not.toEqual(expect.arrayContaining(['organizationUser']));
  expect(seesRegistration(SYSTEM, foreign)).toBe(true);
});

test('whoever entered a case does not decide it', () => {
  for (const move of ['approve', 'refuse'] as const) {
    expect(casesHands[move](actorWith('manager', { id: 'somebody' }), own)?.code).toBe('registrations/same-hands');
    expect(casesHands[move](actorWith('manager'), own)).toBeUndefined();
  }
});

test('a representative leaves by a case only', () => {
  expect(holdersHands.leave(actorWith('manager'), { office: 'representative', name: '甲某' })?.code).toBe('registrations/representative-by-case');
  expect(holdersHands.leave(SYSTEM, { office: 'representative', name: '甲某' })).toBeUndefined();
  expect(holdersHands.leave(actorWith('manager'), own)).toBeUndefined();
});
