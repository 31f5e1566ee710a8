import { unitName } from './divisions.js';
import type { Dice } from './dice.js';
import { rowsOf, wordsOf } from './table.js';

export const activityKinds = ['elderCare', 'disability', 'children', 'community', 'culture', 'environment', 'health', 'other'] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** Places the report or its annexes name; elsewhere a venue of the unit. */
const named: Record<string, string[]> = Object.fromEntries(
  rowsOf(
    `
  520103411 | 白腊井院落 庆丰1号院 庆丰2号院
  520103408 | 北新区路109号院 樱花巷8号院 樱花巷14号院
  520103412 | 扁井巷241号院
  520103426 | 安井村
  520103424 | 金鸭村
  520103100 | 东山村
  520103420 | 金关村
`,
    2,
  ).map(([code = '', places = '']) => [code, wordsOf(places)]),
);

const venues: Record<ActivityKind, string[]> = {
  elderCare: wordsOf('日间照料室 居民活动室 老年食堂 院落凉亭'),
  disability: wordsOf('残疾人之家 康复活动室 居民活动室 服务中心一楼'),
  children: wordsOf('四点半课堂 图书角 小广场 儿童之家'),
  community: wordsOf('议事室 院坝 居民活动室 服务中心大厅'),
  culture: wordsOf('文化活动室 小广场 百姓舞台 院坝'),
  environment: wordsOf('河边步道 后山步道 垃圾分类亭 院落花坛'),
  health: wordsOf('健康小屋 居民活动室 小广场 服务中心一楼'),
  other: wordsOf('应急演练场 小广场 服务中心大厅 地下停车场'),
};

/** A place that reads true: a named courtyard where the unit has one, else one of its rooms or squares. */
export function placeOf(dice: Dice, divisionKey: string, kind: ActivityKind): string {
  const courtyards = named[divisionKey];
  const spot = courtyards !== undefined && dice.chance(0.45) ? dice.pick(courtyards) : dice.pick(venues[kind]);
  return `${unitName(divisionKey)}${spot}`;
}
