import { isTooSmallToPublish, smallestPublishedCount } from '../../../src/features/portal/portal.rules.js';
import { written } from '../../../src/features/portal/portal.numbers.js';
import type { PublicFigure } from '../../../src/features/portal/portal.service.js';
import { portalWords, wordFor } from '../../../src/features/portal/portal.words.js';

test.each([['persons', 0, false], ['persons', 1, true], ['persons', 4, true], ['persons', 5, false], ['persons', null, false], ['organizations', 1, false], ['personTimes', 3, false]])('%s: %s withheld: %s', (unit, value, withheld) => {
  expect(isTooSmallToPublish(unit, value, smallestPublishedCount.value)).toBe(withheld);
});

const figure = (unit: string, value: number | null, isWithheld = false): PublicFigure => ({ key: 'k', title: { zh: '', en: '' }, value, isWithheld, unit, asOf: '2018-12-31', definition: { version: 1, text: '' } });
test.each([
  [figure('fen', 3_700_000_000), { short: '3,700 万', unit: '元', exact: '37,000,000.00 元' }], [figure('fen', 12_345), { short: '123.45', unit: '元' }], [figure('fen', 0), { short: '0.00', unit: '元' }],
  [figure('personTimes', 19_000), { short: '1.9 万', unit: '人次', exact: '19,000 人次' }], [figure('organizations', 274), { short: '274', unit: '家' }], [figure('minutes', 90), { short: '1.5', unit: '小时' }],
  [figure('basisPoints', 370_000), { short: '37.0 : 1', unit: '' }], [figure('basisPoints', null), { short: '暂无', unit: '' }], [figure('persons', null, true), { short: '人数过少,不公布', unit: '' }],
])('a figure for a board: %o', (given, expected) => {
  expect(written(given, portalWords.zh)).toEqual(expected);
});

test('both languages say the same things, and a code nobody knows stays a code', () => {
  const shape = (value: unknown): unknown => (typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, shape(v)])) : typeof value);
  expect(shape({ ...portalWords.en, steps: [] })).toEqual(shape({ ...portalWords.zh, steps: [] }));
  expect(wordFor(portalWords.en.types, 'foundation')).toBe('Foundation');
  expect(wordFor(portalWords.en.types, 'constructor')).toBe('constructor');
});
