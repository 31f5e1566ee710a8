export const annualReports = {
  one: '年度报告', many: '年度报告', add: '开列年度报告',
  fields: {
    organizationId: '社会组织', year: '报告年度', state: '状态', supervisorDueOn: '报业务主管单位期限', registrarDueOn: '报登记管理机关期限', needsOpinion: '须经业务主管单位初审', officerId: '经办人', submittedOn: '提交日期', submittedBy: '提交人', isLate: '逾期提交', staffCount: '从业人数', activityCount: '活动次数', incomeFen: '年度收入', expenditureFen: '年度支出', summary: '工作总结', opinionOn: '初审日期', opinionBy: '初审人', opinion: '初审意见', conclusion: '年检结论', concludedOn: '结论日期', concludedBy: '结论人', defects: '存在问题', rectifyDueOn: '整改期限', rectifiedOn: '整改完成日期', rectification: '整改情况', acceptedOn: '验收日期', isAtRisk: '撤销登记风险', isCandidate: '异常名录候选', divisionId: '社区(街道、镇)', source: '数据来源',
  },
  hints: { year: '系统每年 1 月 1 日自动开列上一年度;更早的年度可以手工开列。', isAtRisk: '连续两年未参加年检,或连续两年不合格。', isCandidate: '逾期未报,或整改逾期,且尚未列入名录。', submittedOn: '补录以前的报告时填写实际提交日期。' },
  states: { due: '待提交', late: '逾期未报主管单位', overdue: '逾期未报登记机关', absent: '未参加年检', submitted: '已提交', reviewed: '已初审', concluded: '已办结', rectifying: '整改中', rectified: '整改待验收', waived: '免报' },
  moves: {
    take: { name: '由我经办', sentence: '“{title}”的年度报告由您经办,到期事项计入您名下。' },
    handIn: { name: '提交报告', sentence: '提交“{title}”的年度报告。请在“佐证材料”中附上财务会计报告等材料。' },
    opine: { name: '初审', sentence: '登记业务主管单位对“{title}”的初审意见。' },
    return: { name: '退回补正', sentence: '把“{title}”的年度报告退回补正,补正期限按工作日计算。' },
    pass: { name: '合格', sentence: '“{title}”本年度年检合格。' },
    object: { name: '提出整改', sentence: '“{title}”本年度年检基本合格或不合格,须在期限内整改。' },
    rectify: { name: '提交整改报告', sentence: '报告“{title}”的整改情况。' },
    accept: { name: '整改验收', sentence: '“{title}”的整改符合要求。' },
    sendBack: { name: '整改不符合要求', sentence: '“{title}”的整改不符合要求,须在新的期限内继续整改。' },
    fallLate: { name: '逾期未报主管单位', sentence: '{title}' },
    fallOverdue: { name: '逾期未报登记机关', sentence: '{title}' },
    miss: { name: '未参加年检', sentence: '{title}' },
    waive: { name: '免报', sentence: '“{title}”不需要提交本年度报告。' },
  },
  choices: { conclusion: { passed: '合格', basicallyPassed: '基本合格', failed: '不合格', absent: '未参加' } },
  sections: { duty: '报告义务', report: '报告', conclusion: '初审和结论', rectification: '整改' },
} as const;

export const visits = {
  one: '走访检查', many: '走访检查', add: '安排走访',
  fields: { number: '编号', organizationId: '社会组织', kind: '走访类型', state: '状态', plannedOn: '计划日期', officerId: '走访人', purpose: '走访事由', checklist: '检查清单', heldOn: '走访日期', attendees: '参加人员', summary: '走访情况', closedOn: '结束日期', openFindings: '未办结问题', divisionId: '社区(街道、镇)', source: '数据来源' },
  hints: { checklist: '照片和材料请在“佐证材料”中上传。' },
  states: { planned: '已安排', held: '已走访', closed: '已结束', cancelled: '已取消' },
  moves: {
    take: { name: '由我走访', sentence: '“{title}”由您走访。' },
    hold: { name: '登记走访', sentence: '登记对“{title}”的走访情况和检查清单。' },
    close: { name: '结束', sentence: '“{title}”没有未办结的问题,走访结束。' },
    cancel: { name: '取消', sentence: '取消“{title}”的走访安排。' },
  },
  choices: { kind: { routine: '日常走访', spotCheck: '抽查', complaint: '投诉核查', followUp: '回访' } },
  sections: { plan: '安排', record: '走访记录' },
} as const;

export const findings = {
  one: '走访问题', many: '走访问题', add: '登记问题',
  fields: { visitId: '走访', organizationId: '社会组织', title: '问题', state: '状态', dueOn: '整改期限', isOverdue: '已逾期', demand: '整改要求', remediedOn: '整改日期', remedy: '整改情况', closedOn: '办结日期', source: '数据来源' },
  states: { open: '待整改', remedied: '待核实', closed: '已办结' },
  moves: {
    remedy: { name: '报告整改', sentence: '报告“{title}”已经整改。' },
    close: { name: '核实办结', sentence: '已核实,“{title}”已经解决。' },
    reopen: { name: '重新整改', sentence: '“{title}”没有解决,须在新的期限内整改。' },
  },
  sections: { finding: '问题', remedy: '整改' },
} as const;

export const majorEvents = {
  one: '重大事项', many: '重大事项', add: '报告重大事项',
  fields: { number: '编号', organizationId: '社会组织', kind: '事项类别', title: '事项', state: '状态', plannedOn: '计划日期', place: '地点', participants: '预计人数', amountFen: '涉及金额', content: '内容', reportedOn: '报告日期', reportDueOn: '最迟报告日期', isLate: '未提前报告', answer: '答复', heldOn: '举办日期', outcome: '办理结果', source: '数据来源' },
  hints: { plannedOn: '应当提前报告;来不及提前的也可以报告,系统会标明。' },
  states: { reported: '已报告', acknowledged: '已知悉', objected: '有异议', held: '已举办', cancelled: '已取消' },
  moves: {
    acknowledge: { name: '知悉', sentence: '已知悉“{title}”。' },
    object: { name: '提出异议', sentence: '对“{title}”提出异议或要求补充。' },
    hold: { name: '登记结果', sentence: '登记“{title}”的举办情况和结果。' },
    cancel: { name: '取消', sentence: '“{title}”不再举办。' },
  },
  choices: { kind: { assembly: '会员大会、理事会换届大会', election: '负责人选举', economicEntity: '设立经济实体', foreignDonation: '接受境外捐赠', foreignActivity: '涉外(含港澳台)活动', publicFundraising: '公开募捐', charityActivity: '慈善活动', contest: '评比达标、竞赛', other: '其他' } },
  sections: { event: '事项', report: '报告', outcome: '结果' },
} as const;

export const checklists = {
  one: '检查清单', many: '检查清单', add: '编写清单',
  fields: { purpose: '用途', state: '状态', labels: '清单(每行一项)', createdAt: '编写时间' },
  hints: { labels: '一行一项,最多 30 行。新清单生效后,已有的走访和档案保留原来的清单。' },
  states: { inForce: '现行', replaced: '已被替代' },
  moves: { replace: { name: '替代', sentence: '{title}' } },
  choices: { purpose: { visit: '走访检查', party: '党建档案' } },
  sections: { list: '清单' },
} as const;
