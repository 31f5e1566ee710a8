import { later } from './days.js';
import { units2018 } from './divisions.js';
import { found, keyOf } from './entry.js';
import { activityKinds, type ActivityKind } from './places.js';
import { oneOf, rowsOf } from './table.js';

/** How a stay in the base ended, or where it stands at the end of 2018. */
export const fates = [
  'graduated and closed',
  'graduated',
  'left and closed',
  'left',
  'expired and closed',
  'eliminated and closed',
  'disqualified',
  'assessing',
  'incubating',
  'extended',
] as const;
export type Fate = (typeof fates)[number];
export const modes = ['inShell', 'outreach', 'virtual'] as const;
export const tiers = ['budding', 'startup', 'hub', 'key'] as const;

export interface Cultivated {
  key: string;
  name: string;
  type: 'association' | 'socialService';
  sector: string;
  divisionKey: string;
  registeredOn: string;
  /** Moved in as an idea and registered from within. */
  isIdeaFirst: boolean;
  mode: (typeof modes)[number];
  tier: (typeof tiers)[number];
  round: number;
  fate: Fate;
  hasExtension: boolean;
  focus: ActivityKind;
}

/**
 * The forty: name | A association, S social service | sector | unit of 2018 | registered on | mode | tier | round | fate | field.
 * `*` behind the tier: moved in before it was registered. `+` behind the fate: with an extension on the way.
 */
const rows = rowsOf(
  `
  欢乐船儿童特殊教育康复中心 | S | 教育 | 贵乌社区 | 2012-06-18 | inShell | startup | 1 | graduated and closed | disability
  暖巷居家养老服务中心 | S | 民政 | 宅吉社区 | 2013-03-21 | inShell | startup | 1 | graduated and closed | elderCare
  筑蕙社会工作服务中心 | S | 民政 | 中天社区 | 2009-11-04 | outreach | hub | 1 | graduated and closed | community
  黔灵山下环境志愿者协会 | A | 其他 | 黔灵镇 | 2008-04-22 | outreach | hub | 1 | graduated and closed | environment
  禾苗流动儿童成长服务中心 | S | 教育 | 头桥社区 | 2013-09-12 | inShell | startup | 1 | graduated and closed | children
  老城根民间文艺协会 | A | 文化 | 市西社区 | 2010-11-16 | virtual | key | 1 | left and closed | culture
  扁井邻里互助服务中心 | S | 民政 | 省府社区 | 2015-07-16 | inShell | budding* | 2 | graduated and closed | community
  守护夕阳老年关爱协会 | A | 民政 | 东山社区 | 2011-03-09 | outreach | key | 2 | graduated and closed | elderCare
  听见聋人服务中心 | S | 民政 | 延中社区 | 2013-10-24 | inShell | startup | 2 | graduated and closed | disability
  岚溪青少年事务社会工作服务中心 | S | 民政 | 金狮社区 | 2014-04-15 | inShell | startup | 2 | graduated and closed | children
  社区健康促进会 | A | 卫生 | 北京路社区 | 2010-05-12 | outreach | key | 2 | expired and closed | health
  巧手锦绣妇女手工技艺服务中心 | S | 文化 | 三桥社区 | 2014-01-16 | inShell | startup | 2 | eliminated and closed | culture
  常青藤长者照护服务中心 | S | 民政 | 中华社区 | 2014-03-20 | inShell | startup | 3 | graduated and closed | elderCare
  楼道议事促进会 | A | 其他 | 威清社区 | 2010-09-08 | outreach | hub | 3 | graduated and closed | community
  蒲公英自闭症家庭支持中心 | S | 民政 | 普陀社区 | 2014-09-11 | inShell | startup | 3 | graduated+ | disability
  微光图书流动服务中心 | S | 文化 | 中东社区 | 2014-05-22 | virtual | startup | 3 | left and closed | culture
  河道守望环保服务中心 | S | 其他 | 市西社区 | 2014-11-13 | outreach | startup | 3 | graduated and closed | environment
  橙帽少年安全教育服务中心 | S | 教育 | 圣泉社区 | 2016-08-18 | inShell | budding* | 4 | graduated and closed | children
  心晴社区心理服务中心 | S | 卫生 | 中环社区 | 2014-10-16 | inShell | startup | 4 | graduated and closed | health
  银铃老年艺术协会 | A | 文化 | 栖霞社区 | 2009-07-14 | virtual | hub | 4 | graduated+ | culture
  同行残疾人就业服务中心 | S | 劳动 | 金龙社区 | 2015-03-19 | inShell | startup | 4 | extended+ | disability
  院坝里社区营造服务中心 | S | 民政 | 宅吉社区 | 2014-12-18 | inShell | startup | 4 | left+ | community
  乡邻互助协会 | A | 民政 | 水东社区 | 2015-02-05 | outreach | startup | 4 | graduated and closed | community
  小屋檐困境儿童服务中心 | S | 民政 | 北京路社区 | 2017-02-23 | inShell | budding* | 5 | assessing | children
  法润邻里法律服务中心 | S | 法律服务 | 黔东社区 | 2015-08-20 | virtual | startup | 5 | graduated | community
  晚晴记忆照护服务中心 | S | 民政 | 荷塘社区 | 2015-06-11 | inShell | startup | 5 | assessing | elderCare
  骑行者低碳出行协会 | A | 体育 | 普天社区 | 2012-04-19 | virtual | hub | 5 | assessing | environment
  新市民融入服务中心 | S | 民政 | 金关社区 | 2017-09-14 | inShell | budding* | 6 | incubating | community
  泡泡糖亲子阅读服务中心 | S | 文化 | 蔡关社区 | 2017-08-24 | inShell | budding* | 6 | incubating | children
  护航志愿救援协会 | A | 其他 | 金鸭社区 | 2013-02-26 | outreach | hub | 6 | incubating | other
  暖阳临终关怀服务中心 | S | 卫生 | 中天社区 | 2016-03-17 | inShell | startup | 6 | incubating | health
  巷口便民志愿服务协会 | A | 民政 | 黔东社区 | 2015-09-24 | outreach | startup | 6 | disqualified | elderCare
  布谷留守儿童陪伴服务中心 | S | 教育 | 金惠社区 | 2016-01-21 | outreach | startup | 6 | incubating | children
  云上银发数字助老服务中心 | S | 科技 | 贵乌社区 | 2018-06-21 | inShell | budding* | 7 | incubating | elderCare
  指语手语翻译服务中心 | S | 民政 | 中华社区 | 2016-11-10 | inShell | startup | 7 | incubating | disability
  旧物循环公益服务中心 | S | 其他 | 三桥社区 | 2017-01-12 | virtual | startup | 7 | incubating | environment
  戏韵花灯艺术协会 | A | 文化 | 水东社区 | 2012-08-15 | outreach | hub | 7 | incubating | culture
  筑梦社会工作督导服务中心 | S | 民政 | 省府社区 | 2014-02-20 | outreach | hub | 8 | incubating | community
  急救知识普及协会 | A | 卫生 | 头桥社区 | 2017-06-15 | virtual | startup | 8 | incubating | health
  童画美育公益服务中心 | S | 文化 | 东山社区 | 2017-10-19 | inShell | startup | 8 | incubating | children
`,
  10,
);

