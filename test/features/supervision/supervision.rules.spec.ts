import { effects, factsOfReports, isRepresentative, obstaclesTo, PURPOSES, refusalOf, type Fact, type Hindrance, type Purpose } from '../../../src/features/supervision/supervision.rules.js';
import { defaults } from '../../../src/kernel/parameter.js';
import { badCitations, pageOnDisk } from '../../architecture/source.laws.js';

const fact = (by: Hindrance, since: string, endedOn: string | null = null, mayEndOn: string | null = null): Fact => ({ by, record: 'R-1', resource: 'x', recordId: 'x-1', since, endedOn, mayEndOn });
const blocks = (f: Fact, on: string): Purpose[] => PURPOSES.filter((purpose) => obstaclesTo(purpose, [f], on, defaults).length > 0);
const all = [...PURPOSES];
const standing: Purpose[] = ['incubationAgreement', 'projectAward', 'nomination'];

test('every line of what blocks what cites a text that is there', () => {
  expect(effects.flatMap((e) => badCitations(e.source, pageOnDisk))).toEqual([]);
});

describe.each(['abnormalListing', 'seriousListing'] as const)('%s', (by) => {
  test('blocks everything from its day to the day before its end, award for some years more', () => {
    const years = by === 'abnormalListing' ? '2019-06-01' : '2020-06-01';
    const eve = by === 'abnormalListing' ? '2019-05-31' : '2020-05-31';
    const listed = fact(by, '2018-01-10', '2018-06-01');
    expect([blocks(listed, '2018-01-09'), blocks(listed, '2018-01-10'), blocks(listed, '2018-05-31')]).toEqual([[], all, all]);
    expect([blocks(listed, '2018-06-01'), blocks(listed, eve), blocks(listed, years)]).toEqual([['projectAward'], ['projectAward'], []]);
    expect(blocks(fact(by, '2018-01-10'), '2099-01-01')).toEqual(all);
  });
});

test('a penalty 23 months ago keeps from entry, one 25 months ago does not (rules.md 13.4); from an award three years', () => {
  const penalty = fact('penalty', '2018-06-01', '2018-06-01');
  expect([blocks(penalty, '2020-05-01'), blocks(penalty, '2020-05-31'), blocks(penalty, '2020-06-01'), blocks(penalty, '2020-07-01')]).toEqual([['incubationEntry', 'projectAward'], ['incubationEntry', 'projectAward'], ['projectAward'], ['projectAward']]);
  expect([blocks(penalty, '2021-05-31'), blocks(penalty, '2021-06-01')]).toEqual([['projectAward'], []]);
});

test.each(['inspectionFailed', 'inspectionAbsent'] as const)('%s stands until it is put right, and keeps from entry two years', (by) => {
  expect(blocks(fact(by, '2019-06-20'), '2019-06-20')).toEqual(['incubationEntry', ...standing]);
  expect(blocks(fact(by, '2019-06-20', '2019-09-01'), '2019-08-31')).toEqual(['incubationEntry', ...standing]);
  expect([blocks(fact(by, '2019-06-20', '2019-09-01'), '2019-09-01'), blocks(fact(by, '2019-06-20', '2019-09-01'), '2021-06-20')]).toEqual([['incubationEntry'], []]);
  expect(blocks(fact(by, '2019-06-20'), '2021-06-20')).toEqual(standing);
});

test('the refusal names reason, record and day', () => {
  const [on] = obstaclesTo('payment', [fact('abnormalListing', '2018-01-10', null, '2018-07-10')], '2018-02-01', defaults);
  expect(on && refusalOf(on, 'payment', '/organizationId')).toMatchObject({ code: 'supervision/on-abnormal-list', more: { purpose: 'payment', record: 'R-1', since: '2018-01-10', from: '2018-07-10' }, errors: [{ pointer: '/organizationId' }] });
  const [after] = obstaclesTo('incubationEntry', [fact('penalty', '2018-06-01', '2018-06-01')], '2018-07-01', defaults);
  expect(after && refusalOf(after, 'incubationEntry').words.zh).toBe('该组织 2018-06-01 受到行政处罚(R-1),2020-06-01 起方可办理');
});

describe('what reports say', () => {
  const report = (year: number, conclusion: string, concludedOn: string, acceptedOn: string | null = null) => ({ id: `r-${year}`, year, conclusion, concludedOn, acceptedOn });
  test('passes say nothing', () => expect(factsOfReports([report(2018, 'passed', '2019-06-01'), report(2017, 'basicallyPassed', '2018-06-01')])).toEqual([]));
  test('a failure ends with what was put right, or with a later pass, whichever comes first', () => {
    expect(factsOfReports([report(2018, 'passed', '2019-06-10'), report(2017, 'failed', '2018-06-01')])[0]).toMatchObject({ by: 'inspectionFailed', record: '2017', endedOn: '2019-06-10' });
    expect(factsOfReports([report(2018, 'passed', '2019-06-10'), report(2017, 'failed', '2018-06-01', '2018-08-20')])[0]).toMatchObject({ endedOn: '2018-08-20' });
    expect(factsOfReports([report(2018, 'absent', '2020-01-01'), report(2017, 'passed', '2018-06-01')])[0]).toMatchObject({ by: 'inspectionAbsent', endedOn: null });
  });
});

test.each([['张三', '张三', true], ['张 三', '张三', true], ['李四', '张三', false], ['张三', null, false]])('%s stands for the body of %s: %s', (name, representative, yes) => expect(isRepresentative(name, representative)).toBe(yes));
