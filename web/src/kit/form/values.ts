import type { AnyRecord, Me } from '../../api/types.js';
import type { Field, FormField, Resource } from '../descriptor.js';
import { formField, type Section } from '../descriptor.js';

/**
 * What a form holds while it is being filled in: as typed, and always JSON, so that a draft can be kept.
 * Money is yuan text, hours are text, an instant is Shanghai wall-clock time.
 */
export type Draft = string | boolean | readonly string[] | Reference | readonly Attendee[] | readonly Line[] | null;
export interface Reference { id: string; name: string }
export interface Attendee { volunteerId: string; name: string; hours: string }
/** One line of a checklist as it is being answered. */
export interface Line { label: string; result: string | null; note: string | null }
export type Drafts = Readonly<Record<string, Draft>>;

export type Reading = { ok: true; value: unknown } | { ok: false; wrong: 'required' | 'money' | 'integer' | 'decimal' | 'hoursWrong' | 'date' };

const shanghai = '+08:00';
const halfWidth = (text: string): string => text.replace(/[\uff10-\uff19\uff0e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
/** Drops what people put into numbers: spaces, commas and yuan signs, in both widths. */
const tidy = (text: string): string => halfWidth(text).replace(/[\s,\uff0c\u00a5\uffe5]/g, '');

export const isReference = (draft: unknown): draft is Reference => typeof draft === 'object' && draft !== null && 'id' in draft;
const isText = (draft: unknown): draft is string => typeof draft === 'string';

export function isEmpty(draft: Draft | undefined): boolean {
  return draft === undefined || draft === null || draft === '' || (isText(draft) && draft.trim() === '') || (Array.isArray(draft) && draft.length === 0);
}

const whole = (text: string): Reading => (/^-?\d{1,15}$/.test(text) ? { ok: true, value: Number(text) } : { ok: false, wrong: 'integer' });

function money(text: string): Reading {
  const parts = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text);
  if (!parts) return { ok: false, wrong: 'money' };
  return { ok: true, value: Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) };
}

function minutes(text: string): Reading {
  const hours = Number(text);
  return /^\d{1,6}(\.\d+)?$/.test(text) ? { ok: true, value: Math.round(hours * 60) } : { ok: false, wrong: 'hoursWrong' };
}

function instant(text: string): Reading {
  const at = new Date(`${text}${shanghai}`);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) && !Number.isNaN(at.getTime()) ? { ok: true, value: at.toISOString() } : { ok: false, wrong: 'date' };
}

/** Reads what was typed into what the API takes. Shape only: every rule is the server's. */
export function read(field: Field, draft: Draft | undefined): Reading {
  if (isEmpty(draft)) return { ok: true, value: field.kind === 'yesNo' ? false : null };
  if (Array.isArray(draft)) return field.kind === 'attendance' ? attendance(draft as readonly Attendee[]) : { ok: true, value: draft };
  if (isReference(draft)) return { ok: true, value: draft.id };
  if (!isText(draft)) return { ok: true, value: draft };
  switch (field.kind) {
    case 'money': return money(tidy(draft));
    case 'integer': return whole(tidy(draft));
    case 'decimal': return /^\d+(\.\d+)?$/.test(tidy(draft)) ? { ok: true, value: Number(tidy(draft)) } : { ok: false, wrong: 'decimal' };
    case 'minutes': return minutes(tidy(draft));
    case 'day': return /^\d{4}-\d\d-\d\d$/.test(draft) ? { ok: true, value: draft } : { ok: false, wrong: 'date' };
    case 'instant': return instant(draft);
    case 'password': return { ok: true, value: draft };
    default: return { ok: true, value: draft.trim() };
  }
}

function attendance(rows: readonly Attendee[]): Reading {
  const read: { volunteerId: string; minutes: unknown }[] = [];
  for (const row of rows) {
    const time = minutes(tidy(row.hours));
    if (!time.ok) return time;
    read.push({ volunteerId: row.volunteerId, minutes: time.value });
  }
  return { ok: true, value: read };
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** `2018-12-31T09:00`, the wall clock of Shanghai, which has had no summer time since 1991. */
function wallClock(at: string): string {
  const local = new Date(new Date(at).getTime() + 8 * 3_600_000);
  return `${local.toISOString().slice(0, 10)}T${twoDigits(local.getUTCHours())}:${twoDigits(local.getUTCMinutes())}`;
}

/** The name that stands beside a foreign id: `organizationId` → `organizationName`. */
export function nameBeside(record: AnyRecord, field: string): string | undefined {
  const key = field.endsWith('Id') ? `${field.slice(0, -2)}Name` : `${field}Name`;
  const value = record[key] ?? record[`${field}Name`];
  return typeof value === 'string' && value ? value : undefined;
}

export function draftOf(field: Field, name: string, record: AnyRecord): Draft {
  const value = record[name];
  if (value === null || value === undefined) return field.kind === 'yesNo' ? false : null;
  switch (field.kind) {
    case 'money': return typeof value === 'number' ? (value / 100).toFixed(2) : null;
    case 'minutes': return typeof value === 'number' ? String(Math.round((value / 60) * 100) / 100) : null;
    case 'instant': return wallClock(String(value));
    case 'reference': return { id: String(value), name: nameBeside(record, name) ?? '' };
    case 'yesNo': return value === true;
    case 'checklist': return Array.isArray(value) ? (value as Line[]).map(({ label, result, note }) => ({ label, result: result ?? null, note: note ?? null })) : null;
    case 'choice': return Array.isArray(value) ? value.map(String) : String(value);
    // a masked telephone number must not be sent back as if it had been typed
    case 'text': return field.isSecret ? null : String(value);
    default: return String(value);
  }
}

export function draftIn(resource: Resource, name: string, record: AnyRecord): Draft {
  const field = resource.fields[name];
  return field ? draftOf(field, name, record) : null;
}

export const fieldsIn = (sections: readonly Section[]): FormField[] => sections.flatMap((section) => section.fields.map(formField));

/** What a new record's form starts with: today where a day usually is today, the person's own organization, the address. */
export function startOf(resource: Resource, sections: readonly Section[], me: Me, today: string, given: URLSearchParams): Drafts {
  const start: Record<string, Draft> = {};
  for (const { name } of fieldsIn(sections)) {
    const field = resource.fields[name];
    if (!field) continue;
    const asked = given.get(name);
    if (field.kind === 'yesNo') start[name] = field.isYes ?? false;
    else if (asked !== null) start[name] = field.kind === 'reference' ? { id: asked, name: '' } : asked;
    else if (field.kind === 'day' && field.isToday) start[name] = today;
    else if (name === 'organizationId' && me.organizationId) start[name] = { id: me.organizationId, name: me.organizationName ?? '' };
    else start[name] = null;
  }
  return start;
}

export const same = (a: Draft | undefined, b: Draft | undefined): boolean => {
  if (isReference(a) && isReference(b)) return a.id === b.id;
  return (isEmpty(a) && isEmpty(b)) || JSON.stringify(a) === JSON.stringify(b);
};

/** Whether the field is asked at all, given what has been chosen above it. */
export function isAsked(resource: Resource, name: string, drafts: Readonly<Record<string, unknown>>): boolean {
  const when = resource.when?.[name];
  if (!when) return true;
  const value = drafts[when.field];
  return isText(value) ? when.is.includes(value) : typeof value === 'boolean' && when.is.includes(String(value));
}
