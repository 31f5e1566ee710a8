import { addDays, type Day } from '../kernel/calendar.js';
import { cultivated, type Cultivated } from './cultivated.js';
import type { Login } from './cast.js';
import { officeDay, officeDaysAfter, someOfficeDay } from './days.js';
import { Dice } from './dice.js';
import { invented, keyOf, type Entry, type Step } from './entry.js';
import { oneOf, rowsOf } from './table.js';

type Move = Step<string, object>;
type Entries = Entry<object, Move>[];
const step = (move: string, on: Day, by: Login, body: object = {}): Move => ({ move, on, by, body });
const entry = (key: string, on: Day, by: Login, body: object, steps: Move[] = []): Entry<object, Move> => ({ key, on, by, body: { ...body, source: invented }, steps, attachments: [] });

const writer: Record<string, Login> = { 'org-001': 'ngo-huanlechuan', 'org-002': 'ngo-2' };
/** Whose report was not quite in order: body and year. */
const objected = new Set(['org-012/2016', 'org-022/2017']);

/** The report of one of the forty on a year: opened in January, handed in by March, looked at in spring, concluded before the summer. */
function reportOf(body: Cultivated, year: number, number: number): Entry<object, Move> {
  const dice = new Dice(`reports/${body.key}/${year}`);
  const opened = officeDay(`${year + 1}-01-15`);
  const handedIn = someOfficeDay(dice, `${year + 1}-03-01`, `${year + 1}-03-30`);
  const reviewed = someOfficeDay(dice, `${year + 1}-04-10`, `${year + 1}-05-10`);
  const concluded = someOfficeDay(dice, `${year + 1}-05-15`, `${year + 1}-06-15`);
  const putRight = officeDaysAfter(concluded, 30);
  const income = dice.whole(8, 90) * 1_000_000;
  const isObjected = objected.has(`${body.key}/${year}`);
  return entry(keyOf('report', number), opened, 'bureau', { organizationKey: body.key, year }, [
    step('handIn', handedIn, writer[body.key] ?? 'officer', { staffCount: dice.whole(3, 18), activityCount: dice.whole(6, 40), incomeFen: income, expenditureFen: Math.floor(income * 0.9), summary: '按章程开展活动,财务收支平衡(虚构)' }),
    step('opine', reviewed, 'manager', { opinion: '材料齐全,同意上报' }),
    isObjected ? step('object', concluded, 'bureau', { conclusion: 'basicallyPassed', defects: '部分支出凭证不规范' }) : step('pass', concluded, 'bureau'),
    ...(isObjected ? [step('rectify', putRight, 'officer', { rectification: '凭证已补齐并重新装订' }), step('accept', officeDaysAfter(putRight, 5), 'bureau')] : []),
  ]);
}

export const annualReports: Entries = [2015, 2016, 2017]
  .flatMap((year) => cultivated.filter((body) => body.registeredOn <= `${year}-06-30`).map((body) => ({ year, body })))
  .map(({ year, body }, i) => reportOf(body, year, i + 1));

/** body | applied | assessed | score | graded; without a day of grading it was refused */
export const ratings: Entries = rowsOf(
  `
  org-003 | 2015-09-10 | 2015-11-12 | 958 | 2015-12-10
  org-001 | 2016-09-12 | 2016-11-10 | 912 | 2016-12-08
  org-008 | 2016-09-13 | 2016-11-11 | 874 | 2016-12-08
  org-014 | 2017-09-11 | 2017-11-09 | 866 | 2017-12-07
  org-012 | 2018-09-10 | 2018-11-08 | 698 |
  `,
  5,
).map(([organizationKey = '', applied = '', assessed = '', score, graded = ''], i) =>
  entry(keyOf('rating', i + 1), officeDay(applied), writer[organizationKey] ?? 'officer', { organizationKey }, [
    step('assess', officeDay(assessed), 'manager', { score: Number(score), assessor: '第三方评估机构(虚构)' }),
    graded ? step('confirm', officeDay(graded), 'bureau', { certificateNo: `云虚评〔${graded.slice(0, 4)}〕${i + 1}号` }) : step('refuse', officeDaysAfter(officeDay(assessed), 10), 'bureau', { reason: '未达到最低等级' }),
  ]));

/** Bodies of the register outside the base; one came off its list again. */
export const creditListings: Entries = [
  entry('listing-001', '2016-09-06', 'bureau', { organizationKey: 'org-120', cause: 'unreachable', basis: '两次专用信函均无人签收(虚构)', aroseOn: '2016-09-05' }, [
    step('fulfil', '2017-03-14', 'bureau', { dutyFulfilledOn: '2017-03-13', reason: '已办理住所变更并取得联系' }),
    step('remove', '2017-03-16', 'leader', { reason: '履行义务并经核实' }),
  ]),
  entry('listing-002', '2018-06-05', 'bureau', { organizationKey: 'org-125', cause: 'reportMissing', basis: '未按规定报送 2017 年度报告(虚构)', aroseOn: '2018-06-01' }),
  entry('listing-003', '2018-10-16', 'bureau', { organizationKey: 'org-121', cause: 'minorPenalty', basis: '超出业务范围开展培训,受到警告(虚构)', aroseOn: '2018-10-15' }),
];
export const penalties: Entries = [
  entry('penalty-001', '2018-10-15', 'bureau', { organizationKey: 'org-121', kind: 'warning', authority: '云岩区民政局(演示,虚构)', documentNo: '云虚民罚〔2018〕3号', decidedOn: '2018-10-12', amountFen: 0, facts: '超出业务范围开展培训(虚构)' }, [step('execute', '2018-10-19', 'bureau', { executedOn: '2018-10-19' })]),
];

