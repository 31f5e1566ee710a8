export const consents = {
  one: '同意记录', many: '同意记录', add: '登记同意',
  fields: { scope: '同意事项', subjectName: '本人', resource: '记录类别', subjectId: '记录编号', givenOn: '同意日期', givenBy: '由谁同意', guardianName: '监护人姓名', guardianRelation: '与本人的关系', guardianPhone: '监护人电话', withdrawnOn: '撤回日期', withdrawalReason: '撤回原因', createdBy: '登记人', state: '状态', source: '数据来源' },
  hints: { subjectId: '本人或其荣誉的记录,从志愿者或荣誉页面登记时自动填写。', guardianPhone: '加密保存,只显示后四位。' },
  states: { given: '已同意', withdrawn: '已撤回' },
  moves: { withdraw: { name: '撤回', sentence: '“{title}”撤回同意,立即生效:公开页面遮住姓名,未成年人不再安排服务。' } },
  choices: {
    scope: { honourPublication: '公开荣誉和姓名', portrait: '使用照片、肖像', minorService: '未成年人参加志愿服务' },
    resource: { volunteers: '志愿者', honorees: '获奖者(全部荣誉)', honours: '一项荣誉' },
    givenBy: { self: '本人', guardian: '监护人' },
    guardianRelation: { parent: '父母', grandparent: '祖父母、外祖父母', sibling: '兄、姐', otherGuardian: '其他监护人' },
  },
  sections: { consent: '同意', guardian: '监护人' },
} as const;