/** The forty bodies given focused cultivation; `org-001` … `org-040`. The first is named by the report, all others are invented. */
export const cultivated: Cultivated[] = rows.map(
  ([name = '', type, sector = '', unit, registeredOn = '', mode, tier = '', round, fate = '', focus], i) => ({
    key: keyOf('org', i + 1),
    name: `云岩区${name}`,
    type: type === 'A' ? 'association' : 'socialService',
    sector,
    divisionKey: found(
      units2018.find((u) => u.name === unit),
      unit ?? 'unit',
    ).code,
    registeredOn,
    isIdeaFirst: tier.endsWith('*'),
    mode: oneOf(mode, modes),
    tier: oneOf(tier.replace('*', ''), tiers),
    round: Number(round),
    fate: oneOf(fate.replace('+', ''), fates),
    hasExtension: fate.endsWith('+'),
    focus: oneOf(focus, activityKinds),
  }),
);

export interface Round {
  appliedFrom: string;
  admittedOn: string;
  movedInOn: string;
}

/** Eight rounds of entry: applications from | admitted on | moved in on. */
const rounds: Round[] = rowsOf(
  `
  2014-04-14 | 2014-05-23 | 2014-06-09
  2015-03-16 | 2015-04-24 | 2015-05-11
  2015-09-07 | 2015-09-30 | 2015-10-19
  2016-04-11 | 2016-05-27 | 2016-06-13
  2016-10-17 | 2016-11-18 | 2016-12-05
  2017-05-15 | 2017-06-23 | 2017-07-10
  2018-03-12 | 2018-04-20 | 2018-05-07
  2018-09-03 | 2018-09-28 | 2018-10-22
`,
  3,
).map(([appliedFrom = '', admittedOn = '', movedInOn = '']) => ({ appliedFrom, admittedOn, movedInOn }));

export const roundOf = (body: Cultivated): Round => found(rounds[body.round - 1], `round ${body.round}`);

/** From this day a body can act in its own name: make agreements, hold activities, take money. */
export const actsFrom = (body: Cultivated): string => later(body.registeredOn, roundOf(body).movedInOn);
