import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../kernel/actor.js';
import { nameKey } from '../../kernel/names.js';
import { refuse } from '../../kernel/problem.js';
import { normalizeUscc } from '../../kernel/uscc.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Row } from '../../platform/lists/row.js';
import { Moves, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { Registry } from '../../platform/registry/registry.js';
import { Secrets } from '../../platform/secrets/secrets.js';
import { Organization, OrganizationItem } from './organization.entity.js';
import { registeredOrganizations } from './organizations.figures.js';
import { organizationLifecycle, type OrganizationMove, type OrganizationState } from './organizations.machine.js';
import { attachesToOrganization, organizationsPolicy, seesOrganization } from './organizations.policy.js';
import { itemLife, itemsOnSql, organizationList, organizationsHoldings } from './organizations.queries.js';
import {
  beganOn, beginningFits, beginsAs, cardDueOn, changedItems, dayFits, effectFits, endFits, isMerged, itemsFit, leavesItemsAlone, registeredAs, registrationFits, stateOn, usccFits, type ChangeWay, type Items,
} from './organizations.rules.js';
import type { Ending, Filing, NewOrganization, OrganizationCard, OrganizationChanges, Registration } from './organizations.dto.js';
import { RegisterImportRow } from './register-import.entity.js';
import { formerNamesWith, namedAs } from './search-text.js';

const kind: Kind<Organization, OrganizationState, OrganizationMove> = {
  name: 'organization', resource: 'organizations', entity: Organization, machine: organizationLifecycle, policy: organizationsPolicy, sees: seesOrganization,
  unique: 'uscc', refs: { divisionId: 'division', succeededById: 'organization', splitFromId: 'organization' }, secrets: ['contactPhone'],
  derived: ['nameKey', 'searchText', 'formerNames', 'contactPhoneIndex', 'registeredKnownAt', 'closedKnownAt', 'mergedKnownAt', 'stateBefore'],
};
/** What another room does by its own rules: who may is decided there. */
const decidedElsewhere: typeof kind = { ...kind, policy: { ...organizationsPolicy, merge: () => true, unmerge: () => true } };
export const organizationShown: Shown<Organization, OrganizationState, OrganizationMove> = { kind, spec: organizationList, attach: attachesToOrganization };

/** As stored; an empty code is none. */
const codeOf = (given: string | null | undefined): string | null => (given ? normalizeUscc(given) || null : null);

/** Why and from when on registered items are others. */
export interface Basis { way: ChangeWay; /** Today when left out. */ on?: string; caseId?: string; reason?: string | null }
/** What the decision on a case settles beside the items themselves. */
export type Settled = Partial<Pick<Organization, 'succeededById' | 'splitFromId'>>;

/** What the registered items of bodies were, and until when. */
@Injectable()
export class ItemBook {
  constructor(private readonly db: Database, private readonly clock: Clock) {}

  /** Keeps what is being replaced, in the same write; an item that nobody knew is filled in, not changed. Whoever changed it is the one who changes it by now. */
  async keep(tx: EntityManager, who: Actor, before: Organization, after: Organization, basis: Basis): Promise<void> {
    const untilOn = basis.on ?? this.clock.today();
    const changed = before.state === 'idea' ? [] : changedItems(before as unknown as Items, after as unknown as Items).filter((item) => before[item] !== null);
    if (!changed.length) return;
    const kept = await tx.find(OrganizationItem, { where: { organizationId: before.id }, order: { untilOn: 'ASC', id: 'ASC' } });
    const lastOn = new Map(kept.filter((row) => row.way !== 'correction').map((row) => [row.item, row.untilOn]));
    for (const item of changed) {
      const fromOn = lastOn.get(item) ?? null;
      refuse(basis.way !== 'case' ? undefined : effectFits(untilOn, fromOn, beganOn(before)));
      await tx.insert(OrganizationItem, {
        id: uuidv7(), organizationId: before.id, item, value: before[item], next: after[item], valueKey: item === 'name' && basis.way !== 'correction' ? before.nameKey : null, fromOn, untilOn, way: basis.way,
        caseId: basis.caseId ?? null, reason: basis.reason ?? null, recordedAt: this.clock.now(), recordedBy: who.id, recordedByName: who.name,
      } as never);
    }
    if (before.nameKey !== nameKey(after.name) && changed.includes('name') && basis.way !== 'correction') after.formerNames = formerNamesWith(before.name, before.formerNames);
    Object.assign(after, namedAs(after.name, after.uscc, after.formerNames));
  }

  /** A shown record as it was on a day. Nothing can be moved in the past. */
  async on(row: Row & { can: string[] }, asOf: string): Promise<Row & { can: string[]; asOf: string }> {
    const state = stateOn(row as never, asOf);
    const items = await this.db.rows<{ item: string; value: string }>(itemsOnSql, [row.id, asOf, asOf]);
    const { closedOn } = row as { closedOn?: string | null };
    return { ...row, ...Object.fromEntries(items.map(({ item, value }) => [item, JSON.parse(value) as unknown])), state, closedOn: closedOn && closedOn <= asOf ? closedOn : null, can: [], asOf };
  }
}

/** The body itself may say that its card is right, too. */
const confirmable: typeof kind = { ...kind, policy: { ...kind.policy, edit: attachesToOrganization } };

/** How fresh the cards are. */
@Injectable()
export class Cards {
  constructor(private readonly moves: Moves, private readonly clock: Clock, private readonly parameters: Parameters) {}

  /** Somebody who knows the body says that its card is still right; said twice on a day it changes nothing. */
  async confirm(who: Actor, seen: Seen): Promise<Organization> {
    const today = this.clock.today();
    const p = await this.parameters.on(today);
    return this.moves.edit(confirmable, who, seen, { cardConfirmedOn: today, cardDueOn: cardDueOn(today, p) });
  }
}

@Injectable()
export class Organizations implements OnModuleInit {
  constructor(private readonly moves: Moves, private readonly clock: Clock, private readonly secrets: Secrets, private readonly registry: Registry, private readonly book: ItemBook) {}

  onModuleInit(): void {
    this.registry.shows(organizationShown);
    this.registry.holds(...organizationsHoldings);
    this.registry.counts([registeredOrganizations]);
    this.registry.tells(itemLife);
    this.registry.points({ name: 'register-import-row', entity: RegisterImportRow, field: 'organizationId', target: 'organization' });
    this.moves.guard('organization', async (id, tx) => {
      const into = (await tx.findOne(Organization, { where: { id }, select: { mergedIntoId: true } }))?.mergedIntoId;
      return into ? isMerged({ id: into, name: (await tx.findOneBy(Organization, { id: into }))?.name }) : undefined;
    });
  }

  /** A body enters the register: as an idea, filed, or registered already. */
  async create(who: Actor, given: NewOrganization, reason?: string): Promise<Organization> {
    const today = this.clock.today();
    const begun = { type: given.type, uscc: codeOf(given.uscc), registeredOn: given.registeredOn ?? null, filedOn: given.filedOn ?? null };
    refuse(beginningFits(begun), usccFits(begun.uscc, begun.type), dayFits(begun.registeredOn, today, '/registeredOn'), dayFits(begun.filedOn, today, '/filedOn'));
    return this.moves.create(kind, who, {
      ...this.card(given), ...begun, type: given.type, ...namedAs(given.name, begun.uscc), state: beginsAs(begun),
      isDirectlyRegistered: given.isDirectlyRegistered ?? false, registeredKnownAt: begun.registeredOn === null ? null : this.clock.now(), closedOn: null, closedKnownAt: null,
    }, { reason });
  }

  /** The card is kept up to date; registered items of a body that is filed or registered are left alone. */
  change(who: Actor, seen: Seen, given: OrganizationChanges): Promise<Organization> {
    return this.moves.edit(kind, who, seen, (o) => {
      const before = { ...o };
      this.apply(o, given);
      refuse(leavesItemsAlone(before as unknown as Items & { state: string }, o as unknown as Items), itemsFit(o, this.clock.today()));
    });
  }

  /** Registered items become others, with what they were kept: by a decided case, or by the registrar's own list. */
  enter(who: Actor, seen: Seen, given: OrganizationChanges, basis: Basis, settled: Settled = {}): Promise<Organization> {
    return this.moves.edit(kind, who, seen, async (o, tx) => {
      const before = { ...o };
      this.apply(o, given);
      Object.assign(o, settled);
      refuse(itemsFit(o, this.clock.today()));
      await this.book.keep(tx, who, before, o, basis);
    }, basis.reason ?? undefined);
  }

  private apply(o: Organization, given: OrganizationChanges): void {
    const { name = o.name, type = o.type, registeredOn = o.registeredOn, filedOn = o.filedOn } = given;
    const uscc = given.uscc === undefined ? o.uscc : codeOf(given.uscc);
    const isDated = o.registeredOn === null && registeredOn !== null;
    Object.assign(o, this.card(given), namedAs(name, uscc, o.formerNames), { type, uscc, registeredOn, filedOn }, isDated ? { registeredKnownAt: this.clock.now() } : {});
  }

  file = (who: Actor, seen: Seen, given: Filing, reason?: string): Promise<Organization> =>
    this.moves.make(kind, 'file', who, seen, { reason, change: (o) => {
      refuse(dayFits(given.filedOn, this.clock.today(), '/filedOn'));
      o.filedOn = given.filedOn;
    } });

  register = (who: Actor, seen: Seen, given: Registration, reason?: string, basis: Partial<Basis> = {}): Promise<Organization> =>
    this.moves.make(kind, 'register', who, seen, { reason, change: async (o, tx) => {
      const before = { ...o };
      const uscc = codeOf(given.uscc);
      const type = registeredAs({ type: given.type, uscc }, o.type);
      refuse(registrationFits(type), usccFits(uscc, type), dayFits(given.registeredOn, this.clock.today(), '/registeredOn'));
      Object.assign(o, { uscc, type, registeredOn: given.registeredOn, registeredKnownAt: this.clock.now(), ...namedAs(o.name, uscc, o.formerNames) });
      await this.book.keep(tx, who, before, o, { way: 'move', on: given.registeredOn, reason, ...basis });
    } });

  deregister = (who: Actor, seen: Seen, given: Ending, settled: Settled = {}): Promise<Organization> => this.close('deregister', who, seen, given, settled);
  revoke = (who: Actor, seen: Seen, given: Ending): Promise<Organization> => this.close('revoke', who, seen, given);
  cancel = (who: Actor, seen: Seen, reason: string): Promise<Organization> =>
    this.moves.make(kind, 'cancel', who, seen, { reason, change: (o) => { Object.assign(o, { closedOn: this.clock.today(), closedKnownAt: this.clock.now() }); } });

  /** Several records, held for a write that concerns them all; read only. */
  held(tx: EntityManager, ids: readonly string[]): Promise<Organization[]> {
    return this.moves.holdAll(tx, kind, ids);
  }

  /** The record was another one's duplicate; with `losesCode` its code goes to the other, which is the same body. */
  merge = (who: Actor, id: string, into: string, losesCode: boolean, reason: string): Promise<Organization> =>
    this.moves.make(decidedElsewhere, 'merge', who, { id, version: null }, { reason, change: (o) => {
      Object.assign(o, { stateBefore: o.state, mergedIntoId: into, mergedKnownAt: this.clock.now(), ...(losesCode ? { uscc: null } : {}) });
    } });

  /** It was none after all: what it was before the merge, with its code. */
  unmerge = (who: Actor, id: string, uscc: string | null, reason: string): Promise<Organization> =>
    this.moves.make(decidedElsewhere, 'unmerge', who, { id, version: null }, { reason, change: (o) => { Object.assign(o, { mergedIntoId: null, mergedKnownAt: null, uscc }); }, after: (o) => { o.stateBefore = null; } });

  /** Items of one record written over those of the other, sealed ones as they are; the same rules as for a change. */
  take = (who: Actor, id: string, items: Partial<Organization>, reason: string): Promise<Organization> =>
    this.moves.edit(kind, who, { id, version: null }, async (o, tx) => {
      const before = { ...o };
      const isDated = items.registeredOn !== undefined && o.registeredOn === null;
      Object.assign(o, items, isDated && items.registeredOn ? { registeredKnownAt: this.clock.now() } : {});
      Object.assign(o, namedAs(o.name, o.uscc, o.formerNames));
      refuse(itemsFit(o, this.clock.today()));
      await this.book.keep(tx, who, before, o, { way: 'correction', reason });
    }, reason);

  private close(move: 'deregister' | 'revoke', who: Actor, seen: Seen, given: Ending, settled: Settled = {}): Promise<Organization> {
    return this.moves.make(kind, move, who, seen, { reason: given.reason, change: (o) => {
      refuse(dayFits(given.closedOn, this.clock.today(), '/closedOn'), endFits(given.closedOn, o.registeredOn));
      Object.assign(o, { closedOn: given.closedOn, closedKnownAt: this.clock.now() }, settled);
    } });
  }

  /** The card's columns that were given; the phone goes in sealed. */
  private card(given: Partial<OrganizationCard>): Partial<Organization> {
    const { divisionId, sector, address, legalForm, activityArea, legalRepresentative, supervisoryUnit, isDirectlyRegistered, purpose, businessScope, fundsFen, memberCount, source, contactPhone } = given;
    const plain = { divisionId, sector, address, legalForm, activityArea, legalRepresentative, supervisoryUnit, isDirectlyRegistered: isDirectlyRegistered === null ? false : isDirectlyRegistered, purpose, businessScope, fundsFen, memberCount, source };
    const sealed = contactPhone === undefined ? {} : {
      contactPhone: contactPhone === null ? null : this.secrets.seal(contactPhone), contactPhoneIndex: contactPhone === null ? null : this.secrets.blindIndex(contactPhone),
    };
    return Object.fromEntries(Object.entries({ ...plain, ...sealed }).filter(([, value]) => value !== undefined)) as Partial<Organization>;
  }
}
