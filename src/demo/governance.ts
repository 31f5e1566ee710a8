import { addDays, type Day } from '../kernel/calendar.js';
import { hands } from './cast.js';
import { officeDay, officeDaysAfter, officeDayUpTo } from './days.js';
import { invented, keyOf, type Entry, type Step } from './entry.js';
import { oneOf, rowsOf } from './table.js';

export interface PolicyBody {
  title: string;
  documentNo: string;
  issuedBy: string;
  issuedOn: Day;
  effectiveOn: Day;
  expiresOn: Day | null;
  subject: string;
  source: string;
}

export interface MeetingBody {
  kind: (typeof meetingKinds)[number];
  title: string;
  heldOn: Day;
  place: string;
  convener: string;
  attendees: string;
  agenda: string;
  source: string;
}

export interface TaskBody {
  meetingKey: string;
  title: string;
  ownerUnit: string;
  dueOn: Day;
  source: string;
}

export interface OperatorContractBody {
  operator: string;
  startsOn: Day;
  endsOn: Day;
  contractNo: string;
  amountFen: number;
  indicators: string;
  source: string;
}

export type PolicyEntry = Entry<PolicyBody, Step<'enact', object>>;
export type MeetingEntry = Entry<MeetingBody, Step<'hold', { decisions: string }>>;
export type TaskEntry = Entry<TaskBody, Step<'finish', { doneOn: Day; result: string }>>;
export type OperatorContractEntry = Entry<OperatorContractBody, Step<'start' | 'end', object>>;

const by = hands.governance;
const meetingKinds = ['leadingGroup', 'jointMeeting', 'deliberation', 'review', 'other'] as const;

/** Ten documents, as many as the report counts; titles and numbers are invented. title | number | issued | in force | expires | subject */
export const policyDocuments: PolicyEntry[] = rowsOf(
  `
  云岩区建立促进社会组织建设工作领导小组的通知(虚构) | 云虚办〔2013〕8号 | 2013-03-18 | 2013-03-18 | | 组织领导
  云岩区社会组织建设联席会议制度(虚构) | 云虚办〔2013〕15号 | 2013-05-20 | 2013-06-01 | | 联席会议
  云岩区关于加快培育发展社会组织的实施意见(虚构) | 云虚府〔2013〕22号 | 2013-09-10 | 2013-10-01 | 2023-09-30 | 培育扶持
  云岩区社会组织培育发展中心管理办法(虚构) | 云虚民〔2014〕6号 | 2014-03-25 | 2014-04-01 | 2024-03-31 | 孵化基地
  云岩区社会组织入驻与退驻管理规定(虚构) | 云虚民〔2014〕11号 | 2014-04-08 | 2014-04-10 | 2024-04-09 | 入驻退驻
  云岩区公益项目资金管理办法(虚构) | 云虚财〔2014〕19号 | 2014-06-16 | 2014-07-01 | 2024-06-30 | 项目资金
  云岩区社区社会组织备案管理办法(虚构) | 云虚民〔2014〕27号 | 2014-08-20 | 2014-09-01 | 2024-08-31 | 备案管理
  云岩区志愿服务记录与激励办法(虚构) | 云虚民〔2015〕14号 | 2015-05-12 | 2015-06-01 | 2025-05-31 | 志愿服务
  云岩区政府向社会组织购买服务指引(虚构) | 云虚财〔2016〕9号 | 2016-03-30 | 2016-05-01 | 2026-04-30 | 购买服务
  云岩区社会资金撬动与捐赠登记规范(虚构) | 云虚民〔2017〕5号 | 2017-02-22 | 2017-03-01 | 2027-02-28 | 资金撬动
`,
  6,
).map(([title = '', documentNo = '', issuedOn = '', effectiveOn = '', expiresOn = '', subject = ''], i) => ({
  key: keyOf('policy', i + 1),
  on: officeDay(issuedOn),
  by,
  body: {
    title,
    documentNo,
    issuedBy: '云岩区(演示,虚构)',
    issuedOn,
    effectiveOn,
    expiresOn: expiresOn === '' ? null : expiresOn,
    subject,
    source: invented,
  },
  steps: [{ move: 'enact', on: officeDay(effectiveOn), by, body: {} }],
  attachments: [],
}));

