export const volunteers = {
  one: '志愿者', many: '志愿者', add: '登记志愿者',
  fields: { number: '编号', name: '姓名', phone: '手机号', birthDate: '出生日期', guardianName: '监护人姓名', guardianRelation: '与本人的关系', guardianPhone: '监护人电话', guardianConsentOn: '监护人同意日期', districtOfResidence: '居住区县', organizationId: '登记单位', joinedOn: '加入日期', leftOn: '退出日期', confirmedMinutes: '已确认服务时长', state: '状态', source: '数据来源' },
  hints: { phone: '加密保存,只显示后四位。', birthDate: '写作 2005-03-04;加密保存,只显示年份。未满14周岁的,须有监护人同意。' },
  states: { active: '在册', left: '已退出' },
  moves: {
    leave: { name: '退出', sentence: '“{title}”退出志愿者队伍,服务记录保留。' },
    rejoin: { name: '重新加入', sentence: '“{title}”重新加入志愿者队伍。' },
  },
  choices: { guardianRelation: { parent: '父母', grandparent: '祖父母、外祖父母', sibling: '兄、姐', otherGuardian: '其他监护人' } },
  sections: { person: '个人', guardian: '未成年人' },
  text: { served: '服务记录', noServed: '还没有服务记录' },
} as const;

export const activities = {
  one: '活动', many: '公益活动', add: '登记活动',
  fields: {
    name: '活动名称', organizationId: '社会组织', projectId: '项目', divisionId: '所在社区(街道、镇)', place: '地点', kind: '类别', startsAt: '开始时间', endsAt: '结束时间', heldOn: '举办日期', state: '状态', volunteerCount: '志愿者人数', volunteerMinutes: '志愿服务时长', beneficiaryVisits: '服务人次', beneficiaryPersons: '服务人数', summary: '活动小结', isLate: '逾期登记', recordedBy: '登记人', confirmedBy: '确认人', confirmedOn: '确认日期', attendance: '到场志愿者', volunteerId: '志愿者', minutes: '服务时长', source: '数据来源',
  },
  hints: { beneficiaryVisits: '同一个人来两次算两人次。', beneficiaryPersons: '去掉重复的实际人数,不清楚可不填。' },
  states: { planned: '已计划', held: '已举办,待确认', confirmed: '已确认', cancelled: '已取消' },
  moves: {
    hold: { name: '登记举办', sentence: '登记“{title}”的举办情况和到场志愿者。' },
    confirm: { name: '确认', sentence: '核对无误,确认“{title}”的服务时长和人次。确认人不能是登记人。' },
    cancel: { name: '取消活动', sentence: '取消“{title}”。' },
  },
  choices: {
    kind: { elderCare: '为老', disability: '助残', children: '儿童', community: '社区', culture: '文体', environment: '环保', health: '健康', other: '其他' },
  },
  sections: { activity: '活动', time: '时间与地点', result: '成效' },
  text: { attendance: '到场记录', noAttendance: '还没有到场记录' },
} as const;
