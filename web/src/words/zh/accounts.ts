export const users = {
  one: '用户', many: '用户', add: '邀请用户',
  fields: {
    login: '登录名', name: '姓名', roles: '角色', organizationId: '所属组织', divisionId: '所辖社区(街道、镇)', state: '状态', unit: '单位', mustChangePassword: '须修改密码', passwordChangedAt: '密码更新时间', password: '初始密码', isRepresentative: '法定代表人账号', hasSecondFactor: '已启用动态口令', invitationExpiresAt: '邀请链接有效期至', sessionCount: '登录中的会话', source: '数据来源',
  },
  hints: { login: '可不填,系统会按姓名生成。', password: '长度须符合系统规定。本人首次登录时必须修改。', roles: '系统、安全、审计三类管理员互斥,不能兼任。' },
  states: { invited: '待接受邀请', active: '启用', disabled: '已停用' },
  moves: {
    grant: { name: '授予角色', sentence: '决定“{title}”担任哪些角色,只看哪个组织或哪个社区的记录。' },
    disable: { name: '停用', sentence: '停用“{title}”的账号。' },
    enable: { name: '启用', sentence: '重新启用“{title}”的账号。' },
    invite: { name: '生成链接', sentence: '为“{title}”生成新的一次性链接,用于设置或重设密码。原有链接随即失效。' },
    revokeLink: { name: '撤回链接', sentence: '撤回发给“{title}”的链接。' },
    signOut: { name: '强制退出', sentence: '让“{title}”在所有设备上退出登录。' },
    removeFactor: { name: '解除动态口令', sentence: '“{title}”遗失手机和恢复码时使用。核实身份后再办理。' },
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
  signIn: { title: '登录', login: '登录名', password: '密码', submit: '登录', busy: '正在登录…', again: '登录已失效', againText: '请重新输入密码。您填写的内容都还在,登录后会自动继续刚才的操作。', other: '换一个账号登录', loginMissing: '请填写登录名', passwordMissing: '请填写密码', public: '公开名录', apply: '申请组织账号', code: '动态口令', codeHint: '请输入身份验证器上的 6 位数字,或一个恢复码。', codeMissing: '请填写动态口令', with: '使用{name}登录',
    outcomes: { unbound: '该身份尚未绑定本系统账号。请先用密码登录,在“个人设置”中绑定。', failed: '统一身份登录未完成,请重试或使用密码登录。', secondFactor: '您的账号启用了动态口令,请用密码和动态口令登录。' }, show: '显示密码', hide: '隐藏密码' },
  password: { title: '修改密码', must: '首次登录或密码被重置后,须先修改密码才能继续。', current: '当前密码', next: '新密码', again: '再次输入新密码', hint: '长度须符合系统规定,不能与当前密码相同。', submit: '修改密码', differs: '两次输入的新密码不一致', done: '密码已修改' },
  profile: {
    title: '个人设置', password: '密码', passwordText: '定期修改密码,不要与其他网站相同。', change: '修改密码',
    factor: '动态口令', factorOn: '已启用。登录时除密码外还需输入动态口令。', factorOff: '未启用。启用后,仅有密码不能登录您的账号。', factorMust: '您的角色须先启用动态口令才能继续。',
    begin: '启用', remove: '停用', askPassword: '请再次输入密码', scan: '用身份验证器扫描二维码,或手工输入密钥,然后填写显示的 6 位数字。', qr: '动态口令二维码', secret: '密钥', code: '动态口令', confirm: '确认启用', codesTitle: '恢复码', codes: '手机遗失时,每个恢复码可代替动态口令登录一次。请立即抄写或打印,妥善保管;关闭后无法再次查看。', kept: '我已保存', done: '已启用动态口令', removed: '已停用动态口令',
    binding: '统一身份登录', bound: '已绑定{name}。', unbound: '尚未绑定{name}。', bind: '绑定', unbind: '解除绑定', outcomes: { bound: '绑定成功。', taken: '该身份已绑定另一个账号。', failed: '绑定未完成,请重试。', unbound: '绑定未完成,请重试。', secondFactor: '绑定未完成,请重试。' },
    sessions: '登录会话', device: '设备', address: '来源地址', began: '登录时间', used: '最近使用', current: '本次登录', end: '退出', endOthers: '退出其他所有设备', ended: '已退出',
  },
  invitation: { title: '接受邀请', text: '您好,{name}。您的登录名是 {login},请确认姓名并设置密码。', invalid: '链接无效', name: '姓名', password: '密码', again: '再次输入密码', submit: '完成', done: '设置完成。请用登录名 {login} 登录。', toSignIn: '去登录' },
  setup: {
    title: '首次设置', text: '系统还没有任何账号。请设置三名互斥的管理员和一名中心负责人,各由不同的人担任。', closed: '系统已经完成首次设置。', toSignIn: '去登录', submit: '完成设置', done: '设置完成,请登录。',
    people: { systemAdmin: '系统管理员', securityAdmin: '安全管理员', auditAdmin: '审计管理员', manager: '中心负责人' },
    duties: { systemAdmin: '管理系统运行,看不到业务数据。', securityAdmin: '管理账号与权限。', auditAdmin: '查看操作记录,只读。', manager: '管理中心的全部业务。' },
    login: '登录名', name: '姓名', password: '密码', missing: '{who}:请填写{field}', same: '四人的登录名不能相同',
  },
};
