import 'reflect-metadata';
import { Count, DayField, FenField, IdOf, Inner, InstantField, Numbers, OneOf, Password, Rows, SomeOf, Text, TextMap, YesNo } from '../../../src/platform/http/fields.js';
import { refuseOddBody } from '../../../src/platform/http/body.js';
import { ValidationPipe } from '../../../src/platform/http/validation.pipe.js';
import type { Problem } from '../../../src/kernel/problem.js';

class Line { @Text('名', 'Name', 5) name: string; @Count('数', 'Count', 9, { optional: true }) count?: number | null }
class Form {
  @Text('名', 'Name', 5, { optional: true }) name?: string | null;
  @Text('码', 'Code', 5, { optional: true, min: 3 }) code?: string;
  @Password('口令', 'Password') password = 'x';
  @IdOf('编号', 'Id', { optional: true }) recordId?: string;
  @FenField('金额', 'Amount', { optional: true }) amountFen?: number;
  @DayField('日期', 'Day', { optional: true }) heldOn?: string;
  @InstantField('时刻', 'Instant', { optional: true }) startsAt?: string;
  @OneOf('类', 'Kind', ['a', 'b'], { optional: true }) kind?: string;
  @SomeOf('类', 'Kinds', ['a', 'b'], { optional: true }) kinds?: string[];
  @YesNo('是否', 'Flag', { optional: true }) isFlag?: boolean;
  @Rows('行', 'Lines', () => Line, 2, { optional: true }) lines?: Line[];
}
class Outer { @Inner('内', 'Inner', () => Line) inner: Line }
class Free { @Numbers('值', 'Value') value: number | number[]; @TextMap('对照', 'Map') map: Record<string, string> }

const pipe = new ValidationPipe();
const read = (body: unknown, type: new () => object = Form) => pipe.transform(body, { type: 'body', metatype: type });
const complaintsOf = async (body: unknown, type?: new () => object): Promise<string[]> =>
  read(body, type).then(() => [], (problem: Problem) => problem.errors.map((e) => `${e.pointer} ${e.code}`));

test.each<[unknown, string[]]>([
  [{}, []],
  [{ name: null }, []],
  [{ name: '一二三四五' }, []],
  [{ name: '  一二三四五  ' }, []],
  [{ name: '一二三四五六' }, ['/name fields/too-long']],
  [{ name: '👩👩👩👩👩' }, []],
  [{ name: '❤️❤️' }, []],
  [{ name: '❤️❤️❤️' }, ['/name fields/too-long']],
  [{ name: 'a\0b' }, ['/name fields/not-storable']],
  [{ name: 'a\ud800b' }, ['/name fields/not-storable']],
  [{ name: 7 }, ['/name fields/not-text']],
  [{ name: ['a'] }, ['/name fields/not-text']],
  [{ name: { toString: 'a' } }, ['/name fields/not-text']],
  [{ password: '' }, ['/password fields/required']],
  [{ recordId: '0193F0A0-0000-7000-8000-000000000001' }, []],
  [{ recordId: 'x' }, ['/recordId fields/not-an-id']],
  [{ amountFen: 0 }, []],
  [{ amountFen: 1_000_000_000_000 }, []],
  [{ amountFen: 1_000_000_000_001 }, ['/amountFen fields/too-large']],
  [{ amountFen: -1 }, ['/amountFen fields/too-small']],
  [{ amountFen: 0.5 }, ['/amountFen fields/not-a-whole-number']],
  [{ amountFen: '5' }, ['/amountFen fields/not-a-whole-number']],
  [{ heldOn: '2020-02-29' }, []],
  [{ heldOn: '2019-02-29' }, ['/heldOn fields/not-a-date']],
  [{ heldOn: '2019-02-28T00:00:00Z' }, ['/heldOn fields/not-a-date']],
  [{ startsAt: '2018-06-01T09:00:00+08:00' }, []],
  [{ startsAt: '2018-06-01T09:00:00' }, ['/startsAt fields/not-an-instant']],
  [{ startsAt: '9999-12-31T23:00:00-12:00' }, ['/startsAt fields/not-an-instant']],
  [{ startsAt: '2018-06-31T09:00:00Z' }, ['/startsAt fields/not-an-instant']],
  [{ kind: 'c' }, ['/kind fields/not-a-choice']],
  [{ kinds: ['a', 'b'] }, []],
  [{ kinds: ['a', 'c'] }, ['/kinds fields/not-a-choice']],
  [{ kinds: 'a' }, ['/kinds fields/not-a-list']],
  [{ isFlag: 'true' }, ['/isFlag fields/not-yes-or-no']],
  [{ lines: [{ name: 'a' }, { name: '' }] }, ['/lines/1/name fields/required']],
  [{ lines: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] }, ['/lines fields/too-many']],
  [{ lines: ['a'] }, ['/lines/0 fields/not-a-row']],
  [{ lines: { name: 'a' } }, ['/lines fields/not-a-list']],
  [{ nmae: 'a' }, ['/nmae fields/unknown']],
  [{ 'a/b~c': 'a' }, ['/a~1b~0c fields/unknown']],
  [{ name: 7, heldOn: 7 }, ['/name fields/not-text', '/heldOn fields/not-a-date']],
])('%j is refused at %j', async (body, complaints) => {
  expect(await complaintsOf(body)).toEqual(complaints);
});

