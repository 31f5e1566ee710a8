export const registrationCases = {
  one: '登记办件', many: '登记办件', add: '录入登记申请',
  fields: {
    number: '编号', kind: '办件类型', organizationId: '社会组织', counterpartId: '对方组织', state: '状态', officerId: '经办人', appliedOn: '申请日期', submittedOn: '提交日期', acceptedOn: '受理日期', dueOn: '办理期限', isOverdue: '超期', missingCount: '缺少材料(项)', decidedOn: '决定日期', effectiveOn: '生效(登记)日期', documentNo: '文号', refusalGround: '不予登记的理由', decidedBy: '决定人', supervisoryConsentOn: '业务主管单位同意日期', liquidatedOn: '清算结束日期', isLate: '逾期申请', certificateNo: '证书编号', validUntil: '证书有效期至(不含)', missing: '缺少的材料',
    name: '名称', type: '类型', uscc: '统一社会信用代码', legalForm: '组织形式', legalRepresentative: '法定代表人(负责人)', representativeIdNumber: '法定代表人身份证件号码', address: '住所', activityArea: '活动地域', fundsFen: '注册(开办)资金', supervisoryUnit: '业务主管单位', isDirectlyRegistered: '直接登记', purpose: '宗旨', businessScope: '业务范围', category: '社区社会组织类别', individualMembers: '个人会员(成员)数', unitMembers: '单位会员数', fullTimeStaff: '专职工作人员数', nonStateBp: '非国有资产比例(万分比)', premisesMonths: '场所使用权(月)', councilSize: '理事人数', areInitiatorsFit: '发起人、拟任负责人符合条件', source: '来源说明',
  },
  hints: { counterpartId: '合并填承继的组织,分立填新设的组织(先建档为筹备中)。', representativeIdNumber: '加密保存,只用于核对是否兼任。', nonStateBp: '三分之二填 6667,全部为非国有填 10000。', premisesMonths: '自有房产填 1200。', missing: '可多选,退回通知按名称列出。', uscc: '成立登记、分立须赋码。', areInitiatorsFit: '具有完全民事行为能力,未因犯罪被剥夺政治权利。' },
  states: { drafted: '草稿', submitted: '待受理', returned: '退回补正', accepted: '已受理', approved: '已核准', refused: '不予登记', withdrawn: '已撤回' },
  moves: {
    submit: { name: '提交', sentence: '提交“{title}”的申请,登记机关在受理期限内一次告知补正内容或受理。' },
    accept: { name: '受理', sentence: '“{title}”材料齐全,予以受理,办理期限从今天起算。' },
    sendBack: { name: '退回补正', sentence: '将“{title}”的申请退回,逐项写明缺少的材料或需要补正的内容。' },
    approve: { name: '核准', sentence: '核准“{title}”的申请,登记事项随即生效。' },
    refuse: { name: '不予登记', sentence: '对“{title}”的申请作出不予登记(核准)的决定。' },
    withdraw: { name: '撤回', sentence: '撤回“{title}”的申请。' },
  },
  choices: {
    kind: { establishment: '成立登记', filing: '备案', change: '变更登记', charter: '章程核准', deregistration: '注销登记', merger: '合并', split: '分立', correction: '更正' },
    refusalGround: { unlawfulPurpose: '宗旨、业务范围不合法', similarBody: '同一区域已有相同或相似组织,没有必要成立', unfitInitiator: '发起人或拟任负责人不符合条件', fraud: '弄虚作假', conditionsUnmet: '不符合登记条件', other: '其他' },
    type: { association: '社会团体', socialService: '民办非企业单位(社会服务机构)', foundation: '基金会', communityGroup: '备案社区社会组织' },
    legalForm: { corporate: '法人', partnership: '合伙', individual: '个体', publicRaising: '公募', nonPublicRaising: '非公募' },
    category: { livingService: '生活服务类', communityAffairs: '社区事务类', cultureSports: '文体活动类', publicBenefit: '公益慈善类' },
    material: {
      application: '申请书', supervisorApproval: '业务主管单位批准(同意)文件', capitalVerification: '验资报告', premisesProof: '场所(住所)使用权证明', founders: '发起人和拟任负责人基本情况、身份证明', charterDraft: '章程草案', councilList: '理事名单、身份证明和简历', minutes: '按章程作出决议的会议纪要', representativeIdentity: '新任法定代表人(负责人)身份证明', financialAudit: '换届(离任)财务审计报告', charterAmendment: '章程修改说明和新章程文本', liquidationReport: '清算报告', supervisorReview: '业务主管单位审查文件', certificateAndSeal: '登记证书正副本、印章和财务凭证', groupMembers: '负责人和成员名册', communityOpinion: '社区(村)居委会意见', groupCharter: '活动章程(简易)', mergerAgreement: '合并协议和债权债务承继方案', splitPlan: '分立方案和债权债务分担方案', errorProof: '登记有误的证明材料',
    },
  },
  sections: { case: '申请', items: '登记事项(拟)', conditions: '条件', decision: '决定' },
  text: { materials: '材料清单', returnedFor: '退回补正的内容:', receivedOn: '{on} 收到', notReceived: '未收到', mark: '已收到', unmark: '未收到', markAll: '其余 {n} 项均已收到', marked: '材料清单已更新', preCheck: '预检', preCheckGood: '按已填内容,没有不符合条件之处。', hard: '不符合:', soft: '请核实:' },
} as const;

export const registrationCertificates = {
  one: '登记证书', many: '登记证书', add: '登记已发证书',
  fields: { number: '证书编号', organizationId: '社会组织', state: '状态', issuedOn: '发证日期', validUntil: '有效期至(不含)', expiresOn: '到期日期', isExpired: '已过期', endedOn: '失效日期', caseId: '办件', replacedById: '新证书', source: '来源说明' },
  hints: { validUntil: '不填则按规定:民办非企业单位四年,其他不限。', number: '一个编号只用一次。' },
  states: { valid: '有效', replaced: '已换发', handedIn: '已缴回', voided: '已作废' },
  moves: {
    renew: { name: '换发', sentence: '换发证书“{title}”,原证书失效。' },
    handIn: { name: '缴回', sentence: '登记证书“{title}”已缴回。' },
    void: { name: '声明作废', sentence: '证书“{title}”遗失,声明作废。' },
  },
} as const;

export const officeHolders = {
  one: '负责人', many: '负责人', add: '登记任职',
  fields: { name: '姓名', office: '职务', organizationId: '社会组织', state: '状态', idNumber: '身份证件号码', employer: '现工作单位', fromOn: '任职日期', untilOn: '任期至(不含)', isTermOver: '任期已满', leftOn: '离任日期', caseId: '办件', source: '来源说明' },
  hints: { idNumber: '加密保存,只显示首尾。', office: '法定代表人的更换须办理变更登记。' },
  states: { inOffice: '在任', left: '已离任' },
  moves: { leave: { name: '离任', sentence: '“{title}”离任。' } },
  choices: { office: { representative: '法定代表人', chair: '会长(理事长)', viceChair: '副会长(副理事长)', director: '理事', supervisor: '监事', secretaryGeneral: '秘书长', head: '负责人', financeHead: '财务负责人', other: '其他' } },
} as const;
