const causes = {
  reportMissing: '未按规定报送年度报告', partyMissing: '未按要求建立党组织', rectificationOverdue: '整改逾期', unreachable: '登记住所无法联系', minorPenalty: '警告或较小数额罚款',
  twoYearsAbnormal: '活动异常满两年', fraudulentChange: '骗取登记被撤销', activityStopped: '被限期停止活动', majorFine: '较大数额罚款', repeatedPenalties: '三年内两次以上处罚', judgmentDefaulter: '失信被执行人', certificateRevoked: '被撤销登记证书',
} as const;

export const creditListings = {
  one: '信用名录', many: '信用名录', add: '列入名录',
  fields: {
    number: '编号', organizationId: '社会组织', kind: '名录', cause: '列入事由', state: '状态', basis: '事实和依据', documentNo: '决定文号', aroseOn: '信息形成日期', recordDueOn: '应录入日期', isLate: '逾期录入', listedOn: '列入日期', restartedOn: '重新起算日期', dutyFulfilledOn: '履行义务日期', removableOn: '可移出日期', isRemovable: '可移出', endedOn: '结束日期', divisionId: '社区(街道、镇)', source: '数据来源',
  },
  hints: { cause: '列入哪个名录、何时可以移出,由事由决定。', aroseOn: '信息形成后 5 个工作日内录入;晚了也能录入,系统会标明。', removableOn: '有义务未履行的,履行并核实后才有可移出日期。' },
  states: { active: '列入中', removed: '已移出', escalated: '已转列严重失信', withdrawn: '已更正' },
  moves: {
    fulfil: { name: '核实履行', sentence: '已核实,“{title}”涉及的义务已经履行。' },
    restart: { name: '重新起算', sentence: '出现新的事由,“{title}”的期限重新起算。' },
    remove: { name: '移出', sentence: '把“{title}”移出名录,限制随即解除。' },
    escalate: { name: '转列严重失信', sentence: '{title}' },
    withdraw: { name: '更正', sentence: '“{title}”列入有误,予以更正,视为从未列入。' },
  },
  choices: { kind: { abnormal: '活动异常名录', serious: '严重违法失信名单' }, cause: causes },
  sections: { listing: '列入', end: '移出' },
} as const;

export const penalties = {
  one: '行政处罚', many: '行政处罚', add: '登记处罚',
  fields: { organizationId: '社会组织', kind: '处罚种类', authority: '处罚机关', documentNo: '决定书文号', decidedOn: '决定日期', amountFen: '罚没金额', facts: '违法事实', listingCause: '对应列入事由', executedOn: '执行完毕日期', revokedOn: '撤销日期', state: '状态', source: '数据来源' },
  hints: { amountFen: '警告、停止活动、撤销登记填 0。', listingCause: '由系统按种类和数额判断;是否列入名录另行决定。' },
  states: { imposed: '已决定', executed: '已执行', revoked: '已撤销' },
  moves: {
    execute: { name: '执行完毕', sentence: '处罚“{title}”已经执行完毕。' },
    revoke: { name: '撤销处罚', sentence: '处罚“{title}”被复议机关或法院撤销,不再产生影响。' },
  },
  choices: { kind: { warning: '警告', fine: '罚款', confiscation: '没收违法所得', activityStopped: '限期停止活动', registrationRevoked: '撤销登记' }, listingCause: causes },
  sections: { penalty: '处罚', end: '执行' },
} as const;
