import { Entity, Index } from 'typeorm';
import type { Role } from '../../kernel/actor.js';
import { Instant, Json, Key, Prose, Ref, State, Version, Whole, Words } from '../../platform/database/columns.js';
import type { ClientState } from './clients.machine.js';

/** Another system that uses the API. */
@Entity('api_client')
@Index('ux_api_client_login', ['clientId'], { unique: true })
export class ApiClient {
  @Key() id: string;
  /** What it signs in with, beside the secret. */
  @Words(40) clientId: string;
  @Words(60) name: string;
  /** What it needs the data for: the purpose every disclosure is measured by. */
  @Prose() purpose: string;
  /** Which routes. */
  @Json() scopes: string[];
  /** Which rows and moves: as a person with these roles. */
  @Json() roles: Role[];
  @Ref({ nullable: true }) organizationId: string | null;
  @Ref({ nullable: true }) divisionId: string | null;
  @Whole() quotaPerMinute: number;
  /** SHA-256: the secret has 256 bits of its own. */
  @Words(64) secretHash: string;
  @Instant() secretExpiresAt: Date;
  @State() state: ClientState;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
}

/** What a client shows with each request, for a while. */
@Entity('client_token')
@Index('ux_client_token', ['tokenHash'], { unique: true })
@Index('ix_client_token_client', ['clientId'])
@Index('ix_client_token_end', ['endsAt'])
export class ClientToken {
  @Key() id: string;
  @Words(64) tokenHash: string;
  /** The client's id. */
  @Ref() clientId: string;
  @Json() scopes: string[];
  @Instant() endsAt: Date;
}
