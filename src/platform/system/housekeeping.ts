import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Database } from '../database/database.js';
import { IdempotentAnswer } from '../http/idempotency.entity.js';
import { Timetable } from '../jobs/timetable.js';

/** The API promises 24 hours; twice that is kept. */
const REMEMBERED_HOURS = 48;

/** Throws away what has served its time. */
@Injectable()
export class Housekeeping implements OnModuleInit {
  constructor(private readonly db: Database, private readonly timetable: Timetable) {}

  onModuleInit(): void {
    this.timetable.add({ name: 'system.forgetAnswers', at: '17 3 * * *', run: () => this.forgetAnswers() });
  }

  /** Remembered answers older than two days, by real time. */
  async forgetAnswers(): Promise<void> {
    await this.db.write((tx) => tx.delete(IdempotentAnswer, { createdAt: LessThan(new Date(Date.now() - REMEMBERED_HOURS * 3_600_000)) }));
  }
}
