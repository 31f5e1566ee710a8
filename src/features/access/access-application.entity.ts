import { Entity, Index } from 'typeorm';
import { Flag, Instant, Key, Prose, Ref, State, Version, Words } from '../../platform/database/columns.js';
import { Sealed } from '../../platform/secrets/sealed.js';
import type { AccessState } from './access.machine.js';

/** Somebody says to act for a body of the register, and wants an account for it. */
@Entity('access_application')
@Index('ux_access_application_open', ['openKey'], { unique: true })
@Index('ix_access_application_organization', ['organizationId'])
@Index('ix_access_application_state', ['state', 'createdAt'])
export class AccessApplication {
  @Key() id: string;
  @Ref({ to: 'Organization', fk: 'fk_access_application_organization' }) organizationId: string;
  @Words(60) name: string;
  @Sealed({ index: 'phoneIndex' }) @Words(200) phone: string;
  @Words(64) phoneIndex: string;
  /** As the legal representative; otherwise as somebody who handles the body's affairs. */
  @Flag() isRepresentative: boolean;
  /** What shows that it is so. */
  @Prose() statement: string;
  /** The same person for the same body, while it is undecided: one at a time. */
  @Words(64, { nullable: true }) openKey: string | null;
  @State() state: AccessState;
  @Words(36, { nullable: true }) decidedBy: string | null;
  @Ref({ nullable: true }) accountId: string | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
}
