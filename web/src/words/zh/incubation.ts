export const incubationCases = {
  one: '孵化档案', many: '孵化档案', add: '登记入驻申请',
  fields: {
    number: '编号', organizationId: '社会组织', mode: '入驻方式', tier: '培育层级', state: '状态', appliedOn: '申请日期', admittedOn: '准入日期', movedInOn: '入驻日期', dueOn: '期满日期', assessedOn: '评估日期', score: '评估得分', exitKind: '退出方式', exitedOn: '退出日期', outcome: '评估结果', hasSelfAssessment: '已提交自评材料', handoverDueOn: '移交期限', handedOverOn: '移交日期', extensionsLeft: '可延期次数', serviceCount: '服务次数', serviceMinutes: '服务时长合计', divisionId: '所在社区(街道、镇)', plan: '培育计划', mentor: '导师', source: '数据来源',
    kind: '服务类别', topic: '主题', heldOn: '服务日期', minutes: '服务时长', participants: '参加人数', provider: '提供者', satisfaction: '满意度(1–5)',
  },
  hints: { hasSelfAssessment: '没有提交自评材料的,按主动退驻办理。', dueOn: '不填则按规定的孵化期计算。', score: '0–100 分', satisfaction: '1 最低,5 最高' },
  states: { applied: '已申请', admitted: '已准入', incubating: '孵化中', assessing: '评估中', graduated: '已出壳', exited: '已退出', closed: '已办结', refused: '未准入', withdrawn: '已撤回' },
  moves: {
    admit: { name: '准入', sentence: '同意“{title}”入驻孵化。' },
    refuse: { name: '不予准入', sentence: '不同意“{title}”入驻孵化。' },
    withdraw: { name: '撤回申请', sentence: '撤回“{title}”的入驻申请。' },
    moveIn: { name: '办理入驻', sentence: '为“{title}”办理入驻,孵化期从入驻之日起算。' },
    assess: { name: '开始评估', sentence: '对“{title}”进行出壳评估。' },
    graduate: { name: '出壳', sentence: '“{title}”通过评估,准予出壳。' },
    extend: { name: '延期', sentence: '延长“{title}”的孵化期,只能延长一次。' },
    exit: { name: '退出', sentence: '“{title}”退出孵化。' },
    handOver: { name: '移交', sentence: '确认“{title}”已移交场地和物品,档案办结。' },
  },
  choices: {
    mode: { inShell: '壳内(实体)', outreach: '壳外', virtual: '云孵化' },
    tier: { budding: '萌芽型', startup: '初创型', hub: '枢纽型', key: '重点扶持型' },
    exitKind: { graduated: '出壳', voluntary: '主动退驻', expired: '期满退驻', eliminated: '清退', disqualified: '资格取消' },
    outcome: { excellent: '优秀', passed: '合格', extendable: '可延期', failed: '不合格', missed: '未参加评估' },
    kind: { premises: '场地设备', training: '能力建设', information: '信息服务', seedFund: '种子资金', resources: '资源链接', bookkeeping: '财务托管', fundCustody: '资金代管', registration: '登记协助', consulting: '咨询督导', assessment: '评估辅导', party: '党建指导', other: '其他' },
  },
  sections: { application: '申请', residence: '入驻与评估', exit: '退出', plan: '培育计划' },
  text: { services: '服务记录', noServices: '还没有服务记录', addService: '登记服务', serviceAdded: '已登记服务' },
} as const;
