import { addDays, type Day } from '../kernel/calendar.js';
import { hands } from './cast.js';
import { actsFrom, cultivated } from './cultivated.js';
import { earlier, lastEntryOn, later, officeDaysAfter, someDay } from './days.js';
import { Dice } from './dice.js';
import { byKey, invented, keyOf, type Entry, type Step } from './entry.js';
import { photo } from './evidence.js';
import { wordsOf } from './table.js';
import { activities, type ActivityEntry } from './volunteering.js';

export type MediaLevel = 'national' | 'provincial' | 'municipal' | 'district' | 'online';

export interface MediaBody {
  title: string;
  medium: string;
  level: MediaLevel;
  publishedOn: Day;
  url: string | null;
  reprintOfKey?: string;
  organizationKey?: string;
  activityKey?: string;
  source: string;
}

export type MediaStep = Step<'verify', object> | Step<'reject', { reason: string }>;
export type MediaEntry = Entry<MediaBody, MediaStep>;

/** Invented media, every one of them. */
const media: Record<MediaLevel, string[]> = {
  national: wordsOf('《社会组织观察》(虚构) 《华夏志愿》(虚构)'),
  provincial: wordsOf('《黔地民声报》(虚构) 黔中广播(虚构) 《贵州社工》(虚构)'),
  municipal: wordsOf('《筑城日报》(虚构) 《林城晚报》(虚构) 筑城电视台民生频道(虚构)'),
  district: wordsOf('《云岩新视野》(虚构) 云岩有线(虚构) 《社区之窗》(虚构)'),
  online: wordsOf('筑事通客户端(虚构) 甲秀论坛(虚构) 黔灵山下公众号(虚构)'),
};
const sites: Record<MediaLevel, string> = {
  national: 'guancha',
  provincial: 'qiandi',
  municipal: 'zhucheng',
  district: 'yunyan-xsy',
  online: 'zhushitong',
};

/** 214 originals: how many at each level, and in each year. */
const levels: [MediaLevel, number][] = [
  ['national', 6],
  ['provincial', 28],
  ['municipal', 70],
  ['district', 74],
  ['online', 36],
];
const years: [number, number][] = [
  [2014, 20],
  [2015, 34],
  [2016, 46],
  [2017, 52],
  [2018, 62],
];
const reprintCount = 40;
const { record, verify } = hands.publicity;

const ofActivity = [
  '{activity}:居民家门口的公益服务',
  '周末去哪儿?{place}里有场{activity}',
  '{org}走进{place},{activity}受欢迎',
  '一场{activity},暖了一个院落',
  '镜头:{place}的{activity}',
  '{activity}背后的志愿者们',
];
const ofOrganization = [
  '记者走访{org}:从几个人到一支队伍',
  '{org}:把服务送到门口',
  '小组织,大作用——{org}的一天',
  '{org}负责人谈社区服务的难与盼',
  '从想法到行动:{org}的成长',
  '{org}招募志愿者',
  '{org}获项目支持,服务再延伸',
  '听{org}讲邻里故事',
  '社区来了{org}',
  '{org}的账本为什么敢公开',
];
const ofCentre = [
  '社会组织培育发展中心里的“孵化”故事',
  '微公益创投撬动社会力量',
  '社会组织如何接住居民的需求',
  '外包式服务管理的一次尝试',
  '政府购买服务,社会组织唱主角',
  '从松散到有序:社会组织培育的云岩做法',
  '联席会议怎么开?部门坐到一张桌子前',
  '“院坝议事”议出好点子',
];

const shortName = (key: string) => byKey(cultivated, key).name.replace('云岩区', '');

interface Subject {
  title: string;
  publishedOn: Day;
  organizationKey?: string;
  activityKey?: string;
}

/** About an activity in the days after it, about a body, or about the centre. */
function subject(dice: Dice, from: Day, to: Day, held: readonly ActivityEntry[]): Subject {
  const kind = dice.weighted([
    ['activity', 48],
    ['organization', 38],
    ['centre', 14],
  ]);
  const near = held.filter((a) => a.heldOn >= from && a.heldOn <= addDays(to, -4));
  if (kind === 'activity' && near.length > 0) {
    const a = dice.pick(near);
    const title = dice
      .pick(ofActivity)
      .replace('{activity}', a.body.name.split('(')[0] ?? '')
      .replace('{place}', a.body.place)
      .replace('{org}', shortName(a.body.organizationKey));
    return { title, publishedOn: addDays(a.heldOn, dice.whole(0, 3)), organizationKey: a.body.organizationKey, activityKey: a.key };
  }
  const publishedOn = someDay(dice, from, to);
  const open = cultivated.filter((c) => actsFrom(c) < publishedOn);
  if (kind === 'centre' || open.length === 0) return { title: dice.pick(ofCentre), publishedOn };
  const organizationKey = dice.pick(open).key;
  return { title: dice.pick(ofOrganization).replace('{org}', shortName(organizationKey)), publishedOn, organizationKey };
}

