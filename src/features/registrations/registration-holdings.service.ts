import { Injectable, type OnModuleInit } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { SYSTEM, type Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, notThere, notYours, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Registry } from '../../platform/registry/registry.js';
import { Secrets } from '../../platform/secrets/secrets.js';
import { unmet } from './conditions.rules.js';
import type { RegistrationCertificateRenewal, OfficeLeaving, NewOfficeHolder, NewRegistrationCertificate, OfficeHolderChanges } from './registrations.dto.js';
import { OfficeHolder, RegistrationCertificate } from './registrations.entity.js';
import { certificateLifecycle, holderLifecycle, type CertificateMove, type CertificateState, type HolderMove, type HolderState } from './registrations.machine.js';
import { attachesToCertificate, attachesToHolder, certificatesPolicy, holdersHands, holdersPolicy, mayApplyFor, seesRegistration } from './registrations.policy.js';
import { certificateList, holderList, RegistrationQueries } from './registrations.queries.js';
import { certificateKey, dayFits, idNumberFits, isUnusedNumber, representativeFits, termFits, validityFits, validUntil } from './registrations.rules.js';

const certificateKind: Kind<RegistrationCertificate, CertificateState, CertificateMove> = {
  name: 'registrationCertificate', resource: 'registration-certificates', entity: RegistrationCertificate, machine: certificateLifecycle, policy: certificatesPolicy, sees: seesRegistration,
  refs: { organizationId: 'organization', caseId: 'registration_case', replacedById: 'registration_certificate' }, unique: 'number', derived: ['numberKey'],
};
export const certificateShown: Shown<RegistrationCertificate, CertificateState, CertificateMove> = { kind: certificateKind, spec: certificateList, attach: attachesToCertificate };

const holderKind: Kind<OfficeHolder, HolderState, HolderMove> = {
  name: 'officeHolder', resource: 'office-holders', entity: OfficeHolder, machine: holderLifecycle, policy: holdersPolicy, hands: holdersHands, sees: seesRegistration,
  refs: { organizationId: 'organization', caseId: 'registration_case' }, secrets: ['idNumber'], derived: ['idNumberIndex'],
};
export const holderShown: Shown<OfficeHolder, HolderState, HolderMove> = { kind: holderKind, spec: holderList, attach: attachesToHolder };

export interface Issued { organizationId: string; number: string; issuedOn: string; validUntil?: string | null; caseId?: string | null; source?: string | null }

/** Certificates: each number once, valid as long as the rules say, replaced and not overwritten. */
@Injectable()
export class RegistrationCertificates implements OnModuleInit {
  constructor(private readonly moves: Moves, private readonly clock: Clock, private readonly registry: Registry, private readonly queries: RegistrationQueries) {}

  onModuleInit(): void {
    this.registry.shows(certificateShown);
  }

  async issue(who: Actor, given: Issued | NewRegistrationCertificate, pointer = '/number'): Promise<RegistrationCertificate> {
    if (!attachesToCertificate(who)) throw notYours({ move: 'create' });
    const { organizationId, number, issuedOn } = given;
    const numberKey = certificateKey(number);
    const o = await this.queries.organization(organizationId);
    const until = validUntil(o?.type ?? '', issuedOn, given.validUntil, await this.queries.on(issuedOn));
    refuse(dayFits(issuedOn, null, this.clock.today(), '/issuedOn'), validityFits(issuedOn, until), isUnusedNumber(await this.queries.numberUsedBy(numberKey), pointer));
    return this.moves.create(certificateKind, who, { organizationId, number, numberKey, issuedOn, validUntil: until, caseId: 'caseId' in given ? (given.caseId ?? null) : null, endedOn: null, replacedById: null, source: given.source ?? null });
  }

  /** The old one is replaced and the new one issued in one write. */
  renew = (who: Actor, seen: Seen, given: RegistrationCertificateRenewal): Promise<RegistrationCertificate> =>
    this.moves.make(certificateKind, 'renew', who, seen, { change: async (r) => {
      refuse(dayFits(given.issuedOn, r.issuedOn, this.clock.today(), '/issuedOn'));
      const next = await this.issue(who, { organizationId: r.organizationId, number: given.number, issuedOn: given.issuedOn, validUntil: given.validUntil });
      Object.assign(r, { endedOn: given.issuedOn, replacedById: next.id });
    } });

  handIn = (who: Actor, seen: Seen, reason: string): Promise<RegistrationCertificate> => this.end('handIn', who, seen, reason, this.clock.today());
  void = (who: Actor, seen: Seen, reason: string): Promise<RegistrationCertificate> => this.end('void', who, seen, reason, this.clock.today());

  /** A decision brings another certificate: those valid until then are replaced. */
  replaceAll(who: Actor, given: Issued): Promise<void> {
    return this.moves.together(async (tx) => {
      const old = await this.queries.validCertificates(tx, given.organizationId);
      const next = await this.issue(who, given, '/certificateNo');
      for (const { id } of old) await this.moves.make(certificateKind, 'renew', who, { id, version: null }, { change: (r) => { Object.assign(r, { endedOn: given.issuedOn, replacedById: next.id }); } });
    });
  }

  /** The end of a body: what is valid is handed in. */
  handInAll(who: Actor, organizationId: string, on: string, reason: string): Promise<void> {
    return this.moves.together(async (tx) => {
      for (const { id } of await this.queries.validCertificates(tx, organizationId)) await this.end('handIn', who, { id, version: null }, reason, on);
    });
  }

