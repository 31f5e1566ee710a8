import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import type { Compared } from '../features/duplicates/duplicates.rules.js';
import { Dice } from './dice.js';
import { wordsOf } from './table.js';

export const DISTURBANCES = ['width', 'traditional', 'abbreviation', 'homophone', 'typo', 'renamed'] as const;
export type Disturbance = (typeof DISTURBANCES)[number];
/** A register of invented bodies with planted duplicates, and which records are one. */
export interface Planted { bodies: Compared[]; truth: Map<string, Disturbance> }

const SIGNS = [...'爱心青藤春晖阳光同心益善仁和启明星海晨曦云帆筑梦安康乐融新知博文思源德馨厚泽雅韵清风蓝天绿野金桥百合红枫白鹭长青永福瑞祥嘉禾'];
const FIELDS = wordsOf('社会工作 志愿者 养老服务 残疾人康复 青少年成长 心理健康 文化艺术 家政服务 职业技能培训 法律服务 环境保护 体育健身 摄影 书画 舞蹈 太极拳 社区治理 儿童关爱 妇女发展 助学 公益服务 早期教育 中医药 物业管理 餐饮行业 电子商务 建筑装饰 茶文化 收藏 音乐');
const UNITS = wordsOf('宅吉社区 中华社区 北京路社区 金关社区 三桥社区 黔东社区 普陀社区 贵乌社区 延中社区 水东社区 市西社区 省府社区 圣泉社区 荷塘社区 黔灵镇');
const ASSOCIATION = wordsOf('协会 学会 促进会 联合会 研究会 商会');
const SERVICE = wordsOf('服务中心 中心 服务站 工作室 俱乐部');
const ROADS = wordsOf('宝山北路 中华北路 延安中路 黄金路 金鸭村 北京路 市北路 新添大道 百花大道 浣纱路 友谊路 陕西路 合群路 云岩广场');
const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英华文建国志红玉梅林波宁慧云龙飞鹏辉凤琴山川'];
/** The 3,755 characters of GB 2312's first level, which is what people type. */
const COMMON = [...new TextDecoder('gb2312').decode(Uint8Array.from(Array.from({ length: 0xd8 - 0xb0 }, (_, row) => Array.from({ length: 94 }, (__, cell) => [0xb0 + row, 0xa1 + cell])).flat(2)))].filter((sign) => /\p{Script=Han}/u.test(sign));

const toTraditional = Converter({ from: 'cn', to: 't' });
const syllable = (sign: string): string => pinyin(sign, { toneType: 'none', type: 'array' })[0] ?? '';
const homophones = new Map<string, string[]>();
for (const sign of COMMON) homophones.set(syllable(sign), [...(homophones.get(syllable(sign)) ?? []), sign]);

class Office {
  private serial = 0;
  constructor(private readonly dice: Dice) {}

  person = (): string => this.dice.pick(SURNAMES) + this.dice.pick(GIVEN) + (this.dice.chance(0.7) ? this.dice.pick(GIVEN) : '');
  phone = (): string => `phone-${this.dice.whole(0, 9_999_999)}`;
  address = (): string => `贵阳市云岩区${this.dice.pick(ROADS)}${this.dice.whole(1, 300)}号${this.dice.chance(0.6) ? `${this.dice.whole(1, 12)}栋${this.dice.whole(1, 30)}楼` : ''}`;
  day = (): string => `${this.dice.whole(2000, 2025)}-${String(this.dice.whole(1, 12)).padStart(2, '0')}-${String(this.dice.whole(1, 28)).padStart(2, '0')}`;
  id = (): string => `b${String((this.serial += 1)).padStart(6, '0')}`;

  body(): Compared {
    const { dice } = this;
    const isAssociation = dice.chance(0.45);
    const brand = dice.pick(SIGNS) + dice.pick(SIGNS) + (dice.chance(0.2) ? dice.pick(SIGNS) : '');
    const region = dice.weighted([['贵阳市云岩区', 7], ['云岩区', 2], ['贵阳市', 1]]);
    const unit = dice.chance(0.15) ? dice.pick(UNITS) : '';
    const name = `${region}${unit}${unit && dice.chance(0.3) ? '' : brand}${dice.pick(FIELDS)}${dice.pick(isAssociation ? ASSOCIATION : SERVICE)}`;
    return { id: this.id(), name, type: isAssociation ? 'association' : 'socialService', ...this.card() };
  }

  /** As registers are filled: most rows have a code and a day, some lack a phone or an address. */
  card() {
    const { dice } = this;
    const given = <T>(share: number, value: T): T | null => (dice.chance(share) ? value : null);
    return { uscc: given(0.85, `code-${dice.whole(0, 99_999_999)}`), registeredOn: given(0.85, this.day()), legalRepresentative: given(0.95, this.person()), contactPhoneIndex: given(0.85, this.phone()), address: given(0.85, this.address()) };
  }

  /** Bodies that look alike and are two: the same own name with another kind or field, one agent's phone, one shared house, one head of two. */
  neighbour(of: Compared): Compared {
    const { dice } = this;
    const next = { ...this.body(), uscc: dice.chance(0.5) ? `code-${dice.whole(0, 99_999_999)}` : null };
    const kind = dice.whole(0, 5);
    if (kind === 0) return { ...next, type: of.type, name: of.name.replace(/(协会|学会|促进会|联合会|研究会|商会|服务中心|中心|服务站|工作室|俱乐部)$/, (form) => dice.pick((of.type === 'association' ? ASSOCIATION : SERVICE).filter((one) => !one.endsWith(form) && !form.endsWith(one)))) };
    if (kind === 1) return { ...next, type: of.type, name: of.name.replace(new RegExp(FIELDS.join('|')), (field) => dice.pick(FIELDS.filter((one) => one !== field))), legalRepresentative: of.legalRepresentative };
    if (kind === 2) return { ...next, contactPhoneIndex: of.contactPhoneIndex };
    if (kind === 3) return { ...next, address: of.address };
    if (kind === 4) return { ...next, legalRepresentative: of.legalRepresentative, address: of.address };
    return { ...next, type: of.type, name: this.otherSign(of.name) };
  }

