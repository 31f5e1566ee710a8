import type { Organization } from '../../../src/features/organizations/organization.entity.js';
import {
  becomesFiled, becomesRegistered, columnNames, counterpart, differences, faultOf, fenWritten, importColumns, judge, problemOf, readColumns, readRow, typeOf, unitNames, type Register, type Values,
} from '../../../src/features/organizations/register-imports.rules.js';
import { nameKey } from '../../../src/kernel/names.js';
import { Problem } from '../../../src/kernel/problem.js';

const UNITS = unitNames([
  { id: 'u-zhaiji', code: '520103411', name: '宅吉社区' }, { id: 'u-touqiao', code: '520103416', name: '头桥社区' }, { id: 'u-touqiao-street', code: '520103028', name: '头桥街道' },
  { id: 'u-town', code: '520103100', name: '黔灵镇' }, { id: 'u-shuidong', code: '520103035', name: '水东路街道' },
]);
type Cell = string | number | boolean | null;
const HEADERS = { 名称: 'name', 代码: 'uscc', 类型: 'type', 登记日期: 'registeredOn', 社区: 'divisionId', '资金(万元)': 'fundsFen', 会员数: 'memberCount', 主管: 'supervisoryUnit', 直接: 'isDirectlyRegistered', 电话: 'contactPhone' };
const COLUMNS = readColumns(HEADERS, Object.keys(HEADERS));
function rowOf(cells: Partial<Record<keyof typeof HEADERS, Cell>>, more: { errors?: number[]; merges?: string[] } = {}) {
  return readRow({ rowNo: 7, cells: Object.keys(HEADERS).map((h) => cells[h as keyof typeof HEADERS] ?? null), errors: more.errors ?? [], merges: more.merges ?? [] }, COLUMNS, UNITS);
}
const codesOf = (row: { problems: { field: string | null; code: string }[] }) => row.problems.map((p) => [p.field, p.code]);

