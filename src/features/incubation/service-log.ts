import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { History } from '../../platform/history/history.js';
import type { Wanted } from '../../platform/http/asking.js';
import type { Query } from '../../platform/lists/asked.js';
import { Lists } from '../../platform/lists/lists.js';
import { notThere, notYours } from '../../platform/moves/moves.js';
import { IncubationCase } from './incubation-case.entity.js';
import { IncubationService } from './incubation-service.entity.js';
import type { NewService } from './incubation.dto.js';
import { logsServices, seesCase } from './incubation.policy.js';
import { caseList, serviceList } from './incubation.queries.js';
import { dayFits, serviceFits } from './incubation.rules.js';

/** What the centre did for a resident, line by line; lines are added, never changed. */
@Injectable()
export class ServiceLog {
  constructor(private readonly db: Database, private readonly history: History, private readonly clock: Clock, private readonly lists: Lists) {}

  async list(who: Actor, caseId: string, query: Query, wanted: Wanted) {
    if (!(await this.lists.sees(caseList, who, caseId))) throw notThere({ resource: 'incubation-cases' });
    return this.lists.answer(serviceList, who, query, wanted, [{ sql: 's.caseId = ?', values: [caseId] }]);
  }

  add(who: Actor, caseId: string, given: NewService): Promise<IncubationService> {
    return this.db.write(async (tx) => {
      // Held, so that no exit slips in between the look at the stay and the line.
      const c = await this.db.hold(tx, IncubationCase, { id: caseId });
      if (!c || !seesCase(who, c)) throw notThere({ resource: 'incubation-cases' });
      if (!logsServices(who)) throw notYours({ move: 'serve' });
      refuse(dayFits(given.heldOn, null, this.clock.today(), '/heldOn'), serviceFits(c, given.heldOn));
      const line = { ...given, satisfaction: given.satisfaction ?? null, id: uuidv7(), caseId, createdAt: this.clock.now(), createdBy: who.id };
      await tx.insert(IncubationService, line);
      this.history.add({ subjectType: 'incubationCase', subjectId: caseId, move: 'serve', by: who, changes: { service: [null, `${given.heldOn} · ${given.kind} · ${given.topic} · ${given.minutes} min`] } });
      return line;
    });
  }
}
