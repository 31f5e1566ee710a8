import { addDays, type Day } from '../kernel/calendar.js';
import { titleAndPlace } from './activity.titles.js';
import { hands } from './cast.js';
import { actsFrom, cultivated } from './cultivated.js';
import { later, officeDay, officeDaysAfter, officeDayUpTo, opensOn, someDay, weekdayOf } from './days.js';
import { Dice } from './dice.js';
import { units2018 } from './divisions.js';
import { found, invented, keyOf, type Entry, type Step } from './entry.js';
import { inventedPhone, volunteerNames } from './people.js';
import type { ActivityKind } from './places.js';
import { caseWindows, projectWindows } from './windows.js';

export interface VolunteerBody {
  name: string;
  phone: string | null;
  districtOfResidence: string | null;
  joinedOn: Day;
  source: string;
}

export interface ActivityBody {
  name: string;
  organizationKey: string;
  projectKey?: string;
  divisionKey: string;
  place: string;
  kind: ActivityKind;
  /** Instants, UTC. */
  startsAt: string;
  endsAt: string;
  source: string;
}

export interface Attendance {
  volunteerKey: string;
  minutes: number;
}

export type ActivityStep =
  | Step<'hold', { beneficiaryVisits: number; beneficiaryPersons: number; attendance: Attendance[]; summary: string }>
  | Step<'confirm', object>
  | Step<'cancel', { reason: string }>;

export interface ActivityEntry extends Entry<ActivityBody, ActivityStep> {
  heldOn: Day;
}

const { record, confirm } = hands.activities;
/** The report's: 460 activities, 19,000 person-times served. */
const heldIn: [number, number][] = [
  [2014, 48],
  [2015, 76],
  [2016, 98],
  [2017, 114],
  [2018, 124],
];
export const visitsTarget = 19_000;

function volunteersOf(): Entry<VolunteerBody>[] {
  const dice = new Dice('volunteers');
  const joined = volunteerNames
    .slice(0, 150)
    .map((_, i) => (i < 55 ? someDay(dice, '2013-03-05', '2014-06-20') : someDay(dice, '2014-07-01', '2018-10-20')))
    .sort();
  return joined.map((joinedOn, i) => ({
    key: keyOf('volunteer', i + 1),
    on: later(opensOn, officeDay(joinedOn)),
    by: record,
    body: {
      name: found(volunteerNames[i], `volunteer ${i}`),
      phone: inventedPhone(300 + i),
      districtOfResidence: dice.chance(0.85) ? `云岩区${dice.pick(units2018).name}` : dice.pick(['南明区', '观山湖区', '乌当区']),
      joinedOn,
      source: invented,
    },
    steps: [],
    attachments: [],
  }));
}

/** The one person the report names; nothing else is known of her here, and nothing is made up: she takes part in no invented activity. */
const chenHong: Entry<VolunteerBody> = {
  key: 'volunteer-000',
  on: '2013-03-05',
  by: record,
  steps: [],
  attachments: [],
  body: { name: '陈虹', phone: null, districtOfResidence: null, joinedOn: '2013-03-05', source: '姓名取自2018年调研报告;登记日期为演示假设' },
};

/** `volunteer-000` is named by the report; `volunteer-001` … `volunteer-150` are invented, in the order of joining. */
export const volunteers: Entry<VolunteerBody>[] = [chenHong, ...volunteersOf()];

interface Plan {
  organizationKey: string;
  divisionKey: string;
  kind: ActivityKind;
  day: Day;
}

/** A weekend three times out of five; in the first days after moving in nothing is held yet. */
function plan(dice: Dice, from: Day, to: Day): Plan {
  for (;;) {
    const day = someDay(dice, from, to);
    if (weekdayOf(day) % 6 !== 0 && dice.chance(0.55)) continue;
    const c = dice.pick(cultivated);
    const stay = found(
      caseWindows.find((w) => w.organizationKey === c.key),
      `stay of ${c.key}`,
    );
    const isGone = !['graduated and closed', 'graduated', 'assessing', 'incubating', 'extended'].includes(c.fate) && day >= addDays(stay.until, -10);
    if (day < addDays(actsFrom(c), 16) || isGone) continue;
    return {
      organizationKey: c.key,
      divisionKey: c.divisionKey,
      kind: dice.chance(0.86) ? c.focus : dice.pick(['community', 'culture', 'environment', 'health'] as const),
      day,
    };
  }
}

const hours = ['09:00', '09:30', '10:00', '14:00', '14:30', '15:00', '18:30'];
/** Clock time in Asia/Shanghai, eight hours ahead of UTC all year. */
const instant = (day: Day, time: string, plusMinutes: number) => new Date(Date.parse(`${day}T${time}:00+08:00`) + plusMinutes * 60_000).toISOString();

/** How many are served: the whole is the report's, the parts follow the field. */
function visitsOf(plans: readonly Plan[]): number[] {
  const dice = new Dice('activities/visits');
  const usual: Record<ActivityKind, number> = {
    elderCare: 34,
    disability: 22,
    children: 32,
    community: 56,
    culture: 72,
    environment: 40,
    health: 50,
    other: 60,
  };
  const weights = plans.map(({ kind }) => usual[kind] * (0.45 + 1.3 * dice.next() ** 1.5));
  const all = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map((weight) => Math.max(6, Math.floor((weight / all) * visitsTarget)));
  let rest = visitsTarget - parts.reduce((a, b) => a + b, 0);
  for (let i = 0; rest !== 0; i = (i + 7) % parts.length) {
    parts[i] = (parts[i] ?? 0) + Math.sign(rest);
    rest -= Math.sign(rest);
  }
  return parts;
}

