import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Secrets } from '../../platform/secrets/secrets.js';
import type { OrganizationChanges } from '../organizations/organizations.dto.js';
import { Organizations, type Basis } from '../organizations/organizations.service.js';
import { findingsOf, type Applicant, type Finding } from './conditions.rules.js';
import { OfficeHolders, RegistrationCertificates } from './registration-holdings.service.js';
import type { RegistrationCaseApproval } from './registrations.dto.js';
import type { RegistrationCase } from './registrations.entity.js';
import { RegistrationQueries } from './registrations.queries.js';
import { CASE_ITEMS, codeFits, type CaseKind } from './registrations.rules.js';

type Decided = RegistrationCase & { effectiveOn: string; documentNo: string };
type Take = (who: Actor, c: Decided, basis: Basis) => Promise<unknown>;

/** An application, with a body or before there is one. */
export type Stated = Partial<Omit<RegistrationCase, 'organizationId' | 'kind'>> & { kind: CaseKind; organizationId: string | null };
const FIELDS = [
  'name', 'legalForm', 'address', 'activityArea', 'purpose', 'businessScope', 'legalRepresentative', 'fundsFen', 'supervisoryUnit', 'isDirectlyRegistered', 'uscc',
  'individualMembers', 'unitMembers', 'fullTimeStaff', 'nonStateBp', 'premisesMonths', 'councilSize', 'category', 'areInitiatorsFit',
] as const satisfies readonly (keyof Applicant)[];

/** What a decision does: to the body, to its certificates and to the people in its offices, in the write that decides. */
@Injectable()
export class RegistrationEffects {
  constructor(
    private readonly organizations: Organizations, private readonly certificates: RegistrationCertificates, private readonly holders: OfficeHolders, private readonly secrets: Secrets, readonly queries: RegistrationQueries,
  ) {}

  private readonly byKind: Record<CaseKind, Take> = {
    establishment: (who, c, basis) => this.found(who, c, c.organizationId, basis),
    filing: async (who, c, basis) => {
      await this.organizations.enter(who, { id: c.organizationId, version: null }, this.items(c, ['type', 'uscc']), basis);
      await this.organizations.file(who, { id: c.organizationId, version: null }, { filedOn: c.effectiveOn }, c.documentNo);
    },
    change: (who, c, basis) => this.organizations.enter(who, { id: c.organizationId, version: null }, this.items(c, ['type']), basis),
    correction: (who, c, basis) => this.organizations.enter(who, { id: c.organizationId, version: null }, this.items(c), { ...basis, way: 'correction' }),
    charter: () => Promise.resolve(),
    deregistration: (who, c) => this.end(who, c),
    merger: (who, c) => this.end(who, c, c.counterpartId),
    split: (who, c, basis) => this.found(who, c, c.counterpartId ?? '', basis, c.organizationId),
  };

  async take(who: Actor, c: RegistrationCase, given: RegistrationCaseApproval): Promise<void> {
    const decided = c as Decided;
    refuse(codeFits(c.kind, c.uscc));
    await this.byKind[c.kind](who, decided, { way: 'case', on: decided.effectiveOn, caseId: c.id, reason: decided.documentNo });
    const organizationId = c.kind === 'split' ? (c.counterpartId ?? '') : c.organizationId;
    if (c.legalRepresentative && !['correction', 'deregistration', 'merger', 'charter'].includes(c.kind)) {
      const idNumber = c.representativeIdNumber ? this.secrets.open(c.representativeIdNumber) : null;
      await this.holders.succeed(who, { organizationId, name: c.legalRepresentative, idNumber, fromOn: decided.effectiveOn, caseId: c.id, reason: decided.documentNo });
    }
    if (given.certificateNo) await this.certificates.replaceAll(who, { organizationId, number: given.certificateNo, issuedOn: decided.effectiveOn, validUntil: given.validUntil, caseId: c.id });
  }

  /** Every rule an application does not meet: of what it says itself, and else of what the body is. */
  async findings(c: Stated, on: string, plainIdNumber: string | null = null): Promise<Finding[]> {
    const subject = c.kind === 'split' ? c.counterpartId : c.organizationId;
    const o = await this.queries.organization(subject);
    const isFounding = c.kind === 'establishment' || c.kind === 'filing' || c.kind === 'split';
    // What the application does not say of a body to be founded, its card says; a change speaks of what it changes only.
    const told = (value: unknown): boolean => value !== undefined && value !== null && value !== false;
    const of = (field: keyof Applicant): unknown => (told(c[field]) || !isFounding ? (c[field] ?? null) : ((o as Partial<Applicant> | null)?.[field] ?? c[field] ?? null));
    const a = Object.fromEntries(FIELDS.map((field) => [field, of(field)])) as unknown as Applicant;
    const idNumber = plainIdNumber ?? (c.representativeIdNumber ? this.secrets.open(c.representativeIdNumber) : null);
    const known = await this.queries.known({ id: subject ?? null, name: a.name, representative: a.legalRepresentative, idNumber });
    return findingsOf({ ...a, kind: c.kind, type: c.type ?? o?.type ?? 'association' }, known, await this.queries.on(on));
  }

  sealed(plain: string | null | undefined): Partial<RegistrationCase> {
    if (plain === undefined) return {};
    return plain ? { representativeIdNumber: this.secrets.seal(plain), representativeIdNumberIndex: this.secrets.blindIndex(plain) } : { representativeIdNumber: null, representativeIdNumberIndex: null };
  }

  private items(c: RegistrationCase, without: readonly string[] = []): OrganizationChanges {
    const set = CASE_ITEMS.filter((item) => !without.includes(item) && c[item] !== null && (item !== 'isDirectlyRegistered' || c.isDirectlyRegistered));
    const freed = c.isDirectlyRegistered && c.supervisoryUnit === null ? { supervisoryUnit: null } : {};
    return { ...Object.fromEntries(set.map((item) => [item, c[item]])), ...freed } as OrganizationChanges;
  }

  /** A body comes to be registered, from an idea, from a filed group, or out of another body. */
  private async found(who: Actor, c: Decided, organizationId: string, basis: Basis, splitFromId: string | null = null): Promise<void> {
    const seen = { id: organizationId, version: null };
    await this.organizations.enter(who, seen, this.items(c, ['type', 'uscc']), basis, splitFromId ? { splitFromId } : {});
    await this.organizations.register(who, seen, { type: c.type ?? undefined, uscc: c.uscc, registeredOn: c.effectiveOn }, c.documentNo, basis);
  }

  private async end(who: Actor, c: Decided, succeededById: string | null = null): Promise<void> {
    const seen = { id: c.organizationId, version: null };
    const o = await this.queries.organization(c.organizationId);
    if (o?.state === 'filed') await this.organizations.cancel(who, seen, c.documentNo);
    else await this.organizations.deregister(who, seen, { closedOn: c.effectiveOn, reason: c.documentNo }, succeededById ? { succeededById } : {});
    await this.certificates.handInAll(who, c.organizationId, c.effectiveOn, c.documentNo);
    await this.holders.dismissAll(c.organizationId, c.effectiveOn, c.documentNo);
  }
}
