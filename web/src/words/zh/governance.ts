export const policyDocuments = {
  one: '制度文件', many: '制度文件', add: '登记文件',
  fields: { title: '文件名称', documentNo: '文号', issuedBy: '制发单位', issuedOn: '成文日期', effectiveOn: '施行日期', expiresOn: '有效期至', supersededById: '被何文件取代', isInForce: '今日有效', endedOn: '失效日期', repealedOn: '废止日期', subject: '主题', state: '状态', source: '数据来源' },
  states: { draft: '草案', inForce: '现行有效', superseded: '已被取代', repealed: '已废止' },
  moves: {
    enact: { name: '印发', sentence: '印发“{title}”,自施行日期起有效。' },
    supersede: { name: '以新代旧', sentence: '“{title}”由新文件取代,不再有效。' },
    repeal: { name: '废止', sentence: '废止“{title}”。' },
  },
  sections: { document: '文件', validity: '时效' },
} as const;

export const meetings = {
  one: '会议', many: '会议', add: '登记会议',
  fields: { kind: '类别', title: '会议名称', heldOn: '召开日期', place: '地点', convener: '召集人', attendees: '参加单位(人员)', agenda: '议程', decisions: '议定事项', state: '状态', source: '数据来源' },
  states: { planned: '已计划', held: '已召开', cancelled: '已取消' },
  moves: {
    hold: { name: '登记召开', sentence: '登记“{title}”已经召开和议定的事项。' },
    cancel: { name: '取消会议', sentence: '取消“{title}”。' },
  },
  choices: { kind: { leadingGroup: '领导小组会议', jointMeeting: '联席会议', deliberation: '议事协商', review: '评审会', other: '其他' } },
  sections: { meeting: '会议', content: '内容' },
} as const;

export const tasks = {
  one: '督办任务', many: '督办任务', add: '新建任务',
  fields: { meetingId: '来自会议', title: '任务', ownerUnit: '责任单位', dueOn: '完成期限', isOverdue: '已逾期', state: '状态', doneOn: '完成日期', result: '完成情况', source: '数据来源' },
  states: { open: '办理中', done: '已完成', cancelled: '已取消' },
  moves: {
    finish: { name: '办结', sentence: '“{title}”已经完成,予以办结。' },
    cancel: { name: '取消任务', sentence: '取消“{title}”。' },
    reopen: { name: '重新办理', sentence: '重新办理“{title}”。' },
  },
  sections: { task: '任务', result: '办理' },
} as const;

export const operatorContracts = {
  one: '运营合同', many: '运营合同', add: '登记合同',
  fields: { operator: '运营机构', startsOn: '开始日期', endsOn: '结束日期', contractNo: '合同编号', amountFen: '合同金额', indicators: '考核指标', endedOn: '实际结束日期', state: '状态', source: '数据来源' },
  states: { draft: '草稿', running: '执行中', ended: '已期满', terminated: '已解除' },
  moves: {
    start: { name: '生效', sentence: '与“{title}”的合同开始执行。' },
    end: { name: '期满', sentence: '与“{title}”的合同期满。' },
    terminate: { name: '解除', sentence: '提前解除与“{title}”的合同。' },
  },
  sections: { contract: '合同', indicators: '考核指标' },
} as const;
