import { styleNames } from './associations.js';
import { Dice } from './dice.js';
import { registered } from './register.js';
import { wordsOf } from './table.js';

export const sourceClasses = [
  'enterpriseGift',
  'individualGift',
  'foundationGrant',
  'associationSupport',
  'serviceIncome',
  'ownFunds',
  'otherPublic',
] as const;
export type SourceClass = (typeof sourceClasses)[number];
export type Form = 'cash' | 'goods' | 'premises' | 'service' | 'securities' | 'volunteerTime';
export type CounterpartyKind = 'enterprise' | 'individual' | 'foundation' | 'association' | 'publicBody' | 'other';

export interface Counterparty {
  name: string;
  kind: CounterpartyKind;
}

const trades = wordsOf('商贸 餐饮管理 物业服务 建材 医药连锁 汽车服务 食品 文化传播 信息技术 装饰工程 家政服务 教育科技');

/** Fifty invented companies; no style name of the register appears among them twice. */
const enterprises: Counterparty[] = new Dice('enterprises')
  .shuffled(styleNames)
  .slice(0, 50)
  .map((name, i) => ({ name: `贵阳${name}${trades[i % trades.length] ?? ''}有限公司`, kind: 'enterprise' }));

const foundations: Counterparty[] = wordsOf('筑光 沐川 远岫 澄怀 麦田里 一盏灯 同舟行 山外山').map((name) => ({
  name: `${name}公益基金会(虚构)`,
  kind: 'foundation',
}));

const associations: Counterparty[] = registered
  .filter((o) => o.type === 'association' && /(商会|行业协会)$/.test(o.name) && o.registeredOn < '2013-06-01')
  .map((o) => ({ name: o.name, kind: 'association' }));

const publicBodies: Counterparty[] = wordsOf(
  '市级福彩公益金项目(虚构) 区级儿童之家补助(虚构) 市级残疾人康复补助(虚构) 省级社会工作服务补助(虚构)',
).map((name) => ({ name, kind: 'publicBody' }));

const payers: Counterparty[] = [
  ...wordsOf('服务对象缴费(汇总) 课程学员缴费(汇总) 义卖收入(汇总) 公益集市摊位收入(汇总)').map((name): Counterparty => ({
    name,
    kind: 'individual',
  })),
  ...enterprises.slice(40).map((e): Counterparty => ({ name: `${e.name}(购买服务)`, kind: 'enterprise' })),
];

const surnames = [...'杨王李张陈罗吴周刘何赵黄田龙冉安石徐胡朱'];

/** Somebody who gives: by class of source. `organization` gives when the money is its own. */
export function counterpartyOf(dice: Dice, source: SourceClass, organization: string): Counterparty {
  const from: Record<SourceClass, () => Counterparty> = {
    enterpriseGift: () => dice.pick(enterprises),
    individualGift: () => ({
      name: dice.chance(0.15) ? '爱心居民(匿名)' : `${dice.pick(surnames)}${dice.pick(['先生', '女士'])}`,
      kind: 'individual',
    }),
    foundationGrant: () => dice.pick(foundations),
    associationSupport: () => dice.pick(associations),
    serviceIncome: () => dice.pick(payers),
    ownFunds: () => ({ name: organization, kind: 'other' }),
    otherPublic: () => dice.pick(publicBodies),
  };
  return from[source]();
}

export const sourceWeights: readonly (readonly [SourceClass, number])[] = [
  ['enterpriseGift', 32],
  ['individualGift', 27],
  ['foundationGrant', 10],
  ['associationSupport', 8],
  ['serviceIncome', 15],
  ['ownFunds', 8],
];

export const formWeights: Record<SourceClass, readonly (readonly [Form, number])[]> = {
  enterpriseGift: [
    ['cash', 50],
    ['goods', 26],
    ['premises', 12],
    ['service', 9],
    ['securities', 3],
  ],
  individualGift: [
    ['cash', 86],
    ['goods', 14],
  ],
  foundationGrant: [['cash', 1]],
  associationSupport: [
    ['cash', 62],
    ['service', 38],
  ],
  serviceIncome: [['cash', 1]],
  ownFunds: [['cash', 1]],
  otherPublic: [['cash', 1]],
};

/** Yuan from … to …, and how often: many small, few large. */
export const brackets: Record<SourceClass, readonly (readonly [readonly [number, number], number])[]> = {
  enterpriseGift: [
    [[1_000, 5_000], 30],
    [[5_000, 30_000], 34],
    [[30_000, 150_000], 20],
    [[150_000, 600_000], 12],
    [[600_000, 1_800_000], 4],
  ],
  individualGift: [
    [[100, 1_000], 45],
    [[1_000, 5_000], 40],
    [[5_000, 30_000], 15],
  ],
  foundationGrant: [
    [[20_000, 80_000], 40],
    [[80_000, 300_000], 40],
    [[300_000, 1_200_000], 20],
  ],
  associationSupport: [
    [[2_000, 10_000], 45],
    [[10_000, 50_000], 40],
    [[50_000, 200_000], 15],
  ],
  serviceIncome: [
    [[2_000, 20_000], 40],
    [[20_000, 120_000], 38],
    [[120_000, 500_000], 22],
  ],
  ownFunds: [
    [[1_000, 10_000], 60],
    [[10_000, 80_000], 40],
  ],
  otherPublic: [
    [[10_000, 60_000], 70],
    [[60_000, 200_000], 30],
  ],
};

/** What a form is counted in, and the paper that proves it. */
export const measures: Record<Form, { unit: string | null; perUnitYuan: number; proof: string }> = {
  cash: { unit: null, perUnitYuan: 1, proof: '银行回单' },
  goods: { unit: '件', perUnitYuan: 60, proof: '物资入库清单' },
  premises: { unit: '平方米', perUnitYuan: 360, proof: '场地无偿使用协议' },
  service: { unit: '小时', perUnitYuan: 150, proof: '服务工时确认单' },
  securities: { unit: '份', perUnitYuan: 10, proof: '过户凭证' },
  volunteerTime: { unit: '小时', perUnitYuan: 40, proof: '志愿者签到汇总' },
};
