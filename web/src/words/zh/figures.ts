export const figures = {
  title: '数据看板', asOf: '截至', division: '社区(街道、镇)', edition: '统计口径', allDivisions: '全区', editions: { '2018': '2018 年口径', '2020': '2020 年口径' }, thisDay: '回到今天', definition: '口径', version: '口径第 {n} 版', openRows: '查看明细',
  keys: {
    registeredOrganizations: '登记社会组织', incubatedOrganizations: '重点培育组织', fundingPaidFen: '项目资助已拨付', leverageReceivedFen: '撬动社会资金(已到账)', leverageVerifiedFen: '撬动社会资金(已核实)', leverageRatioReceivedBp: '撬动比(已到账)', leverageRatioVerifiedBp: '撬动比(已核实)', activities: '公益活动', beneficiaryVisits: '服务人次', volunteerMinutes: '志愿服务时长', mediaReports: '媒体报道', honouredIndividuals: '受表彰个人', honouredOrganizations: '受表彰组织', policyDocuments: '制度文件',
  },
  units: { count: '', organizations: '家', activities: '场', visits: '人次', reports: '篇', persons: '人', documents: '个' },
  groups: { register: '组织与培育', money: '资金与撬动', results: '活动与成效', governance: '制度' },
  ratio: { title: '1 元资助撬动的社会资金', received: '按已到账计', verified: '按已核实计', unverified: '已到账的 {received} 中,有 {unverified}({share})尚未核实。', none: '已到账的资金全部核实。', nothing: '还没有拨付资助,无法计算。', open: '查看未核实的记录' },
  rows: { title: '明细', equal: '共 {rows} 条明细,合计 {value},与本指标相等。', differs: '共 {rows} 条明细,合计 {value},与本指标不相等,请告诉管理员。', ratio: '撬动比 = 撬动资金 ÷ 已拨付资助;每条明细的数值是它在比值中所占的部分。', label: '名称', on: '日期', value: '数值', organization: '社会组织', division: '社区(街道、镇)', none: '没有明细', back: '回到看板', counted: '已显示 {n} 条明细,合计 {value};全部显示后与本指标核对。' },
  charts: { byUnit: '按社区(街道、镇)', overTime: '历年累计', leverage: '撬动资金:到账与核实', received: '已到账', verified: '已核实', table: '以表格查看', chart: '以图查看', unit: '单元', year: '年份', figure: '指标', keys: '用方向键逐项查看,按回车键打开明细', value: '数值', none: '没有数据', yearEnd: '{year} 年末' },
};

export const waiting = {
  title: '等待办理', none: '目前没有等待您办理的事项。', items: {
    registrationsOverdue: '登记办件已超期', registrationsSubmitted: '登记办件待受理', registrationsAccepted: '登记办件待决定', registrationsReturned: '登记办件待提交或补正', certificatesExpiring: '登记证书 30 天内到期或已过期', termsOver: '负责人任期已满',
    reportsCandidate: '异常名录候选待研究', findingsOverdue: '走访问题整改逾期', reportsDue: '年度报告待提交或待整改', reportsSubmitted: '年度报告待初审', reportsReviewed: '年度报告待结论或验收', findingsRemedied: '走访问题待核实', eventsReported: '重大事项待答复', ratingsApplied: '等级评估待评定', listingsRemovable: '名录可移出', visitsSoon: '走访 30 天内到期或已逾期',
    tasksOverdue: '督办任务已逾期', casesOverdue: '孵化已期满未评估', casesAdmitted: '已准入待入驻', casesLeaving: '待移交', casesDueSoon: '孵化 30 天内期满', tasksOpen: '督办任务 30 天内到期', projectsSubmitted: '项目申请待决定', projectsApproved: '已立项待签协议', tranchesPlanned: '拨款待申请', tranchesRequested: '拨款待审批', tranchesApproved: '拨款待支付', contributionsReceived: '撬动资金待核实', activitiesHeld: '活动待确认', casesApplied: '入驻申请待审', casesAssessing: '出壳评估中', reportsReported: '媒体报道待核实', honoursReported: '荣誉待核实', projectsDraft: '项目草稿待提交', contributionsPledged: '承诺资金待到账', activitiesPlanned: '活动待登记', cardsDue: '组织资料待核对', announcementsParked: '停放的通知待处理',
  },
};

export const home = {
  organization: '我的组织', welcome: '您好,{name}', nothing: '您的角色没有可以查看的看板,请从左侧选择栏目。', paid: '已拨付资助', received: '撬动资金已到账', openCases: '孵化情况',
};
