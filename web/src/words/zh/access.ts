export const accessApplications = {
  one: '账号申请', many: '账号申请', add: '申请组织账号',
  fields: { name: '姓名', organizationId: '社会组织', isRepresentative: '以法定代表人身份', phone: '联系电话', state: '状态', createdAt: '申请时间', statement: '身份说明', decidedBy: '决定人', legalRepresentative: '登记的法定代表人', accountCount: '该组织现有账号', accountId: '账号', source: '数据来源' },
  states: { submitted: '待审核', approved: '已批准', refused: '未批准' },
  moves: {
    approve: { name: '批准', sentence: '批准“{title}”的申请。请先通过登记的联系方式核实身份。批准后显示一次性链接,由您交给本人。' },
    refuse: { name: '不批准', sentence: '不批准“{title}”的申请。' },
  },
  sections: { applicant: '申请人', body: '组织' },
} as const;

export const access = {
  title: '申请组织账号', text: '社会组织的法定代表人或经办人可申请账号。工作人员或贵单位法定代表人核实后,会把登录链接交给您。', organization: '社会组织', organizationHint: '按名称或统一社会信用代码查找公开名录。', name: '姓名', phone: '联系电话', phoneHint: '仅用于核实身份,加密保存。', role: '身份', representative: '法定代表人', handler: '经办人', statement: '身份说明', statementHint: '例如职务、由谁授权。', files: '证明材料', filesHint: '授权书、登记证书等,最多三个,合计不超过 700 KB。以法定代表人身份申请须提交。', submit: '提交申请', done: '申请已收到。核实后会有人与您联系。', tooLarge: '文件合计超过 700 KB,请压缩后再选', toSignIn: '返回登录',
};
