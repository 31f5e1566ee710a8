export const contributions = {
  one: '撬动资金', many: '撬动社会资金', add: '登记撬动资金',
  fields: {
    number: '编号', organizationId: '社会组织', projectId: '项目', incubationCaseId: '孵化档案', counterparty: '出资方', counterpartyKind: '出资方性质', sourceClass: '资金来源', form: '形式', amountFen: '金额', quantity: '数量', unit: '计量单位', hasValuationProof: '有估值依据', countedFen: '计入金额', pledgedOn: '承诺日期', agreedOn: '签约日期', receivedOn: '到账日期', verifiedOn: '核实日期', receiptNo: '票据号', purpose: '用途', isRestricted: '限定用途', recordedBy: '登记人', verifiedBy: '核实人', state: '状态', source: '数据来源',
  },
  hints: { amountFen: '实物和服务按估值填写;没有估值依据的,按数量登记,计入 0 元。', countedFen: '按规则由系统计算,其他财政资金和志愿工时不计入。', receiptNo: '同一票据只能登记一次。', hasValuationProof: '实物、场地、服务须有估值依据才计入金额。' },
  states: { pledged: '已承诺', agreed: '已签约', received: '已到账', verified: '已核实', rejected: '未通过核实', lapsed: '已失效', reversed: '已冲销' },
  moves: {
    agree: { name: '登记签约', sentence: '登记“{title}”已经签约。' },
    receive: { name: '登记到账', sentence: '登记“{title}”已经到账。' },
    verify: { name: '核实', sentence: '已对照佐证材料核对,确认“{title}”属实。核实人不能是登记人。' },
    reject: { name: '不予核实', sentence: '“{title}”与佐证材料不符,不予核实。' },
    lapse: { name: '失效', sentence: '“{title}”的承诺没有兑现,作失效处理。' },
    reverse: { name: '冲销', sentence: '冲销“{title}”,不再计入。' },
  },
  choices: {
    counterpartyKind: { enterprise: '企业', individual: '个人', foundation: '基金会', association: '社会团体', publicBody: '公共机构', other: '其他' },
    sourceClass: { enterpriseGift: '企业捐赠', individualGift: '个人捐赠', foundationGrant: '基金会资助', associationSupport: '社团支持', serviceIncome: '服务收入', ownFunds: '自有资金', otherPublic: '其他财政资金' },
    form: { cash: '现金', goods: '实物', premises: '场地', service: '服务', securities: '有价证券', volunteerTime: '志愿工时' },
  },
  sections: { source: '来源', amount: '金额', use: '用途', stages: '进度' },
} as const;
