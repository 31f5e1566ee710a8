/**
 * The district and what lies above it, with and without the word for what it is: where everybody begins with it, it tells nobody apart.
 *
 * Source   docs/decisions/0014-duplicates.md#names
 */
export const HOME_NAMES = ['贵州省', '贵州', '贵阳市', '贵阳', '云岩区', '云岩'] as const;

const HOME = new RegExp(`^(?:${HOME_NAMES.join('|')})`);
/** Somebody else's province, city or district; a 社区 or a 园区 is none, and neither is a 城市. */
const ELSEWHERE = /^\p{Script=Han}{2,3}?(?:省|(?<!城)市|(?<![社小园景学校片])区|县)/u;
const UNIT = /^(\p{Script=Han}{2,6}?(?:街道办事处|街道|社区居民委员会|社区|镇|乡|村))(\p{Script=Han}{3,})$/u;

/**
 * What kind of body a name says it is, the longer words first. 协会 and 学会 are two kinds, 服务中心 and 中心 are one.
 *
 * Source   docs/sources.md#X11, docs/decisions/0014-duplicates.md#names
 */
export const FORMS = [
  ['基金会', '基金会'], ['研究会', '研究会'], ['促进会', '促进会'], ['联合会', '联合会'], ['联谊会', '联谊会'], ['理事会', '理事会'], ['互助会', '互助会'], ['协会', '协会'], ['学会', '学会'], ['商会', '商会'], ['总会', '总会'],
  ['服务中心', '中心'], ['中心', '中心'], ['服务站', '站'], ['工作站', '站'], ['站', '站'], ['工作室', '工作室'], ['服务队', '队'], ['队', '队'], ['服务社', '社'], ['合作社', '社'],
  ['研究院', '院'], ['院', '院'], ['研究所', '所'], ['所', '所'], ['幼儿园', '幼儿园'], ['学校', '学校'], ['小学', '小学'], ['中学', '中学'], ['俱乐部', '俱乐部'], ['艺术团', '团'], ['合唱团', '团'], ['团', '团'], ['馆', '馆'], ['之家', '之家'],
] as const;

/**
 * Short words that offices write for long ones.
 *
 * Source   docs/decisions/0014-duplicates.md#names
 */
const SHORT = [['社会工作', '社工'], ['志愿服务', '志愿'], ['志愿者', '志愿'], ['养老服务', '养老'], ['家政服务', '家政'], ['文化艺术', '文艺'], ['职业技能培训', '职培'], ['残疾人', '残疾'], ['老年人', '老年'], ['心理健康', '心理'], ['法律服务', '法律'], ['公益服务', '公益'], ['社区服务', '社区']] as const;

/**
 * A name taken apart: another district it names, whose (街道, 社区 or 镇) it is, what it calls itself, and which kind of body.
 * `rest` is the name as written, without the districts that everybody shares.
 */
export interface NameParts { elsewhere: string; unit: string | null; rest: string; body: string; form: string | null }

/**
 * Takes a name apart, after brackets, blanks and traditional characters have been made alike.
 *
 * Shape    `贵阳市云岩区宅吉社区青藤社会工作服务中心` → 宅吉社区 · 青藤社工 · 中心
 * Edges    a name that is nothing but a place and a kind keeps the place as its own
 * Source   docs/sources.md#X11, docs/decisions/0014-duplicates.md#names
 */
export function namePartsOf(plain: string): NameParts {
  const { elsewhere, rest } = withoutDistricts(plain);
  const [, unit = null, own = rest] = UNIT.exec(rest) ?? [];
  const kept = bodyAndForm(own);
  return kept.body.length >= 2 && kept.body !== '服务' ? { elsewhere, unit, rest, ...kept } : { elsewhere, unit: null, rest, ...bodyAndForm(rest) };
}

function withoutDistricts(text: string): { elsewhere: string; rest: string } {
  let [elsewhere, rest] = ['', text];
  for (;;) {
    const [home] = HOME.exec(rest) ?? [];
    const [region = ''] = home === undefined ? (ELSEWHERE.exec(rest) ?? []) : [home];
    if (region === '' || rest.length - region.length < 3) return { elsewhere, rest };
    if (home === undefined) elsewhere += region;
    rest = rest.slice(region.length);
  }
}

function bodyAndForm(name: string): { body: string; form: string | null } {
  const found = FORMS.find(([word]) => name.endsWith(word) && name.length > word.length);
  const body = found ? name.slice(0, -found[0].length) : name;
  return { body: shortened(body), form: found?.[1] ?? null };
}

/** The short words in place of the long ones. Source: docs/decisions/0014-duplicates.md#names */
export const shortened = (name: string): string => SHORT.reduce((text, [long, short]) => text.replaceAll(long, short), name);

/** A place as it is compared: without the districts everybody shares and without 号 and the like. Source: docs/decisions/0014-duplicates.md#names */
export const addressKey = (plain: string): string => withoutDistricts(plain).rest.replace(/[号栋楼幢单元层室附第]/g, '').slice(0, 60);

/**
 * A syllable as people mix it up when they type by sound: zh z, ch c, sh s, and -ng -n are one.
 *
 * Source   docs/decisions/0014-duplicates.md#names
 */
export const soundOf = (syllable: string): string => syllable.toLowerCase().replace(/^([zcs])h/, '$1').replace(/ng$/, 'n');

/**
 * Whether one text becomes the other by one slip: a character changed, left out, added, or two neighbours swapped; at which place.
 *
 * Shape    undefined: more than one slip, or none
 * Source   docs/decisions/0014-duplicates.md#names
 */
export function oneSlip(a: string, b: string): number | undefined {
  if (a === b || Math.abs(a.length - b.length) > 1) return undefined;
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1;
  const rest = (text: string, from: number): string => text.slice(from);
  if (a.length === b.length) {
    if (rest(a, at + 1) === rest(b, at + 1)) return at;
    return a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, at + 2) === rest(b, at + 2) ? at : undefined;
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return rest(short, at) === rest(long, at + 1) ? at : undefined;
}

/** Whether the short name is the long one with characters left out, beginning alike: how Chinese abbreviates. Source: docs/decisions/0014-duplicates.md#names */
export function isShortFor(short: string, long: string): boolean {
  if (short.length >= long.length || short.length < 3 || short.slice(0, 2) !== long.slice(0, 2)) return false;
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length;
}
