import 'reflect-metadata';
import { getMetadataStorage } from 'class-validator';
import { getMetadataArgsStorage } from 'typeorm';
import { readTree, roomOf } from './tree.js';

/** SQLite keeps whatever it is given, the other engine refuses what is longer than its column: a form must never take more. */
interface Field { room: string; owner: string; name: string; length: number }
type Class = abstract new () => object;

const place = (path: string): string => roomOf(path) ?? path.split('/').slice(0, 3).join('/');
const maxima: Field[] = [];
const columns: Field[] = [];
for (const path of readTree(['src']).keys()) {
  if (!/\.(dto|controller|entity)\.ts$/.test(path)) continue;
  const classes = Object.values(await import(`../../${path}`) as Record<string, unknown>).filter((c): c is Class => typeof c === 'function' && c.prototype !== undefined);
  for (const owner of classes) {
    for (const m of getMetadataStorage().getTargetValidationMetadatas(owner, '', false, false)) {
      if (m.name === 'maxCharacters') maxima.push({ room: place(path), owner: owner.name, name: m.propertyName, length: Number(m.constraints[0]) });
    }
    for (const c of getMetadataArgsStorage().columns.filter((column) => column.target === owner)) {
      columns.push({ room: place(path), owner: owner.name, name: c.propertyName, length: c.options.length ? Number(c.options.length) : c.options.type === 'text' ? 65_535 / 4 : Infinity });
    }
  }
}

/** What is brought into its canonical form before it is stored may be typed longer. */
const SHORTENED: Readonly<Record<string, string>> = { uscc: 'spaces and dashes are taken out; what is left has 18 characters or is refused' };

/** Fields longer than the column they go to: that of the entity the form is named after, or any of the room when it is named after none. */
function tooLong(fields: readonly Field[], kept: readonly Field[]): string[] {
  return fields.filter((f) => !(f.name in SHORTENED)).flatMap((f) => {
    const inRoom = kept.filter((c) => c.room === f.room);
    const named = inRoom.filter((c) => f.owner.includes(c.owner));
    return (named.length ? named : inRoom).filter((c) => c.name === f.name && f.length > c.length).map((c) => `${f.owner}.${f.name} takes ${f.length}, ${c.owner}.${c.name} holds ${c.length}`);
  });
}

test('no form takes more than its column holds', () => {
  expect(maxima.length).toBeGreaterThan(20);
  expect(columns.length).toBeGreaterThan(50);
  expect(tooLong(maxima, columns)).toEqual([]);
});

test('one that does is found', () => {
  const form = { room: 'x', owner: 'NewThing', name: 'title', length: 201 };
  const [thing, other] = [{ ...form, owner: 'Thing', length: 200 }, { ...form, owner: 'Other', length: 100 }];
  expect(tooLong([form], [thing, other])).toEqual(['NewThing.title takes 201, Thing.title holds 200']);
  expect(tooLong([{ ...form, owner: 'Anything' }], [other])).toEqual(['Anything.title takes 201, Other.title holds 100']);
});

/** 65 535 bytes is what a text column holds on one engine, up to four a character. */
test('history can hold any text before and after, and a remembered answer all texts of a form', () => {
  const forms = new Map<string, number>();
  for (const m of maxima) forms.set(m.owner, (forms.get(m.owner) ?? 0) + m.length);
  expect(maxima.filter((m) => m.length * 4 * 2 > 65_000).map((m) => `${m.owner}.${m.name}: ${m.length}`)).toEqual([]);
  expect([...forms].filter(([, characters]) => characters * 4 > 60_000).map(([owner, characters]) => `${owner}: ${characters}`)).toEqual([]);
});
