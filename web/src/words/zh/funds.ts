export const tranches = {
  one: '拨款', many: '拨款', add: '新建拨款',
  fields: {
    number: '编号', projectId: '项目', organizationId: '社会组织', sequence: '期次', shareBp: '比例', amountFen: '金额', state: '状态', requestedBy: '申请人', approvedBy: '审批人', paidBy: '付款人', paidOn: '支付日期', bankReference: '银行流水号', requestedOn: '申请日期', approvedOn: '审批日期', cancelledOn: '取消日期', source: '数据来源',
  },
  hints: { bankReference: '同一流水号只能登记一次。' },
  states: { planned: '待申请', requested: '待审批', approved: '待支付', paid: '已支付', cancelled: '已取消' },
  moves: {
    request: { name: '申请拨付', sentence: '申请拨付{title}。申请、审批、付款须由三人分别办理。' },
    approve: { name: '审批', sentence: '同意拨付{title}。' },
    pay: { name: '登记支付', sentence: '登记{title}已经支付。' },
    cancel: { name: '取消', sentence: '取消{title},不再支付。' },
  },
  sections: { tranche: '拨款', people: '经办', payment: '支付' },
  text: { nth: '第 {n} 期' },
} as const;
