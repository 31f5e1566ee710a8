export const divisions = {
  one: '行政单元', many: '社区与街道', add: '登记行政单元',
  fields: {
    code: '代码', name: '名称', kind: '类别', editions: '统计口径年份', edition: '统计口径年份', validFrom: '启用日期', validUntil: '停用日期', source: '数据来源',
    measure: '指标', value: '数值', unit: '单位', asOfOn: '截至日期', note: '说明', unitId: '承接单元', scope: '范围', unit2018: '2018 年口径归入', unit2020: '2020 年口径归入', basis: '依据',
  },
  hints: { value: '照来源原文填写,系统不作更正。' },
  choices: {
    kind: { town: '镇', community: '社区', street: '街道' },
    edition: { '2018': '2018 年(27 个社区 + 1 镇)', '2020': '2020 年(17 个街道 + 1 镇)' },
    measure: { residentPopulation: '常住人口', floatingPopulation: '流动人口', totalPopulation: '总人口', areaKm2: '面积' },
  },
  sections: { unit: '单元', validity: '存续' },
  text: {
    statements: '人口与面积(各来源原文)', noStatements: '还没有登记数据', addStatement: '登记数据', addSuccessor: '登记承接单元',
    contradictions: '数据矛盾', contradictionsText: '不同来源的数据互相对不上时列在这里。系统照原样保存各来源的说法,不作更正。', noContradictions: '没有发现矛盾', statedBy: '来源:{source}', added: '已登记', difference: '相差 {value}', sum: '各部分之和', stated: '来源所称合计',
  },
} as const;
