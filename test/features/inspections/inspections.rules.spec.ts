import {
  absentOn, dayFits, defaultLabels, dueDays, hasNothingOpen, hasOpinion, isLateOn, labelsFit, labelsOf, mayFind, needsOpinion, notBefore, openingFits, owes, rectifyBy, reportDueOn,
} from '../../../src/features/inspections/inspections.rules.js';
import { defaults } from '../../../src/kernel/parameter.js';

test('31 March and 31 May; a foundation has one day', () => {
  expect(dueDays(2018, { type: 'association' }, defaults)).toEqual({ supervisorDueOn: '2019-03-31', registrarDueOn: '2019-05-31' });
  expect(dueDays(2018, { type: 'foundation' }, defaults)).toEqual({ supervisorDueOn: '2019-03-31', registrarDueOn: '2019-03-31' });
  expect(absentOn(2018)).toBe('2020-01-01');
});

test.each([['2018-06-30', true], ['2018-07-01', false], ['2009-01-01', true], [null, true]])('registered on %s it owes 2018: %s', (registeredOn, yes) => expect(owes({ registeredOn }, 2018, defaults)).toBe(yes));

test.each([
  ['registered', '2018-06-30', '2019-01-01', undefined], ['registered', '2018-06-30', '2018-12-31', 'inspections/year-not-over'], ['registered', '2018-07-01', '2019-01-01', 'inspections/not-owed'], ['deregistered', '2010-01-01', '2019-01-01', 'inspections/not-owed'],
])('%s since %s, opened on %s: %s', (state, registeredOn, today, code) => expect(openingFits({ state, registeredOn }, 2018, today, defaults)?.code).toBe(code));

test('the unit’s opinion comes first, where there is a unit', () => {
  const body = { type: 'association', registeredOn: null, supervisoryUnit: '区教育局', isDirectlyRegistered: false };
  expect([needsOpinion(body), needsOpinion({ ...body, supervisoryUnit: null }), needsOpinion({ ...body, isDirectlyRegistered: true }), needsOpinion({ ...body, type: 'foundation' })]).toEqual([true, false, false, false]);
  expect(hasOpinion({ needsOpinion: true, opinionOn: null })?.code).toBe('inspections/opinion-missing');
  expect([hasOpinion({ needsOpinion: true, opinionOn: '2019-04-01' }), hasOpinion({ needsOpinion: false, opinionOn: null })]).toEqual([undefined, undefined]);
});

test.each([[true, '2019-03-31', false], [true, '2019-04-01', true], [false, '2019-05-31', false], [false, '2019-06-01', true]])('needs an opinion: %s, in on %s: late %s', (needs, day, late) => {
  expect(isLateOn({ needsOpinion: needs, supervisorDueOn: '2019-03-31', registrarDueOn: '2019-05-31' }, day)).toBe(late);
});

test('three months to put things right', () => expect([rectifyBy('2019-06-20', defaults), rectifyBy('2018-11-30', defaults)]).toEqual(['2019-09-20', '2019-02-28']));

test.each([['2018-06-02', null, 'inspections/in-the-future'], ['2018-06-01', '2018-06-02', 'inspections/out-of-order'], ['2018-06-01', '2018-06-01', undefined]])('%s after %s: %s', (day, earliest, code) => expect(dayFits(day, earliest, '2018-06-01', '/x')?.code).toBe(code));
test('a term may lie ahead, not before its beginning', () => expect([notBefore('2999-01-01', '2018-01-01', '/x'), notBefore('2017-12-31', '2018-01-01', '/x')?.code, notBefore('2017-12-31', null, '/x')]).toEqual([undefined, 'inspections/out-of-order', undefined]));

test('a visit is closed when nothing is open, and finds only after it was held', () => {
  expect([hasNothingOpen({ openFindings: 0 }), hasNothingOpen({ openFindings: 2 })?.more]).toEqual([undefined, { open: 2 }]);
  expect(['planned', 'held', 'closed', 'cancelled'].map((state) => mayFind({ state })?.code)).toEqual(['inspections/not-held', undefined, 'inspections/not-held', 'inspections/not-held']);
});

test('fifteen days before, seven for charity and contests', () => {
  expect(reportDueOn({ kind: 'assembly', plannedOn: '2018-06-16' }, defaults)).toBe('2018-06-01');
  expect([reportDueOn({ kind: 'charityActivity', plannedOn: '2018-06-16' }, defaults), reportDueOn({ kind: 'contest', plannedOn: '2018-06-16' }, defaults)]).toEqual(['2018-06-09', '2018-06-09']);
});

test('checklists: a line each, at most thirty; six for party building until staff write others', () => {
  expect(labelsOf(' 证书 \n\n账目\n')).toEqual(['证书', '账目']);
  expect([labelsFit('证书'), labelsFit(' \n ')?.code, labelsFit('x\n'.repeat(30)), labelsFit('x\n'.repeat(31))?.code]).toEqual([undefined, 'inspections/labels-missing', undefined, 'inspections/labels-too-many']);
  expect([defaultLabels('party').length, defaultLabels('visit').length]).toEqual([6, 6]);
});
