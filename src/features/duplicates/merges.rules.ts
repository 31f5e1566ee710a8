import { refusal, type Problem } from '../../kernel/problem.js';

export const sameHands = refusal('duplicates/same-hands', 403, '合并须由提出人以外的另一人确认', 'a merge is confirmed by somebody else than whoever proposed it');
export const mergeWithItself = refusal('duplicates/merge-with-itself', 422, '不能把一家组织并入它自己', 'a body is not merged into itself');
export const mergedAlready = refusal('duplicates/merged-already', 409, '“{name}”已并入另一家组织', '"{name}" has been merged into another body already');
export const twoCodes = refusal('duplicates/two-codes', 422, '两条记录各有统一社会信用代码({one}、{other}):一家组织只有一个代码,先查明并改正', 'the records have two credit codes ({one}, {other}): a body has one; find out which is right first');
export const survivorBehind = refusal('duplicates/survivor-behind', 422, '被并入的记录已登记而保留的记录尚未登记,请保留已登记的一条', 'the record to be absorbed is registered and the other is not: keep the registered one');
export const fieldNotChosen = refusal('duplicates/field-not-chosen', 422, '“{field}”不是可以选择的项目', '"{field}" is no item that can be chosen');
export const proposedAlready = refusal('duplicates/proposed-already', 409, '这两家组织中已有一家在待确认的合并中', 'one of the two is part of a merge that waits for its confirmation');
export const survivorGone = refusal('duplicates/survivor-gone', 409, '保留的记录后来又并入了“{name}”,请先撤销那一次合并', 'the surviving record was merged into "{name}" later: undo that merge first');
export const movedOn = refusal('duplicates/moved-on', 409, '{count} 条“{name}”在合并之后已改属其他组织或不在了,不能原样退回', '{count} rows of "{name}" belong elsewhere by now or are gone: they cannot go back as they came');
export const hangsTogether = refusal('duplicates/hangs-together', 409, '合并之后新增的 {count} 条“{name}”与要退回的记录相连,须先处理', '{count} rows of "{name}" made since the merge hang on what would go back: settle them first');
export const laterMerge = refusal('duplicates/later-merge', 409, '后来的一次合并也改了“{field}”,请先撤销后来的合并', 'a later merge changed "{field}", too: undo that one first');

/** The items of the register that a person may take from either record. */
export const CHOICES = [
  'name', 'uscc', 'registeredOn', 'filedOn', 'divisionId', 'sector', 'address', 'legalForm', 'activityArea', 'legalRepresentative', 'supervisoryUnit', 'isDirectlyRegistered', 'purpose', 'businessScope', 'fundsFen', 'memberCount',
] as const;
export type Choice = (typeof CHOICES)[number];
export type Side = 'survivor' | 'absorbed';
export type Choices = Partial<Record<Choice, Side>>;
export type Items = Partial<Record<Choice | 'contactPhone' | 'contactPhoneIndex', string | number | boolean | null>>;
export interface Mergeable { id: string; name: string; state: string; uscc: string | null }

/** The second person. Source: docs/decisions/0007-house-defaults.md#second-person */
export const isSecondPerson = (m: { proposedBy: string }, actorId: string): Problem | undefined => (m.proposedBy === actorId ? sameHands() : undefined);

const AHEAD: Readonly<Record<string, number>> = { idea: 0, filed: 1, registered: 2, deregistered: 2, revoked: 2, cancelled: 1 };

/**
 * Whether one record can be absorbed by the other: both stand for themselves, have not two codes, and the registered one stays.
 *
 * Source   docs/sources.md#GB32100-2015, docs/decisions/0014-duplicates.md#merge
 */