describe('cells as offices write them', () => {
  test.each<[Partial<Record<keyof typeof HEADERS, Cell>>, Values]>([
    [{ 名称: ' 云岩区\n青藤中心 ' }, { name: '云岩区青藤中心' }],
    [{ 代码: ' 52520103mja000024y ' }, { uscc: '52520103MJA000024Y' }],
    [{ 代码: '５２５２０１０３ＭＪＡ００００２４Ｙ' }, { uscc: '52520103MJA000024Y' }],
    [{ 类型: '民办非企业单位(社会服务机构)' }, { type: 'socialService' }],
    [{ 类型: '社会服务机构（民办非企业单位）' }, { type: 'socialService' }],
    [{ 类型: '社会团体' }, { type: 'association' }],
    [{ 类型: '基金会' }, { type: 'foundation' }],
    [{ 类型: '备案社区社会组织' }, { type: 'communityGroup' }],
    [{ 登记日期: '2018-06-01' }, { registeredOn: '2018-06-01' }],
    [{ 登记日期: '2018/6/1' }, { registeredOn: '2018-06-01' }],
    [{ 登记日期: '2018.6.1' }, { registeredOn: '2018-06-01' }],
    [{ 登记日期: '2018年6月1日' }, { registeredOn: '2018-06-01' }],
    [{ 登记日期: 20180601 }, { registeredOn: '2018-06-01' }],
    [{ 社区: '宅吉社区' }, { divisionId: 'u-zhaiji' }],
    [{ 社区: '宅吉社区服务中心' }, { divisionId: 'u-zhaiji' }],
    [{ 社区: '宅吉' }, { divisionId: 'u-zhaiji' }],
    [{ 社区: '贵阳市云岩区宅吉社区' }, { divisionId: 'u-zhaiji' }],
    [{ 社区: '520103411' }, { divisionId: 'u-zhaiji' }],
    [{ 社区: 520103411 }, { divisionId: 'u-zhaiji' }],
    [{ 社区: '520103411000' }, { divisionId: 'u-zhaiji' }],
    [{ 社区: '头桥街道办事处' }, { divisionId: 'u-touqiao-street' }],
    [{ 社区: '黔灵镇人民政府' }, { divisionId: 'u-town' }],
    [{ '资金(万元)': 3.5 }, { fundsFen: 3_500_000 }],
    [{ '资金(万元)': '3' }, { fundsFen: 3_000_000 }],
    [{ '资金(万元)': '30000元' }, { fundsFen: 3_000_000 }],
    [{ '资金(万元)': '3万元' }, { fundsFen: 3_000_000 }],
    [{ 会员数: 52 }, { memberCount: 52 }],
    [{ 会员数: '1,052人' }, { memberCount: 1052 }],
    [{ 主管: '云岩区民政局' }, { supervisoryUnit: '云岩区民政局' }],
    [{ 主管: '直接登记' }, { isDirectlyRegistered: true }],
    [{ 直接: '是' }, { isDirectlyRegistered: true }],
    [{ 直接: '否' }, { isDirectlyRegistered: false }],
    [{ 直接: true }, { isDirectlyRegistered: true }],
    [{ 电话: 13900000000 }, { contactPhone: '13900000000' }],
    [{ 主管: '无', 会员数: '——', 电话: '/', '资金(万元)': ' ' }, {}],
    [{ 名称: '无' }, { name: '无' }],
    [{}, {}],
  ])('%j', (cells, values) => {
    expect(rowOf(cells)).toMatchObject({ values, problems: [] });
    expect(Object.keys(rowOf(cells).values)).toEqual(Object.keys(values));
  });

  test.each<[Partial<Record<keyof typeof HEADERS, Cell>>, string, string]>([
    [{ 类型: '有限责任公司' }, 'type', 'organizations/import-type-unknown'],
    [{ 类型: 'constructor' }, 'type', 'organizations/import-type-unknown'],
    [{ 登记日期: '2018年6月' }, 'registeredOn', 'organizations/import-day-unreadable'],
    [{ 登记日期: '2018-02-30' }, 'registeredOn', 'organizations/import-day-unreadable'],
    [{ 登记日期: 43252 }, 'registeredOn', 'organizations/import-day-unreadable'],
    [{ 社区: '贯城社区' }, 'divisionId', 'organizations/import-division-unknown'],
    [{ 社区: '头桥' }, 'divisionId', 'organizations/import-division-unknown'],
    [{ '资金(万元)': '三万' }, 'fundsFen', 'organizations/import-amount-unreadable'],
    [{ '资金(万元)': '3,5' }, 'fundsFen', 'organizations/import-amount-unreadable'],
    [{ 会员数: '五十' }, 'memberCount', 'organizations/import-number-unreadable'],
    [{ 会员数: 52.5 }, 'memberCount', 'organizations/import-number-unreadable'],
    [{ 直接: '可能' }, 'isDirectlyRegistered', 'organizations/import-yes-no-unreadable'],
  ])('%j is refused at its cell and shown as it was written', (cells, field, code) => {
    const row = rowOf(cells);
    expect(codesOf(row)).toEqual([[field, code]]);
    expect(row.given[field]).toBe(Object.values(cells)[0]);
    expect(row.values).toEqual({});
  });

  test('an error in a cell, and merged cells anywhere in the row', () => {
    expect(codesOf(rowOf({ 名称: '#N/A' }, { errors: [0] }))).toEqual([['name', 'organizations/import-cell-error']]);
    expect(codesOf(rowOf({ 名称: '青藤' }, { merges: ['A7:A9'] }))).toEqual([[null, 'organizations/import-merged-cells']]);
  });

  test('money goes by the unit in the cell, then by that of the column', () => {
    expect([fenWritten('5', '注册资金'), fenWritten('5', '注册资金(万元)'), fenWritten('5元', '注册资金(万元)'), fenWritten('5万', '注册资金'), fenWritten(0.1 + 0.2, '万元')]).toEqual([500, 5_000_000, 500, 5_000_000, 300_000]);
  });
});

describe('columns', () => {
  test('every header has a name to speak of it by', () => {
    expect(columnNames(['名称', '', '名称', '备 \n注', '名称', '', '长'.repeat(80)])).toEqual(['名称', '第2列', '名称 (2)', '备 注', '名称 (3)', '第6列', '长'.repeat(60)]);
  });
  test('they are read in the order of the sheet, whatever the order of the mapping', () => {
    expect(readColumns({ 代码: 'uscc', 备注: null, 名称: 'name' }, ['名称', '代码', '备注']).map((c) => [c.at, c.field])).toEqual([[0, 'name'], [1, 'uscc']]);
  });
  test.each<[Record<string, string | null>, string]>([
    [{ 名称: 'name', 别的: 'uscc' }, 'organizations/import-column-unknown'],
    [{ 名称: 'name', 代码: 'state' }, 'organizations/import-field-unknown'],
    [{ 名称: 'name', 代码: '__proto__' }, 'organizations/import-field-unknown'],
    [{ 名称: 'name', 代码: 'name' }, 'organizations/import-field-twice'],
    [{ 代码: 'uscc' }, 'organizations/import-no-name-column'],
    [{}, 'organizations/import-no-name-column'],
  ])('%j is refused', (mapping, code) => {
    expect(() => readColumns(mapping, ['名称', '代码'])).toThrow(expect.objectContaining({ code, status: 422 }));
  });
  test('no word names two fields', () => {
    const words = importColumns().flatMap(({ synonyms }) => synonyms.map((s) => s.toLowerCase()));
    expect(words.filter((w, i) => words.indexOf(w) < i)).toEqual([]);
  });
});

