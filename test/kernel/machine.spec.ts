import { advance, declaredMachines, machine, mermaid, obstacle, statesOf } from '../../src/kernel/machine.js';
import { refusal } from '../../src/kernel/problem.js';

interface Letter { state: 'draft' | 'sent' | 'answered' | 'lost'; stamps: number }
const noStamp = refusal('letters/no-stamp', 422, '没有邮票', 'it has no stamp');
const noAddress = refusal('letters/no-address', 422, '没有地址', 'it has no address');
const letters = machine<Letter['state'], 'send' | 'answer' | 'lose', Letter>({
  name: 'letter', initial: 'draft', begins: ['sent'], final: ['answered', 'lost'],
  moves: {
    send: { from: ['draft'], to: 'sent', needs: [(l) => (l.stamps > 0 ? undefined : noStamp()), (l) => (l.stamps > 1 ? undefined : noAddress())] },
    answer: { from: ['sent'], to: 'answered' },
    lose: { from: ['draft', 'sent'], to: 'lost' },
  },
});

test.each<[Letter, 'send' | 'answer' | 'lose', string | undefined]>([
  [{ state: 'draft', stamps: 2 }, 'send', undefined],
  [{ state: 'draft', stamps: 1 }, 'send', 'letters/no-address'],
  [{ state: 'draft', stamps: 0 }, 'send', 'letters/no-stamp'],
  [{ state: 'sent', stamps: 2 }, 'send', 'machine/not-from-here'],
  [{ state: 'sent', stamps: 0 }, 'answer', undefined],
  [{ state: 'answered', stamps: 0 }, 'lose', 'machine/not-from-here'],
])('%j may %s unless %s', (letter, move, code) => {
  expect(obstacle(letters, move, letter)?.code).toBe(code);
});

test('a move changes the state and answers the one it left; a refused one changes nothing', () => {
  const letter: Letter = { state: 'draft', stamps: 2 };
  expect(advance(letters, 'send', letter)).toBe('draft');
  expect(letter.state).toBe('sent');
  expect(() => advance(letters, 'send', letter)).toThrow('machine/not-from-here');
  expect(letter.state).toBe('sent');
});

test('every state is known once, in order of appearance', () => {
  expect(statesOf(letters)).toEqual(['draft', 'sent', 'answered', 'lost']);
});

test('what can never be reached, cannot be left or is declared twice is refused when it is declared', () => {
  const go = { from: ['a'], to: 'b' } as const;
  expect(() => machine({ name: 'x1', initial: 'a', final: ['b', 'c'], moves: { go } })).toThrow('"c" cannot be reached');
  expect(() => machine({ name: 'x2', initial: 'a', final: [], moves: { go } })).toThrow('"b" is a dead end');
  expect(() => machine({ name: 'x3', initial: 'a', final: ['b'], moves: { go } })).not.toThrow();
  expect(() => machine({ name: 'x3', initial: 'a', final: ['b'], moves: { go } })).toThrow('declared twice');
  expect(() => machine({ name: 'x4', initial: 'a', begins: ['c'], final: ['b', 'c'], moves: { go } })).not.toThrow();
});

test('it is drawn with every beginning, move and end', () => {
  expect(mermaid(letters).split('\n')).toEqual(['stateDiagram-v2', '  [*] --> draft', '  [*] --> sent', '  draft --> sent: send', '  sent --> answered: answer',
    '  draft --> lost: lose', '  sent --> lost: lose', '  answered --> [*]', '  lost --> [*]']);
  expect(declaredMachines().map((m) => m.name)).toContain('letter');
});
