import { nameKey } from '../../src/kernel/names.js';

test.each([
  ['云岩区青藤社会工作服务中心', '云岩区青藤社会工作服务中心'],
  ['云岩区青藤(社会工作)服务中心', '云岩区青藤（社会工作）服务中心'],
  ['云岩区 青藤 服务中心', '云岩区青藤服务中心'],
  ['　云岩区青藤服务中心　', '云岩区青藤服务中心'],
  ['云岩区“青藤”服务中心', '云岩区「青藤」服务中心'],
  ['云岩区青藤·服务中心', '云岩区青藤服务中心'],
  ['ＡＢＣ公益中心', 'abc公益中心'],
  ['云岩区\u200b青藤\ufeff服务中心', '云岩区青藤服务中心'],
  ['云岩区青藤服务中心(筹)', '云岩区青藤服务中心【筹】'],
])('%j is called %j', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test('what stands in brackets still counts', () => {
  expect(nameKey('青藤服务中心(筹)')).not.toBe(nameKey('青藤服务中心'));
  expect(nameKey('青藤一社')).not.toBe(nameKey('青藤二社'));
});

test('a name of marks is itself, nothing is nothing, and no key is longer than a column', () => {
  expect(nameKey(' ** ')).toBe('**');
  expect(nameKey('')).toBe('');
  expect(nameKey('İ'.repeat(200)).length).toBeLessThanOrEqual(200);
});
