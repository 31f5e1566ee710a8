import { rowsOf, wordsOf } from './table.js';

/** Fields of the invented associations, by sector and supervising unit. The name is 云岩区 + field + form, as the name rule has it. */
export interface AssociationSeed {
  name: string;
  sector: string;
  supervisoryUnit: string;
  /** Trade, technology, charity and community service may register without a supervising unit. */
  mayRegisterDirectly: boolean;
}

const groups = rowsOf(
  `
  其他 | 云岩区工商业联合会 | direct | 行业协会 | 丝娃娃小吃 肠旺面 糯米饭 刺梨饮品 辣椒面食品 茶馆 银饰加工 蜡染工艺 竹编 旧书 老街裁缝 钟表修理 家用电器维修 社区便利店 早餐摊点 花木盆景
  社会中介 | 云岩区工商业联合会 | direct | 商会 | 喷水池商圈 市西商圈 三桥汽配 大营坡五金 贵乌路餐饮 新添大道家居
  体育 | 云岩区文体广播电视旅游局 | no | 协会 | 黔灵山健步 空竹 柔力球 毽球 门球 气排球 冬泳 围棋启蒙 社区太极 信鸽 溪流垂钓 轮滑
  文化 | 云岩区文体广播电视旅游局 | no | 协会 | 院坝合唱 京剧票友 芦笙 楹联 剪纸 社区摄影 集邮 口琴 手风琴 民间故事讲述 老地名文化 布艺
  教育 | 云岩区教育局 | no | 研究会 | 小学阅读教学 幼儿游戏教学 家校共育 乡土教材 校园心理
  科技 | 云岩区科学技术协会 | direct | 协会 | 气象科普 老科技工作者 无线电爱好者 青少年编程
  民政 | 云岩区民政局 | direct | 协会 | 邻里守望 单亲家庭互助 老年再学习 助老餐桌 退役军人互助 社区慈善超市 义务理发 红白事简办 失独家庭陪伴 楼长互助 院落花园共建
  卫生 | 云岩区卫生和计划生育局 | no | 协会 | 社区护理 苗医药传承 口腔健康 无偿献血志愿 控烟 慢性病自我管理
  法律服务 | 云岩区司法局 | no | 协会 | 院坝调解 青少年普法 物业纠纷调解
  其他 | 黔灵镇人民政府 | no | 协会 | 城郊果蔬种植 农家乐 山林防火 东山村养蜂 插花地共管
`,
  5,
);

export const associationSeeds: AssociationSeed[] = groups.flatMap(([sector = '', supervisoryUnit = '', direct = '', form = '', fields = '']) =>
  wordsOf(fields).map((field) => ({ name: `云岩区${field}${form}`, sector, supervisoryUnit, mayRegisterDirectly: direct === 'direct' })),
);

export interface InstitutionSeed {
  form: string;
  sector: string;
  supervisoryUnit: string;
  mayRegisterDirectly: boolean;
  count: number;
  purpose: string;
}

/** Invented private non-enterprise bodies: form | sector | supervising unit | direct? | how many | purpose. Kindergartens and schools are the bulk, as in any district. */
export const institutionSeeds: InstitutionSeed[] = rowsOf(
  `
  幼儿园 | 教育 | 云岩区教育局 | no | 54 | 面向学前儿童开展保育教育
  培训学校 | 教育 | 云岩区教育局 | no | 36 | 面向中小学生和居民开展非学历文化培训
  职业技能培训学校 | 劳动 | 云岩区人力资源和社会保障局 | no | 8 | 面向待业居民开展职业技能培训
  养老服务中心 | 民政 | 云岩区民政局 | no | 9 | 为老年人提供日间照料和居家养老服务
  老年养护院 | 民政 | 云岩区民政局 | no | 7 | 为失能、半失能老年人提供机构照护
  社会工作服务中心 | 民政 | 云岩区民政局 | direct | 12 | 运用社会工作专业方法服务社区居民
  中医门诊部 | 卫生 | 云岩区卫生和计划生育局 | no | 5 | 提供中医诊疗和健康指导
  护理站 | 卫生 | 云岩区卫生和计划生育局 | no | 3 | 为居家病人提供上门护理
  体育健身俱乐部 | 体育 | 云岩区文体广播电视旅游局 | no | 9 | 组织居民开展全民健身活动
  民间艺术馆 | 文化 | 云岩区文体广播电视旅游局 | no | 5 | 收藏、展示和传习地方民间艺术
  科普服务中心 | 科技 | 云岩区科学技术协会 | direct | 2 | 面向社区开展科学普及
  法律咨询服务中心 | 法律服务 | 云岩区司法局 | no | 1 | 为居民提供公益法律咨询
  就业信息服务中心 | 社会中介 | 云岩区人力资源和社会保障局 | no | 1 | 为居民提供免费就业信息
`,
  6,
).map(([form = '', sector = '', supervisoryUnit = '', direct = '', count, purpose = '']) => ({
  form,
  sector,
  supervisoryUnit,
  mayRegisterDirectly: direct === 'direct',
  count: Number(count),
  purpose,
}));

/** Two-character style names (字号), 16 × 14 of them, none of a body we know. */
export const styleNames: string[] = [...'沐岚霁澄榆葵砚蕙芷麓珩栖朗禾荟菁'].flatMap((first) =>
  [...'晴桐舟宁溪野汀帆谣圃芽棠屿禹'].map((second) => first + second),
);
