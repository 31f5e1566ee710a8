import { roomOf, type Tree } from './tree.js';

const LINES = 300;
const FILES_IN_A_ROOM = 15;
const DRAWERS = /(^|\/)(index\.tsx?$|(utils?|helpers?|common|shared|misc|lib)(\/|\.tsx?$)|(types|constants|enums|interfaces)\/)/;

export const drawers = (tree: Tree): string[] => [...tree.keys()].filter((path) => DRAWERS.test(path));

/** What a program writes may be as long as it likes. */
const GENERATED = /^\/\/ Written by `npm run docs`/;

export const longFiles = (tree: Tree): string[] =>
  [...tree].filter(([, text]) => !GENERATED.test(text)).map(([path, text]) => [path, text.trimEnd().split('\n').length] as const).filter(([, lines]) => lines > LINES).map(([path, lines]) => `${path}: ${lines}`);

/** `allowed` names the rooms that may be larger, with the number and the reason. */
export function crowdedRooms(tree: Tree, allowed: Readonly<Record<string, { files: number; because: string }>>): string[] {
  const counts = new Map<string, number>();
  for (const path of tree.keys()) {
    const room = roomOf(path);
    if (room !== undefined) counts.set(room, (counts.get(room) ?? 0) + 1);
  }
  return [...counts].filter(([room, files]) => files > (allowed[room]?.files ?? FILES_IN_A_ROOM)).map(([room, files]) => `${room}: ${files} files`);
}

/** Every file of rules, machine or policy, and every file of the kernel, has its spec at the same place under test. */
export const withoutSpec = (tree: Tree): string[] =>
  [...tree.keys()].filter((path) => /^src\/(features\/.*\.(rules|machine|policy)|kernel\/.*)\.ts$/.test(path))
    .filter((path) => !tree.has(path.replace(/^src\//, 'test/').replace(/\.ts$/, '.spec.ts')));

/** Nothing is switched off, nothing is put off. */
export const switchedOff = (tree: Tree): string[] =>
  [...tree].flatMap(([path, text]) => [...text.matchAll(/\b(?:describe|test|it)\.(?:only|skip|todo)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\(|\b(?:TODO|FIXME|XXX)\b/g)].map(([word]) => `${path}: ${word}`));

/** The API document knows a body by its class's name alone: of two with one name, one would be lost. */
export function sharedBodyNames(tree: Tree): string[] {
  const seen = new Map<string, string>();
  return [...tree].filter(([path]) => path.endsWith('.dto.ts')).flatMap(([path, text]) => [...text.matchAll(/^export (?:abstract )?class (\w+)/gm)].flatMap(([, name = '']) => {
    const first = seen.get(name);
    seen.set(name, first ?? path);
    return first === undefined ? [] : [`${name}: ${first} and ${path}`];
  }));
}
