import { addDays, addMonths, type Day } from '../kernel/calendar.js';
import { hands } from './cast.js';
import { cultivated, roundOf, type Cultivated, type Fate } from './cultivated.js';
import { asOf, earlier, isOfficeDay, officeDay, officeDaysAfter, someOfficeDay } from './days.js';
import { Dice } from './dice.js';
import { letter } from './evidence.js';
import { invented, keyOf, type Entry, type Step } from './entry.js';
import { registered } from './register.js';

export interface IncubationBody {
  organizationKey: string;
  mode: Cultivated['mode'];
  tier: Cultivated['tier'];
  appliedOn: Day;
  plan: string;
  mentor: string | null;
  source: string;
}

export type ExitKind = 'graduated' | 'voluntary' | 'expired' | 'eliminated' | 'disqualified';
export type IncubationStep =
  | Step<'admit', { admittedOn: Day }>
  | Step<'moveIn', { movedInOn: Day; dueOn: Day }>
  | Step<'assess', { assessedOn: Day; score: number }>
  | Step<'extend', { dueOn: Day; reason: string }>
  | Step<'graduate', { exitedOn: Day }>
  | Step<'exit', { exitKind: ExitKind; exitedOn: Day; reason: string }>
  | Step<'handOver', { handedOverOn: Day }>
  | Step<'refuse' | 'withdraw', { reason: string }>;

/** A stay (or an application for one) with the period in which its services and gifts may fall. */
export interface IncubationEntry extends Entry<IncubationBody, IncubationStep> {
  stay: { from: Day; until: Day } | null;
}

/** About two years in the base. */
const termMonths = 24;
const { record, decide } = hands.incubation;
const mentors = ['岳一帆(虚构)', '蔺秋水(虚构)', '戴远山(虚构)', '葛若谷(虚构)', null];

/** What a fate does after moving in; days are counted from the end of the term. `score` decides, as the default bands have it. */
function outcome(c: Cultivated, fate: Fate, dueOn: Day, dice: Dice): IncubationStep[] {
  const assess = (on: Day, score: number): IncubationStep => ({ move: 'assess', on, by: record, body: { assessedOn: on, score } });
  const graduate = (on: Day): IncubationStep => ({ move: 'graduate', on, by: decide, body: { exitedOn: on } });
  const exit = (exitKind: ExitKind, on: Day, reason: string): IncubationStep => ({
    move: 'exit',
    on,
    by: decide,
    body: { exitKind, exitedOn: on, reason },
  });
  const handOver = (after: Day): IncubationStep => {
    const on = officeDaysAfter(after, dice.whole(4, 14));
    return { move: 'handOver', on, by: record, body: { handedOverOn: on } };
  };
  const assessedOn = officeDay(addDays(dueOn, -dice.whole(20, 40)));
  const decidedOn = officeDaysAfter(assessedOn, dice.whole(8, 15));
  const good = dice.whole(74, 95);
  const later: Record<Fate, () => IncubationStep[]> = {
    'graduated and closed': () => [assess(assessedOn, good), graduate(decidedOn), handOver(decidedOn)],
    graduated: () => (c.hasExtension ? [assess('2018-11-27', good), graduate('2018-12-17')] : [assess('2018-11-26', good), graduate('2018-12-20')]),
    'left and closed': () => {
      const on = officeDay(addMonths(roundOf(c).movedInOn, dice.whole(9, 14)));
      return [exit('voluntary', on, '机构自身发展方向调整,申请退驻'), handOver(on)];
    },
    left: () => [exit('voluntary', '2018-12-14', '通知后未提交自评材料、未参加评估,视同主动退驻')],
    'expired and closed': () => [exit('expired', officeDay(dueOn), '孵化期满,未申请续驻'), handOver(officeDay(dueOn))],
    'eliminated and closed': () => [assess(assessedOn, 52), exit('eliminated', decidedOn, '评估不合格:财务不规范,公益账目不清'), handOver(decidedOn)],
    disqualified: () => [exit('disqualified', '2018-12-19', '核实发现入驻申请材料不实')],
    assessing: () => [assess(c.key === 'org-027' ? '2018-12-12' : '2018-11-28', dice.whole(61, 88))],
    incubating: () => [],
    extended: () => [],
  };
  return later[fate]();
}

