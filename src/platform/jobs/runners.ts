import type { Courier } from '../outbox/courier.js';
import { BullRunner } from './bull.runner.js';
import { InlineRunner } from './inline.runner.js';
import type { Runner } from './runner.js';

type Open = (url: string, courier: Courier, works: boolean) => Promise<Runner>;

/** The protocol of JOBS_URL picks the runner; this table is the only place that knows which there are. */
const runners: Record<string, Open> = {
  '': async (_, courier) => new InlineRunner(courier),
  'inline:': async (_, courier) => new InlineRunner(courier),
  'redis:': (url, courier, works) => BullRunner.connect(url, courier, works),
  'rediss:': (url, courier, works) => BullRunner.connect(url, courier, works),
};

export function openRunner(url: string, courier: Courier, works = true): Promise<Runner> {
  const protocol = url ? new URL(url).protocol : '';
  const open = runners[protocol];
  if (!open) throw new Error(`JOBS_URL: no runner for "${protocol}", only ${Object.keys(runners).filter(Boolean).join(' ')}`);
  return open(url, courier, works);
}
