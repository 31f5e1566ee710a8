import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '../../kernel/actor.js';
import { SCOPES } from '../../platform/auth/scopes.js';
import { Count, IdOf, SomeOf, Text } from '../../platform/http/fields.js';

export class NewClient {
  @Text('名称', 'Name', 60, { example: '市级数据平台' }) name: string;
  @Text('用途', 'Purpose', 500) purpose: string;
  @SomeOf('权限范围', 'Scopes', SCOPES) scopes: string[];
  @SomeOf('角色', 'Roles', ROLES) roles: Role[];
  @IdOf('社会组织', 'Organization', { optional: true }) organizationId?: string | null;
  @IdOf('片区', 'Division', { optional: true }) divisionId?: string | null;
  @Count('每分钟限额', 'Requests per minute', 100_000, { min: 1 }) quotaPerMinute: number;
}

export class ClientChanges {
  @Text('名称', 'Name', 60, { optional: 'absent' }) name?: string;
  @Text('用途', 'Purpose', 500, { optional: 'absent' }) purpose?: string;
  @SomeOf('权限范围', 'Scopes', SCOPES, { optional: 'absent' }) scopes?: string[];
  @SomeOf('角色', 'Roles', ROLES, { optional: 'absent' }) roles?: Role[];
  @IdOf('社会组织', 'Organization', { optional: true }) organizationId?: string | null;
  @IdOf('片区', 'Division', { optional: true }) divisionId?: string | null;
  @Count('每分钟限额', 'Requests per minute', 100_000, { min: 1, optional: 'absent' }) quotaPerMinute?: number;
}

/** As OAuth names it (RFC 6749); client and secret may stand in the Authorization header instead. */
export class TokenRequest {
  @ApiProperty({ enum: ['client_credentials'] }) grant_type: string;
  @ApiProperty({ required: false, description: 'separated by blanks; left out: all of the client’s' }) scope?: string;
  @ApiProperty({ required: false }) client_id?: string;
  @ApiProperty({ required: false, format: 'password' }) client_secret?: string;
}
