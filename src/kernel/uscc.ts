import { halfWidth } from './width.js';

/**
 * What a unified social credit code tells, or the first fault found in it.
 *
 * Shape    authority, category: one character each; registrar: the six digits of the registering office's division,
 *          which need not be the division the body lives in; organizationCode: nine characters with their own check
 */
export type UsccReading =
  | { ok: true; authority: string; category: string; registrar: string; organizationCode: string }
  | { ok: false; fault: UsccFault; expected?: string };

/**
 * length            not 18 characters
 * character         a character the standard does not use (I, O, S, V, Z and all signs), or a registrar that is no number
 * check             character 18 does not follow from the others; `expected` is the one that would
 * organizationCheck character 17 does not follow from 9 to 16; `expected` is the one that would
 * notCivilAffairs   a good code of a body that civil affairs did not register as a social organization
 */
export type UsccFault = 'length' | 'character' | 'check' | 'organizationCheck' | 'notCivilAffairs';

/** What kind of body the first two characters name. */
export type UsccType = 'association' | 'socialService' | 'foundation' | 'other';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const USED = new RegExp(`^[${ALPHABET}]{2}\\d{6}[${ALPHABET}]{10}$`);
const TYPES: Record<string, UsccType> = { 51: 'association', 52: 'socialService', 53: 'foundation', 59: 'other' };

/** White space of every width, and the invisible joiners that come along when a code is copied from a web page. */
const BLANKS = /[\s\u200B-\u200D\u2060]/g;

/** The code as it is stored and compared: ASCII, upper case, no white space anywhere. Says nothing about its being right. */
export const normalizeUscc = (text: string): string =>
  halfWidth(text).replace(BLANKS, '').replace(/[a-z]/g, (letter) => letter.toUpperCase());

/**
 * Reads a code, after normalizing it, and checks both of its check characters.
 *
 * Shape    text → UsccReading; a division outside the district is no fault, a bigger city may have registered the body
 * Edges    one fault is told, in this order: length, character, check, organizationCheck, notCivilAffairs;
 *          the outer check comes first because it covers all seventeen others, so a slip anywhere shows as `check`
 * Source   docs/sources.md#GB32100-2015 (layout, alphabet, character 18); docs/sources.md#GB11714 (character 17);
 *          docs/sources.md#N29 (authority 5 is civil affairs; 1, 2, 3 and 9 its classes)
 */
export function checkUscc(text: string): UsccReading {
  const code = normalizeUscc(text);
  if (code.length !== 18) return { ok: false, fault: 'length' };
  if (!USED.test(code)) return { ok: false, fault: 'character' };
  const check = checkOf(code.slice(0, 17));
  if (code.charAt(17) !== check) return { ok: false, fault: 'check', expected: check };
  const organizationCheck = organizationCheckOf(code.slice(8, 16));
  if (code.charAt(16) !== organizationCheck) return { ok: false, fault: 'organizationCheck', expected: organizationCheck };
  if (usccType(code) === undefined) return { ok: false, fault: 'notCivilAffairs' };
  return { ok: true, authority: code.charAt(0), category: code.charAt(1), registrar: code.slice(2, 8), organizationCode: code.slice(8, 17) };
}

/**
 * What the first two characters say the body is, whether or not the rest is right; undefined when it is none of ours.
 *
 * Source   docs/sources.md#N29, #X13
 */
export const usccType = (code: string): UsccType | undefined => TYPES[normalizeUscc(code).slice(0, 2)];

/**
 * A code with both check characters computed; for made-up bodies in demonstrations and tests, never for a real one.
 *
 * Shape    ('52', '520103', 'MJA00002') → '52520103MJA000024Y'
 * Source   docs/sources.md#GB32100-2015, #GB11714
 * Refuses  RangeError when a part has another length or a character the standard does not use
 */
export function makeUscc(prefix: string, registrar: string, body: string): string {
  const organizationCode = body + organizationCheckOf(body);
  const front = prefix + registrar + organizationCode;
  const code = front + checkOf(front);
  if (prefix.length !== 2 || registrar.length !== 6 || !USED.test(code)) throw new RangeError(`no parts of a code: ${prefix} ${registrar} ${body}`);
  return code;
}

/** Character 18 for the seventeen before it. */
function checkOf(front: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * ALPHABET.indexOf(front.charAt(place)), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** Character 17 for the eight before it: here letters count on from 10 without a gap, unlike in the outer check. */
function organizationCheckOf(body: string): string {
  const sum = ORGANIZATION_WEIGHTS.reduce((total, weight, place) => total + weight * Number.parseInt(body.charAt(place), 36), 0);
  const rest = 11 - (sum % 11);
  return rest === 10 ? 'X' : String(rest % 11);
}
