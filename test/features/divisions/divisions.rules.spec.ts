import { contradictions, successorFits, unitFits, valueFits, type Stated } from '../../../src/features/divisions/divisions.rules.js';

describe('a unit', () => {
  const unit = { code: '520103411', validFrom: '2013-01-01', validUntil: null };
  test.each([
    [unit, undefined],
    [{ ...unit, code: '520103' }, undefined],
    [{ ...unit, code: '520103411007' }, undefined],
    [{ ...unit, code: '52010' }, 'divisions/bad-code'],
    [{ ...unit, code: '5201034110071' }, 'divisions/bad-code'],
    [{ ...unit, code: '52010341A' }, 'divisions/bad-code'],
    [{ ...unit, code: '５２０１０３４１１' }, 'divisions/bad-code'],
    [{ ...unit, validUntil: '2020-01-01' }, undefined],
    [{ ...unit, validUntil: '2013-01-01' }, 'divisions/period-reversed'],
    [{ ...unit, validUntil: '2012-12-31' }, 'divisions/period-reversed'],
  ])('%j', (u, code) => {
    expect(unitFits(u)?.code).toBe(code);
  });
});

test.each([
  ['7.33', true], ['0.31', true], ['98', true], ['96.570000', true], ['', false], ['7,33', false], ['7.33万', false], ['-1', false], ['1e3', false], ['.5', false], ['1.', false], ['0.1234567', false],
])('the value %j as printed', (value, fits) => {
  expect(valueFits(value) === undefined).toBe(fits);
});

describe('a successor', () => {
  const community = { id: 'c', name: '宅吉社区', editions: ['2018'] };
  const street = { id: 's', name: '盐务街街道', editions: ['2020'] };
  const town = { id: 't', name: '黔灵镇', editions: ['2018', '2020'] };
  test.each([
    [community, street, '2020', undefined],
    [community, town, '2020', undefined],
    [street, community, '2018', undefined],
    [community, { ...community, id: 'd' }, '2020', 'divisions/not-of-edition'],
    [community, { ...community, id: 'd' }, '2018', 'divisions/own-edition'],
    [town, street, '2020', 'divisions/own-edition'],
  ])('%j under %j in %s', (unit, successor, edition, code) => {
    expect(successorFits(unit, successor, edition)?.code).toBe(code);
  });
});

describe('contradictions', () => {
  const units: Record<string, { name: string; kind: string }> = { town: { name: '黔灵镇', kind: 'town' }, jinhui: { name: '金惠社区', kind: 'community' } };
  const unitOf = (id: string) => units[id] ?? { name: id, kind: '' };
  const stated = (value: string, more: Partial<Stated> = {}): Stated => ({ divisionId: null, scope: null, measure: 'areaKm2', value, unit: 'km²', asOfOn: '2018-12-31', source: '报告', ...more });
  const area = [stated('93.57'), stated('56.88', { scope: '27个社区' }), stated('39.69', { divisionId: 'town' })];

  test('56.88 and 39.69 are not 93.57', () => {
    expect(contradictions(area, unitOf)).toEqual([{
      measure: 'areaKm2', unit: 'km²', asOfOn: '2018-12-31', source: '报告', stated: '93.57', sum: '96.57', parts: [{ scope: '27个社区', value: '56.88' }, { scope: '黔灵镇', value: '39.69' }],
    }]);
  });
  test('86.83 and 11.17 are 98, however the noughts are written', () => {
    const people = (value: string, more: Partial<Stated> = {}) => stated(value, { measure: 'residentPopulation', unit: '万人', ...more });
    for (const whole of ['98', '98.00', '98.000000']) expect(contradictions([people(whole), people('86.83', { scope: '27个社区' }), people('11.17', { divisionId: 'town' })], unitOf)).toEqual([]);
  });
  test('a single community is inside the 27 and not beside them', () => {
    expect(contradictions([...area, stated('11.48', { divisionId: 'jinhui' })], unitOf)[0]?.sum).toBe('96.57');
  });
  test.each([
    ['another source', { source: '统计年鉴' }], ['another day', { asOfOn: '2017-12-31' }], ['another unit', { unit: '平方公里' }], ['another measure', { measure: 'residentPopulation' }],
  ])('%s is not compared', (_, more) => {
    expect(contradictions([stated('93.57', more), ...area.slice(1)], unitOf)).toEqual([]);
  });
  test('without a whole or without parts nothing is contradicted', () => {
    expect(contradictions(area.slice(1), unitOf)).toEqual([]);
    expect(contradictions(area.slice(0, 2), unitOf)).toEqual([]);
    expect(contradictions([], unitOf)).toEqual([]);
  });
});