test.each([
  ['not-a-workbook', 'organizations/workbook-unreadable'], ['encrypted', 'organizations/workbook-encrypted'], ['too-large', 'organizations/workbook-too-large'], ['bomb', 'organizations/workbook-bomb'],
  ['too-many-rows', 'organizations/workbook-too-many-rows'], ['too-many-columns', 'organizations/workbook-too-many-columns'], ['no-rows', 'organizations/workbook-no-rows'], ['merged-header', 'organizations/workbook-merged-header'],
] as const)('a file that is %s is refused as a whole, at the file', (fault, code) => {
  const problem = faultOf(fault, { found: 'xls', sheet: '名单', maxRows: 1 });
  expect([problem.code, problem.status, problem.errors[0]?.pointer]).toEqual([code, 422, '/fileId']);
});

const body = (more: Partial<Organization>): Organization => ({
  id: 'o-1', name: '云岩区青藤中心', nameKey: '', uscc: '52520103MJA000024Y', type: 'socialService', state: 'registered', registeredOn: '2016-03-01', filedOn: null, closedOn: null,
  isDirectlyRegistered: false, contactPhoneIndex: 'index', sector: null, ...more,
} as Organization);
const registerOf = (...bodies: Organization[]): Register => ({
  byCode: new Map(bodies.flatMap((o) => (o.uscc ? [[o.uscc, o]] : []))),
  byName: new Map(bodies.map((o) => [nameKey(o.name), bodies.filter((b) => nameKey(b.name) === nameKey(o.name))])),
  byFormerName: new Map(bodies.flatMap((o) => (o.formerNames ? [[nameKey(o.formerNames), o]] : []))),
});
const meant = (values: Values, ...bodies: Organization[]): string | undefined => {
  const found = counterpart(values, registerOf(...bodies));
  return found instanceof Problem ? found.code : found?.id;
};

