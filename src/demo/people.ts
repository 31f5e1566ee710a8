import { personalNames } from './cast.js';
import { Dice } from './dice.js';
import { wordsOf } from './table.js';

/** Surnames frequent in Guiyang, the frequent ones repeated. */
const surnames = [
  ...'杨杨杨王王王李李李张张陈陈罗罗吴吴周刘何赵黄田龙冉安石徐胡朱高林郭马谢宋唐邓韩冯曹彭曾肖蒋蔡余杜叶程苏魏吕丁任沈姚卢姜谭汪陆熊孟秦江史龚潘夏侯代岑韦莫蒙班文向简',
];

const givenNames = wordsOf(`
  明远 志刚 建华 秀兰 晓燕 国平 文斌 海涛 静怡 丽娟 永贵 德顺 春梅 玉珍 光祥 家兴 世勇 正芳 兴国 安琪 雨桐 子涵 梓萱 昌盛 金凤 桂英
  小莉 立群 守仁 廷芬 开祥 贵芝 启明 卫东 跃进 红梅 亚男 思源 若兰 佳慧 俊杰 浩然 欣怡 天佑 云飞 庆华 维维 时雨 学礼 良玉 培根 成林
  素芬 仕琴 应龙 显贵 朝阳 泽民 万里 长青 登科 有福 孝贤 敬之 方圆 一鸣 书瑶 可欣 晨曦 嘉宁 景行 雪莲 凤仪 瑞雪 乐天 如意 景春 少华
  绍武 定邦 克俭 传芳 尚文 宗泽 祖荫 忠义 茂林 鸿飞 慧敏 淑华 惠珍 美玲 艳红 彩霞 月娥 银花 翠屏 清源 远航 博文 立夏 初晴 亦凡 念慈
  伟 敏 静 勇 艳 杰 娟 涛 霞 斌 磊 萍 刚 燕 辉 玲 丹 莉 琴 蓉
`);

/** Invented personal names, all different, none of the cast's or the report's. */
function inventedNames(count: number): string[] {
  const dice = new Dice('people');
  const names = new Set<string>();
  while (names.size < count) {
    const name = dice.pick(surnames) + dice.pick(givenNames);
    if (!personalNames.has(name)) names.add(name);
  }
  return [...names];
}

const names = inventedNames(460);

/** Slices of one list, so that a representative and a volunteer are never namesakes. */
export const representativeNames = names.slice(0, 300);
export const volunteerNames = names.slice(300);

/** A mobile number of a range that is not given out; 7919 is prime to 10,000, so that no number comes twice. */
export const inventedPhone = (number: number): string => `1380000${String((number * 7919 + 1234) % 10_000).padStart(4, '0')}`;
