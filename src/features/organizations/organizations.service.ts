import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { normalizeUscc } from '../../kernel/uscc.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Secrets } from '../../platform/secrets/secrets.js';
import { Subjects } from '../../platform/subjects/subjects.js';
import { Organization } from './organization.entity.js';
import { organizationLifecycle, type OrganizationMove, type OrganizationState } from './organizations.machine.js';
import { attachesToOrganization, organizationsPolicy, seesOrganization } from './organizations.policy.js';
import { organizationList } from './organizations.queries.js';
import { beginsAs, dayFits, endFits, usccFits } from './organizations.rules.js';
import type { Ending, Filing, NewOrganization, OrganizationCard, OrganizationChanges, Registration } from './organizations.dto.js';
import { searchText } from './search-text.js';

const kind: Kind<Organization, OrganizationState, OrganizationMove> = {
  name: 'organization', resource: 'organizations', entity: Organization, machine: organizationLifecycle, policy: organizationsPolicy, sees: seesOrganization,
  unique: 'uscc', refs: { divisionId: 'division' }, secrets: ['contactPhone', 'contactPhoneIndex'],
};
export const organizationShown: Shown<Organization, OrganizationState, OrganizationMove> = { kind, spec: organizationList, attach: attachesToOrganization };

@Injectable()
export class Organizations implements OnModuleInit {
  constructor(private readonly moves: Moves, private readonly clock: Clock, private readonly secrets: Secrets, private readonly subjects: Subjects) {}

  onModuleInit(): void {
    this.subjects.addKind(organizationShown);
  }

  /** A body enters the register: as an idea, filed, or registered already. */
  async create(who: Actor, given: NewOrganization): Promise<Organization> {
    const today = this.clock.today();
    const uscc = given.uscc ? normalizeUscc(given.uscc) : null;
    const dates = { registeredOn: given.registeredOn ?? null, filedOn: given.filedOn ?? null };
    refuse(usccFits(uscc, given.type), dayFits(dates.registeredOn, today, '/registeredOn'), dayFits(dates.filedOn, today, '/filedOn'));
    const state = beginsAs({ type: given.type, uscc, registeredOn: dates.registeredOn });
    return this.moves.create(kind, who, {
      ...this.card(given), ...dates, name: given.name, type: given.type, uscc, state, searchText: searchText(given.name, uscc),
      isDirectlyRegistered: given.isDirectlyRegistered ?? false, registeredKnownAt: state === 'registered' ? this.clock.now() : null, closedOn: null, closedKnownAt: null,
    });
  }

  change(who: Actor, seen: Seen, given: OrganizationChanges): Promise<Organization> {
    return this.moves.edit(kind, who, seen, (o) => {
      Object.assign(o, this.card(given));
      if (given.name !== undefined) Object.assign(o, { name: given.name, searchText: searchText(given.name, o.uscc) });
    });
  }

  file = (who: Actor, seen: Seen, given: Filing): Promise<Organization> =>
    this.moves.make(kind, 'file', who, seen, { change: (o) => {
      refuse(dayFits(given.filedOn, this.clock.today(), '/filedOn'));
      o.filedOn = given.filedOn;
    } });

  register = (who: Actor, seen: Seen, given: Registration): Promise<Organization> =>
    this.moves.make(kind, 'register', who, seen, { change: (o) => {
      const uscc = given.uscc ? normalizeUscc(given.uscc) : null;
      const type = given.type ?? o.type;
      refuse(usccFits(uscc, type), dayFits(given.registeredOn, this.clock.today(), '/registeredOn'));
      Object.assign(o, { uscc, type, registeredOn: given.registeredOn, registeredKnownAt: this.clock.now(), searchText: searchText(o.name, uscc) });
    } });

  deregister = (who: Actor, seen: Seen, given: Ending): Promise<Organization> => this.close('deregister', who, seen, given);
  revoke = (who: Actor, seen: Seen, given: Ending): Promise<Organization> => this.close('revoke', who, seen, given);
  cancel = (who: Actor, seen: Seen, reason: string): Promise<Organization> => this.moves.make(kind, 'cancel', who, seen, { reason });

  private close(move: 'deregister' | 'revoke', who: Actor, seen: Seen, given: Ending): Promise<Organization> {
    return this.moves.make(kind, move, who, seen, { reason: given.reason, change: (o) => {
      refuse(dayFits(given.closedOn, this.clock.today(), '/closedOn'), endFits(given.closedOn, o.registeredOn));
      Object.assign(o, { closedOn: given.closedOn, closedKnownAt: this.clock.now() });
    } });
  }

  /** The card's columns that were given; the phone goes in sealed. */
  private card(given: OrganizationCard): Partial<Organization> {
    const { divisionId, sector, address, legalRepresentative, supervisoryUnit, isDirectlyRegistered, purpose, businessScope, fundsFen, memberCount, source, contactPhone } = given;
    const plain = { divisionId, sector, address, legalRepresentative, supervisoryUnit, isDirectlyRegistered, purpose, businessScope, fundsFen, memberCount, source };
    const sealed = contactPhone === undefined ? {} : {
      contactPhone: contactPhone === null ? null : this.secrets.seal(contactPhone), contactPhoneIndex: contactPhone === null ? null : this.secrets.blindIndex(contactPhone),
    };
    return Object.fromEntries(Object.entries({ ...plain, ...sealed }).filter(([, value]) => value !== undefined)) as Partial<Organization>;
  }
}