function extension(c: Cultivated, dueOn: Day): IncubationStep[] {
  if (!c.hasExtension) return [];
  const assessedOn = officeDay(addDays(dueOn, -25));
  const on = officeDaysAfter(assessedOn, 10);
  return [
    { move: 'assess', on: assessedOn, by: record, body: { assessedOn, score: 66 } },
    { move: 'extend', on, by: decide, body: { dueOn: addMonths(dueOn, c.fate === 'extended' ? 12 : 6), reason: '评估基本合格,延期一次' } },
  ];
}

function stay(c: Cultivated, number: number, dice: Dice): IncubationEntry {
  const round = roundOf(c);
  const appliedOn = officeDay(addDays(round.appliedFrom, dice.whole(0, 11)));
  const dueOn = addMonths(round.movedInOn, termMonths);
  const steps: IncubationStep[] = [
    { move: 'admit', on: officeDay(round.admittedOn), by: decide, body: { admittedOn: officeDay(round.admittedOn) } },
    { move: 'moveIn', on: officeDay(round.movedInOn), by: record, body: { movedInOn: round.movedInOn, dueOn } },
    ...extension(c, dueOn),
    ...outcome(c, c.fate, dueOn, dice),
  ];
  const ended = steps.find((step) => step.move === 'graduate' || step.move === 'exit')?.on;
  return {
    key: keyOf('case', number),
    on: appliedOn,
    by: record,
    body: {
      organizationKey: c.key,
      mode: c.mode,
      tier: c.tier,
      appliedOn,
      plan: `围绕${planOf[c.focus]}建立服务、完善治理和财务制度,两年内具备独立承接项目的能力`,
      mentor: dice.pick(mentors),
      source: invented,
    },
    steps,
    attachments: [
      {
        on: appliedOn,
        by: record,
        label: '入驻申请书',
        paper: letter(`RZ-${String(number).padStart(3, '0')}`, [`Applied ${appliedOn}`, `Tier ${c.tier}`]),
      },
    ],
    stay: { from: round.movedInOn, until: ended === undefined ? asOf : earlier(ended, asOf) },
  };
}

const planOf: Record<Cultivated['focus'], string> = {
  elderCare: '居家养老',
  disability: '助残支持',
  children: '儿童陪伴',
  community: '邻里共治',
  culture: '社区文化',
  environment: '社区环保',
  health: '健康促进',
  other: '应急志愿',
};

/** Applications that led to no residence by the end of 2018: organization | mode | tier | applied | move | on | why. */
function applications(): IncubationEntry[] {
  const dice = new Dice('incubation/applications');
  const socialWork = registered
    .filter((o) => o.name.startsWith('云岩区') && o.name.endsWith('社会工作服务中心') && Number(o.key.slice(4)) > 40)
    .map((o) => o.key);
  const apply = (number: number, organizationKey: string, appliedOn: Day, tier: Cultivated['tier'], steps: IncubationStep[]): IncubationEntry => ({
    key: keyOf('case', number),
    on: appliedOn,
    by: record,
    body: { organizationKey, mode: 'inShell', tier, appliedOn, plan: '希望入驻后完善团队和项目设计', mentor: null, source: invented },
    steps,
    attachments: [],
    stay: null,
  });
  const late = registered.filter((o) => socialWork.includes(o.key) && o.registeredOn < '2016-03-01').map((o) => o.key);
  const [a = '', b = '', c = '', d = '', e = ''] = dice.shuffled(late);
  const no = (move: 'refuse' | 'withdraw', on: Day, reason: string): IncubationStep => ({
    move,
    on,
    by: move === 'refuse' ? decide : record,
    body: { reason },
  });
  const admit = (on: Day): IncubationStep => ({ move: 'admit', on, by: decide, body: { admittedOn: on } });
  return [
    apply(41, a, '2016-04-14', 'key', [no('refuse', '2016-05-27', '业务与孵化方向不符,名额已满')]),
    apply(42, b, '2018-03-15', 'key', [no('refuse', '2018-04-20', '上一年度年检结论为基本合格,待整改')]),
    apply(43, c, '2017-05-18', 'key', [no('withdraw', '2017-06-08', '已在其他区入驻,撤回申请')]),
    apply(44, d, '2018-11-12', 'key', [admit('2018-12-18')]),
    apply(45, e, '2018-11-14', 'key', [admit('2018-12-18')]),
    apply(46, 'org-279', '2018-12-10', 'budding', []),
    apply(47, youngBody(dice), '2018-12-21', 'startup', []),
  ];
}

