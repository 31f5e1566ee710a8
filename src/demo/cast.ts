/** The people who sign in to the demo district, and the bodies whose stories the data tells. All personal names are invented. */

export type Role =
  | 'manager'
  | 'incubationOfficer'
  | 'projectOfficer'
  | 'financeOfficer'
  | 'volunteerOfficer'
  | 'bureauOfficer'
  | 'bureauLeader'
  | 'communityOfficer'
  | 'organizationUser'
  | 'expert'
  | 'auditAdmin'
  | 'systemAdmin'
  | 'securityAdmin';

export type Login =
  | 'manager'
  | 'officer'
  | 'finance'
  | 'volunteer-officer'
  | 'bureau'
  | 'leader'
  | 'community-zhaiji'
  | 'ngo-huanlechuan'
  | 'ngo-2'
  | 'expert-1'
  | 'expert-2'
  | 'expert-3'
  | 'expert-4'
  | 'expert-5'
  | 'expert-6'
  | 'expert-7'
  | 'auditor'
  | 'sysadmin'
  | 'secadmin';

export interface Person {
  login: Login;
  /** Invented. */
  name: string;
  roles: Role[];
  organizationKey?: string;
  divisionKey?: string;
  /** One sentence: who this is and what brings them here. */
  story: string;
}

export const people: Person[] = [
  { login: 'manager', name: '方若溪', roles: ['manager'], story: '培育发展中心主任,从街道办事处转来,每天先看待办和逾期,批准每一笔拨款申请。' },
  {
    login: 'officer',
    name: '卢思远',
    roles: ['incubationOfficer', 'projectOfficer'],
    story: '孵化与项目专员,跑遍 28 个社区(镇),替不会用电脑的组织录入材料。',
  },
  { login: 'finance', name: '江慧敏', roles: ['financeOfficer'], story: '财务,只认银行回单和票据;付款归她,批准从不归她。' },
  { login: 'volunteer-officer', name: '覃晓露', roles: ['volunteerOfficer'], story: '志愿服务专员,周末在活动现场点名,周一补录并催同事复核。' },
  { login: 'bureau', name: '彭立群', roles: ['bureauOfficer'], story: '民政局社会组织登记窗口,守着登记台账,最烦同一家组织出现两次。' },
  { login: 'leader', name: '邵景明', roles: ['bureauLeader'], story: '民政局分管领导,只问三个数:多少家、多少钱、服务了多少人,并且要看得到依据。' },
  {
    login: 'community-zhaiji',
    name: '冉光美',
    roles: ['communityOfficer'],
    divisionKey: '520103411',
    story: '宅吉社区群众工作部干部,管着白腊井、庆丰两个院落的几支备案队伍。',
  },
  {
    login: 'ngo-huanlechuan',
    name: '简若云',
    roles: ['organizationUser'],
    organizationKey: 'org-001',
    story: '欢乐船康复中心的经办人,白天带孩子上课,晚上填报表。',
  },
  {
    login: 'ngo-2',
    name: '龙月娥',
    roles: ['organizationUser'],
    organizationKey: 'org-002',
    story: '暖巷居家养老服务中心的总干事,把每一袋捐来的大米都记在本子上。',
  },
  { login: 'expert-1', name: '夏敬文', roles: ['expert'], story: '高校社会工作专业教师,评审时先问需求从哪里来。' },
  { login: 'expert-2', name: '罗仲平', roles: ['expert'], story: '退休审计师,盯预算里的每一个单价。' },
  { login: 'expert-3', name: '韦素心', roles: ['expert'], story: '康复治疗师,只在助残项目上打得严。' },
  { login: 'expert-4', name: '严培林', roles: ['expert'], story: '社会组织负责人,与几家申请方共过事,常需回避。' },
  { login: 'expert-5', name: '申月华', roles: ['expert'], story: '社区老书记,看项目能不能落到楼道里。' },
  { login: 'expert-6', name: '蓝一舟', roles: ['expert'], story: '企业社会责任负责人,关心资源怎么接得住。' },
  { login: 'expert-7', name: '管秋实', roles: ['expert'], story: '律师,读章程和协议,从不漏看违约条款。' },
  { login: 'auditor', name: '谷正一', roles: ['auditAdmin'], story: '审计管理员,只看记录和日志,什么也不能改。' },
  { login: 'sysadmin', name: '邱启航', roles: ['systemAdmin'], story: '系统管理员,管参数、备份和任务,看不见业务内容。' },
  { login: 'secadmin', name: '祝安宁', roles: ['securityAdmin'], story: '安全管理员,管账号、角色和口令规则。' },
];

/** Whose hand does what, so that no sum is asked for, approved and paid by fewer than three people. */
export const hands = {
  register: 'bureau',
  incubation: { record: 'officer', decide: 'manager' },
  projects: { record: 'officer', decide: 'manager' },
  tranches: { request: 'officer', approve: 'manager', pay: 'finance' },
  contributions: { record: 'officer', verify: 'finance', decide: 'finance' },
  activities: { record: 'volunteer-officer', confirm: 'manager' },
  publicity: { record: 'officer', verify: 'manager' },
  honours: { record: 'officer', verify: 'manager' },
  governance: 'manager',
} as const satisfies Record<string, Login | Record<string, Login>>;

/** The organizations whose path is worth following; the keys are those of the register. */
export const stories: Record<string, string> = {
  'org-001': '云岩区欢乐船儿童特殊教育康复中心:名称取自 2018 年调研报告,其余为演示假设。首批入驻,两年出壳,出壳后仍以项目承接助残服务。',
  'org-002': '暖巷居家养老服务中心:从宅吉社区一间车库起步,撬动的多是米油和志愿者,实物常常缺价值证明。',
  'org-003': '筑蕙社会工作服务中心:壳外枢纽,带教新机构,撬动资金以服务收费为主。',
  'org-004': '黔灵山下环境志愿者协会:黔灵镇的老牌志愿团队,活动多、经费少。',
  'org-006': '老城根民间文艺协会:云孵化一年后觉得用不上,主动退驻。',
  'org-007': '扁井邻里互助服务中心:入驻时还只是几位居民的想法,入驻后登记。',
  'org-011': '社区健康促进会:期满没有续驻,按期交接。',
  'org-012': '巧手锦绣妇女手工技艺服务中心:产品卖得好、公益账说不清,评估不合格被清退。',
  'org-015': '蒲公英自闭症家庭支持中心:第一次评估差四分,延期一年后出壳。',
  'org-022': '院坝里社区营造服务中心:延期后没有交自评材料,视同主动退驻,场地尚未交接。',
  'org-023': '乡邻互助协会:水东社区的互助网络,出壳较早,项目一度被终止后重新开始。',
  'org-030': '护航志愿救援协会:演练多,装备多由企业捐赠。',
  'org-032': '巷口便民志愿服务协会:申请材料造假被发现,资格取消。',
  'org-034': '云上银发数字助老服务中心:教老人用手机,入驻第二个月完成登记。',
  'org-275': '宅吉社区白腊井院落互助组:备案的邻里小组,没有法人资格,收不了捐赠票据,钱走代管。',
  'org-276': '宅吉社区庆丰舞韵队:备案的文体队伍,正为排练扰民与居民议事。',
  'org-280': '砚谣书画培训学校:生源不足,清算后注销。',
};

export const personalNames: ReadonlySet<string> = new Set([...people.map((p) => p.name), '陈虹']);
