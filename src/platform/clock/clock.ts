import { Injectable } from '@nestjs/common';
import { dayIn } from '../../kernel/calendar.js';

/**
 * The business clock: what rules, terms and histories call "now". Sessions, leases and logs use real time instead.
 * In production the two are the same; the demo sets this one back to the end of 2018 and lets it tick on.
 */
@Injectable()
export class Clock {
  private aheadMs = 0;

  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }

  /** Today in Asia/Shanghai, `YYYY-MM-DD`. */
  today(): string {
    return dayIn(this.now());
  }

  /** From now on the clock shows `instant` and ticks on. For the demo's loader and for tests. */
  set(instant: Date): void {
    this.aheadMs = instant.getTime() - Date.now();
  }

  /** How far the business clock stands from real time, in milliseconds; 0 in production. */
  get shiftMs(): number {
    return this.aheadMs;
  }
}
