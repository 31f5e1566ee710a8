import { carriedOver, hasAllMaterials, MATERIAL_CODES, materialsFor, missingOf, received, returnReasons } from '../../../src/features/registrations/materials.rules.js';
import { CASE_KINDS } from '../../../src/features/registrations/registrations.rules.js';
import { ORGANIZATION_TYPES } from '../../../src/features/organizations/organizations.rules.js';

const asked = { kind: 'establishment', type: 'association', isDirectlyRegistered: false, items: [] } as const;
const codes = (more: object = {}): string[] => materialsFor({ ...asked, ...more }).map((m) => m.code);

test.each([
  ['an association', {}, ['application', 'supervisorApproval', 'capitalVerification', 'premisesProof', 'founders', 'charterDraft']],
  ['a foundation', { type: 'foundation' }, ['application', 'charterDraft', 'capitalVerification', 'premisesProof', 'councilList', 'supervisorApproval']],
  ['a group', { kind: 'filing', type: 'communityGroup' }, ['application', 'groupMembers', 'groupCharter', 'communityOpinion']],
  ['a change of address', { kind: 'change', items: ['address'] }, ['application', 'minutes', 'supervisorApproval', 'premisesProof']],
  ['another representative', { kind: 'change', items: ['legalRepresentative'] }, ['application', 'minutes', 'supervisorApproval', 'representativeIdentity', 'financialAudit']],
  ['a name and a purpose, one charter', { kind: 'change', items: ['name', 'purpose'] }, ['application', 'minutes', 'supervisorApproval', 'charterAmendment']],
  ['the same of a group', { kind: 'change', type: 'communityGroup', items: ['name'] }, ['application', 'charterAmendment']],
  ['the end', { kind: 'deregistration' }, ['application', 'supervisorReview', 'liquidationReport', 'certificateAndSeal']],
  ['the end of a group', { kind: 'deregistration', type: 'communityGroup' }, ['application']],
])('%s is asked for %j → %j', (_, more, expected) => { expect(codes(more)).toEqual(expected); });

test('directly registered bodies have no supervisory unit to ask', () => {
  expect(materialsFor({ ...asked, isDirectlyRegistered: true }).filter((m) => !m.isRequired).map((m) => m.code)).toEqual(['supervisorApproval']);
});

test('every kind and type has a checklist of known materials with words in both languages', () => {
  for (const kind of CASE_KINDS) for (const type of ORGANIZATION_TYPES) {
    const list = materialsFor({ kind, type, isDirectlyRegistered: false, items: ['name'] });
    expect(list.length).toBeGreaterThan(0);
    expect(list.every((m) => MATERIAL_CODES.includes(m.code) && m.zh && m.en)).toBe(true);
  }
});

test('what came in counts from its day, what turns out missing counts no more', () => {
  const list = materialsFor(asked);
  expect([missingOf(list), hasAllMaterials({ missingCount: missingOf(list) })?.code, hasAllMaterials({ missingCount: 0 })]).toEqual([6, 'registrations/materials-missing', undefined]);
  const some = received(list, [{ code: 'application', isReceived: true, note: '原件' }, { code: 'founders', isReceived: true }], '2018-01-02');
  expect([missingOf(some), some[0]?.receivedOn, some[0]?.note]).toEqual([4, '2018-01-02', '原件']);
  const later = received(some, [{ code: 'application', isReceived: true }, { code: 'founders', isReceived: false }], '2018-02-02');
  expect([later[0]?.receivedOn, later[4]?.receivedOn, missingOf(later)]).toEqual(['2018-01-02', null, 5]);
  expect(() => received(list, [{ code: 'minutes', isReceived: true }], '2018-01-02')).toThrow('registrations/material-unknown');
  expect(carriedOver(materialsFor({ ...asked, type: 'socialService' }), some).filter((m) => m.receivedOn).map((m) => m.code)).toEqual(['application', 'founders']);
});

test('a case goes back for what is named', () => {
  const list = materialsFor(asked);
  expect(returnReasons(list, ['charterDraft'], '盖章不清').map((r) => [r.code, r.zh])).toEqual([['charterDraft', '章程草案'], [null, '盖章不清']]);
  expect(() => returnReasons(list, [], null)).toThrow('registrations/nothing-named');
  expect(() => returnReasons(list, ['minutes'], null)).toThrow('registrations/material-unknown');
});