describe('the body a row means', () => {
  const uncoded = body({ uscc: null });
  const renamed = body({ formerNames: '云岩区旧名中心' });
  test.each<[string, string | undefined, string | undefined]>([
    ['its code', meant({ uscc: '52520103MJA000024Y', name: '改了名的中心' }, body({})), 'o-1'],
    ['its name', meant({ name: '云岩区 青藤（中心）' }, body({ name: '云岩区青藤(中心)' })), 'o-1'],
    ['its name, for a body that has no code yet', meant({ uscc: '52520103MJA000024Y', name: '云岩区青藤中心' }, uncoded), 'o-1'],
    ['nobody', meant({ uscc: '52520103MJA000024Y', name: '别的中心' }, uncoded), undefined],
    ['nobody, without a name', meant({}, uncoded), undefined],
    ['a name that two have', meant({ name: '云岩区青藤中心' }, uncoded, body({ id: 'o-2', uscc: null })), 'organizations/import-name-ambiguous'],
    ['a name that two had, of which one lives', meant({ name: '云岩区青藤中心' }, uncoded, body({ id: 'o-2', uscc: null, state: 'deregistered' })), 'o-1'],
    ['the name of a body with another code', meant({ uscc: '52520103MJY123458Q', name: '云岩区青藤中心' }, body({})), 'organizations/import-other-code'],
    ['the name of a body that has ended, with a code of its own', meant({ uscc: '52520103MJY123458Q', name: '云岩区青藤中心' }, body({ state: 'deregistered' })), undefined],
    ['a body that has ended, by its code', meant({ uscc: '52520103MJA000024Y', name: '云岩区青藤中心' }, body({ state: 'deregistered' })), 'o-1'],
    ['a body by the name it had before', meant({ name: '云岩区旧名中心' }, renamed), 'organizations/import-former-name'],
    ['the same with its code', meant({ name: '云岩区旧名中心', uscc: '52520103MJA000024Y' }, renamed), 'organizations/import-former-name'],
    ['a former name that another body has by now', meant({ name: '云岩区旧名中心' }, renamed, body({ id: 'o-2', name: '云岩区旧名中心', uscc: null })), 'o-2'],
    ['a former name with a code of its own', meant({ name: '云岩区旧名中心', uscc: '52520103MJY123458Q' }, renamed), undefined],
    ['a body that has ended, by its name alone', meant({ name: '云岩区青藤中心' }, body({ state: 'deregistered' })), 'o-1'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('what a row changes', () => {
  test('only what it says, and only where it says something else', () => {
    expect(differences({ name: '云岩区青藤中心', type: 'socialService', registeredOn: '2016-03-01' }, body({}), null)).toEqual([]);
    expect(differences({ name: '云岩区青藤中心', sector: '助残' }, body({ sector: '助老' }), null)).toEqual(['sector']);
    expect(differences({ contactPhone: '13900000000' }, body({}), 'index')).toEqual([]);
    expect(differences({ contactPhone: '13900000001' }, body({}), 'another index')).toEqual(['contactPhone']);
  });
  test('a code or a day makes an idea or a group a registered body, a day of filing makes an idea a filed one', () => {
    const [idea, filed] = [body({ state: 'idea', uscc: null }), body({ state: 'filed', uscc: null })];
    expect([becomesRegistered({ registeredOn: '2018-01-01' }, idea), becomesRegistered({ uscc: 'x' }, filed), becomesRegistered({ registeredOn: '2018-01-01' }, body({})), becomesRegistered({ sector: 'x' }, idea)]).toEqual([true, true, false, false]);
    expect([becomesFiled({ filedOn: '2018-01-01' }, idea), becomesFiled({ filedOn: '2018-01-01' }, filed), becomesFiled({ filedOn: '2018-01-01', registeredOn: '2018-01-01' }, idea)]).toEqual([true, false, false]);
  });
  test('the type is said, or was, or follows from the code', () => {
    expect([typeOf({ type: 'foundation' }, body({})), typeOf({}, body({})), typeOf({ uscc: '51520103MJA0000167' }, undefined), typeOf({}, undefined), typeOf({ uscc: '59' }, undefined)]).toEqual(['foundation', 'socialService', 'association', undefined, undefined]);
  });
});

describe('judgement', () => {
  const read = (values: Values, problems: { field: string | null; code: string; zh: string; en: string }[] = []) => ({ rowNo: 3, values, given: {}, problems });
  const judged = (values: Values, known?: Organization | Problem) => judge(read(values), known, [], null, '2018-12-31');
  const fresh: Values = { name: '云岩区新立中心', uscc: '52520103MJA000024Y', registeredOn: '2018-06-01' };
  test.each<[string, ReturnType<typeof judged>, string, [string | null, string][]]>([
    ['a new body', judged(fresh), 'new', []],
    ['a known one, as known', judged({ name: '云岩区青藤中心' }, body({})), 'unchanged', []],
    ['a known one, with something else', judged({ name: '云岩区青藤中心', sector: '助残' }, body({})), 'changed', []],
    ['no type and no code', judged({ name: '某中心' }), 'refused', [['type', 'organizations/import-type-missing']]],
    ['a wrong code', judged({ ...fresh, uscc: '52520103MJA000024X' }), 'refused', [['uscc', 'organizations/uscc-check']]],
    ['a code of another type', judged({ ...fresh, type: 'association' }), 'refused', [['uscc', 'organizations/uscc-other-type']]],
    ['tomorrow', judged({ ...fresh, registeredOn: '2019-01-01' }), 'refused', [['registeredOn', 'organizations/in-the-future']]],
    ['a registered group', judged({ name: '舞韵队', type: 'communityGroup', registeredOn: '2018-01-01' }), 'refused', [['registeredOn', 'organizations/group-not-registered']]],
    ['a body that has ended, changed', judged({ name: '云岩区青藤中心', sector: '助残' }, body({ state: 'revoked' })), 'refused', [[null, 'organizations/import-closed']]],
    ['a body that has ended, as it was', judged({ name: '云岩区青藤中心' }, body({ state: 'revoked' })), 'unchanged', []],
    ['an idea that has a code now but no day', judged({ name: '云岩区青藤中心', uscc: '52520103MJA000024Y' }, body({ state: 'idea', uscc: null, registeredOn: null })), 'refused', [['registeredOn', 'organizations/import-registration-day']]],
    ['a group that is registered by its code', judged({ name: '云岩区青藤中心', uscc: '52520103MJA000024Y', registeredOn: '2018-01-01' }, body({ state: 'filed', type: 'communityGroup', uscc: null, registeredOn: null })), 'changed', []],
  ])('%s', (_, { outcome, problems }, expected, codes) => {
    expect([outcome, problems.map((p) => [p.field, p.code])]).toEqual([expected, codes]);
  });
  test('one complaint for a field, the nearest to the cell first', () => {
    const unreadable = problemOf(new Problem('organizations/import-day-unreadable', 422, { zh: '', en: '' }).at('/registeredOn'));
    const { problems } = judge(read({ name: '某中心' }, [unreadable]), undefined, [{ pointer: '/registeredOn', code: 'fields/x', detail: { zh: '', en: '' } }, { pointer: '/type', code: 'fields/not-a-choice', detail: { zh: '', en: '' } }], null, '2018-12-31');
    expect(problems.map((p) => p.code)).toEqual(['organizations/import-day-unreadable', 'organizations/import-type-missing']);
  });
});
