import { Entity, Index } from 'typeorm';
import { Instant, Key, Ref, Words } from '../database/columns.js';

/** A file that proves something about a record. */
@Entity('evidence')
@Index('ix_evidence_subject', ['subjectId', 'addedAt'])
@Index('ix_evidence_file', ['fileId'])
export class Evidence {
  @Key() id: string;
  @Words(40) subjectType: string;
  @Ref() subjectId: string;
  @Ref() fileId: string;
  @Words(120) label: string;
  @Instant() addedAt: Date;
  @Words(36) addedBy: string;
  @Words(60) addedByName: string;
}
