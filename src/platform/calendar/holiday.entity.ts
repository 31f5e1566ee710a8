import { Entity } from 'typeorm';
import { Instant, KeyWords, Words } from '../database/columns.js';

/** A day that staff entered: newer than, or different from, the published list the application ships with. */
@Entity('holiday')
export class Holiday {
  @KeyWords(10) day: string;
  @Words(40) name: string;
  /** holiday · makeUp · ordinary (takes a shipped entry back) */
  @Words(24) kind: HolidayKind;
  @Words(200) source: string;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
}

export const HOLIDAY_KINDS = ['holiday', 'makeUp', 'ordinary'] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];
