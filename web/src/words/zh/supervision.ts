export const ratings = {
  one: '等级评估', many: '等级评估', add: '申请评估',
  fields: { organizationId: '社会组织', state: '状态', isUpgrade: '申请更高等级', appliedOn: '申请日期', assessedOn: '评估日期', assessor: '评估机构', score: '得分', grade: '等级', opinion: '初评意见', gradedOn: '评定日期', validUntil: '有效期至(不含当日)', certificateNo: '证书编号', bannedUntil: '此日前不得申请', returnDueOn: '证书牌匾交回期限', endedOn: '结束日期', divisionId: '社区(街道、镇)', source: '数据来源' },
  hints: { score: '满分 1000 分,可有加分;等级由分数线确定。', isUpgrade: '有效期内申请更高等级。' },
  states: { applied: '已申请', assessed: '已评估', inForce: '有效', superseded: '已被新等级替代', expired: '已到期', cancelled: '已取消', refused: '不予评定', withdrawn: '已撤回' },
  moves: {
    assess: { name: '登记评估', sentence: '登记对“{title}”的评估得分。' },
    confirm: { name: '评定', sentence: '“{title}”的等级自评定之日起生效。' },
    refuse: { name: '不予评定', sentence: '对“{title}”不予评定等级。' },
    withdraw: { name: '撤回', sentence: '撤回“{title}”的评估申请。' },
    supersede: { name: '被新等级替代', sentence: '{title}' },
    expire: { name: '到期', sentence: '{title}' },
    downgrade: { name: '降级', sentence: '降低“{title}”的等级,两年内不得申请评估。' },
    cancel: { name: '取消等级', sentence: '取消“{title}”的等级,三年内不得申请评估,限期交回证书牌匾。' },
  },
  choices: { grade: { '5A': '5A', '4A': '4A', '3A': '3A', '2A': '2A', '1A': '1A' } },
  sections: { application: '申请', assessment: '评估', grade: '等级' },
} as const;

export const partyRecords = {
  one: '党建档案', many: '党建档案', add: '建立党建档案',
  fields: { organizationId: '社会组织', state: '状态', orgType: '党组织形式', coverage: '覆盖情况', levelParent: '上级党组织', approvalNo: '批复文号', establishedOn: '成立日期', instructor: '党建工作指导员', memberCount: '党员人数', steps: '党建清单', step: '第几项', doneOn: '完成日期', note: '说明', divisionId: '社区(街道、镇)', source: '数据来源' },
  hints: { doneOn: '留空表示尚未完成。', steps: '清单内容可以在“检查清单”中修改。' },
  states: { kept: '在册', ended: '已结束' },
  moves: {
    tick: { name: '登记清单', sentence: '登记“{title}”党建清单中的一项。' },
    end: { name: '结束', sentence: '结束“{title}”的党建档案。' },
  },
  choices: { orgType: { independentBranch: '单独组建', jointBranch: '联合组建', functionalBranch: '功能型党组织', none: '未建立' }, coverage: { covered: '已覆盖', guided: '有指导员', uncovered: '未覆盖' } },
  sections: { party: '党组织', steps: '党建清单' },
} as const;

export const supervision = {
  board: '监管看板', tab: '监管', party: '党建', duties: '监管期限', intro: '截至 {today}:逾期事项和 30 天内到期事项。点任何一个数,打开的就是它的明细。', none: '没有逾期,也没有 30 天内到期的事项。',
  byKind: '按事项', byUnit: '按社区(街道、镇)', byOfficer: '按经办人', kind: '事项', unit: '社区(街道、镇)', officer: '经办人', noUnit: '未注明片区', noOfficer: '未指定经办人', overdue: '已逾期', soon: '30 天内到期', total: '合计', record: '记录', dueOn: '期限', organization: '社会组织', back: '回到监管看板', noDuties: '没有符合条件的事项',
  kinds: { report: '年度报告', rectification: '年检整改', visit: '走访', finding: '走访问题整改', majorEvent: '重大事项', removal: '名录移出', ratingExpiry: '等级到期' },
  free: '目前没有限制事项。', blocked: '目前受限:', from: '{from} 起解除', standing: '事由结束当日解除',
  purposes: { incubationEntry: '申请入驻', incubationAgreement: '签订入驻协议', projectAward: '项目立项', payment: '拨付资金', nomination: '推荐表彰' },
  hindrances: { seriousListing: '严重违法失信名单', abnormalListing: '活动异常名录', penalty: '行政处罚', inspectionFailed: '年检不合格', inspectionAbsent: '未参加年检' },
};
