import { Entity, Index } from 'typeorm';
import { Instant, KeyWords, Prose, Whole, Words } from '../database/columns.js';
import { Sealed } from '../secrets/sealed.js';

/** The first answer to a request that named a key; the same key and body get the same answer again. */
@Entity('idempotent_answer')
@Index('ix_idempotent_answer_age', ['createdAt'])
export class IdempotentAnswer {
  /** SHA-256 of account and key. */
  @KeyWords(64) id: string;
  /** SHA-256 of method, address and body. */
  @Words(64) request: string;
  @Whole() status: number;
  /** Sealed where the route is confidential. */
  @Sealed() @Prose() body: string;
  @Instant() createdAt: Date;
}
