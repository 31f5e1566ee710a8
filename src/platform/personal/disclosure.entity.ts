import { Entity, Index } from 'typeorm';
import { Instant, Json, Key, KeyWords, Ref, Whole, Words } from '../database/columns.js';

export const PURPOSES = ['contact', 'verification', 'insurance', 'complaint', 'authority', 'dataRequest'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** That somebody was shown a sealed number in full: who, whose, which, what for and when; never the number. */
@Entity('disclosure')
@Index('ix_disclosure_at', ['at', 'id'])
@Index('ix_disclosure_account', ['accountId', 'at'])
@Index('ix_disclosure_subject', ['subjectId', 'at'])
export class Disclosure {
  @Key() id: string;
  @Instant() at: Date;
  @Words(36) accountId: string;
  @Words(60) accountName: string;
  /** As in the address: `volunteers`. */
  @Words(40) resource: string;
  @Ref() subjectId: string;
  @Json() fields: string[];
  @Words(24) purpose: Purpose;
  @Words(500) reason: string;
}

/** How many an account was shown in the hour that began then; held while one more is counted. */
@Entity('disclosure_count')
export class DisclosureCount {
  @KeyWords(36) accountId: string;
  @Instant() hourFrom: Date;
  @Whole() shown: number;
}
