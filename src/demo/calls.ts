import type { Day } from '../kernel/calendar.js';
import { found } from './entry.js';
import { oneOf, rowsOf } from './table.js';

/** How far a project came: all three tranches and closed, the last one open, two paid, one paid, broken off after one; or no agreement at all. */
export const courses = [
  'closed',
  'paid',
  'third due',
  'two paid',
  'second due',
  'one paid',
  'terminated',
  'approved',
  'submitted',
  'draft',
  'refused',
  'withdrawn',
] as const;
export type Course = (typeof courses)[number];

export interface Call {
  year: number;
  opensOn: Day;
  decidedOn: Day;
  agreedOn: Day;
  startsOn: Day;
  months: number;
}

/** Yearly calls of the micro-venture programme: year | opens | decided | agreed from | starts | months. */
const calls: Call[] = rowsOf(
  `
  2014 | 2014-07-07 | 2014-08-22 | 2014-09-15 | 2014-10-01 | 8
  2015 | 2015-06-01 | 2015-07-10 | 2015-07-27 | 2015-08-01 | 9
  2016 | 2016-03-07 | 2016-04-22 | 2016-05-09 | 2016-06-01 | 9
  2017 | 2017-03-06 | 2017-04-21 | 2017-05-08 | 2017-06-01 | 9
  2018 | 2018-03-05 | 2018-04-20 | 2018-05-14 | 2018-06-01 | 10
  2019 | 2018-11-05 | 2018-12-18 | 2019-01-07 | 2019-02-01 | 10
`,
  6,
).map(([year, from = '', decidedOn = '', agreedOn = '', startsOn = '', months]) => ({
  year: Number(year),
  opensOn: from,
  decidedOn,
  agreedOn,
  startsOn,
  months: Number(months),
}));

export const callOf = (year: number): Call =>
  found(
    calls.find((call) => call.year === year),
    `call of ${year}`,
  );

export interface Application {
  year: number;
  course: Course;
  /** Number of the organization in the register. */
  number: number;
  yuan: number;
  title: string;
}

/** Who applies in which year and what becomes of it: year | course | organization | thousands of yuan awarded (asked for, where nothing was awarded) | title. */
export const applications: Application[] = rowsOf(
  `
  2014 | closed | 1 | 24 | 小船起航
  2014 | closed | 2 | 26 | 巷口助餐桌
  2014 | closed | 3 | 30 | 院坝会客厅
  2014 | closed | 4 | 16 | 市西河看护
  2014 | closed | 5 | 20 | 四点半小屋
  2014 | refused | 6 | 18 | 百姓舞台
  2015 | closed | 1 | 28 | 星星的画室
  2015 | closed | 2 | 24 | 独居敲门人
  2015 | closed | 4 | 18 | 山道净拾
  2015 | closed | 5 | 22 | 新苗计划
  2015 | closed | 8 | 26 | 时间的礼物
  2015 | closed | 9 | 25 | 无声课堂
  2015 | closed | 10 | 27 | 周末不孤单
  2015 | refused | 11 | 20 | 血压小屋
  2015 | refused | 12 | 30 | 锦绣传习
  2016 | closed | 3 | 30 | 楼长学堂
  2016 | closed | 7 | 24 | 邻里时间银行
  2016 | closed | 8 | 22 | 八十岁生日会
  2016 | closed | 13 | 28 | 夕阳陪诊员
  2016 | closed | 14 | 20 | 楼道公约
  2016 | closed | 15 | 32 | 蒲公英周末
  2016 | closed | 17 | 22 | 河水体检队
  2016 | closed | 1 | 30 | 家门口康复
  2016 | terminated | 23 | 20 | 安井互助圈
  2016 | refused | 16 | 18 | 书箱漂流
  2016 | withdrawn | 6 | 15 | 老城故事地图
  2017 | closed | 2 | 28 | 楼道扶手行动
  2017 | closed | 10 | 26 | 少年议事厅
  2017 | closed | 9 | 25 | 听见社区
  2017 | closed | 18 | 24 | 橙帽小交警
  2017 | closed | 19 | 28 | 心晴树洞
  2017 | closed | 21 | 30 | 同行就业营
  2017 | paid | 22 | 22 | 白腊井晾衣绳
  2017 | closed | 7 | 20 | 扁井巷议事种子
  2017 | third due | 26 | 30 | 记忆咖啡角
  2017 | third due | 25 | 20 | 法律门诊进院坝
  2017 | closed | 20 | 15 | 银铃剧社
  2017 | refused | 27 | 24 | 低碳通勤周
  2017 | withdrawn | 12 | 20 | 指尖上的锦绣
  2018 | two paid | 1 | 40 | 轮椅走黔灵
  2018 | two paid | 15 | 40 | 喘息一小时
  2018 | two paid | 18 | 20 | 安全第一课
  2018 | two paid | 31 | 30 | 暖阳陪伴
  2018 | second due | 28 | 30 | 新市民欢迎日
  2018 | second due | 29 | 20 | 绘本漂流
  2018 | one paid | 30 | 30 | 楼院应急演练
  2018 | one paid | 33 | 20 | 布谷来信
  2018 | second due | 24 | 30 | 屋檐下的灯
  2018 | two paid | 23 | 20 | 邻居节
  2018 | one paid | 13 | 30 | 认得回家路
  2018 | two paid | 8 | 20 | 老邻居茶话
  2018 | refused | 32 | 28 | 老屋小修
  2018 | refused | 3 | 40 | 老旧院落共治
  2018 | withdrawn | 17 | 20 | 河边自然课
  2019 | approved | 34 | 30 | 银发手机课堂
  2019 | approved | 35 | 24 | 指尖上的对话
  2019 | submitted | 36 | 26 | 旧物新生
  2019 | submitted | 39 | 18 | 急救人人会
  2019 | submitted | 40 | 22 | 画里故乡
  2019 | draft | 37 | 20 | 花灯进院坝
  2019 | draft | 38 | 30 | 带教伙伴
`,
  5,
).map(([year, course, number, thousands, title = '']) => ({
  year: Number(year),
  course: oneOf(course, courses),
  number: Number(number),
  yuan: Number(thousands) * 1000,
  title,
}));
