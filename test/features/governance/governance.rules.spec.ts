import {
  doneFits, handsOutTasks, hasBegun, heldFits, isOver, issuedBy, repealFits, successorFits, termFits, validityFits,
} from '../../../src/features/governance/governance.rules.js';

const TODAY = '2018-12-31';

test.each<[string, string, string | null, string | undefined]>([
  ['2014-03-25', '2014-03-25', null, undefined],
  ['2014-03-25', '2014-04-01', '2014-04-01', undefined],
  ['2014-03-25', '2014-03-24', null, 'governance/effective-before-issued'],
  ['2014-03-25', '2014-04-01', '2014-03-31', 'governance/expires-before-effective'],
])('issued %s, effective %s, expires %s: %s', (issuedOn, effectiveOn, expiresOn, code) => {
  expect(validityFits({ issuedOn, effectiveOn, expiresOn })?.code).toBe(code);
});

test.each<[string, string | undefined]>([[TODAY, undefined], ['2019-01-01', 'governance/issued-in-future']])('enacted today, issued on %s: %s', (issuedOn, code) => {
  expect(issuedBy({ issuedOn }, TODAY)?.code).toBe(code);
});

test.each<[string, string, string, string | undefined]>([
  ['b', 'inForce', '2014-04-01', undefined],
  ['b', 'inForce', '2019-06-01', undefined],
  ['a', 'inForce', '2014-04-01', 'governance/superseded-by-itself'],
  ['b', 'draft', '2016-01-01', 'governance/successor-not-in-force'],
  ['b', 'superseded', '2016-01-01', 'governance/successor-not-in-force'],
  ['b', 'repealed', '2016-01-01', 'governance/successor-not-in-force'],
  ['b', 'inForce', '2014-03-31', 'governance/successor-older'],
])('document a of 2014-04-01 superseded by %s, %s since %s: %s', (id, state, effectiveOn, code) => {
  const problem = successorFits({ id: 'a', state: 'inForce', effectiveOn: '2014-04-01' }, { id, state, effectiveOn });
  expect(problem?.code).toBe(code);
  expect(problem?.errors[0]?.pointer).toBe(code && '/supersededById');
});

test.each<[string, string | undefined]>([
  [TODAY, undefined], ['2014-03-25', undefined], ['2014-03-24', 'governance/repealed-before-issued'], ['2019-01-01', 'governance/repealed-in-future'],
])('issued on 2014-03-25, repealed on %s: %s', (repealedOn, code) => {
  expect(repealFits(repealedOn, '2014-03-25', TODAY)?.code).toBe(code);
});

test.each<[string, string, string | undefined]>([
  ['held', TODAY, undefined], ['held', '2019-01-01', 'governance/held-in-future'], ['planned', '2019-01-17', undefined],
])('a %s meeting of %s: %s', (state, heldOn, code) => {
  expect(heldFits({ state, heldOn }, TODAY)?.code).toBe(code);
});

test.each<[string, string | undefined]>([['planned', undefined], ['held', undefined], ['cancelled', 'governance/meeting-cancelled']])('a %s meeting hands out tasks: %s', (state, code) => {
  expect(handsOutTasks({ state })?.code).toBe(code);
});

test.each<[string, string | undefined]>([[TODAY, undefined], ['2019-01-01', 'governance/done-in-future']])('done on %s: %s', (doneOn, code) => {
  expect(doneFits(doneOn, TODAY)?.code).toBe(code);
});

test.each<[string, string, string | undefined]>([
  ['2017-07-01', '2017-07-02', undefined], ['2017-07-01', '2017-07-01', 'governance/term-reversed'], ['2017-07-01', '2017-06-30', 'governance/term-reversed'],
])('a term from %s to %s: %s', (startsOn, endsOn, code) => {
  expect(termFits({ startsOn, endsOn })?.code).toBe(code);
});

test.each<[string, string | undefined, string | undefined]>([
  ['2017-06-30', 'governance/not-begun', 'governance/not-over'], ['2017-07-01', undefined, 'governance/not-over'], ['2020-06-29', undefined, 'governance/not-over'], ['2020-06-30', undefined, undefined],
])('on %s a contract of 2017-07-01 to 2020-06-30: starts %s, ends %s', (today, start, end) => {
  expect(hasBegun({ startsOn: '2017-07-01' }, today)?.code).toBe(start);
  expect(isOver({ endsOn: '2020-06-30' }, today)?.code).toBe(end);
});