export function canMerge(survivor: Mergeable, absorbed: Mergeable): Problem | undefined {
  if (survivor.id === absorbed.id) return mergeWithItself({}, '/absorbedId');
  const gone = [survivor, absorbed].find((o) => o.state === 'merged');
  if (gone) return mergedAlready({ name: gone.name }, gone === survivor ? '/survivorId' : '/absorbedId');
  if (survivor.uscc !== null && absorbed.uscc !== null && survivor.uscc !== absorbed.uscc) return twoCodes({ one: survivor.uscc, other: absorbed.uscc }, '/absorbedId');
  return (AHEAD[absorbed.state] ?? 0) > (AHEAD[survivor.state] ?? 0) ? survivorBehind({}, '/survivorId') : undefined;
}

/** What somebody chose, checked by name. Source: docs/decisions/0014-duplicates.md#merge */
export function choicesOf(given: Readonly<Record<string, string | null>>): Choices {
  for (const [field, side] of Object.entries(given)) {
    if (!CHOICES.includes(field as Choice) || (side !== 'survivor' && side !== 'absorbed')) throw fieldNotChosen({ field }, '/choices');
  }
  return given as Choices;
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '' || value === false;

/**
 * The items that the surviving record takes over: those chosen, and where nobody chose and it has nothing, what the other one has.
 * A phone is only filled in, with its index: no sealed value is copied to where keys are not renewed and persons not erased.
 *
 * Source   docs/decisions/0014-duplicates.md#merge
 */
export function itemsTaken(survivor: Items, absorbed: Items, choices: Choices): Items {
  const taken: Items = {};
  for (const field of CHOICES) {
    const side = choices[field] ?? (isEmpty(survivor[field]) && !isEmpty(absorbed[field]) ? 'absorbed' : 'survivor');
    if (side !== 'absorbed' || survivor[field] === absorbed[field]) continue;
    taken[field] = absorbed[field] ?? null;
  }
  if (!survivor.contactPhone && absorbed.contactPhone) Object.assign(taken, { contactPhone: absorbed.contactPhone, contactPhoneIndex: absorbed.contactPhoneIndex ?? null });
  return taken;
}

/**
 * The items that go back when a merge is undone: those that still say what the merge wrote; what was changed since stays.
 *
 * Source   docs/decisions/0014-duplicates.md#undo
 */
export function itemsBack(now: Items, before: Items, taken: Items): Items {
  const back = Object.fromEntries(Object.entries(before).filter(([field]) => now[field as Choice] === taken[field as Choice])) as Items;
  return 'contactPhoneIndex' in back ? { ...back, contactPhone: null } : back;
}

/** What a merge keeps of its items: of a phone only that it was filled in, neither the sealed number nor its index. Source: docs/decisions/0016-personal-data.md */
export const withoutPhone = (items: Items): Items =>
  Object.fromEntries(Object.entries(items).filter(([field]) => field !== 'contactPhone').map(([field, value]) => [field, field === 'contactPhoneIndex' ? null : value])) as Items;

/** The items taken, with the phone as the absorbed record has it today: its index changes with the keys. Source: docs/decisions/0014-duplicates.md#undo */
export const takenNow = (taken: Items, absorbed: Items): Items => ('contactPhoneIndex' in taken ? { ...taken, contactPhoneIndex: absorbed.contactPhoneIndex ?? null } : taken);

interface Taken { confirmedAt: Date | null; itemsBefore: Items | null; itemsTaken: Items | null }

/**
 * The item that a later merge into the same record has taken over again: undone in the wrong order, a name would come back that is nobody's.
 *
 * Source   docs/decisions/0014-duplicates.md#undo
 */
export function laterField(m: Taken, others: readonly Taken[]): string | undefined {
  const own = m.itemsTaken ?? {};
  const isLater = (o: Taken, field: string): boolean => {
    const [then, mine] = [Number(o.confirmedAt), Number(m.confirmedAt)];
    return then > mine || (then === mine && o.itemsBefore?.[field as Choice] === own[field as Choice]);
  };
  return Object.keys(own).find((field) => others.some((o) => o.itemsTaken && field in o.itemsTaken && isLater(o, field)));
}
