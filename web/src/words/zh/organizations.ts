export const organizations = {
  one: '社会组织', many: '社会组织', add: '登记社会组织',
  fields: {
    name: '名称', type: '类型', uscc: '统一社会信用代码', state: '状态', divisionId: '所在社区(街道、镇)', registeredOn: '登记日期', filedOn: '备案日期', closedOn: '终止日期', sector: '行业领域', address: '住所', legalRepresentative: '法定代表人(负责人)', contactPhone: '联系电话', supervisoryUnit: '业务主管单位', isDirectlyRegistered: '直接登记', purpose: '宗旨', businessScope: '业务范围', fundsFen: '注册(开办)资金', memberCount: '会员数', source: '数据来源', createdAt: '建档时间', formerNames: '曾用名', legalForm: '组织形式', activityArea: '活动地域', succeededById: '承继组织', splitFromId: '分立自', mergedIntoId: '已并入', cardConfirmedOn: '资料最近核对', cardDueOn: '下次核对不晚于',
  },
  hints: { uscc: '18 位。填写后自动核对两位校验码。', contactPhone: '加密保存,只显示后四位。', supervisoryUnit: '直接登记的组织不填。' },
  states: { idea: '筹备中', filed: '已备案', registered: '已登记', deregistered: '已注销', revoked: '已撤销登记', cancelled: '已取消备案', merged: '已并入其他记录' },
  moves: {
    confirm: { name: '资料无误', sentence: '确认“{title}”的登记卡资料与现况一致。有变化的,请先办理变更或请工作人员更正。' },
    file: { name: '备案', sentence: '将“{title}”作为社区社会组织备案。' },
    register: { name: '登记', sentence: '将“{title}”登记为法人。' },
    deregister: { name: '注销', sentence: '注销“{title}”的登记。' },
    revoke: { name: '撤销登记', sentence: '撤销“{title}”的登记。' },
    cancel: { name: '取消备案', sentence: '取消“{title}”的备案或筹备。' },
  },
  choices: {
    type: { association: '社会团体', socialService: '民办非企业单位(社会服务机构)', foundation: '基金会', communityGroup: '备案社区社会组织' },
    legalForm: { corporate: '法人', partnership: '合伙', individual: '个体', publicRaising: '公募', nonPublicRaising: '非公募' },
  },
  sections: { identity: '身份', registration: '登记事项', contact: '联系', business: '宗旨与业务' },
  text: { timeline: '全程', itemChanged: '登记事项变更', alike: '库中可能已有这家组织', alikeHint: '请先打开核对;确属另一家的,照常提交。' },
} as const;

export const imports = {
  title: '批量导入', start: '导入工作簿', intro: '上传 .xlsx 名册,核对列的对应关系,预览每一行的结果,确认后写入。同一份文件导入两次不会产生重复。',
  steps: { upload: '上传', mapping: '对应列', preview: '预览', done: '完成' },
  past: '历次导入', noPast: '还没有导入过', file: '文件', at: '时间', states: { checked: '待确认', applying: '正在写入', applied: '已写入', cancelled: '已取消' },
  mappingText: '每一列的名称来自文件,在下面选择它对应系统的哪个字段。已按列名自动对应,请核对。', column: '文件中的列', field: '系统字段', skip: '不导入', checkAgain: '按此对应检查', checking: '正在检查…',
  counts: { total: '总行数', new: '新增', changed: '更新', unchanged: '无变化', refused: '有问题' },
  outcomes: { all: '全部', new: '新增', changed: '更新', unchanged: '无变化', refused: '有问题' },
  row: '行', outcome: '结果', problems: '问题', noRows: '没有这类行', confirm: '写入 {n} 行', confirmText: '将新增 {new} 家、更新 {changed} 家;有问题的 {refused} 行不写入,可以下载后改正再导入。', nothing: '没有可以写入的行', cancel: '取消这次导入', cancelText: '取消后,这份文件的内容不会写入。', refused: '下载有问题的行(.xlsx)', changeMapping: '修改对应列',
  applying: '正在写入,可以离开此页,写入会继续。', progress: '{done} / {total} 行', applied: '写入完成:新增 {new} 家,更新 {changed} 家,无变化 {unchanged} 家,未写入 {refused} 行。', cancelled: '这次导入已取消,没有写入任何内容。', again: '再导入一份',
  stop: '停止写入', stopText: '正在写的这一批写完后停止。已写入的行保留;以后再导入同一份文件,会从没写的行接着写。', stopped: '已停止:写入了 {done} / {total} 行,这些行保留;其余没有写入。', rememberedColumns: '已按上次对相同列的对应读取,请核对。', rememberedSource: '已按上次对“{source}”的对应读取,请核对。', sourceName: '来源名称(选填)', sourceHint: '例如“市民政局导出”。同一来源的文件,列的对应只需核对一次。', toList: '查看社会组织',
};
