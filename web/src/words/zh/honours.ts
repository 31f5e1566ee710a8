export const honours = {
  one: '荣誉', many: '荣誉', add: '登记荣誉',
  fields: { honoreeKind: '获得者类别', honoreeName: '获得者', honoreeId: '获得者档案', organizationId: '社会组织', title: '荣誉名称', kind: '性质', level: '级别', grantedBy: '授予单位', grantedOn: '授予日期', documentNo: '文号', consentOn: '同意公开日期', verifiedOn: '核实日期', verifiedBy: '核实人', revokedOn: '撤销日期', state: '状态', source: '数据来源' },
  hints: { consentOn: '个人荣誉须本人同意后才公开。' },
  states: { reported: '待核实', verified: '已核实', revoked: '已撤销', rejected: '未通过核实' },
  moves: {
    verify: { name: '核实', sentence: '已对照证书或文件,确认“{title}”属实。' },
    reject: { name: '不予核实', sentence: '“{title}”无法核实。' },
    revoke: { name: '撤销', sentence: '“{title}”已被授予单位撤销。' },
  },
  choices: {
    honoreeKind: { person: '个人', organization: '组织' },
    kind: { commendation: '表彰', recognition: '表扬', star: '星级认定', externalList: '外部榜单' },
    level: { national: '国家级', provincial: '省级', municipal: '市级', district: '区级', community: '社区(街道)级', social: '社会机构' },
  },
  sections: { honoree: '获得者', honour: '荣誉' },
} as const;
