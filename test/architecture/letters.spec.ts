import { readFileSync } from 'node:fs';

interface Door { to: string; letter: string | undefined }

/** The doors of the sidebar as the console declares them: rooms by their name, extras by their address. */
function doorsIn(text: string): Door[] {
  return text.split('\n').flatMap((line) => {
    const to = /\bname: '([\w-]+)', group:/.exec(line)?.[1] ?? /\{ to: '([^']+)', group:/.exec(line)?.[1];
    return to === undefined || line.includes('isInner: true') ? [] : [{ to, letter: /letter: '(.)'/.exec(line)?.[1] }];
  });
}

const faultsOf = (doors: readonly Door[]): string[] => doors.flatMap(({ to, letter }) => {
  const other = doors.find((one) => one.letter === letter && one.to !== to);
  return letter === undefined ? [`${to} has no letter`] : other ? [`${to} and ${other.to} share ${letter}`] : [];
});

test('after “g” every door of the sidebar has a letter that leads nowhere else', () => {
  const doors = doorsIn(readFileSync('web/src/rooms.tsx', 'utf8'));
  expect(doors.length).toBeGreaterThan(35);
  expect(faultsOf(doors)).toEqual([]);
});

test('two doors with one letter are seen, and one without; two names of one address are not', () => {
  const text = ["{ name: 'a', group: 'x', letter: 'a' }", "{ name: 'b', group: 'x', letter: 'a' }", "{ name: 'c', group: 'x' }", "{ name: 'd', group: 'x', isInner: true }", "{ to: '/', group: 'x', letter: 'h' }", "{ to: '/', group: 'x', letter: 'h' }"].join('\n');
  expect(faultsOf(doorsIn(text))).toEqual(['a and b share a', 'b and a share a', 'c has no letter']);
});
