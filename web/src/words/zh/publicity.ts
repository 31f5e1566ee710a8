export const mediaReports = {
  one: '媒体报道', many: '媒体报道', add: '登记报道',
  fields: { title: '标题', medium: '媒体', level: '级别', publishedOn: '发布日期', url: '链接', reprintOfId: '转载自', reprints: '转载篇数', verifiedOn: '核实日期', verifiedBy: '核实人', organizationId: '社会组织', activityId: '活动', state: '状态', source: '数据来源' },
  hints: { reprintOfId: '转载不另计数,只计原发报道。', url: '以 http:// 或 https:// 开头' },
  states: { reported: '待核实', verified: '已核实', rejected: '未通过核实' },
  moves: {
    verify: { name: '核实', sentence: '已看到原文,确认报道“{title}”属实。' },
    reject: { name: '不予核实', sentence: '报道“{title}”无法核实。' },
  },
  choices: { level: { national: '国家级', provincial: '省级', municipal: '市级', district: '区级', online: '网络媒体' } },
  sections: { report: '报道', about: '涉及' },
} as const;
