import { Entity, Index } from 'typeorm';
import { Instant, Key, Long, Words } from '../database/columns.js';

/** An uploaded file; its content lies in the store under its hash. */
@Entity('stored_file')
@Index('ix_stored_file_hash', ['sha256'])
export class StoredFile {
  @Key() id: string;
  @Words(64) sha256: string;
  @Long() sizeBytes: number;
  @Words(100) mediaType: string;
  @Words(200) name: string;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
}
