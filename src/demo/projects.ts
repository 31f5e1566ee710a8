import { addDays, addMonths, type Day } from '../kernel/calendar.js';
import { applications, callOf, type Application, type Course } from './calls.js';
import { hands } from './cast.js';
import { cultivated, type Cultivated } from './cultivated.js';
import { officeDay, officeDaysAfter } from './days.js';
import { Dice } from './dice.js';
import { found, invented, keyOf, type Attachment, type Entry, type Step } from './entry.js';
import { letter } from './evidence.js';

export interface ProjectBody {
  organizationKey: string;
  name: string;
  program: string;
  purpose: string;
  divisionKey: string;
  startsOn: Day;
  endsOn: Day;
  budgetFen: number;
  askedFen: number;
  source: string;
}

export type ProjectStep =
  | Step<'submit', object>
  | Step<'approve', { awardedFen: number }>
  | Step<'agree', { agreementNo: string; agreedOn: Day }>
  | Step<'refuse' | 'withdraw' | 'terminate', { reason: string }>
  | Step<'close', { closedOn: Day }>;

export interface ProjectEntry extends Entry<ProjectBody, ProjectStep> {
  course: Course;
  awardedFen: number | null;
  agreedOn: Day | null;
  /** Days on which a mid-term and a final report were accepted, which is what the second and third tranche wait for. */
  midtermOn: Day;
  finalOn: Day;
}

const { record, decide } = hands.projects;

const hasAgreement = (course: Course) => !['approved', 'submitted', 'draft', 'refused', 'withdrawn'].includes(course);
const isAwarded = (course: Course) => hasAgreement(course) || course === 'approved';

function stepsOf(
  { year, course }: Application,
  number: number,
  awardedFen: number,
  dice: Dice,
  dates: { submittedOn: Day; agreedOn: Day; finalOn: Day },
): ProjectStep[] {
  const decidedOn = officeDay(callOf(year).decidedOn);
  const brokenOn = officeDay(addDays(callOf(year).startsOn, 150));
  const closedOn = officeDaysAfter(dates.finalOn, 30);
  const agreementNo = `云社培协〔${year}〕${String(number).padStart(3, '0')}号(虚构)`;
  const refusal = dice.pick(['评审得分未达入围线', '与已资助项目内容重复', '预算测算依据不足']);
  const submit: ProjectStep = { move: 'submit', on: dates.submittedOn, by: record, body: {} };
  const approve: ProjectStep = { move: 'approve', on: decidedOn, by: decide, body: { awardedFen } };
  const agree: ProjectStep = { move: 'agree', on: dates.agreedOn, by: record, body: { agreementNo, agreedOn: dates.agreedOn } };
  const withdrawnOn = officeDaysAfter(dates.submittedOn, 4);
  const ends: Partial<Record<Course, ProjectStep[]>> = {
    draft: [],
    submitted: [submit],
    withdrawn: [submit, { move: 'withdraw', on: withdrawnOn, by: record, body: { reason: '机构人手不足,撤回申报' } }],
    refused: [submit, { move: 'refuse', on: decidedOn, by: decide, body: { reason: refusal } }],
    approved: [submit, approve],
    terminated: [submit, approve, agree, { move: 'terminate', on: brokenOn, by: decide, body: { reason: '项目负责人离职,连续两次未提交报告' } }],
    closed: [submit, approve, agree, { move: 'close', on: closedOn, by: decide, body: { closedOn } }],
  };
  return ends[course] ?? [submit, approve, agree];
}

const fieldWords: Record<Cultivated['focus'], string> = {
  elderCare: '老年人',
  disability: '残疾人及其家庭',
  children: '儿童青少年',
  community: '社区居民',
  culture: '文艺爱好者',
  environment: '居民和青少年志愿者',
  health: '慢性病人和照护者',
  other: '居民和志愿者',
};

/** Midterm and final reports are accepted some weeks after they are due; those whose money waits at the end of 2018 came late. */
function datesOf({ course, year }: Application, on: Day, endsOn: Day, dice: Dice) {
  const call = callOf(year);
  return {
    submittedOn: officeDay(addDays(on, dice.whole(2, 12))),
    agreedOn: officeDay(addDays(call.agreedOn, dice.whole(0, 4))),
    midtermOn: officeDay(course === 'second due' ? addDays('2018-12-03', dice.whole(0, 7)) : addDays(call.startsOn, dice.whole(128, 150))),
    finalOn: officeDay(course === 'third due' ? addDays('2018-12-10', dice.whole(0, 7)) : addDays(endsOn, dice.whole(12, 28))),
  };
}

function bodyOf({ course, year, number, yuan, title }: Application, dice: Dice): ProjectBody {
  const call = callOf(year);
  const c = found(cultivated[number - 1], `org ${number}`);
  const askedFen = isAwarded(course) ? Math.round((yuan * dice.whole(100, 125)) / 50_000) * 50_000 : yuan * 100;
  return {
    organizationKey: c.key,
    name: `“${title}”项目`,
    program: `云岩区社会组织微公益创投(${year}年)`,
    purpose: `面向${fieldWords[c.focus]}开展“${title}”服务,回应居民议事中提出的需求。`,
    divisionKey: c.divisionKey,
    startsOn: call.startsOn,
    endsOn: addDays(addMonths(call.startsOn, call.months), -1),
    // At most 60 per cent of the budget is asked for; the rest is the body's own and its donors'.
    budgetFen: Math.ceil((askedFen * 10_000) / dice.whole(4200, 5950) / 10_000) * 10_000,
    askedFen,
    source: invented,
  };
}

function project(row: Application, number: number): ProjectEntry {
  const dice = new Dice(`projects/${row.year}/${row.number}`);
  const body = bodyOf(row, dice);
  const on = officeDay(addDays(callOf(row.year).opensOn, dice.whole(0, 8)));
  const dates = datesOf(row, on, body.endsOn, dice);
  const awardedFen = row.yuan * 100;
  const form: Attachment = {
    on,
    by: record,
    label: '项目申报书',
    paper: letter(`SB-${row.year}-${String(number).padStart(3, '0')}`, [`Budget CNY ${body.budgetFen / 100}`, `Asked CNY ${body.askedFen / 100}`]),
  };
  return {
    key: keyOf('project', number),
    on,
    by: record,
    body,
    steps: stepsOf(row, number, awardedFen, dice, dates),
    attachments: row.course === 'draft' ? [] : [form],
    course: row.course,
    awardedFen: isAwarded(row.course) ? awardedFen : null,
    agreedOn: hasAgreement(row.course) ? dates.agreedOn : null,
    midtermOn: dates.midtermOn,
    finalOn: dates.finalOn,
  };
}

/** Projects of the calls of 2014 to 2019; `project-001` onwards. */
export const projectEntries: ProjectEntry[] = applications.map((row, i) => project(row, i + 1));