test('text arrives without the white space around it, an id in lower case, an absent field absent', async () => {
  expect({ ...(await read({ name: ' a b\n', recordId: '0193F0A0-0000-7000-8000-00000000000A', password: ' p ' }) as Form) })
    .toEqual({ name: 'a b', recordId: '0193f0a0-0000-7000-8000-00000000000a', password: ' p ' });
});

test('a smaller thing inside is checked, too, and must be there', async () => {
  expect(await complaintsOf({ inner: { name: 'a', count: 10 } }, Outer)).toEqual(['/inner/count fields/too-large']);
  expect(await complaintsOf({}, Outer)).toEqual(['/inner fields/required']);
  expect(await complaintsOf({ inner: 'a' }, Outer)).toEqual(['/inner fields/not-an-object']);
  expect(await complaintsOf({ inner: [{ name: 'a' }] }, Outer)).toEqual(['/inner fields/required']);
});

test('numbers and maps', async () => {
  expect(await complaintsOf({ value: [1, 2], map: { a: 'b' } }, Free)).toEqual([]);
  expect(await complaintsOf({ value: [], map: ['a'] }, Free)).toEqual(['/value fields/not-numbers', '/map fields/not-a-map']);
  expect(await complaintsOf({ value: 1e300, map: { a: 1 } }, Free)).toEqual(['/value fields/not-numbers', '/map fields/not-a-map']);
});

test.each<[unknown, unknown]>([
  [{ lines: [{ name: 'a' }] }, undefined],
  [{ hasOwnProperty: 'a' }, [{ pointer: '/hasOwnProperty', code: 'fields/unknown' }]],
  [{ constructor: null, lines: [{ isPrototypeOf: 1 }] }, [{ pointer: '/constructor', code: 'fields/unknown' }, { pointer: '/lines/0/isPrototypeOf', code: 'fields/unknown' }]],
  [JSON.parse('['.repeat(21) + ']'.repeat(21)), []],
  [JSON.parse('['.repeat(20) + ']'.repeat(20)), undefined],
  [JSON.parse('{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)), []],
  ['text', undefined],
  [undefined, undefined],
])('a body with odd names or depth is refused before anybody reads it (%#)', (body, errors) => {
  const caught = (() => { try { refuseOddBody(body); } catch (error) { return error as Problem; } })();
  expect(caught?.errors.map(({ pointer, code }) => ({ pointer, code }))).toEqual(errors);
});

test.each<[unknown]>([['text'], [7], [[1]], [true]])('a body of %j cannot be read', async (body) => {
  await expect(read(body)).rejects.toMatchObject({ code: 'fields/unreadable', status: 400 });
});

test('one complaint is said in full, several are counted, both in two languages', async () => {
  await expect(read({ name: 7 })).rejects.toMatchObject({ status: 422, words: { zh: '名:须为文字', en: 'Name: must be text' } });
  await expect(read({ name: 7, kind: 'c' })).rejects.toMatchObject({ words: { zh: '有 2 处填写不正确', en: '2 fields are not right' } });
});
