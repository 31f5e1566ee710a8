import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { Problem, refusal, type FieldError } from '../../kernel/problem.js';

export const invalidFields = refusal('fields/invalid', 422, '有 {count} 处填写不正确', '{count} fields are not right');
export const unreadableBody = refusal('fields/unreadable', 400, '请求内容须为 JSON 对象', 'the body must be a JSON object');

/** Bodies are checked against their class; every complaint points at its field. Other parameters have their own readers. */
@Injectable()
export class ValidationPipe implements PipeTransform {
  async transform(value: unknown, meta: ArgumentMetadata): Promise<unknown> {
    if (meta.type !== 'body' || !meta.metatype || meta.metatype === Object) return value;
    if (value !== undefined && value !== null && (typeof value !== 'object' || Array.isArray(value))) throw unreadableBody();
    const { body, errors } = await checked(meta.metatype as new () => object, value ?? {});
    if (errors.length) throw withErrors(errors);
    return body;
  }
}

/** A body and what is wrong with it; also for rows of a workbook, so that they obey the same fields as a request. */
export async function checked<T extends object>(type: new () => T, value: object): Promise<{ body: T; errors: FieldError[] }> {
  const body = plainToInstance(type, value, { exposeUnsetFields: false });
  const errors = await validate(body, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false, stopAtFirstError: false });
  return { body, errors: errors.flatMap((e) => complaints(e, '')) };
}

/** The one problem for any number of wrong fields. */
export function withErrors(errors: readonly FieldError[]): Problem {
  const one = errors.length === 1 ? errors[0]?.detail : undefined;
  const { code, status, words } = invalidFields({ count: errors.length });
  return new Problem(code, status, one ?? words, {}, errors);
}

/** A JSON Pointer writes `~` and `/` inside a name in its own way. */
const below = (path: string, name: string): string => `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

export const unknownField = (path: string, name: string): FieldError =>
  ({ pointer: below(path, name), code: 'fields/unknown', detail: { zh: `没有“${name}”这个字段`, en: `there is no field "${name}"` } });

function complaints(error: ValidationError, path: string): FieldError[] {
  const pointer = below(path, error.property);
  if (error.constraints?.whitelistValidation) return [unknownField(path, error.property)];
  const own = Object.values(error.constraints ?? {}).map((text) => complaint(pointer, text, error.property));
  // The last declared check is the most basic one ("must be text"); when it fails the finer ones only repeat it.
  return [...own.slice(-1), ...(error.children ?? []).flatMap((c) => complaints(c, pointer))];
}

function complaint(pointer: string, text: string, property: string): FieldError {
  if (!text.startsWith('{')) return { pointer, code: 'fields/invalid', detail: { zh: `“${property}”填写不正确`, en: text } };
  const { code, zh, en } = JSON.parse(text) as { code: string; zh: string; en: string };
  return { pointer, code, detail: { zh, en } };
}
