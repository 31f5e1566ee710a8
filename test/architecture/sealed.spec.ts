import { getMetadataArgsStorage } from 'typeorm';
import { entities } from '../../src/entities.js';
import { sealedIn } from '../../src/platform/secrets/sealed.js';
import { readTree } from './tree.js';

interface Held { owner: string; property: string; isSealed: boolean; length: number }
type Class = abstract new () => object;

const held: Held[] = (entities as unknown as Class[]).flatMap((owner) => getMetadataArgsStorage().columns.filter((c) => c.target === owner).map((c) => (
  { owner: owner.name, property: c.propertyName, isSealed: sealedIn(owner).some((s) => s.property === c.propertyName), length: Number(c.options.length ?? Infinity) })));

/** What such a number is called, here and in rooms to come. */
const PERSONAL = /(phone|mobile|idNumber|identityNumber|idCard|bankAccount|accountNumber|totpSecret|otpSecret)$/i;
const bare = (columns: readonly Held[]): string[] => columns.filter((c) => PERSONAL.test(c.property) && !c.isSealed).map((c) => `${c.owner}.${c.property} needs @Sealed()`);

test('a column named like a personal number is sealed, so that re-encryption, export and erasure find it', () => {
  expect(bare(held)).toEqual([]);
});

test('one that is not is found', () => {
  expect(bare([{ owner: 'Officer', property: 'idNumber', isSealed: false, length: 200 }, { owner: 'Officer', property: 'idNumberIndex', isSealed: false, length: 64 }])).toEqual(['Officer.idNumber needs @Sealed()']);
});

test('a sealed column has room for its text, and its index is a column of the same table', () => {
  expect(held.filter((c) => c.isSealed).length).toBeGreaterThan(2);
  expect(held.filter((c) => c.isSealed && c.length < 200).map((c) => `${c.owner}.${c.property}`)).toEqual([]);
  const lost = (entities as unknown as Class[]).flatMap((owner) => sealedIn(owner).filter((s) => s.index && !held.some((c) => c.owner === owner.name && c.property === s.index && c.length === 64)).map((s) => `${owner.name}.${s.index}`));
  expect(lost).toEqual([]);
});

/** What is sealed and stored nowhere. */
const CARRIED: Readonly<Record<string, string>> = { federation: 'a cookie of ten minutes, on the way to the sign-in service and back' };

/** Whoever seals a value must store it in a column that says so: in the rooms that call `seal`, the entity has one. */
test('a room that seals has a sealed column', () => {
  const tree = readTree(['src/features']);
  const rooms = (pattern: RegExp, files: RegExp) => new Set([...tree].filter(([path, text]) => files.test(path) && pattern.test(text)).map(([path]) => path.split('/')[2]));
  const declaring = rooms(/@Sealed\(/, /\.entity\.ts$/);
  expect([...rooms(/secrets\.seal\(/, /\.ts$/)].filter((room) => !declaring.has(room) && !((room ?? '') in CARRIED))).toEqual([]);
});