  private otherSign(name: string): string {
    const at = /^(贵阳市云岩区|云岩区|贵阳市)/.exec(name)?.[0].length ?? 0;
    return name.slice(0, at) + this.dice.pick(SIGNS.filter((sign) => sign !== name[at])) + name.slice(at + 1);
  }

  /** The same body entered again by somebody else: mostly without its code, and with what that person had at hand. */
  again(of: Compared, how: Disturbance): Compared {
    const { dice } = this;
    const kept = <T>(value: T | null, share: number, other: T): T | null => (dice.chance(share) ? value : dice.chance(0.5) ? null : other);
    const card = how === 'renamed'
      ? { legalRepresentative: of.legalRepresentative, contactPhoneIndex: of.contactPhoneIndex, address: of.address, registeredOn: of.registeredOn }
      : { legalRepresentative: kept(of.legalRepresentative, 0.85, this.person()), contactPhoneIndex: kept(of.contactPhoneIndex, 0.75, this.phone()), address: kept(of.address, 0.75, this.address()), registeredOn: kept(of.registeredOn, 0.6, this.day()) };
    return { ...of, ...card, id: this.id(), uscc: null, type: dice.chance(0.95) ? of.type : null, name: this.disturbed(of.name, how) };
  }

  private disturbed(name: string, how: Disturbance): string {
    const start = /^(贵阳市云岩区|云岩区|贵阳市)/.exec(name)?.[0] ?? '';
    const own = name.slice(start.length);
    switch (how) {
      case 'width': return this.dice.pick([(n: string) => [...n].join(' '), (n: string) => `${n.slice(0, start.length)}（${n.slice(start.length, -2)}）${n.slice(-2)}`, (n: string) => `${n.slice(0, 4)} ${n.slice(4)}`, (n: string) => `【${n}】`, (n: string) => `${n.slice(0, start.length)}“${own.slice(0, 2)}”${own.slice(2)}`])(name);
      case 'traditional': return toTraditional(name);
      case 'abbreviation': return this.short(start, own);
      case 'homophone': return start + this.replaced(own, (sign) => this.dice.pick((homophones.get(syllable(sign)) ?? []).filter((one) => one !== sign).concat(homophones.get(syllable(sign))?.length === 1 ? ['会'] : [])));
      case 'typo': return start + this.mistyped(own);
      case 'renamed': return start + this.dice.pick(SIGNS) + this.dice.pick(SIGNS) + own.slice(2);
    }
  }

  private short(start: string, own: string): string {
    const said = own.replace('社会工作', '社工').replace('志愿者', '志愿').replace('服务中心', '中心').replace('养老服务', '养老').replace('文化艺术', '文艺').replace('青少年', '青少').replace('职业技能', '职业');
    return this.dice.pick([said, own, `${start}${said}`, own.replace(/(服务中心|中心|服务站)$/, ''), `云岩${said}`, own.replace(/(宅吉|中华|北京路|金关|三桥|黔东|普陀|贵乌|延中|水东|市西|省府|圣泉|荷塘)社区/, '')]);
  }

  private replaced(own: string, by: (sign: string) => string): string {
    const at = this.dice.whole(0, own.length - 1);
    return own.slice(0, at) + by(own[at] ?? '') + own.slice(at + 1);
  }

  private mistyped(own: string): string {
    const at = this.dice.whole(0, own.length - 2);
    const how = this.dice.whole(0, 3);
    if (how === 0) return own.slice(0, at) + own.slice(at + 1);
    if (how === 1) return own.slice(0, at) + this.dice.pick(COMMON) + own.slice(at);
    if (how === 2) return own.slice(0, at) + (own[at + 1] ?? '') + (own[at] ?? '') + own.slice(at + 2);
    return this.replaced(own, () => this.dice.pick(COMMON));
  }
}

/**
 * Makes `count` records of which `planted` are another one's duplicates, by six kinds of disturbance in turn, and a seventh of which are
 * neighbours that look alike and are not. The same seed gives the same register.
 */
export function plantedRegister(seed: string, count: number, planted: number): Planted {
  const dice = new Dice(`namesakes/${seed}`);
  const office = new Office(dice);
  const names = new Set<string>();
  const originals: Compared[] = [];
  while (originals.length < count - planted) {
    const next = originals.length > 20 && dice.chance(0.15) ? office.neighbour(dice.pick(originals)) : office.body();
    if (names.has(next.name)) continue;
    names.add(next.name);
    originals.push(next);
  }
  const truth = new Map<string, Disturbance>();
  const again: Compared[] = [];
  const twice = new Set<string>();
  while (again.length < planted) {
    const of = dice.pick(originals);
    const how = DISTURBANCES[again.length % DISTURBANCES.length] ?? 'typo';
    if (twice.has(of.id) || (how === 'renamed' && !(of.legalRepresentative && of.contactPhoneIndex && of.address))) continue;
    const next = office.again(of, how);
    if (next.name === of.name && how !== 'abbreviation' && how !== 'traditional') continue;
    twice.add(of.id);
    truth.set([of.id, next.id].sort().join(' '), how);
    again.push(next);
  }
  return { bodies: [...originals, ...again], truth };
}
