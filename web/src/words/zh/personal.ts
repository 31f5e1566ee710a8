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

export const personRequests = {
  one: '个人信息请求', many: '个人信息请求', add: '登记请求',
  fields: { number: '编号', kind: '请求', resource: '记录类别', subjectId: '记录编号', basis: '请求方式与身份核验', requestedOn: '请求日期', dueOn: '答复期限', decidedOn: '决定日期', decidedBy: '决定人', createdBy: '登记人', state: '状态' },
  hints: { subjectId: '代表本人的记录,从志愿者或社会组织页面登记时自动填写。', basis: '写明本人如何提出、怎样核实身份;不要写证件号码。' },
  states: { requested: '待决定', granted: '已同意', refused: '已拒绝', withdrawn: '已撤回' },
  moves: {
    grant: { name: '同意', sentence: '同意“{title}”。删除请求同意后立即去除姓名和号码,统计数字不变,不能恢复。同意人不能是登记人。' },
    refuse: { name: '拒绝', sentence: '拒绝“{title}”,并写明理由。' },
    withdraw: { name: '撤回', sentence: '本人撤回“{title}”。' },
  },
  choices: { kind: { access: '查阅、复制', erasure: '删除' }, resource: { volunteers: '志愿者', honorees: '获奖者', organizations: '社会组织联系人', 'office-holders': '负责人', 'access-applications': '账户申请人', contributions: '个人捐赠', users: '账户' } },
  text: { copy: '副本', copyHint: '查阅请求同意后,可在领取期内下载本人的全部信息。每次下载都会记入查看记录。', xlsx: '下载工作簿', json: '下载 JSON' },
} as const;

export const retention = {
  title: '保存期限', intro: '各类信息保存多久、依据什么、现在有多少已经期满。技术记录每晚自动清理;业务记录由人核对后确认,姓名去除,统计数字不变。', what: '内容', period: '保存期', source: '依据', before: '此日之前', due: '已期满', ends: '处理', remove: '确认清理', automatic: '自动', byPerson: '由人确认', sentence: '{name}:{before} 之前共 {n} 条已期满,确认清理。不能恢复。', done: '已清理',
};
