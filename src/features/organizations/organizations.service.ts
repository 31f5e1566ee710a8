import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { normalizeUscc } from '../../kernel/uscc.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Registry } from '../../platform/registry/registry.js';
import { Secrets } from '../../platform/secrets/secrets.js';
import { Organization } from './organization.entity.js';
import { registeredOrganizations } from './organizations.figures.js';
import { organizationLifecycle, type OrganizationMove, type OrganizationState } from './organizations.machine.js';
import { attachesToOrganization, organizationsPolicy, seesOrganization } from './organizations.policy.js';
import { organizationList } from './organizations.queries.js';
import { beginningFits, beginsAs, dayFits, endFits, itemsFit, registeredAs, registrationFits, usccFits } from './organizations.rules.js';
import type { Ending, Filing, NewOrganization, OrganizationCard, OrganizationChanges, Registration } from './organizations.dto.js';
import { namedAs } from './search-text.js';

const kind: Kind<Organization, OrganizationState, OrganizationMove> = {
  name: 'organization', resource: 'organizations', entity: Organization, machine: organizationLifecycle, policy: organizationsPolicy, sees: seesOrganization,
  unique: 'uscc', refs: { divisionId: 'division' }, secrets: ['contactPhone'],
  derived: ['nameKey', 'searchText', 'contactPhoneIndex', 'registeredKnownAt', 'closedKnownAt'],
};
export const organizationShown: Shown<Organization, OrganizationState, OrganizationMove> = { kind, spec: organizationList, attach: attachesToOrganization };

/** As stored; an empty code is none. */
const codeOf = (given: string | null | undefined): string | null => (given ? normalizeUscc(given) || null : null);

@Injectable()
export class Organizations implements OnModuleInit {
  constructor(private readonly moves: Moves, private readonly clock: Clock, private readonly secrets: Secrets, private readonly registry: Registry) {}

  onModuleInit(): void {
    this.registry.shows(organizationShown);
    this.registry.counts([registeredOrganizations]);
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

  /** Registered items are changed like the rest of the card, with their history; what a move sets waits for the move. */
  change(who: Actor, seen: Seen, given: OrganizationChanges, reason?: string): Promise<Organization> {
    return this.moves.edit(kind, who, seen, (o) => {
      const { name = o.name, type = o.type, registeredOn = o.registeredOn, filedOn = o.filedOn } = given;
      const uscc = given.uscc === undefined ? o.uscc : codeOf(given.uscc);
      const isDated = o.registeredOn === null && registeredOn !== null;
      Object.assign(o, this.card(given), namedAs(name, uscc), { type, uscc, registeredOn, filedOn }, isDated ? { registeredKnownAt: this.clock.now() } : {});
      refuse(itemsFit(o, this.clock.today()));
    }, reason);
  }

  file = (who: Actor, seen: Seen, given: Filing, reason?: string): Promise<Organization> =>
    this.moves.make(kind, 'file', who, seen, { reason, change: (o) => {
      refuse(dayFits(given.filedOn, this.clock.today(), '/filedOn'));
      o.filedOn = given.filedOn;
    } });

  register = (who: Actor, seen: Seen, given: Registration, reason?: string): Promise<Organization> =>
    this.moves.make(kind, 'register', who, seen, { reason, change: (o) => {
      const uscc = codeOf(given.uscc);
      const type = registeredAs({ type: given.type, uscc }, o.type);
      refuse(registrationFits(type), usccFits(uscc, type), dayFits(given.registeredOn, this.clock.today(), '/registeredOn'));
      Object.assign(o, { uscc, type, registeredOn: given.registeredOn, registeredKnownAt: this.clock.now(), ...namedAs(o.name, uscc) });
    } });

  deregister = (who: Actor, seen: Seen, given: Ending): Promise<Organization> => this.close('deregister', who, seen, given);
  revoke = (who: Actor, seen: Seen, given: Ending): Promise<Organization> => this.close('revoke', who, seen, given);
  cancel = (who: Actor, seen: Seen, reason: string): Promise<Organization> =>
    this.moves.make(kind, 'cancel', who, seen, { reason, change: (o) => { Object.assign(o, { closedOn: this.clock.today(), closedKnownAt: this.clock.now() }); } });

  private close(move: 'deregister' | 'revoke', who: Actor, seen: Seen, given: Ending): Promise<Organization> {
    return this.moves.make(kind, move, who, seen, { reason: given.reason, change: (o) => {
      refuse(dayFits(given.closedOn, this.clock.today(), '/closedOn'), endFits(given.closedOn, o.registeredOn));
      Object.assign(o, { closedOn: given.closedOn, closedKnownAt: this.clock.now() });
    } });
  }

  /** The card's columns that were given; the phone goes in sealed. */
  private card(given: Partial<OrganizationCard>): Partial<Organization> {
    const { divisionId, sector, address, legalRepresentative, supervisoryUnit, isDirectlyRegistered, purpose, businessScope, fundsFen, memberCount, source, contactPhone } = given;
    const plain = { divisionId, sector, address, legalRepresentative, supervisoryUnit, isDirectlyRegistered: isDirectlyRegistered === null ? false : isDirectlyRegistered, purpose, businessScope, fundsFen, memberCount, source };
    const sealed = contactPhone === undefined ? {} : {
      contactPhone: contactPhone === null ? null : this.secrets.seal(contactPhone), contactPhoneIndex: contactPhone === null ? null : this.secrets.blindIndex(contactPhone),
    };
    return Object.fromEntries(Object.entries({ ...plain, ...sealed }).filter(([, value]) => value !== undefined)) as Partial<Organization>;
  }
}
