import { people } from '../../src/demo/cast.js';
import { headline } from '../../src/demo/headline.js';
import { days } from '../../src/demo/loader.js';
import type { Step } from '../../src/demo/loader.step.js';
import { board, signIns } from '../../src/demo/printing.js';
import { Progress } from '../../src/demo/progress.js';

const shown = (isTTY: boolean, done: readonly number[]): string[] => {
  const lines: string[] = [];
  const progress = new Progress({ isTTY, write: (text) => lines.push(text) });
  for (const n of done) progress.at(n, 200, '2016-05-12');
  return lines;
};

test('on a terminal one line is drawn over again, a per cent at a time, and ended at the end', () => {
  const lines = shown(true, [1, 2, 2, 3, 100, 200]);
  expect(lines.map((line) => /\d+ %/.exec(line)?.[0])).toEqual(['0 %', '1 %', '50 %', '100 %']);
  expect(lines.every((line) => line.startsWith('\r'))).toBe(true);
  expect(lines.filter((line) => line.endsWith('\n'))).toEqual([lines.at(-1)]);
});

test('anywhere else there is a line per five per cent', () => {
  expect(shown(false, Array.from({ length: 200 }, (_, i) => i + 1))).toHaveLength(21);
  expect(shown(false, [90, 91, 200])).toEqual(['   45 %  2016-05-12\n', '  100 %  2016-05-12\n']);
});

test('every sign-in is listed with its roles in both languages', () => {
  const lines = signIns('Secret-2018').trimEnd().split('\n').slice(1);
  expect(lines.map((line) => line.trim().split(/\s+/)[0])).toEqual(people.map(({ login }) => login));
  expect(lines.every((line) => /\p{Script=Han}.*[a-z].*Secret-2018$/u.test(line))).toBe(true);
});

test('a figure that is not what the report says is told from one that is', () => {
  const [first, ...others] = headline.map((expected) => ({ ...expected, value: expected.is ?? expected.atLeast ?? 0 }));
  const lines = board([{ ...(first ?? headline[0]), value: 273 } as never, ...others]).trimEnd().split('\n');
  expect(lines[0]).toMatch(/273 +✗ = 274$/);
  expect(lines.slice(1).every((line) => line.endsWith('✓'))).toBe(true);
});

test('steps of a day go together, and those that want to be alone do not', () => {
  const step = (name: string, on: string, more: Partial<Step> = {}): Step => ({ name, on, content: name, act: async () => undefined, ...more });
  const all = [step('a', '2014-01-02'), step('b', '2014-01-02'), step('import', '2014-01-02', { isAlone: true }), step('c', '2014-01-02'), step('d', '2014-01-03')];
  expect(days(all).map((day) => day.map(({ name }) => name))).toEqual([['a', 'b'], ['import'], ['c'], ['d']]);
});
