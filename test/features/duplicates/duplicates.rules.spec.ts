import { defaults } from '../../../src/kernel/parameter.js';
import { cardOf, keysOf, LARGEST_BLOCK, likeness, pairsAmong, REASON_WORDS, REASONS, THRESHOLD, type Card, type Compared } from '../../../src/features/duplicates/duplicates.rules.js';
import { spelling } from '../../../src/features/duplicates/spelling.js';
import { judged } from '../../../src/demo/namesakes.report.js';
import { plantedRegister } from '../../../src/demo/namesakes.js';

const BAR = defaults.of(THRESHOLD);
const body = (name: string, more: Partial<Compared> = {}): Card =>
  cardOf({ id: name, name, type: null, uscc: null, registeredOn: null, address: null, legalRepresentative: null, contactPhoneIndex: null, ...more }, spelling);
const score = (a: Card, b: Card): number => likeness(a, b).score;
const reasons = (a: Card, b: Card): string[] => likeness(a, b).reasons.map((r) => r.name);
const FULL = '贵阳市云岩区青藤社会工作服务中心';

test.each([
  ['brackets and blanks', '贵阳市云岩区 青藤(社会工作)服务中心', 'sameName'],
  ['full width', '贵阳市云岩区（青藤）社会工作服务中心', 'sameName'],
  ['traditional characters', '貴陽市雲巖區青藤社會工作服務中心', 'sameName'],
  ['without the district', '青藤社会工作服务中心', 'sameWithoutRegion'],
  ['short words', '云岩区青藤社工中心', 'sameShortened'],
  ['without its form', '青藤社工', 'formMissing'],
  ['homophones', '云岩区青腾社会工作服务中心', 'sameSound'],
  ['a slip', '云岩区青藤社会工做服务中心', 'oneSlip'],
  ['a slip in another sound', '云岩区青藤社会王作服务中心', 'oneSlip'],
])('%s: by name alone', (_, other, why) => {
  expect(reasons(body(FULL), body(other))).toContain(why);
  expect(score(body(FULL), body(other))).toBeGreaterThanOrEqual(BAR);
  expect(likeness(body(other), body(FULL))).toEqual(likeness(body(FULL), body(other)));
});

test.each([
  ['协会 is not 学会', '云岩区青藤摄影协会', '云岩区青藤摄影学会'],
  ['协会 is not 研究会', '云岩区青藤摄影协会', '云岩区青藤摄影研究会'],
  ['another own name', FULL, '贵阳市云岩区红枫社会工作服务中心'],
  ['one character of the own name', FULL, '贵阳市云岩区青禾社会工作服务中心'],
  ['another field', FULL, '贵阳市云岩区青藤养老服务中心'],
  ['another community', '云岩区宅吉社区老年协会', '云岩区金关社区老年协会'],
  ['another district', FULL, '贵阳市南明区青藤社会工作服务中心'],
])('%s: two bodies', (_, a, b) => { expect(score(body(a), body(b))).toBeLessThan(BAR); });

test('what else agrees confirms a name that is not quite the same', () => {
  const [a, b] = [body(FULL, { legalRepresentative: '王小山', contactPhoneIndex: 'x' }), body('贵阳市云岩区青禾社会工作服务中心', { legalRepresentative: ' 王小山', contactPhoneIndex: 'x' })];
  expect(reasons(a, b)).toEqual(['oneSlipInBrand', 'samePhone', 'sameRepresentative']);
  expect(score(a, b)).toBe(100);
});

test('renamed: phone, representative and address are enough, two of them are not', () => {
  const card = { legalRepresentative: '王小山', contactPhoneIndex: 'x', address: '贵阳市云岩区宝山北路12号' };
  expect(score(body(FULL, card), body('云岩区和风书画社', card))).toBeGreaterThanOrEqual(BAR);
  expect(score(body(FULL, card), body('云岩区和风书画社', { ...card, address: null }))).toBeLessThan(BAR);
});

test('two different codes are two bodies, even of one name; one code is one', () => {
  expect(score(body(FULL, { uscc: '52520103MJA000024Y' }), body(FULL, { uscc: '51520103MJA0000167' }))).toBeLessThan(BAR);
  expect(score(body(FULL, { uscc: '52520103MJA000024Y' }), body('云岩区和风书画社', { uscc: '52520103MJA000024Y' }))).toBe(100);
});

test('two names that are one slip apart share a key', () => {
  const shared = (a: string, b: string): string[] => keysOf(body(a)).filter((key) => keysOf(body(b)).includes(key));
  for (const other of ['云岩区青藤社会工作服务中新', '云岩区青藤社会工服务中心', '云岩区青藤社会会工作服务中心', '云岩区藤青社会工作服务中心']) expect(shared(FULL, other).filter((key) => key.startsWith('d:'))).not.toEqual([]);
  expect(keysOf(body('，')).every((key) => key.length > 2 && key.length <= 80)).toBe(true);
});

test('what very many have in common compares nobody', () => {
  const many = Array.from({ length: 5 }, (_, i) => body(`${i}号会`, { id: String(i), legalRepresentative: '张三', contactPhoneIndex: 'x', address: '一路2号' }));
  expect(pairsAmong(many, BAR, 5)).toHaveLength(10);
  expect(pairsAmong(many, BAR, 4)).toEqual([]);
  expect(LARGEST_BLOCK.value).toBeGreaterThan(5);
});

test('every reason has its words', () => { for (const reason of REASONS) expect(REASON_WORDS[reason].zh && REASON_WORDS[reason].en).toBeTruthy(); });

test('of 150 planted duplicates among 1,500 names at least 98 % are found, and 95 % of what is found is one', () => {
  expect(plantedRegister('spec', 1_500, 150).truth.size).toBe(150);
  const { recall, precision } = judged('spec', 1_500, 150);
  expect(recall).toBeGreaterThanOrEqual(0.98);
  expect(precision).toBeGreaterThanOrEqual(0.95);
});