/** Nobody is in two places on one day; some come often, most now and then. */
class Roster {
  private readonly dice = new Dice('activities/roster');
  private readonly taken = new Map<Day, Set<string>>();
  private readonly zeal = volunteers.slice(1).map((v) => ({ key: v.key, joinedOn: v.body.joinedOn, weight: 0.3 + 3 * this.dice.next() ** 3 }));

  attend(day: Day, minutes: number): Attendance[] {
    const taken = this.taken.get(day) ?? new Set<string>();
    this.taken.set(day, taken);
    const known = addDays(day, -10);
    const count = this.dice.weighted([
      [3, 3],
      [4, 5],
      [5, 6],
      [6, 6],
      [7, 5],
      [8, 4],
      [9, 3],
      [10, 2],
      [11, 1],
      [12, 1],
    ]);
    return Array.from({ length: count }, () => {
      const free = this.zeal.filter((v) => v.joinedOn < known && !taken.has(v.key));
      const volunteerKey = this.dice.weighted(free.map((v) => [v.key, v.weight] as const));
      taken.add(volunteerKey);
      return {
        volunteerKey,
        minutes:
          minutes -
          this.dice.weighted([
            [0, 7],
            [15, 2],
            [30, 2],
          ]),
      };
    }).sort((a, b) => (a.volunteerKey < b.volunteerKey ? -1 : 1));
  }
}

function activity(number: number, p: Plan, steps: (dice: Dice, minutes: number, on: Day) => ActivityStep[]): ActivityEntry {
  const dice = new Dice(`activities/${number}`);
  const { name, place } = titleAndPlace(dice, p.kind, Number(p.day.slice(5, 7)), p.divisionKey);
  const minutes = dice.pick([90, 120, 120, 120, 150, 180, 180, 240]);
  const time = dice.pick(minutes > 150 ? hours.slice(0, 6) : hours);
  const project = projectWindows.find((w) => w.organizationKey === p.organizationKey && w.from <= p.day && p.day <= w.until);
  const on = officeDayUpTo(addDays(p.day, -dice.whole(4, 12)));
  return {
    key: keyOf('activity', number),
    on,
    by: record,
    body: {
      name,
      organizationKey: p.organizationKey,
      ...(project?.projectKey !== undefined && dice.chance(0.75) ? { projectKey: project.projectKey } : {}),
      divisionKey: p.divisionKey,
      place,
      kind: p.kind,
      startsAt: instant(p.day, time, 0),
      endsAt: instant(p.day, time, minutes),
      source: invented,
    },
    steps: steps(dice, minutes, on),
    attachments: [],
    heldOn: p.day,
  };
}

function activitiesHeld(): ActivityEntry[] {
  const dice = new Dice('activities');
  const plans = heldIn
    .flatMap(([year, count]) =>
      Array.from({ length: count }, () => plan(dice, year === 2014 ? '2014-06-26' : `${year}-01-03`, year === 2018 ? '2018-12-16' : `${year}-12-28`)),
    )
    .sort((a, b) => (a.day === b.day ? (a.organizationKey < b.organizationKey ? -1 : 1) : a.day < b.day ? -1 : 1));
  const visits = visitsOf(plans);
  const roster = new Roster();
  return plans.map((p, i) =>
    activity(i + 1, p, (own, minutes) => {
      const beneficiaryVisits = visits[i] ?? 0;
      const recordedOn = officeDaysAfter(p.day, own.whole(1, 4));
      return [
        {
          move: 'hold',
          on: recordedOn,
          by: record,
          body: {
            beneficiaryVisits,
            beneficiaryPersons: Math.ceil(beneficiaryVisits * (0.6 + 0.4 * own.next())),
            attendance: roster.attend(p.day, minutes),
            summary: own.pick([
              '现场秩序良好,居民反映积极。',
              '按计划完成,签到表已存档。',
              '服务对象较预计略多,志愿者补位及时。',
              '天气原因缩短了户外环节。',
            ]),
          },
        },
        { move: 'confirm', on: officeDaysAfter(recordedOn, own.whole(1, 4)), by: confirm, body: {} },
      ];
    }),
  );
}

/** Eight that were called off, six that lie ahead in January 2019. */
function activitiesNotHeld(): ActivityEntry[] {
  const dice = new Dice('activities/not held');
  const off = Array.from({ length: 8 }, (_, i) => plan(dice, `${2015 + (i % 4)}-04-01`, `${2015 + (i % 4)}-11-20`));
  const ahead = Array.from({ length: 6 }, () => ({ ...plan(dice, '2018-10-15', '2018-12-10'), day: someDay(dice, '2019-01-05', '2019-01-20') }));
  return [
    ...off.map((p, i) =>
      activity(461 + i, p, (own, _, on) => [
        {
          move: 'cancel',
          on: officeDay(on < addDays(p.day, -3) ? addDays(on, 1) : p.day),
          by: record,
          body: { reason: own.pick(['暴雨预警', '场地临时占用', '报名人数不足']) },
        },
      ]),
    ),
    ...ahead.map((p, i) => ({ ...activity(469 + i, p, () => []), on: officeDay(addDays('2018-12-17', i)) })),
  ];
}

/** `activity-001` … `activity-460` held and confirmed, in the order of their days; fourteen more that were not. */
export const activities: ActivityEntry[] = [...activitiesHeld(), ...activitiesNotHeld()];
