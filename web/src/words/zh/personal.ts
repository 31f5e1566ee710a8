export const numberSearch = {
  title: '按号码查找', intro: '输入完整的电话、证件或账户号码,查找登记了它的记录。号码不保存,也不写入日志。', number: '完整号码', find: '查找', none: '没有登记了这个号码的记录,或您无权查看。',
};

export const disclosures = {
  one: '查看记录', many: '个人信息查看记录', add: '查看',
  fields: { at: '时间', accountName: '查看人', accountId: '查看人', resource: '记录类别', subjectId: '记录编号', fields: '所看内容', purpose: '用途', reason: '理由' },
  hints: { reason: '写明为什么需要完整号码;不要写号码本身。' },
  choices: { purpose: { contact: '联系本人', verification: '核对身份', insurance: '办理保险', complaint: '处理投诉', authority: '有权机关要求', dataRequest: '答复本人的查阅请求' } },
  text: { show: '显示', hide: '遮住', title: '显示完整的{field}', sentence: '查看会记入日志,审计人员可见。显示一分钟后自动遮住。' },
} as const;
