import { yuan } from '../../kernel/money.js';
import type { PublicFigure } from './portal.service.js';
import type { PortalWords } from './portal.words.js';

const grouped = (n: number, digits: number): string => n.toLocaleString('en-US', { maximumFractionDigits: digits });

/** A figure for a board: `3,700 万`, `37.0 : 1`; beside it the exact value where the short one is rounded. */
export function written({ unit, value, isWithheld }: PublicFigure, words: PortalWords): { short: string; unit: string; exact?: string } {
  if (value === null) return { short: isWithheld ? words.withheld : words.none, unit: '' };
  const name = words.units[unit as keyof PortalWords['units']] ?? '';
  if (unit === 'basisPoints') return { short: `${(value / 10_000).toFixed(1)} : 1`, unit: name };
  const amount = unit === 'fen' ? value / 100 : unit === 'minutes' ? Math.round(value / 6) / 10 : value;
  const step = words.steps.find(([size]) => amount >= size);
  const exact = unit === 'fen' ? yuan(value) : grouped(amount, 1);
  return step ? { short: `${grouped(amount / step[0], 2)} ${step[1]}`, unit: name, exact: `${exact} ${name}`.trim() } : { short: unit === 'fen' ? exact : grouped(amount, 1), unit: name };
}
