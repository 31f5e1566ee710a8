import { addressKey, isShortFor, namePartsOf, oneSlip, shortened, soundOf } from '../../../src/features/duplicates/name-parts.rules.js';

test.each([
  ['贵阳市云岩区青藤社会工作服务中心', { elsewhere: '', unit: null, body: '青藤社工', form: '中心' }],
  ['云岩区宅吉社区老年人体育协会', { elsewhere: '', unit: '宅吉社区', body: '老年体育', form: '协会' }],
  ['贵州省贵阳市云岩区黔灵镇青藤志愿者服务队', { elsewhere: '', unit: '黔灵镇', body: '青藤志愿', form: '队' }],
  ['贵阳市南明区青藤社会工作服务中心', { elsewhere: '南明区', unit: null, body: '青藤社工', form: '中心' }],
  ['贵阳市云岩区青藤学会', { elsewhere: '', unit: null, body: '青藤', form: '学会' }],
  ['云岩区宅吉社区服务中心', { elsewhere: '', unit: null, body: '宅吉社区', form: '中心' }],
  ['城市志愿者协会', { elsewhere: '', unit: null, body: '城市志愿', form: '协会' }],
  ['基金会', { elsewhere: '', unit: null, body: '基金会', form: null }],
  ['', { elsewhere: '', unit: null, body: '', form: null }],
])('%s', (name, parts) => { expect(namePartsOf(name)).toMatchObject(parts); });

test('short words stand for long ones', () => { expect(shortened('青藤社会工作与志愿者')).toBe('青藤社工与志愿'); });

test('an address without what everybody shares', () => {
  expect(addressKey('贵州省贵阳市云岩区宝山北路12号3栋')).toBe(addressKey('云岩区宝山北路12号3'));
  expect(addressKey('云岩区宝山北路12号')).not.toBe(addressKey('云岩区宝山北路13号'));
});

test.each([['zhong', 'zon'], ['chan', 'can'], ['shi', 'si'], ['lin', 'lin'], ['ling', 'lin'], ['zi', 'zi']])('%s sounds like %s', (one, other) => { expect(soundOf(one)).toBe(soundOf(other)); });

test.each([
  ['青藤社工', '青藤社公', 3], ['青藤社工', '青藤社', 3], ['青藤社工', '青藤大社工', 2], ['青藤社工', '藤青社工', 0], ['青藤社工', '青藤社工', undefined], ['青藤社工', '红枫社工', undefined], ['青藤社工', '青藤', undefined], ['青藤社工', '藤青工社', undefined], ['', '青', 0],
])('%s and %s are one slip apart at %p', (a, b, at) => {
  expect(oneSlip(a, b)).toBe(at);
  expect(oneSlip(b, a)).toBe(at);
});

test.each([['青藤社工', '青藤社会工作', true], ['青藤', '青藤社工', false], ['青社工', '青藤社工', false], ['青藤工社', '青藤社工作', false], ['青藤社工', '青藤社工', false]])('%s for %s: %p', (short, long, is) => { expect(isShortFor(short, long)).toBe(is); });
