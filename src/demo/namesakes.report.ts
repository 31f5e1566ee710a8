import { cardOf, pairsAmong, THRESHOLD, LARGEST_BLOCK } from '../features/duplicates/duplicates.rules.js';
import { spelling } from '../features/duplicates/spelling.js';
import { DISTURBANCES, plantedRegister, type Disturbance } from './namesakes.js';

export interface Verdict { planted: number; found: number; right: number; recall: number; precision: number; missed: Record<Disturbance, number>; seconds: number }

/** How many of the planted duplicates are found, and how many of the found are planted. */
export function judged(seed: string, count: number, planted: number): Verdict & { wrong: string[]; lost: string[] } {
  const { bodies, truth } = plantedRegister(seed, count, planted);
  const began = performance.now();
  const cards = bodies.map((body) => cardOf(body, spelling));
  const found = pairsAmong(cards, THRESHOLD.value, LARGEST_BLOCK.value);
  const seconds = (performance.now() - began) / 1000;
  const named = new Map(bodies.map((body) => [body.id, body.name]));
  const hit = new Set(found.map(({ a, b }) => [a, b].sort().join(' ')));
  const lost = [...truth].filter(([pair]) => !hit.has(pair));
  const wrong = found.filter(({ a, b }) => !truth.has([a, b].sort().join(' ')));
  const right = truth.size - lost.length;
  const missed = Object.fromEntries(DISTURBANCES.map((how) => [how, lost.filter(([, by]) => by === how).length])) as Record<Disturbance, number>;
  return {
    planted: truth.size, found: found.length, right, recall: right / truth.size, precision: right / found.length, missed, seconds,
    wrong: wrong.map(({ a, b, score, reasons }) => `${named.get(a)} | ${named.get(b)} | ${score} ${reasons.map((r) => r.name).join(' ')}`),
    lost: lost.map(([pair, how]) => `${how}: ${pair.split(' ').map((id) => named.get(id)).join(' | ')}`),
  };
}