/** A young body of the register that applies just before the year's end. */
function youngBody(dice: Dice): string {
  return dice.pick(registered.filter((o) => o.registeredOn >= '2018-01-01' && o.registeredOn < '2018-11-01' && o.key > 'org-040')).key;
}

/** `case-001` … `case-040` are the stays of the forty in the order of the register; seven more never moved in. */
export const incubationCases: IncubationEntry[] = [...cultivated.map((c, i) => stay(c, i + 1, new Dice(`incubation/${c.key}`))), ...applications()];

export interface ServiceBody {
  kind: 'premises' | 'training' | 'information' | 'seedFund' | 'resources' | 'bookkeeping' | 'registration' | 'consulting' | 'assessment';
  topic: string;
  heldOn: Day;
  minutes: number;
  participants: number;
  provider: string;
  satisfaction: number | null;
}

/** A line of a case's service log. */
export interface ServiceEntry {
  key: string;
  caseKey: string;
  on: Day;
  by: typeof record;
  body: ServiceBody;
}

const topics: Record<ServiceBody['kind'], string[]> = {
  premises: ['工位与会议室使用说明', '活动场地预约'],
  training: ['章程与内部治理培训', '项目书写作工作坊', '志愿者管理培训', '社会工作实务培训', '公益财务基础'],
  information: ['政策与项目征集信息解读', '年检填报说明'],
  seedFund: ['小额种子资金申请辅导'],
  resources: ['企业资源对接会', '基金会拜访', '公益集市筹备'],
  bookkeeping: ['代理记账与票据整理', '项目专账建立'],
  registration: ['名称核准与登记材料辅导', '变更登记辅导'],
  consulting: ['一对一发展咨询', '服务方案诊断', '理事会召开辅导'],
  assessment: ['能力基线测评', '中期评估准备', '出壳评估准备'],
};
const kinds: [ServiceBody['kind'], number][] = [
  ['premises', 1],
  ['training', 6],
  ['information', 3],
  ['seedFund', 1],
  ['resources', 4],
  ['bookkeeping', 4],
  ['registration', 1],
  ['consulting', 6],
  ['assessment', 2],
];

/** Roughly one service every two months of a stay. */
export const services: ServiceEntry[] = incubationCases.flatMap((entry) => {
  const { stay: period } = entry;
  if (period === null) return [];
  const dice = new Dice(`services/${entry.key}`);
  const days: Day[] = [];
  for (let on = addDays(period.from, dice.whole(3, 20)); on <= earlier(period.until, '2018-12-20'); on = addDays(on, dice.whole(35, 85)))
    days.push(on);
  return days
    .map((day) => {
      const heldOn = isOfficeDay(day) ? day : someOfficeDay(dice, day, earlier(addDays(day, 9), period.until));
      const kind = dice.weighted(kinds);
      const group = kind === 'training' || kind === 'information' || kind === 'resources';
      return { heldOn, kind, group };
    })
    .filter(({ heldOn }) => heldOn <= period.until)
    .map(({ heldOn, kind, group }, i) => ({
      key: `${entry.key}/service-${String(i + 1).padStart(2, '0')}`,
      caseKey: entry.key,
      on: heldOn,
      by: record,
      body: {
        kind,
        topic: dice.pick(topics[kind]),
        heldOn,
        minutes: dice.pick([60, 90, 90, 120, 120, 180]),
        participants: group ? dice.whole(8, 34) : dice.whole(1, 5),
        provider: dice.pick(['培育发展中心', '培育发展中心', '外聘督导(虚构)', '志愿律师(虚构)']),
        satisfaction: dice.chance(0.8) ? dice.whole(3, 5) : null,
      },
    }));
});
