import { rowsOf } from './table.js';

export interface Statement {
  measure: 'residentPopulation' | 'floatingPopulation' | 'totalPopulation' | 'areaKm2';
  /** A decimal as the source prints it; never recomputed. */
  value: string;
  unit: '万人' | 'km²';
  asOfOn: string;
  source: string;
  note?: string;
}

export interface DivisionEntry {
  /** The official code; in both editions the same for 黔灵镇. */
  key: string;
  body: {
    code: string;
    name: string;
    kind: 'town' | 'community' | 'street';
    editions: ('2018' | '2020')[];
    validFrom: string;
    /** First day on which the unit is no more. */
    validUntil: string | null;
    source: string;
  };
  statements: Statement[];
  /** Under which unit of the other edition it is counted. */
  successors: { unitKey: string; edition: '2020'; basis: string }[];
}

export const report = '《2018年贵阳市云岩区社区治理问题调研报告》';
const codes2018 = '国家统计局统计用区划代码(2018)';
const codes2020 = '国家统计局统计用区划代码(2020)';
/** When the communities were set up and dissolved to the day is not known; the statistics of 2018 have them, those of 2020 do not. */
const assumedPeriod = '起止日期为推定,待核实';
const opensYear = '2013-01-01';

/** code | name | 2020 unit | basis. One main successor each, so that every figure can be cut by either edition. */
const communities = rowsOf(
  `
  520103400 | 中华社区   | 520103025 | 推定(老城中心片区),待核实
  520103401 | 中环社区   | 520103020 | 推定(环城北路片区),待核实
  520103402 | 中东社区   | 520103021 | 推定(中山东路片区),待核实
  520103403 | 东山社区   | 520103021 | 推定(东山片区),待核实
  520103404 | 延中社区   | 520103025 | 推定(延安中路片区),待核实
  520103405 | 市西社区   | 520103027 | 名称沿用(市西)
  520103406 | 威清社区   | 520103026 | 名称沿用(威清)
  520103407 | 普陀社区   | 520103023 | 名称沿用(普陀)
  520103408 | 北京路社区 | 520103024 | 推定(北京路、八鸽岩片区),待核实
  520103409 | 栖霞社区   | 520103022 | 推定(宝山北路片区),待核实
  520103410 | 黔东社区   | 520103020 | 名称沿用(黔灵东路)
  520103411 | 宅吉社区   | 520103022 | 推定(宅吉、盐务街片区),待核实
  520103412 | 省府社区   | 520103025 | 推定(省府路片区),待核实
  520103413 | 金狮社区   | 520103019 | 推定(贵乌路片区),待核实
  520103414 | 中天社区   | 520103032 | 推定(新添大道片区),待核实
  520103415 | 贵乌社区   | 520103019 | 推定(贵乌北路、大营路片区),待核实
  520103416 | 头桥社区   | 520103028 | 名称沿用(头桥)
  520103417 | 金龙社区   | 520103028 | 推定(头桥片区),待核实
  520103418 | 圣泉社区   | 520103030 | 推定(三桥马王片区),待核实
  520103419 | 三桥社区   | 520103029 | 名称沿用(三桥)
  520103420 | 金关社区   | 520103031 | 名称沿用(金关)
  520103421 | 蔡关社区   | 520103031 | 推定(金关片区),待核实
  520103422 | 荷塘社区   | 520103030 | 推定(百花大道片区),待核实
  520103423 | 普天社区   | 520103032 | 推定(茶园片区),待核实
  520103424 | 金鸭社区   | 520103033 | 推定(北部片区),待核实
  520103425 | 金惠社区   | 520103033 | 推定(名称相近:杨惠),待核实
  520103426 | 水东社区   | 520103035 | 名称沿用(水东);渔安街道可能亦由此析出,待核实
`,
  4,
);

const streets = rowsOf(
  `
  520103019 | 大营路街道
  520103020 | 黔灵东路街道
  520103021 | 文昌阁街道
  520103022 | 盐务街街道
  520103023 | 普陀路街道
  520103024 | 八鸽岩街道
  520103025 | 毓秀路街道
  520103026 | 威清门街道
  520103027 | 市西河街道
  520103028 | 头桥街道
  520103029 | 三桥路街道
  520103030 | 马王街道
  520103031 | 金关街道
  520103032 | 茶园路街道
  520103033 | 杨惠街道
  520103034 | 渔安街道
  520103035 | 水东路街道
`,
  2,
);

const stated = (measure: Statement['measure'], value: string, note?: string): Statement => ({
  measure,
  value,
  unit: measure === 'areaKm2' ? 'km²' : '万人',
  asOfOn: '2018-12-31',
  source: report,
  ...(note === undefined ? {} : { note }),
});

