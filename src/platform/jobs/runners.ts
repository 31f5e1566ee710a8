import type { Courier } from '../outbox/courier.js';
import { BullRunner } from './bull.runner.js';
import { InlineRunner } from './inline.runner.js';
import type { Runner } from './runner.js';

export interface RunnerOptions {
  /** False: this process only hands over. */
  works?: boolean;
  /** How long a process may be silent about what it delivers. */
  leaseMs: number;
}
type Open = (url: string, courier: Courier, options: RunnerOptions) => Promise<Runner>;

/** The protocol of JOBS_URL picks the runner; this table is the only place that knows which there are. */
const runners: Record<string, Open> = {
  '': async (_, courier) => new InlineRunner(courier),
  'inline:': async (_, courier) => new InlineRunner(courier),
  'redis:': (url, courier, options) => BullRunner.connect(url, courier, options),
  'rediss:': (url, courier, options) => BullRunner.connect(url, courier, options),
};

export function openRunner(url: string, courier: Courier, options: RunnerOptions): Promise<Runner> {
  const protocol = url ? new URL(url).protocol : '';
  const open = runners[protocol];
  if (!open) throw new Error(`JOBS_URL: no runner for "${protocol}", only ${Object.keys(runners).filter(Boolean).join(' ')}`);
  return open(url, courier, options);
}
