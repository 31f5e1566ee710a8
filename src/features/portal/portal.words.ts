import type { Language } from '../../platform/http/language.js';

const zh = {
  lang: 'zh-CN', other: 'English', otherLang: 'en', skip: '跳到正文', menu: '主要栏目', front: '首页', register: '社会组织名册', signIn: '登录工作台', notice: '提示',
  lead: '社会组织培育发展中心为辖区内的社会组织提供登记备案指导、入驻孵化、公益项目资助、能力建设和志愿服务支持,并公开名册与工作成效。',
  services: '我们做什么',
  work: ['登记与备案指导:从一个想法到备案、登记,一路有人帮。', '入驻孵化:从入驻、服务到评估、出壳,按约定的期限陪伴成长。', '项目与资金:公益项目按约定分期拨付,撬动的社会资金逐笔核实。', '志愿服务:活动、时长和服务人次如实记录,由第二人确认。'],
  find: '查找社会组织', search: '名称、拼音或统一社会信用代码', go: '查找', figures: '工作成效', asOf: '截至 {day},累计', definition: '口径', version: '第 {n} 版',
  exact: '准确值', none: '暂无', withheld: '人数过少,不公布', all: '全部', type: '类型', state: '状态', name: '名称', uscc: '统一社会信用代码', division: '片区', registeredOn: '登记日期', filedOn: '备案日期', closedOn: '终止日期',
  found: '共 {n} 家', page: '本页 {n} 家', nothing: '没有找到符合条件的社会组织。可以试试名称中的一部分、拼音或首字母。', first: '回到第一页', next: '下一页', clear: '清除条件', back: '返回名册', unknown: '—',
  missing: '没有这个页面', missingText: '地址可能写错了,或这条记录不公开。', refused: '无法显示', broken: '系统暂时出错,请稍后再试。', dataText: '名册与成效数据也可以机器读取:', dataOrganizations: '名册', dataFigures: '成效', dataDocs: '接口文档', foot: '名册只含登记公开事项,不含个人信息。数字由明细逐条累计得出。',
  types: { association: '社会团体', socialService: '民办非企业单位(社会服务机构)', foundation: '基金会', communityGroup: '备案社区社会组织' },
  states: { registered: '已登记', filed: '已备案', deregistered: '已注销', revoked: '已撤销登记', cancelled: '已取消备案' },
  units: { organizations: '家', fen: '元', activities: '场', personTimes: '人次', minutes: '小时', reports: '篇', persons: '人', documents: '件', basisPoints: '' },
  steps: [[100_000_000, '亿'], [10_000, '万']] as [number, string][],
};
export type PortalWords = typeof zh;

const en: PortalWords = {
  lang: 'en', other: '中文', otherLang: 'zh-CN', skip: 'Skip to the content', menu: 'Main sections', front: 'Home', register: 'Register of social organizations', signIn: 'Sign in to the console', notice: 'Notice',
  lead: "The centre helps the district's social organizations to register and file, incubates them, funds public-benefit projects, builds capacity and supports volunteering, and publishes its register and results.",
  services: 'What we do',
  work: ['Registration and filing: from an idea to a filed group or a registered body, with somebody at your side.', 'Incubation: from moving in through services and assessment to graduation, for an agreed term.', 'Projects and money: grants are paid in tranches as agreed; every yuan of social money they move is verified.', 'Volunteering: activities, hours and person-times are recorded as they were and confirmed by a second person.'],
  find: 'Find an organization', search: 'Name, pinyin or credit code', go: 'Find', figures: 'Results', asOf: 'Cumulative as of {day}', definition: 'Definition', version: 'version {n}',
  exact: 'Exact value', none: 'none yet', withheld: 'too few persons to publish', all: 'All', type: 'Type', state: 'State', name: 'Name', uscc: 'Credit code', division: 'Division', registeredOn: 'Registered on', filedOn: 'Filed on', closedOn: 'Closed on',
  found: '{n} organizations', page: '{n} on this page', nothing: 'No organization fits. Try a part of the name, its pinyin or its initials.', first: 'Back to the first page', next: 'Next page', clear: 'Clear', back: 'Back to the register', unknown: '—',
  missing: 'There is no such page', missingText: 'The address may be mistaken, or the record is not public.', refused: 'This cannot be shown', broken: 'Something went wrong on our side. Please try again later.', dataText: 'Register and results can be read by machines, too:', dataOrganizations: 'register', dataFigures: 'results', dataDocs: 'API document', foot: 'The register holds what registration makes public, and no personal data. Numbers are added up from single records.',
  types: { association: 'Association', socialService: 'Social service body', foundation: 'Foundation', communityGroup: 'Filed community group' },
  states: { registered: 'Registered', filed: 'Filed', deregistered: 'Deregistered', revoked: 'Revoked', cancelled: 'Filing ended' },
  units: { organizations: '', fen: 'yuan', activities: '', personTimes: '', minutes: 'hours', reports: '', persons: '', documents: '', basisPoints: '' },
  steps: [[1_000_000_000, 'billion'], [1_000_000, 'million']],
};

export const portalWords: Record<Language, PortalWords> = { zh, en };

/** The word for a code; the code itself where a later version knows more of them than we do. */
export const wordFor = (words: Readonly<Record<string, string>>, code: unknown): string => (Object.hasOwn(words, String(code)) ? (words[String(code)] ?? '') : String(code ?? ''));
