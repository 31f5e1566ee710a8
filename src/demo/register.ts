import { addDays, yearOf, type Day } from '../kernel/calendar.js';
import { makeUscc } from '../kernel/uscc.js';
import { associationSeeds, institutionSeeds, styleNames } from './associations.js';
import { hands } from './cast.js';
import { cultivated, roundOf, type Cultivated } from './cultivated.js';
import { earlier, later, officeDay, opensOn, someOfficeDay } from './days.js';
import { Dice } from './dice.js';
import { inventedAddress, units2018 } from './divisions.js';
import { found, invented, keyOf, type Entry, type Step } from './entry.js';
import { inventedPhone, representativeNames } from './people.js';
import type { ActivityKind } from './places.js';

export interface OrganizationBody {
  name: string;
  type: 'association' | 'socialService' | 'foundation' | 'communityGroup';
  divisionKey: string;
  uscc?: string;
  registeredOn?: Day;
  sector: string;
  address: string;
  legalRepresentative: string | null;
  contactPhone: string;
  supervisoryUnit: string | null;
  isDirectlyRegistered: boolean;
  purpose: string;
  businessScope: string;
  fundsFen: number | null;
  memberCount: number | null;
  source: string;
}

/** A body of the register as it stands when registered. */
export interface RegisteredBody extends OrganizationBody {
  key: string;
  uscc: string;
  registeredOn: Day;
  registrar: '520103' | '520100' | '520000';
}

export type OrganizationStep =
  | Step<'register', { uscc: string; registeredOn: Day }>
  | Step<'file', { filedOn: Day }>
  | Step<'deregister' | 'revoke', { closedOn: Day; reason: string }>
  | Step<'cancel', { reason: string }>;
export type OrganizationEntry = Entry<OrganizationBody, OrganizationStep>;

/** Registered by the end of … : 96 before 2013, 274 at the end of 2018. */
const registeredIn: Record<number, number> = { 2012: 96, 2013: 24, 2014: 27, 2015: 29, 2016: 32, 2017: 33, 2018: 33 };
/** Bodies registered by the city; the region in their name says so. */
const municipal = [
  '银饰加工行业协会',
  '蜡染工艺行业协会',
  '钟表修理行业协会',
  '青少年编程协会',
  '社会工作服务中心',
  '职业技能培训学校',
  '老年养护院',
];
const prefixes = { association: '51', socialService: '52', foundation: '53' } as const;

type Seed = Pick<RegisteredBody, 'name' | 'type' | 'sector' | 'supervisoryUnit' | 'purpose' | 'registrar'> & { mayRegisterDirectly: boolean };

/** The city's name in front where the city registered; one body per form only. */
function atRegistrar(seeds: readonly Seed[]): Seed[] {
  const left = new Set(municipal);
  return seeds.map((seed) => {
    const form = [...left].find((ending) => seed.name.endsWith(ending));
    if (form === undefined) return seed;
    left.delete(form);
    return { ...seed, name: seed.name.replace('云岩区', '贵阳市'), registrar: '520100' };
  });
}

/** The 234 bodies that never moved in, without their dates. */
function seeds(dice: Dice): Seed[] {
  const names = dice.shuffled(styleNames);
  const institutions = institutionSeeds.flatMap((seed) =>
    Array.from({ length: seed.count }, (): Seed => ({
      name: `云岩区${names.pop() ?? ''}${seed.form}`,
      type: 'socialService',
      sector: seed.sector,
      supervisoryUnit: seed.supervisoryUnit,
      mayRegisterDirectly: seed.mayRegisterDirectly,
      purpose: seed.purpose,
      registrar: '520103',
    })),
  );
  const associations = associationSeeds.map((seed): Seed => ({
    ...seed,
    type: 'association',
    purpose: `团结${seed.name.slice(3).replace(/(行业协会|协会|商会|研究会)$/, '')}领域的单位和个人,自律互助,服务居民`,
    registrar: '520103',
  }));
  const foundations = ['贵州省霁宁公益基金会', '贵州省麓桐社区发展基金会'].map((name): Seed => ({
    name,
    type: 'foundation',
    sector: '民政',
    supervisoryUnit: '贵州省民政厅',
    mayRegisterDirectly: false,
    purpose: '资助社区公益项目和困难群众',
    registrar: '520000',
  }));
  return [...atRegistrar([...institutions, ...associations]), ...foundations];
}

const fundsOf = (dice: Dice, type: Seed['type']): number =>
  (type === 'foundation' ? dice.pick([200, 400]) : type === 'association' ? dice.pick([3, 3, 3, 5, 10]) : dice.pick([3, 5, 5, 10, 10, 20, 30])) *
  1_000_000;

function body(dice: Dice, number: number, seed: Seed, divisionKey: string, registeredOn: Day): RegisteredBody {
  const isDirectlyRegistered = seed.mayRegisterDirectly && registeredOn >= '2014-01-01';
  return {
    key: keyOf('org', number),
    name: seed.name,
    type: seed.type,
    divisionKey,
    uscc: makeUscc(prefixes[seed.type === 'communityGroup' ? 'association' : seed.type], seed.registrar, `MJD${10_000 + number * 37}`),
    registeredOn,
    registrar: seed.registrar,
    sector: seed.sector,
    address: inventedAddress(divisionKey, dice.whole(1, 268)),
    legalRepresentative: found(representativeNames[number], `representative ${number}`),
    contactPhone: inventedPhone(number),
    supervisoryUnit: isDirectlyRegistered ? null : seed.supervisoryUnit,
    isDirectlyRegistered,
    purpose: `${seed.purpose}。`,
    businessScope: `${seed.purpose};开展与宗旨相关的培训、交流和公益服务。`,
    fundsFen: fundsOf(dice, seed.type),
    memberCount: seed.type === 'association' ? dice.whole(52, 260) : null,
    source: invented,
  };
}

