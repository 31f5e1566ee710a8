import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength, ValidateBy, ValidateIf, ValidateNested, type ValidationOptions,
} from 'class-validator';
import { isDay } from '../../kernel/calendar.js';

/** One decorator per field: shape, limits, documentation and the words of every complaint, in a single line. */
interface Common {
  /** `true`: may be left out or null; `'absent'`: may be left out of a change, but a record cannot be without it. */
  optional?: boolean | 'absent';
  example?: unknown;
}
type Complaint = { code: string; zh: string; en: string };

/** class-validator carries one string per complaint; ours carries both languages and is unpacked by validation.pipe.ts. */
const say = (zh: string, en: string, code: string, why: { zh: string; en: string }) => ({
  message: JSON.stringify({ code, zh: `${zh}:${why.zh}`, en: `${en}: ${why.en}` } satisfies Complaint),
});
const required = (zh: string, en: string) => say(zh, en, 'fields/required', { zh: '必填', en: 'is required' });

function field(zh: string, en: string, o: Common, schema: Record<string, unknown>, ...checks: PropertyDecorator[]): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ description: `${en} (${zh})`, required: !o.optional, nullable: o.optional === true || undefined, ...(o.example === undefined ? {} : { example: o.example }), ...schema } as never),
    ...checks, ...leftOut(o));
}

const leftOut = ({ optional }: Common): PropertyDecorator[] =>
  optional === 'absent' ? [ValidateIf((_, value) => value !== undefined)] : optional ? [IsOptional()] : [];

/** Databases count code points; class-validator leaves out what only changes how a character looks, and then a text does not fit its column. */
const MaxCharacters = (max: number, said: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'maxCharacters', constraints: [max], validator: { validate: (v: unknown) => typeof v !== 'string' || v.length <= max || (v.length <= max * 2 && [...v].length <= max) } }, said);

/** Half a character and NUL cannot be stored as they came, and what is not stored as it came breaks the history's hash. */
const Storable = (said: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isStorable', validator: { validate: (v: unknown) => typeof v !== 'string' || !/\p{Surrogate}|\0/u.test(v) } }, said);

/** One line or many of text; surrounding white space is dropped. */
export const Text = (zh: string, en: string, max: number, o: Common & { min?: number } = {}): PropertyDecorator =>
  field(zh, en, o, { type: 'string', maxLength: max, minLength: o.optional === true ? undefined : (o.min ?? 1) },
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    MaxCharacters(max, say(zh, en, 'fields/too-long', { zh: `最多 ${max} 个字`, en: `has at most ${max} characters` })),
    ...(o.optional === true ? [] : [MinLength(o.min ?? 1, o.min ? say(zh, en, 'fields/too-short', { zh: `至少 ${o.min} 个字`, en: `has at least ${o.min} characters` }) : required(zh, en))]),
    Storable(say(zh, en, 'fields/not-storable', { zh: '含有无法保存的字符', en: 'holds characters that cannot be stored' })),
    IsString(say(zh, en, 'fields/not-text', { zh: '须为文字', en: 'must be text' })));

/** The bytes of a small file; they go into the file store, never into a column. */
export const Base64 = (zh: string, en: string, max: number): PropertyDecorator =>
  field(zh, en, {}, { type: 'string', format: 'byte', maxLength: max },
    ValidateBy({ name: 'isBase64', validator: { validate: (v: unknown) => typeof v === 'string' && v.length <= max && /^[A-Za-z\d+/]+={0,2}$/.test(v) } },
      say(zh, en, 'fields/not-base64', { zh: `须为 base64 编码,最多 ${max} 个字符`, en: `must be base64 of at most ${max} characters` })));

/** A password: never trimmed, never echoed. */
export const Password = (zh: string, en: string): PropertyDecorator =>
  field(zh, en, {}, { type: 'string', format: 'password', maxLength: 200 },
    MaxLength(200, say(zh, en, 'fields/too-long', { zh: '最多 200 个字', en: 'has at most 200 characters' })),
    MinLength(1, required(zh, en)), IsString(required(zh, en)));

/** Another record's id. Upper case means the same id (RFC 9562), but not to every engine. */
export const IdOf = (zh: string, en: string, o: Common = {}): PropertyDecorator =>
  field(zh, en, o, { type: 'string', format: 'uuid' }, Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value)), IsUUID('all', say(zh, en, 'fields/not-an-id', { zh: '须为记录编号', en: 'must be the id of a record' })));

