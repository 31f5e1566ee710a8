import { findingsOf, meetsConditions, type Applicant, type Known } from '../../../src/features/registrations/conditions.rules.js';
import { makeUscc } from '../../../src/kernel/uscc.js';
import { defaults } from '../../../src/kernel/parameter.js';
import { badCitations, pageOnDisk } from '../../architecture/source.laws.js';

const nobody: Known = { namesake: null, represents: [], registrars: ['520103'] };
const base: Applicant = {
  kind: 'establishment', type: 'association', name: '云岩区社区治理促进会', legalForm: null, address: '宅吉路1号', activityArea: '云岩区', purpose: '促进社区治理', businessScope: '研究、交流', legalRepresentative: '甲某', fundsFen: 3_000_000,
  supervisoryUnit: '区民政局', isDirectlyRegistered: false, uscc: null, individualMembers: 50, unitMembers: 0, fullTimeStaff: 1, nonStateBp: null, premisesMonths: null, councilSize: null, category: null, areInitiatorsFit: true,
};
const service: Partial<Applicant> = { type: 'socialService', name: '云岩区青藤社会工作服务中心', legalForm: 'corporate', nonStateBp: 6_667, premisesMonths: 12, fundsFen: 1, activityArea: null };
const foundation: Partial<Applicant> = { type: 'foundation', name: '贵州省青藤公益基金会', legalForm: 'nonPublicRaising', fundsFen: 200_000_000, councilSize: 5, uscc: makeUscc('53', '520000', 'MJA00001'), activityArea: null };
const group: Partial<Applicant> = { kind: 'filing', type: 'communityGroup', name: '宅吉社区舞韵队', category: 'cultureSports', supervisoryUnit: null, fullTimeStaff: null, individualMembers: null, purpose: null, businessScope: null };
const rules = (more: Partial<Applicant>, known: Partial<Known> = {}): string[] => findingsOf({ ...base, ...more }, { ...nobody, ...known }, defaults).map((f) => `${f.level} ${f.rule}`);

test.each<[string, Partial<Applicant>, Partial<Known>, string[]]>([
  ['an association in order', {}, {}, []],
  ['49 individuals', { individualMembers: 49 }, {}, ['hard associationMembers']],
  ['30 units', { individualMembers: 0, unitMembers: 30 }, {}, []],
  ['29 units', { individualMembers: null, unitMembers: 29 }, {}, ['hard associationMembers']],
  ['mixed, 50 in all', { individualMembers: 30, unitMembers: 20 }, {}, []],
  ['mixed, 49 in all', { individualMembers: 30, unitMembers: 19 }, {}, ['hard associationMembers']],
  ['29,999.99 yuan', { fundsFen: 2_999_999 }, {}, ['hard associationFunds']],
  ['no area, no staff', { activityArea: null, fullTimeStaff: 0 }, {}, ['hard staffed', 'hard associationArea']],
  ['nobody above it', { supervisoryUnit: ' ' }, {}, ['hard supervised']],
  ['nobody above it, directly registered', { supervisoryUnit: null, isDirectlyRegistered: true }, {}, []],
  ['unfit initiators', { areInitiatorsFit: false }, {}, ['hard initiatorsFit']],
  ['a namesake', {}, { namesake: '云岩区社区治理促进会' }, ['hard noNamesake']],
  ['the representative of another association', {}, { represents: [{ name: '某协会', type: 'association', isSamePerson: true }] }, ['hard oneAssociationOnly']],
  ['the representative of a service body', {}, { represents: [{ name: '某中心', type: 'socialService', isSamePerson: true }] }, ['soft representsOthers']],
  ['somebody of the same name', {}, { represents: [{ name: '某协会', type: 'association', isSamePerson: false }] }, ['soft representsOthers']],
  ['a service body in order', service, {}, []],
  ['less than two thirds', { ...service, nonStateBp: 6_666 }, {}, ['hard nonStateShare']],
  ['eleven months', { ...service, premisesMonths: 11 }, {}, ['hard premisesRight']],
  ['no form', { ...service, legalForm: 'publicRaising' }, {}, ['hard serviceForm']],
  ['a service body led by the head of an association', service, { represents: [{ name: '某协会', type: 'association', isSamePerson: true }] }, ['soft representsOthers']],
  ['a foundation of the province', foundation, { registrars: [] }, []],
  ['a foundation of the district', { ...foundation, uscc: makeUscc('53', '520103', 'MJA00001') }, { registrars: [] }, ['soft districtFoundation']],
  ['less than two million', { ...foundation, fundsFen: 199_999_999 }, { registrars: [] }, ['hard foundationFunds']],
  ['a public one with three million', { ...foundation, legalForm: 'publicRaising', fundsFen: 300_000_000 }, { registrars: [] }, ['hard foundationFunds']],
  ['four in the council', { ...foundation, councilSize: 4 }, { registrars: [] }, ['hard councilSize']],
  ['26 in the council', { ...foundation, councilSize: 26 }, { registrars: [] }, ['hard councilSize']],
  ['a group in order', group, {}, []],
  ['an owners’ committee', { ...group, name: '宅吉社区业主委员会' }, {}, ['soft isCommunityGroup']],
  ['a group of no kind', { ...group, category: null }, {}, ['hard groupCategory']],
  ['a name without a place', { name: '社区治理促进会' }, {}, ['soft nameBeginsWithPlace']],
  ['a name of another form', { name: '云岩区社区治理服务中心' }, {}, ['soft nameEndsWithForm']],
  ['a national name', { name: '中国云岩社区治理促进会' }, {}, ['soft nameNotNational']],
  ['the code of another registrar', { uscc: '51100000500002862F' }, {}, ['soft registrarHere']],
])('%s', (_, more, known, expected) => {
  expect(rules(more, known)).toEqual(expected);
});

test('a change is asked about what it changes only', () => {
  const nothing = { ...Object.fromEntries(Object.keys(base).map((field) => [field, null])), kind: 'change', type: 'association' } as unknown as Applicant;
  expect(findingsOf(nothing, nobody, defaults)).toEqual([]);
  expect(findingsOf({ ...nothing, fundsFen: 1, name: '中国协会' }, { ...nobody, namesake: '中国协会' }, defaults).map((f) => f.rule)).toEqual(['noNamesake', 'associationFunds', 'nameBeginsWithPlace', 'nameNotNational']);
  expect(findingsOf({ ...nothing, kind: 'deregistration', name: '中国协会' }, nobody, defaults)).toEqual([]);
});

test('hard rules stand in the way of a decision, soft ones do not, and every one has its source', () => {
  const all = findingsOf({ ...base, name: null, address: null, individualMembers: null, uscc: '51100000500002862F' }, nobody, defaults);
  expect(meetsConditions(all)).toMatchObject({ code: 'registrations/condition-unmet', errors: [{ pointer: '/name' }] });
  expect(meetsConditions(all.filter((f) => f.level === 'soft'))).toBeUndefined();
  for (const type of ['association', 'socialService', 'foundation', 'communityGroup'] as const) {
    const empty = { ...Object.fromEntries(Object.keys(base).map((field) => [field, null])), kind: 'establishment', type } as unknown as Applicant;
    for (const f of findingsOf(empty, { ...nobody, namesake: 'x' }, defaults)) expect(badCitations(f.source, pageOnDisk)).toEqual([]);
  }
});