const supervisors: Record<string, string> = {
  教育: '云岩区教育局',
  卫生: '云岩区卫生和计划生育局',
  文化: '云岩区文体广播电视旅游局',
  体育: '云岩区文体广播电视旅游局',
  劳动: '云岩区残疾人联合会',
  法律服务: '云岩区司法局',
  科技: '云岩区科学技术协会',
};

const purposes: Record<ActivityKind, string> = {
  elderCare: '为社区老年人提供陪伴、照料和互助服务',
  disability: '为残疾人及其家庭提供康复、支持和融合服务',
  children: '为儿童青少年提供成长陪伴和安全教育服务',
  community: '培育邻里互助,参与社区协商和治理',
  culture: '传承地方文化,丰富居民文化生活',
  environment: '倡导低碳生活,参与社区环境保护',
  health: '普及健康知识,提供身心健康服务',
  other: '开展应急志愿服务和安全宣传',
};

function cultivatedBody(dice: Dice, c: Cultivated, number: number): RegisteredBody {
  const seed: Seed = {
    name: c.name,
    type: c.type,
    sector: c.sector,
    supervisoryUnit: supervisors[c.sector] ?? '云岩区民政局',
    mayRegisterDirectly: c.sector === '民政' || c.sector === '科技',
    purpose: purposes[c.focus],
    registrar: '520103',
  };
  const made = body(dice, number, seed, c.divisionKey, c.registeredOn);
  // The first body is real by name: nobody is invented as its representative.
  return number === 1 ? { ...made, legalRepresentative: null, source: '名称取自2018年调研报告;代码、日期、地址等均为演示假设' } : made;
}

/** Units near the old centre have more bodies than those at the edge. */
const unitWeights = units2018.map(({ code }, i) => [code, code === '520103411' ? 12 : i < 16 ? 8 : i < 23 ? 5 : 3] as const);

function otherDates(dice: Dice): Day[] {
  const years = Object.entries(registeredIn).flatMap(([year, count]) => {
    const taken = cultivated.filter((c) => Math.max(2012, yearOf(c.registeredOn)) === Number(year)).length;
    return Array.from({ length: count - taken }, () => Number(year));
  });
  return dice.shuffled(years).map((year) => {
    const inYear =
      year === 2012
        ? dice.weighted([
            [1998, 2],
            [2000, 2],
            [2002, 3],
            [2004, 5],
            [2006, 7],
            [2008, 9],
            [2009, 9],
            [2010, 10],
            [2011, 11],
            [2012, 12],
          ])
        : year;
    return someOfficeDay(dice, `${inYear}-01-08`, `${inYear}-12-20`);
  });
}

/** No kind of body before its time: private non-enterprise bodies came with the regulation of 1998, social work and coding clubs later. */
function earliest(seed: Seed): number {
  if (/社会工作|编程|护理站|慈善超市|失独|助老餐桌|共管/.test(seed.name)) return 2010;
  if (seed.type === 'foundation') return 2005;
  if (seed.type === 'socialService') return 2001;
  return ['文化', '体育', '教育'].includes(seed.sector) ? 1998 : 2000;
}

function wholeRegister(): RegisteredBody[] {
  const dice = new Dice('register');
  const forty = cultivated.map((c, i) => cultivatedBody(dice, c, i + 1));
  const waiting = dice.shuffled(seeds(dice));
  const others = otherDates(dice)
    .sort()
    .map((on) => {
      const seed = found(
        waiting.find((one) => earliest(one) <= yearOf(on)),
        `body for ${on}`,
      );
      waiting.splice(waiting.indexOf(seed), 1);
      return { on, seed };
    });
  return [...forty, ...others.map(({ seed, on }, i) => body(dice, 41 + i, seed, dice.weighted(unitWeights), on))];
}

/** The 274 bodies registered and in being at the end of 2018: `org-001` … `org-274`, the forty first. */
export const registered: RegisteredBody[] = wholeRegister();

const ideaFirst = new Map(cultivated.filter((c) => c.isIdeaFirst).map((c) => [c.key, c]));

export function entryOf(body: RegisteredBody): OrganizationEntry {
  const { key, registrar: _, ...made } = body;
  const idea = ideaFirst.get(key);
  if (idea === undefined)
    return { key, on: later(opensOn, officeDay(made.registeredOn)), by: hands.register, body: made, steps: [], attachments: [] };
  const { uscc, registeredOn, ...rest } = made;
  return {
    key,
    on: officeDay(addDays(earlier(roundOf(idea).appliedFrom, registeredOn), -10)),
    by: hands.register,
    body: rest,
    steps: [{ move: 'register', on: registeredOn, by: hands.register, body: { uscc, registeredOn } }],
    attachments: [],
  };
}
