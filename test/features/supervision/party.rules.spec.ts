import { branchFits, coverageOf, stepFits } from '../../../src/features/supervision/party.rules.js';

test.each([['independentBranch', null, 'covered'], ['jointBranch', '某指导员', 'covered'], ['functionalBranch', null, 'covered'], ['none', '某指导员', 'guided'], ['none', null, 'uncovered'], ['none', '', 'uncovered']] as const)('%s with %s: %s', (orgType, instructor, coverage) => {
  expect(coverageOf({ orgType, instructor })).toBe(coverage);
});

test.each([
  ['none', '2018-01-01', null, '/establishedOn'], ['none', null, '批〔2018〕1号', '/approvalNo'], ['none', null, null, undefined], ['jointBranch', '2018-06-01', '批〔2018〕1号', undefined], ['jointBranch', '2018-06-02', null, '/establishedOn'],
] as const)('%s founded %s by %s: wrong at %s', (orgType, establishedOn, approvalNo, pointer) => {
  expect(branchFits({ orgType, establishedOn, approvalNo }, '2018-06-01')?.errors[0]?.pointer).toBe(pointer);
});

test.each([[0, null, '/step'], [1, null, undefined], [2, '2018-06-01', undefined], [2, '2018-06-02', '/doneOn'], [3, null, '/step']])('line %i done on %s: wrong at %s', (step, doneOn, pointer) => {
  const steps = [1, 2].map((n) => ({ label: String(n), doneOn: null, note: null }));
  expect(stepFits(steps, step, doneOn, '2018-06-01')?.errors[0]?.pointer).toBe(pointer);
});