/** kind | held on | agenda | decisions | tasks: title, owner unit, due, done on (open where empty) */
const meetingRows = rowsOf(
  `
  leadingGroup | 2013-03-26 | 领导小组成立;年度工作 | 设办公室于民政局 | 起草联席会议制度,区民政局,2013-05-31,2013-05-20; 摸清社会组织底数,区民政局,2013-06-30,2013-07-12
  jointMeeting | 2013-11-14 | 登记、税务、银行开户衔接 | 建立联络员制度 | 公布各单位联络员名单,区政府办,2013-12-15,2013-12-11
  leadingGroup | 2014-03-19 | 建设培育发展中心 | 同意设立中心,首批入驻八家以内 | 落实场地装修,区机关事务局,2014-05-30,2014-06-03; 发布首批入驻公告,培育发展中心,2014-04-14,2014-04-14
  jointMeeting | 2014-10-30 | 微公益创投首批项目 | 民政、财政联合监督 | 制定项目监督表,区财政局,2014-11-30,2014-11-26
  leadingGroup | 2015-03-12 | 年度培育计划 | 扩大入驻规模 | 征集居民需求清单,群众工作部,2015-05-15,2015-05-13; 开展财务专题培训,培育发展中心,2015-09-30,2015-09-22
  jointMeeting | 2015-11-05 | 志愿服务记录 | 统一记录口径 | 印发志愿服务记录办法解读,区文明办,2015-12-31,2016-01-14
  leadingGroup | 2016-03-03 | 首批出壳评估 | 委托第三方评估 | 选定评估机构,区民政局,2016-04-15,2016-04-12; 编制出壳评估表,培育发展中心,2016-04-30,2016-04-27
  jointMeeting | 2016-10-27 | 购买服务目录 | 形成目录初稿 | 发布购买服务目录,区财政局,2016-12-31,2017-01-18
  leadingGroup | 2017-03-09 | 撬动社会资金口径 | 实收与认定分开统计 | 清理历年捐赠登记,培育发展中心,2017-06-30,2017-08-04; 补齐实物估值证明,培育发展中心,2018-06-30,
  jointMeeting | 2017-06-15 | 外包式服务管理 | 签订运营协议 | 公布运营协议指标,培育发展中心,2017-07-31,2017-07-20
  leadingGroup | 2018-03-15 | 党建引领与社区治理 | 每个社区至少一支队伍 | 梳理各社区队伍清单,区委组织部,2018-06-30,2018-06-28; 制定应急志愿队伍方案,区应急办,2018-09-30,2018-10-11
  jointMeeting | 2018-11-22 | 年度总结与调研反馈 | 配合省调研组核数 | 核对登记社会组织底数,区民政局,2018-12-20,2018-12-19; 逾期拨款清理,区财政局,2018-12-14,; 更新领导小组成员名单,区政府办,2019-01-31,
  review | 2018-12-05 | 入壳组织出壳评估 | 三家待补充材料 | 通知三家补充自评材料,培育发展中心,2018-12-21,
  deliberation | 2018-05-17 | 庆丰院坝排练时间居民议事 | 晚八点半后不放音响 | 公示排练时间公约,宅吉社区,2018-05-31,2018-05-29
`,
  5,
);

const titleOf: Record<string, string> = {
  leadingGroup: '促进社会组织建设工作领导小组会议',
  jointMeeting: '社会组织建设联席会议',
  review: '孵化评估评审会',
  deliberation: '居民议事会',
};

const parsed = meetingRows.map(([kind = '', heldOn = '', agenda = '', decisions = '', tasks = ''], i) => ({
  key: keyOf('meeting', i + 1),
  kind: oneOf(kind, meetingKinds),
  heldOn,
  agenda,
  decisions,
  tasks: tasks.split(';').map((task) => task.split(',').map((cell) => cell.trim())),
}));

const held = parsed.map(({ key, kind, heldOn, agenda, decisions }): MeetingEntry => ({
  key,
  on: officeDayUpTo(addDays(heldOn, -7)),
  by,
  body: {
    kind,
    title: `${heldOn.slice(0, 4)}年${titleOf[kind] ?? ''}`,
    heldOn,
    place: kind === 'deliberation' ? '宅吉社区议事室' : '区政府会议室(虚构)',
    convener: kind === 'deliberation' ? '宅吉社区群众工作部' : kind === 'review' ? '培育发展中心' : '区政府分管领导(虚构)',
    attendees: kind === 'deliberation' ? '居民代表18人、庆丰舞韵队3人' : '民政、财政、组织、宣传、教育、卫计、残联、培育发展中心等单位',
    agenda,
    source: invented,
  },
  steps: [{ move: 'hold', on: officeDay(heldOn), by, body: { decisions } }],
  attachments: [],
}));

/** One more is called for January 2019. */
export const meetings: MeetingEntry[] = [
  ...held,
  {
    key: keyOf('meeting', parsed.length + 1),
    on: '2018-12-24',
    by,
    steps: [],
    attachments: [],
    body: {
      kind: 'leadingGroup',
      title: '2019年促进社会组织建设工作领导小组会议',
      heldOn: '2019-01-17',
      place: '区政府会议室(虚构)',
      convener: '区政府分管领导(虚构)',
      attendees: '领导小组成员单位',
      agenda: '2019年培育计划;逾期事项督办',
      source: invented,
    },
  },
];

/** Some done late, four open at the end of 2018 and three of these overdue. */
export const tasks: TaskEntry[] = parsed
  .flatMap(({ key, heldOn, tasks: list }) =>
    list.map(([title = '', ownerUnit = '', dueOn = '', doneOn = '']) => ({ meetingKey: key, heldOn, title, ownerUnit, dueOn, doneOn })),
  )
  .map(({ meetingKey, heldOn, title, ownerUnit, dueOn, doneOn }, i) => ({
    key: keyOf('task', i + 1),
    on: officeDaysAfter(heldOn, 1),
    by,
    body: { meetingKey, title, ownerUnit, dueOn, source: invented },
    steps: doneOn === '' ? [] : [{ move: 'finish', on: officeDay(doneOn), by, body: { doneOn, result: '已按会议要求办完' } }],
    attachments: [],
  }));

/** The base is run under contract by a body from outside the district (外包式). */
export const operatorContracts: OperatorContractEntry[] = [
  {
    key: 'operator-contract-1',
    on: '2017-07-03',
    by,
    body: {
      operator: '贵阳市同伴社会工作发展中心(虚构)',
      startsOn: '2017-07-01',
      endsOn: '2020-06-30',
      contractNo: '云社培运〔2017〕1号(虚构)',
      amountFen: 90_000_000,
      indicators: '每年新入驻不少于5家;出壳率不低于60%;培训不少于12场;服务满意度不低于4分',
      source: invented,
    },
    steps: [{ move: 'start', on: '2017-07-04', by, body: {} }],
    attachments: [],
  },
];