/** body | kind | planned | held; not held: still to come */
const visitRows = rowsOf(
  `
  org-012 | complaint | 2016-10-18 | 2016-10-18
  org-002 | routine   | 2017-05-16 | 2017-05-17
  org-022 | followUp  | 2018-07-24 | 2018-07-24
  org-028 | routine   | 2018-09-18 | 2018-09-20
  org-034 | routine   | 2018-11-13 | 2018-11-13
  org-030 | spotCheck | 2018-12-04 | 2018-12-05
  org-036 | routine   | 2018-12-18 |
  org-038 | routine   | 2019-01-10 |
  org-125 | followUp  | 2019-01-22 |
  `,
  4,
);
const closable = new Set([1, 2, 4]);
export const visits: Entries = visitRows.map(([organizationKey = '', kind, plannedOn = '', heldOn = ''], i) =>
  entry(keyOf('visit', i + 1), officeDay(addDays(plannedOn < '2018-12-18' ? plannedOn : '2018-12-18', -12)), 'officer', { organizationKey, kind: oneOf(kind, ['routine', 'spotCheck', 'complaint', 'followUp'] as const), plannedOn, purpose: '查看场地、账目和活动记录' }, heldOn ? [
    step('hold', heldOn, 'officer', { heldOn, attendees: '组织负责人、财务', summary: '现场查看并核对记录(虚构)' }),
    ...(closable.has(i + 1) ? [step('close', officeDaysAfter(heldOn, 25), 'officer')] : []),
  ] : []));

/** visit | finding | due | remedied | closed */
export const findings: Entries = rowsOf(
  `
  visit-001 | 义卖收入未入账           | 2016-11-15 | 2016-11-08 | 2016-11-10
  visit-002 | 消防器材过期             | 2017-06-06 | 2017-05-24 | 2017-05-26
  visit-003 | 延期后场地使用登记不全   | 2018-08-31 |            |
  visit-005 | 志愿者签到表缺日期       | 2018-12-14 | 2018-12-11 |
  visit-006 | 救援器材未按期检验       | 2019-01-15 |            |
  `,
  5,
).map(([visitKey = '', title, dueOn, remedied = '', closed = ''], i) =>
  entry(keyOf('finding', i + 1), officeDay(addDays(visitRows[Number(visitKey.slice(-3)) - 1]?.[3] ?? '', 1)), 'officer', { visitKey, title, dueOn, demand: '限期整改并留存记录' }, [
    ...(remedied ? [step('remedy', officeDay(remedied), 'officer', { remedy: '已整改,留有照片(虚构)' })] : []), ...(closed ? [step('close', officeDay(closed), 'officer')] : []),
  ]));

export const majorEvents: Entries = [
  entry('event-001', '2018-04-10', 'ngo-huanlechuan', { organizationKey: 'org-001', kind: 'charityActivity', title: '助残日公益市集', plannedOn: '2018-05-20', place: '贵乌社区广场', participants: 180, amountFen: 3_000_000, content: '助残日慈善义卖(虚构)' }, [
    step('acknowledge', '2018-04-12', 'bureau'), step('hold', '2018-05-21', 'ngo-huanlechuan', { heldOn: '2018-05-20', outcome: '如期举办,收支已公示' }),
  ]),
  entry('event-002', '2018-12-20', 'ngo-2', { organizationKey: 'org-002', kind: 'assembly', title: '理事会换届会议', plannedOn: '2019-01-08', participants: 25, content: '理事会换届(虚构)' }),
];

const orgTypes = ['jointBranch', 'none', 'none', 'independentBranch', 'functionalBranch'] as const;
export const partyRecords: Entries = cultivated.map((body, i) => {
  const dice = new Dice(`party/${body.key}`);
  const orgType = orgTypes[i % orgTypes.length] ?? 'none';
  // Whoever was registered in 2018 comes when the half-year's register is in.
  const from = body.registeredOn < '2016-03-01' ? '2016-03-07' : body.registeredOn < '2018-01-01' ? '2018-03-05' : '2018-07-02';
  const on = officeDay(addDays(from, i));
  const hasBranch = orgType !== 'none';
  return entry(keyOf('party', i + 1), on, 'officer', {
    organizationKey: body.key, orgType, levelParent: '云岩区社会组织综合党委(虚构)', memberCount: hasBranch ? dice.whole(3, 9) : dice.whole(0, 2), instructor: hasBranch || i % 3 === 0 ? null : `党建指导员${i + 1}(虚构)`,
    establishedOn: hasBranch ? '2016-01-15' : null,
  }, hasBranch ? [step('tick', officeDaysAfter(on, 20), 'officer', { step: 1, doneOn: on }), step('tick', officeDaysAfter(on, 40), 'officer', { step: 3, doneOn: on })] : []);
});
