import type { Dice } from './dice.js';
import { unitName } from './divisions.js';
import { placeOf, type ActivityKind } from './places.js';
import { wordsOf } from './table.js';

/** What an activity is called, by field. `@4-10`: only in these months. `>`: always at this spot of the unit, `=`: always at this place, instead of one of the unit's rooms. */
const titles: Record<ActivityKind, string[]> = {
  elderCare: wordsOf(
    '陪老人包饺子@10-3 独居老人入户探访>居民家中 为老人义务理发 老年人手机课堂 重阳节百家宴@10-10 老人集体生日会 助老送餐>居民家中 陪诊取药>就近医院 冬季暖袜行动@11-1 楼道扶手加装>楼道 老歌茶话会 夏日清凉探访@6-8>居民家中',
  ),
  disability: wordsOf(
    '家门口康复训练 星星画室开放日 手语角 轮椅同行登山@4-10=黔灵山公园 助残日融合游园@5-5=黔灵山公园 照护者喘息小组 残疾人就业面试演练 特殊儿童音乐课 无障碍体验走访@3-11>街巷 家长互助小组',
  ),
  children: wordsOf(
    '四点半课后陪伴 绘本共读 安全过马路体验课>学校路口 河边自然观察@4-10=市西河步道 暑期成长营@7-8 少年议事会 困境儿童入户家访>居民家中 消防小体验 周末手工坊 亲子运动会@4-11>小广场 开学文具包发放@8-9',
  ),
  community: wordsOf(
    '院坝议事会 楼长见面会 邻里节百家宴@9-11 新市民欢迎会 法律咨询进院坝 旧物交换日 便民服务日 小区公约讨论会 志愿者招募日 老旧院落美化@3-11',
  ),
  culture: wordsOf('花灯院坝演出 社区春联书写@1-2 老城故事会 锦绣手工体验 银铃合唱排演 图书漂流站开放 京剧票友专场 中秋诗会@9-9'),
  environment: wordsOf(
    '市西河清河行动@3-11=市西河步道 黔灵山道净山=黔灵山步道 垃圾分类入户宣传>居民家中 低碳骑行@4-10=环城绿道 旧衣回收日>小广场 楼顶菜园共建@3-10>楼顶菜园 植树护绿@3-4=东山林地 废电池回收>垃圾分类亭',
  ),
  health: wordsOf('血压血糖义诊 急救知识培训 心理减压小组 控烟宣传 慢病自我管理课 临终关怀志愿培训 口腔健康讲座 健康步道同走@3-11=黔灵山步道'),
  other: wordsOf('楼院消防疏散演练 防汛应急演练@4-6 用电安全入户检查>居民家中 应急包制作 交通劝导>学校路口'),
};

interface Title {
  words: string;
  spot: string | undefined;
  place: string | undefined;
  isInSeason: (month: number) => boolean;
}

function titleOf(text: string): Title {
  const [, words = '', season, mark = '', place = ''] = /^([^@>=]+)(?:@([\d-]+))?(?:([>=])(.+))?$/.exec(text) ?? [];
  const [first = 1, last = 12] = (season ?? '1-12').split('-').map(Number);
  return {
    words,
    spot: mark === '>' ? place : undefined,
    place: mark === '=' ? place : undefined,
    isInSeason: (month) => (first <= last ? month >= first && month <= last : month >= first || month <= last),
  };
}

/** A name and a place that fit the field and the time of year. */
export function titleAndPlace(dice: Dice, kind: ActivityKind, month: number, divisionKey: string): { name: string; place: string } {
  const title = dice.pick(titles[kind].map(titleOf).filter((one) => one.isInSeason(month)));
  const place = title.place ?? (title.spot === undefined ? undefined : unitName(divisionKey) + title.spot) ?? placeOf(dice, divisionKey, kind);
  return { name: `${title.words}(${place})`, place };
}
