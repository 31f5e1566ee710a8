import { ALL, anyOf, byColumn, day, instant, integer, json, text, type ListSpec } from '../../platform/lists/list.js';
import { DIVISION_KINDS, EDITIONS } from './division.entity.js';

/** Units are public knowledge: everybody who signs in may read them. */
export const divisionList: ListSpec = {
  resource: 'divisions', zh: '片区', en: 'Divisions', from: 'division d', id: 'd.id',
  columns: {
    code: text('d.code', '区划代码', 'Code'), name: text('d.name', '名称', 'Name'), kind: text('d.kind', '类别', 'Kind'), editions: json('d.editions', '版本', 'Editions'),
    validFrom: day('d.validFrom', '启用', 'Valid from'), validUntil: day('d.validUntil', '停用', 'Valid until'),
    unit2018: text("(SELECT u.name FROM division_crosswalk x JOIN division u ON u.id = x.unitId WHERE x.divisionId = d.id AND x.edition = '2018')", '2018年版归属', 'Unit of 2018'),
    unit2020: text("(SELECT u.name FROM division_crosswalk x JOIN division u ON u.id = x.unitId WHERE x.divisionId = d.id AND x.edition = '2020')", '2020年版归属', 'Unit of 2020'),
  },
  details: { version: integer('d.version', '版本', 'Version'), source: text('d.source', '来源', 'Source'), createdAt: instant('d.createdAt', '录入', 'Recorded') },
  filters: {
    kind: anyOf('d.kind', '类别', 'Kind', DIVISION_KINDS),
    edition: {
      value: 'text', zh: '版本', en: 'Edition', choices: EDITIONS,
      build: (editions) => ({ sql: `(${editions.map(() => 'd.editions LIKE ?').join(' OR ')})`, values: editions.map((edition) => `%"${edition}"%`) }),
    },
  },
  sorts: { code: byColumn('d.code'), name: byColumn('d.name') }, sort: 'code', search: ['d.name', 'd.code'], visible: () => ALL,
  found: { title: 'name', subtitle: 'code' },
};

export const statementList: ListSpec = {
  resource: 'division-statements', zh: '公布数据', en: 'Published statements', from: 'division_statement s LEFT JOIN division d ON d.id = s.divisionId', id: 's.id',
  columns: {
    divisionId: text('s.divisionId', '片区编号', 'Division id'), divisionName: text('d.name', '片区', 'Division'), scope: text('s.scope', '范围', 'Scope'), measure: text('s.measure', '指标', 'Measure'),
    value: text('s.value', '数值', 'Value'), unit: text('s.unit', '单位', 'Unit'), asOfOn: day('s.asOfOn', '截至', 'As of'), source: text('s.source', '来源', 'Source'), note: text('s.note', '说明', 'Note'),
  },
  filters: { divisionId: anyOf('s.divisionId', '片区', 'Division'), measure: anyOf('s.measure', '指标', 'Measure') },
  sorts: { measure: byColumn('s.measure') }, sort: 'measure', search: ['s.source'], visible: () => ALL,
};