/** Only what the report states; for the other units it states nothing, and nothing is made up. */
const statementsOf: Record<string, Statement[]> = {
  520103400: [stated('areaKm2', '0.31', '27个社区中面积最小')],
  520103415: [stated('residentPopulation', '7.33', '27个社区中人口最多')],
  520103425: [stated('residentPopulation', '0.94', '27个社区中人口最少'), stated('areaKm2', '11.48', '27个社区中面积最大')],
  520103100: [
    stated('residentPopulation', '11.17'),
    stated('areaKm2', '39.69', '报告又称全区93.57、27个社区56.88;56.88+39.69=96.57,与93.57不符'),
    {
      measure: 'areaKm2',
      value: '36.69',
      unit: 'km²',
      asOfOn: '2018-12-31',
      source: `${report}(推算:全区93.57减27个社区56.88)`,
      note: '推算值,非报告原文;报告另称金惠社区面积为黔灵镇的31.39%,折合36.57',
    },
  ],
};

/**
 * What the report states of the whole district (no scope) and of the 27 communities together. Its parts miss its whole:
 * 56.88 + 39.69 of 黔灵镇 are 96.57 km², not 93.57. The sum is nobody's statement and hence not among these.
 */
export const districtStatements: (Statement & { scope: string | null })[] = [
  { scope: null, ...stated('areaKm2', '93.57', '报告所称;27个社区56.88与黔灵镇39.69相加为96.57,待核实') },
  { scope: '27个社区', ...stated('areaKm2', '56.88') },
  { scope: null, ...stated('residentPopulation', '98') },
  { scope: '27个社区', ...stated('residentPopulation', '86.83') },
  { scope: null, ...stated('floatingPopulation', '37') },
  { scope: null, ...stated('totalPopulation', '135', '报告称约135万人') },
];

const town: DivisionEntry = {
  key: '520103100',
  body: {
    code: '520103100',
    name: '黔灵镇',
    kind: 'town',
    editions: ['2018', '2020'],
    validFrom: opensYear,
    validUntil: null,
    source: `${codes2018}、${codes2020};起始日期为演示所设`,
  },
  statements: statementsOf['520103100'] ?? [],
  successors: [],
};

/** 27 communities, 17 streets and the town, which is in both editions: 45 units, 28 of them of 2018 and 18 of 2020. */
export const divisions: DivisionEntry[] = [
  town,
  ...communities.map(([code = '', name = '', unitKey = '', basis = '']): DivisionEntry => ({
    key: code,
    body: {
      code,
      name,
      kind: 'community',
      editions: ['2018'],
      validFrom: opensYear,
      validUntil: '2020-01-01',
      source: `${codes2018};${assumedPeriod}`,
    },
    statements: statementsOf[code] ?? [],
    successors: [{ unitKey, edition: '2020', basis }],
  })),
  ...streets.map(([code = '', name = '']): DivisionEntry => ({
    key: code,
    body: { code, name, kind: 'street', editions: ['2020'], validFrom: '2020-01-01', validUntil: null, source: `${codes2020};${assumedPeriod}` },
    statements: [],
    successors: [],
  })),
];

/** The units of 2018, in the order of their codes. */
export const units2018 = divisions.filter((d) => d.body.editions.includes('2018')).map((d) => ({ code: d.key, name: d.body.name }));

export const unitName = (code: string): string => units2018.find((unit) => unit.code === code)?.name ?? '';

/** Roads of each unit for invented addresses: the roads are there, the house numbers are made up. */
const roads: Record<string, string> = Object.fromEntries(
  rowsOf(
    `
  520103100 | 黔灵山路
  520103400 | 中华中路
  520103401 | 环城北路
  520103402 | 中山东路
  520103403 | 东山路
  520103404 | 延安中路
  520103405 | 市西路
  520103406 | 威清路
  520103407 | 普陀路
  520103408 | 北新区路
  520103409 | 宝山北路
  520103410 | 黔灵东路
  520103411 | 宅吉路
  520103412 | 省府路
  520103413 | 贵乌中路
  520103414 | 新添大道南段
  520103415 | 贵乌北路
  520103416 | 头桥路
  520103417 | 浣纱路
  520103418 | 圣泉路
  520103419 | 三桥北路
  520103420 | 金关村路
  520103421 | 蔡关路
  520103422 | 百花大道
  520103423 | 茶园路
  520103424 | 金鸭村路
  520103425 | 金惠路
  520103426 | 水东路
`,
    2,
  ).map(([code = '', road = '']) => [code, road]),
);

export const inventedAddress = (code: string, number: number): string => `云岩区${unitName(code)}${roads[code] ?? ''}${number}号(虚构)`;
