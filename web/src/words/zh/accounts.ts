export const users = {
  one: '用户', many: '用户', add: '新建用户',
  fields: {
    login: '登录名', name: '姓名', roles: '角色', organizationId: '所属组织', divisionId: '所辖社区(街道、镇)', state: '状态', unit: '单位', mustChangePassword: '须修改密码', passwordChangedAt: '密码更新时间', password: '初始密码', source: '数据来源',
  },
  hints: { password: '长度须符合系统规定。本人首次登录时必须修改。', roles: '系统、安全、审计三类管理员互斥,不能兼任。' },
  states: { invited: '待接受邀请', active: '启用', disabled: '已停用' },
  moves: {
    grant: { name: '授予角色', sentence: '决定“{title}”担任哪些角色,只看哪个组织或哪个社区的记录。' },
    disable: { name: '停用', sentence: '停用“{title}”的账号。' },
    enable: { name: '启用', sentence: '重新启用“{title}”的账号。' },
    resetPassword: { name: '重置密码', sentence: '为“{title}”设置新的初始密码,本人下次登录时必须修改。' },
  },
  choices: {
    roles: {
      manager: '中心负责人', incubationOfficer: '孵化专员', projectOfficer: '项目专员', financeOfficer: '财务', volunteerOfficer: '志愿服务专员', bureauOfficer: '民政局经办', bureauLeader: '民政局领导', communityOfficer: '社区(街道)经办', organizationUser: '社会组织用户', expert: '评审专家', juror: '公众评审', auditor: '审计人员', systemAdmin: '系统管理员', securityAdmin: '安全管理员', auditAdmin: '审计管理员',
    },
  },
  sections: { person: '人员', scope: '角色与范围' },
} as const;

export const accounts = {
  signIn: { title: '登录', login: '登录名', password: '密码', submit: '登录', busy: '正在登录…', again: '登录已失效', againText: '请重新输入密码。您填写的内容都还在,登录后会自动继续刚才的操作。', other: '换一个账号登录', loginMissing: '请填写登录名', passwordMissing: '请填写密码', public: '公开名录', show: '显示密码', hide: '隐藏密码' },
  password: { title: '修改密码', must: '首次登录或密码被重置后,须先修改密码才能继续。', current: '当前密码', next: '新密码', again: '再次输入新密码', hint: '长度须符合系统规定,不能与当前密码相同。', submit: '修改密码', differs: '两次输入的新密码不一致', done: '密码已修改' },
  setup: {
    title: '首次设置', text: '系统还没有任何账号。请设置三名互斥的管理员和一名中心负责人,各由不同的人担任。', closed: '系统已经完成首次设置。', toSignIn: '去登录', submit: '完成设置', done: '设置完成,请登录。',
    people: { systemAdmin: '系统管理员', securityAdmin: '安全管理员', auditAdmin: '审计管理员', manager: '中心负责人' },
    duties: { systemAdmin: '管理系统运行,看不到业务数据。', securityAdmin: '管理账号与权限。', auditAdmin: '查看操作记录,只读。', manager: '管理中心的全部业务。' },
    login: '登录名', name: '姓名', password: '密码', missing: '{who}:请填写{field}', same: '四人的登录名不能相同',
  },
};