const urlOf = (level: MediaLevel, publishedOn: Day, number: number): string =>
  `https://${sites[level]}.example/${publishedOn.slice(0, 4)}/${publishedOn.slice(5).replace('-', '')}/${number}.html`;

/** Titles are told apart by their month where the words come twice; no activity is reported twice under the same words. */
function subjects(dice: Dice): Subject[] {
  const held = activities.filter((a) => a.steps.some((step) => step.move === 'hold'));
  const seen = new Set<string>();
  const next = (from: Day, to: Day): Subject => {
    for (;;) {
      const one = subject(dice, from, to, held);
      const dated = `${one.title}(${one.publishedOn.slice(0, 4)}年${Number(one.publishedOn.slice(5, 7))}月)`;
      const isRepeated = seen.has(one.title) || (one.activityKey !== undefined && seen.has(one.activityKey));
      if (isRepeated && (seen.has(dated) || (one.activityKey === undefined && !dice.chance(0.12)))) continue;
      const title = isRepeated ? dated : one.title;
      for (const mark of [title, one.activityKey ?? title]) seen.add(mark);
      return { ...one, title };
    }
  };
  return years
    .flatMap(([year, count]) => {
      const [from, to] = [year === 2014 ? '2014-07-01' : `${year}-01-05`, year === 2018 ? '2018-12-21' : `${year}-12-28`];
      return Array.from({ length: count }, () => next(from, to));
    })
    .sort((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1));
}

/** The last six wait for a second pair of eyes; of two on the way nobody could show the page. */
function outcomeOf(index: number, all: number, on: Day): MediaStep[] {
  if (index >= all - 6) return [];
  if (index === 60 || index === 133) return [{ move: 'reject', on, by: verify, body: { reason: '未见刊发原件,无法核实' } }];
  return [{ move: 'verify', on, by: verify, body: {} }];
}

function originals(): MediaEntry[] {
  const dice = new Dice('publicity');
  const levelList = dice.shuffled(levels.flatMap(([level, count]) => Array.from({ length: count }, () => level)));
  return subjects(dice).map((one, i, all): MediaEntry => {
    const level = levelList[i] ?? 'district';
    const on = earlier(officeDaysAfter(one.publishedOn, dice.whole(1, 5)), lastEntryOn);
    const checkedOn = earlier(officeDaysAfter(on, dice.whole(1, 8)), lastEntryOn);
    const url = dice.chance(0.8) ? urlOf(level, one.publishedOn, 1000 + i) : null;
    return {
      key: keyOf('media', i + 1),
      on,
      by: record,
      body: { ...one, medium: dice.pick(media[level]), level, url, source: invented },
      steps: outcomeOf(i, all.length, checkedOn),
      attachments: [{ on, by: record, label: '版面或页面存照', paper: photo(`MT-${String(i + 1).padStart(4, '0')}`) }],
    };
  });
}

/** The same text in another medium within days: one cluster, counted once. */
function reprints(of: readonly MediaEntry[]): MediaEntry[] {
  const dice = new Dice('publicity/reprints');
  const reprinted = of.filter((entry) => entry.steps.some((step) => step.move === 'verify') && entry.body.publishedOn < '2018-12-01');
  return Array.from({ length: reprintCount }, (_, i) => {
    const original = dice.pick(reprinted);
    const level = dice.pick(['online', 'online', 'district', 'municipal'] as const);
    const publishedOn = addDays(original.body.publishedOn, dice.whole(0, 3));
    const on = later(original.on, officeDaysAfter(publishedOn, dice.whole(1, 5)));
    const { organizationKey, activityKey } = original.body;
    return {
      key: keyOf('media', of.length + i + 1),
      on,
      by: record,
      body: {
        title: original.body.title,
        medium: dice.pick(media[level].filter((name) => name !== original.body.medium)),
        level,
        publishedOn,
        url: urlOf(level, publishedOn, 2000 + i),
        reprintOfKey: original.key,
        ...(organizationKey === undefined ? {} : { organizationKey }),
        ...(activityKey === undefined ? {} : { activityKey }),
        source: invented,
      },
      steps: [{ move: 'verify', on: officeDaysAfter(on, dice.whole(1, 6)), by: verify, body: {} }],
      attachments: [{ on, by: record, label: '版面或页面存照', paper: photo(`MT-R${String(i + 1).padStart(3, '0')}`) }],
    };
  });
}

const first = originals();

/** `media-001` … `media-214` are originals, forty reprints follow. */
export const mediaReports: MediaEntry[] = [...first, ...reprints(first)];