/** Money in fen; a whole number from 0 (or `min`) to ¥10,000,000,000. */
export const FenField = (zh: string, en: string, o: Common & { min?: number } = {}): PropertyDecorator =>
  whole(zh, `${en}, in fen`, o.min ?? 0, MOST_FEN, o);
export const MOST_FEN = 1_000_000_000_000;

export const Count = (zh: string, en: string, max: number, o: Common & { min?: number } = {}): PropertyDecorator => whole(zh, en, o.min ?? 0, max, o);

function whole(zh: string, en: string, min: number, max: number, o: Common): PropertyDecorator {
  return field(zh, en, o, { type: 'integer', minimum: min, maximum: max },
    Max(max, say(zh, en, 'fields/too-large', { zh: `不能大于 ${max}`, en: `must not exceed ${max}` })),
    Min(min, say(zh, en, 'fields/too-small', { zh: `不能小于 ${min}`, en: `must be at least ${min}` })),
    IsInt(say(zh, en, 'fields/not-a-whole-number', { zh: '须为整数', en: 'must be a whole number' })));
}

/** A civil date `YYYY-MM-DD` in Asia/Shanghai. Whether it may lie in the future is the room's rule. */
export const DayField = (zh: string, en: string, o: Common = {}): PropertyDecorator =>
  field(zh, en, { example: '2018-06-01', ...o }, { type: 'string', format: 'date' },
    ValidateBy({ name: 'isDay', validator: { validate: (v: unknown) => typeof v === 'string' && isDay(v) } },
      say(zh, en, 'fields/not-a-date', { zh: '须为 YYYY-MM-DD 形式的真实日期', en: 'must be a real date written YYYY-MM-DD' })));

/** An instant, ISO 8601 with a zone; stored as UTC. */
export const InstantField = (zh: string, en: string, o: Common = {}): PropertyDecorator =>
  field(zh, en, { example: '2018-06-01T01:00:00.000Z', ...o }, { type: 'string', format: 'date-time' },
    ValidateBy({ name: 'isInstant', validator: { validate: isInstant } },
      say(zh, en, 'fields/not-an-instant', { zh: '须为带时区的 ISO 8601 时刻', en: 'must be an ISO 8601 instant with a zone' })));

const isInstant = (v: unknown): boolean =>
  typeof v === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(v) && isDay(v.slice(0, 10)) && !Number.isNaN(Date.parse(v)) && isDay(new Date(v).toISOString().slice(0, 10));

export const OneOf = (zh: string, en: string, values: readonly string[], o: Common = {}): PropertyDecorator =>
  field(zh, en, o, { type: 'string', enum: values }, IsIn([...values], say(zh, en, 'fields/not-a-choice', { zh: `须为 ${values.join('、')} 之一`, en: `must be one of ${values.join(', ')}` })));

export const YesNo = (zh: string, en: string, o: Common = {}): PropertyDecorator =>
  field(zh, en, o, { type: 'boolean' }, IsBoolean(say(zh, en, 'fields/not-yes-or-no', { zh: '须为是或否', en: 'must be true or false' })));

/** Several of a fixed set of words. */
export const SomeOf = (zh: string, en: string, values: readonly string[], o: Common & { min?: number } = {}): PropertyDecorator =>
  field(zh, en, o, { type: 'array', items: { type: 'string', enum: values } },
    IsIn([...values], { each: true, ...say(zh, en, 'fields/not-a-choice', { zh: `须为 ${values.join('、')}`, en: `must be among ${values.join(', ')}` }) }),
    ArrayMaxSize(values.length, say(zh, en, 'fields/too-many', { zh: `最多 ${values.length} 项`, en: `has at most ${values.length} entries` })),
    ArrayMinSize(o.min ?? 0, say(zh, en, 'fields/too-few', { zh: `至少 ${o.min ?? 0} 项`, en: `has at least ${o.min ?? 0} entries` })),
    IsArray(say(zh, en, 'fields/not-a-list', { zh: '须为列表', en: 'must be a list' })));

