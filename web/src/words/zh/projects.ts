export const projects = {
  one: '项目', many: '项目', add: '新建项目申请',
  fields: {
    number: '编号', organizationId: '社会组织', name: '项目名称', program: '资助计划', purpose: '目标与内容', divisionId: '实施社区(街道、镇)', startsOn: '开始日期', endsOn: '结束日期', budgetFen: '总预算', askedFen: '申请资助', awardedFen: '核定资助', agreementNo: '协议编号', submittedAt: '提交时间', submittedBy: '提交人', decidedBy: '决定人', decidedOn: '决定日期', agreedOn: '签约日期', closedOn: '结项(终止)日期', state: '状态', source: '数据来源',
  },
  hints: { askedFen: '不超过总预算中允许资助的比例。', budgetFen: '含自筹和其他来源。' },
  states: { draft: '草稿', submitted: '已提交', approved: '已立项', running: '执行中', closed: '已结项', refused: '未立项', withdrawn: '已撤回', terminated: '已终止' },
  moves: {
    submit: { name: '提交', sentence: '提交“{title}”的申请,提交后不能再改。' },
    approve: { name: '立项', sentence: '同意“{title}”立项,并核定资助金额。' },
    refuse: { name: '不予立项', sentence: '不同意“{title}”立项。' },
    withdraw: { name: '撤回', sentence: '撤回“{title}”的申请。' },
    agree: { name: '签订协议', sentence: '登记“{title}”的资助协议,随后按计划生成拨款。' },
    close: { name: '结项', sentence: '“{title}”已完成,予以结项。' },
    terminate: { name: '终止', sentence: '终止“{title}”,尚未支付的拨款不再支付。' },
  },
  sections: { project: '项目', money: '资金', term: '时间与地点', decision: '决定与协议' },
} as const;
