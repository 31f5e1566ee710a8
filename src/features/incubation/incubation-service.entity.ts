import { Entity, Index } from 'typeorm';
import { Day, Instant, Key, Ref, Whole, Words } from '../../platform/database/columns.js';
import type { ServiceKind } from './incubation.rules.js';

/** One line of the service log: what the centre did for a resident. Lines are added, never changed. */
@Entity('incubation_service')
@Index('ix_incubation_service_case', ['caseId', 'heldOn'])
export class IncubationService {
  @Key() id: string;
  @Ref({ to: 'IncubationCase', fk: 'fk_incubation_service_case' }) caseId: string;
  @Words(24) kind: ServiceKind;
  @Words(200) topic: string;
  @Day() heldOn: string;
  @Whole() minutes: number;
  @Whole() participants: number;
  @Words(120) provider: string;
  /** 1–5, as the resident said. */
  @Whole({ nullable: true }) satisfaction: number | null;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
}
