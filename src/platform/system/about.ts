import { Injectable } from '@nestjs/common';
import type { Words } from '../../kernel/problem.js';
import { Clock } from '../clock/clock.js';

/** What the system says of itself to anybody. */
@Injectable()
export class About {
  private notice: Words | null = null;
  private demo = false;

  constructor(private readonly clock: Clock, private readonly version: string) {}

  /** The demo says so on every page, with its clock. */
  markDemo(notice: Words): void {
    this.demo = true;
    this.notice = notice;
  }

  get view() {
    return { name: { zh: '社会组织孵化培育管理系统', en: 'Social Organization Incubation' }, version: this.version, now: this.clock.now().toISOString(), today: this.clock.today(), isDemo: this.demo, notice: this.notice };
  }
}