/** Rows of a smaller thing inside this one. */
export const Rows = (zh: string, en: string, row: () => new () => object, max: number, o: Common & { min?: number } = {}): PropertyDecorator =>
  applyDecorators(ApiProperty({ description: `${en} (${zh})`, type: () => row(), isArray: true, maxItems: max, required: !o.optional }), Type(row),
    ValidateNested({ each: true, ...say(zh, en, 'fields/not-a-row', { zh: '每行须为对象', en: 'each row must be an object' }) }),
    ArrayMaxSize(max, say(zh, en, 'fields/too-many', { zh: `最多 ${max} 行`, en: `has at most ${max} rows` })),
    ArrayMinSize(o.min ?? 0, say(zh, en, 'fields/too-few', { zh: `至少 ${o.min ?? 0} 行`, en: `has at least ${o.min ?? 0} rows` })),
    IsArray(say(zh, en, 'fields/not-a-list', { zh: '须为列表', en: 'must be a list' })), ...leftOut(o));

/** A smaller thing inside this one. */
export const Inner = (zh: string, en: string, type: () => new () => object): PropertyDecorator =>
  applyDecorators(ApiProperty({ description: `${en} (${zh})`, type: () => type() }), Type(type), ValidateNested(say(zh, en, 'fields/not-an-object', { zh: '须为对象', en: 'must be an object' })),
    ValidateBy({ name: 'isGiven', validator: { validate: (v: unknown) => typeof v === 'object' && v !== null && !Array.isArray(v) } }, required(zh, en)));

/** Several names that only the record's kind knows. */
export const Names = (zh: string, en: string, max: number, o: Common = {}): PropertyDecorator =>
  field(zh, en, o, { type: 'array', items: { type: 'string', maxLength: 60 }, minItems: 1, maxItems: max },
    ValidateBy({ name: 'areNames', validator: { validate: (v: unknown) => Array.isArray(v) && v.length >= 1 && v.length <= max && new Set(v).size === v.length && v.every((x) => typeof x === 'string' && /^\w{1,60}$/.test(x)) } },
      say(zh, en, 'fields/not-names', { zh: `须为 1–${max} 个不重复的字段名`, en: `must be 1 to ${max} different names of fields` })));

/** column → field of an import: text to text, checked key by key by the room. */
export const TextMap = (zh: string, en: string, o: Common = {}): PropertyDecorator =>
  field(zh, en, o, { type: 'object', additionalProperties: { type: 'string', nullable: true } },
    ValidateBy({ name: 'isTextMap', validator: { validate: isTextMap } }, say(zh, en, 'fields/not-a-map', { zh: '须为“列名:字段”对照', en: 'must map column names to fields' })));

const isTextMap = (v: unknown): boolean =>
  typeof v === 'object' && v !== null && !Array.isArray(v) && Object.keys(v).length <= 200 && Object.values(v).every((x) => x === null || (typeof x === 'string' && x.length <= 60));

/** A number or a list of numbers, for parameters. */
export const Numbers = (zh: string, en: string): PropertyDecorator =>
  field(zh, en, {}, { oneOf: [{ type: 'number' }, { type: 'array', items: { type: 'number' } }] },
    ValidateBy({ name: 'isNumbers', validator: { validate: (v: unknown) => [v].flat().length > 0 && [v].flat().length <= 20 && [v].flat().every((n) => typeof n === 'number' && Number.isSafeInteger(n) && n >= 0) } },
      say(zh, en, 'fields/not-numbers', { zh: '须为非负整数或其列表', en: 'must be whole numbers from 0' })));