  private end(move: 'handIn' | 'void', who: Actor, seen: Seen, reason: string, on: string): Promise<RegistrationCertificate> {
    return this.moves.make(certificateKind, move, who, seen, { reason, change: (r) => { r.endedOn = on; } });
  }
}

export interface Successor { organizationId: string; name: string; idNumber: string | null; fromOn: string; caseId: string; reason: string }

/** People in office; the representative comes and goes with the case that registers it. */
@Injectable()
export class OfficeHolders implements OnModuleInit {
  constructor(private readonly moves: Moves, private readonly clock: Clock, private readonly secrets: Secrets, private readonly registry: Registry, private readonly queries: RegistrationQueries) {}

  onModuleInit(): void {
    this.registry.shows(holderShown);
  }

  enter(who: Actor, given: NewOfficeHolder): Promise<OfficeHolder> {
    if (!mayApplyFor(who, given.organizationId)) throw notThere({}, '/organizationId');
    return this.moves.together(async (tx) => {
      const o = await this.queries.holdOrganization(tx, given.organizationId);
      const present = (await this.queries.inOffice(tx, o.id)).find((h) => h.office === 'representative') ?? null;
      const untilOn = given.untilOn ?? null;
      refuse(
        dayFits(given.fromOn, null, this.clock.today(), '/fromOn'), termFits(o.type, given.fromOn, untilOn, await this.queries.on(given.fromOn)), idNumberFits(given.idNumber, '/idNumber'),
        representativeFits(given.office, given.name, o.legalRepresentative, present),
      );
      if (given.office === 'representative') await this.refuseSecondAssociation(o, given.idNumber ?? null);
      return this.create(who, { organizationId: o.id, name: given.name, office: given.office, fromOn: given.fromOn, untilOn, employer: given.employer ?? null, source: given.source ?? null }, given.idNumber ?? null);
    });
  }

  change(who: Actor, seen: Seen, given: OfficeHolderChanges): Promise<OfficeHolder> {
    const { idNumber, ...plain } = given;
    refuse(idNumberFits(idNumber, '/idNumber'));
    return this.moves.edit(holderKind, who, seen, async (h) => {
      Object.assign(h, Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)), idNumber === undefined ? {} : this.sealed(idNumber));
      const o = await this.queries.organization(h.organizationId);
      refuse(termFits(o?.type ?? '', h.fromOn, h.untilOn, await this.queries.on(h.fromOn)));
      if (o && idNumber && h.office === 'representative' && h.state === 'inOffice') await this.refuseSecondAssociation(o, idNumber);
    });
  }

  leave = (who: Actor, seen: Seen, given: OfficeLeaving): Promise<OfficeHolder> => this.moves.make(holderKind, 'leave', who, seen, { reason: given.reason, change: (h) => {
    const today = this.clock.today();
    const leftOn = given.leftOn ?? today;
    refuse(dayFits(leftOn, h.fromOn, today, '/leftOn'));
    h.leftOn = leftOn;
  } });

  /** A case has registered another representative: the one before leaves that day. */
  succeed(who: Actor, given: Successor): Promise<void> {
    const { idNumber, reason, ...fields } = given;
    return this.moves.together(async (tx) => {
      for (const h of await this.queries.inOffice(tx, given.organizationId)) if (h.office === 'representative') await this.dismiss(h.id, given.fromOn, reason);
      await this.create(who, { ...fields, office: 'representative', untilOn: null, employer: null, source: null }, idNumber);
    });
  }

  /** The body has ended, and with it every office in it. */
  dismissAll(organizationId: string, on: string, reason: string): Promise<void> {
    return this.moves.together(async (tx) => {
      for (const h of await this.queries.inOffice(tx, organizationId)) await this.dismiss(h.id, on, reason);
    });
  }

  private dismiss(id: string, on: string, reason: string): Promise<OfficeHolder> {
    return this.moves.make(holderKind, 'leave', SYSTEM, { id, version: null }, { reason, change: (h) => { h.leftOn = on < h.fromOn ? h.fromOn : on; } });
  }

  private create(who: Actor, fields: Partial<OfficeHolder>, idNumber: string | null): Promise<OfficeHolder> {
    return this.moves.create(holderKind, who, { id: uuidv7(), caseId: null, leftOn: null, ...fields, ...this.sealed(idNumber) });
  }

  private sealed(plain: string | null): Pick<OfficeHolder, 'idNumber' | 'idNumberIndex'> {
    return plain ? { idNumber: this.secrets.seal(plain), idNumberIndex: this.secrets.blindIndex(plain) } : { idNumber: null, idNumberIndex: null };
  }

  /** Two associations have two representatives (the same rule as before a case is decided). */
  private async refuseSecondAssociation(o: { id: string; type: string }, idNumber: string | null): Promise<void> {
    if (o.type !== 'association' || !idNumber) return;
    const { represents } = await this.queries.known({ id: o.id, name: null, representative: null, idNumber });
    const other = represents.find((r) => r.isSamePerson && r.type === 'association');
    if (other) throw unmet('oneAssociationOnly', 'idNumber', `已是“${other.name}”的法定代表人`, `represents "${other.name}" already`);
  }
}
