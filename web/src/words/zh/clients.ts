import { users } from './accounts.js';

const nouns = {
  divisions: '区划', organizations: '社会组织', 'registration-cases': '登记事项', 'registration-certificates': '登记证书', 'office-holders': '任职人员', 'annual-reports': '年报年检', ratings: '等级评估', 'credit-listings': '信用名单', penalties: '处罚', visits: '走访检查', findings: '检查发现', 'major-events': '重大事项', 'party-records': '党建', 'incubation-cases': '孵化', projects: '项目', tranches: '拨款', contributions: '社会投入', volunteers: '志愿者', activities: '活动', 'media-reports': '媒体报道', honours: '荣誉', 'policy-documents': '政策文件', meetings: '会议', tasks: '任务', 'operator-contracts': '委托合同', figures: '统计数据', holidays: '节假日', files: '文件',
};

export const apiClients = {
  one: '接口客户端', many: '接口客户端', add: '新建接口客户端',
  fields: { name: '名称', clientId: '客户端编号', purpose: '用途', scopes: '权限范围', roles: '角色', organizationId: '只看此组织', divisionId: '只看此社区(街道、镇)', quotaPerMinute: '每分钟限额', secretExpiresAt: '密钥到期', state: '状态', createdAt: '建立', source: '数据来源' },
  hints: { scopes: '决定可用的接口。', roles: '决定可见的记录和可办的事项,与人员相同;不能是管理员。', purpose: '对方为何需要这些数据。' },
  states: { active: '启用', suspended: '已暂停', revoked: '已吊销' },
  moves: {
    rotate: { name: '更换密钥', sentence: '为“{title}”生成新密钥,旧密钥和已发令牌立即失效。' },
    suspend: { name: '暂停', sentence: '暂停“{title}”,已发令牌立即失效。' },
    resume: { name: '恢复', sentence: '恢复“{title}”。' },
    revoke: { name: '吊销', sentence: '永久吊销“{title}”。' },
  },
  choices: { roles: users.choices.roles, scopes: Object.fromEntries([...Object.entries(nouns).flatMap(([noun, word]) => [[`${noun}.read`, `${word}:读`], [`${noun}.write`, `${word}:写`]]), ['pii.read', '个人信息全文']]) as Record<string, string> },
  sections: { system: '系统', rights: '权限', secret: '密钥' },
};
