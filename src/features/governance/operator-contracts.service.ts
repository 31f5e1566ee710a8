import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Moves, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Registry } from '../../platform/registry/registry.js';
import type { NewOperatorContract, OperatorContractChanges } from './governance.dto.js';
import { contractLifecycle, type ContractMove, type ContractState } from './governance.machine.js';
import { attachesToGovernance, operatorContractsPolicy, seesGovernance } from './governance.policy.js';
import { operatorContractList } from './governance.queries.js';
import { hasBegun, isOver, termFits } from './governance.rules.js';
import { OperatorContract } from './operator-contract.entity.js';

const kind: Kind<OperatorContract, ContractState, ContractMove> = {
  name: 'operatorContract', resource: 'operator-contracts', entity: OperatorContract, machine: contractLifecycle, policy: operatorContractsPolicy, sees: seesGovernance, unique: 'contractNo',
};
export const operatorContractShown: Shown<OperatorContract, ContractState, ContractMove> = { kind, spec: operatorContractList, attach: attachesToGovernance };

@Injectable()
export class OperatorContracts implements OnModuleInit {
  constructor(private readonly moves: Moves, private readonly clock: Clock, private readonly registry: Registry) {}

  onModuleInit(): void {
    this.registry.shows(operatorContractShown);
  }

  async draft(who: Actor, given: NewOperatorContract): Promise<OperatorContract> {
    refuse(termFits(given));
    return this.moves.create(kind, who, { ...given, source: given.source ?? null });
  }

  change = (who: Actor, seen: Seen, given: OperatorContractChanges): Promise<OperatorContract> => this.moves.edit(kind, who, seen, (c) => {
    Object.assign(c, given);
    refuse(termFits(c));
  });

  start = (who: Actor, seen: Seen): Promise<OperatorContract> => this.moves.make(kind, 'start', who, seen, { change: (c) => refuse(hasBegun(c, this.clock.today())) });

  end = (who: Actor, seen: Seen): Promise<OperatorContract> => this.moves.make(kind, 'end', who, seen, { change: (c) => {
    refuse(isOver(c, this.clock.today()));
    c.endedOn = c.endsOn;
  } });

  terminate = (who: Actor, seen: Seen, reason: string): Promise<OperatorContract> =>
    this.moves.make(kind, 'terminate', who, seen, { reason, change: (c) => { c.endedOn = this.clock.today(); } });
}
