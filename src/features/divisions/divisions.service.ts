import { Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { hasRole, type Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { History } from '../../platform/history/history.js';
import { Lists } from '../../platform/lists/lists.js';
import type { Row } from '../../platform/lists/row.js';
import { alreadyExists, notThere, pointsAtNothing } from '../../platform/moves/moves.js';
import { Subjects } from '../../platform/subjects/subjects.js';
import { Division, DivisionCrosswalk, DivisionStatement, EDITIONS } from './division.entity.js';
import type { NewDivision, NewStatement, NewSuccessor } from './divisions.dto.js';
import { divisionList } from './divisions.queries.js';
import { contradictions, successorFits, unitFits, valueFits, type Contradiction } from './divisions.rules.js';

@Injectable()
export class Divisions implements OnModuleInit {
  constructor(private readonly db: Database, private readonly history: History, private readonly clock: Clock, private readonly subjects: Subjects, private readonly lists: Lists) {}

  onModuleInit(): void {
    this.subjects.add({ resource: 'divisions', name: 'division', spec: divisionList });
  }

  /** A unit with what sources say of it and the units it is counted under in the editions it does not belong to. */
  async one(who: Actor, id: string): Promise<Row> {
    const unit = await this.lists.one(divisionList, who, id);
    return this.db.read(async (tx) => {
      const statements = await tx.find(DivisionStatement, { where: { divisionId: id }, order: { measure: 'ASC', asOfOn: 'ASC', id: 'ASC' } });
      const counted = (await tx.findBy(DivisionCrosswalk, { divisionId: id })).filter((c) => c.unitId !== id);
      const units = new Map((await tx.findBy(Division, { id: In(counted.map((c) => c.unitId)) })).map((d) => [d.id, d]));
      return {
        ...unit, can: hasRole(who, 'manager') ? ['succeed', 'state'] : [],
        statements: statements.map(({ id: statementId, scope, measure, value, unit: of, asOfOn, source, note }) => ({ id: statementId, scope, measure, value, unit: of, asOfOn, source, note })),
        successors: counted.map(({ unitId, edition, basis }) => ({ id: unitId, code: units.get(unitId)?.code, name: units.get(unitId)?.name, edition, basis })),
      };
    });
  }

  /** A unit counts under itself in its own editions; under which unit in the others is said afterwards. */
  async create(who: Actor, given: NewDivision): Promise<Division> {
    const editions = EDITIONS.filter((edition) => given.editions.includes(edition));
    const unit = { ...given, editions, validUntil: given.validUntil ?? null, source: given.source ?? null, id: uuidv7(), version: 1, createdAt: this.clock.now(), createdBy: who.id };
    refuse(unitFits(unit));
    return this.db.write(async (tx) => {
      try {
        await tx.insert(Division, unit);
      } catch (error) {
        throw this.db.isDuplicate(error) ? alreadyExists({}, '/code') : error;
      }
      for (const edition of EDITIONS) {
        const isOwn = editions.includes(edition);
        await tx.insert(DivisionCrosswalk, { divisionId: unit.id, edition, unitId: unit.id, basis: isOwn ? '本版本单位' : '尚未确认承接单位' });
      }
      this.history.add({ subjectType: 'division', subjectId: unit.id, move: 'create', by: who, changes: { code: [null, unit.code], name: [null, unit.name], editions: [null, editions] } });
      return unit;
    });
  }

  /** Says under which unit of an edition a division is counted. */
  async succeed(who: Actor, id: string, given: NewSuccessor): Promise<void> {
    await this.db.write(async (tx) => {
      const unit = await this.db.hold(tx, Division, { id });
      const before = await tx.findOneBy(DivisionCrosswalk, { divisionId: id, edition: given.edition });
      if (!unit || !before) throw notThere({ resource: 'divisions' });
      const successor = await tx.findOneBy(Division, { id: given.unitId });
      if (!successor) throw pointsAtNothing({ field: 'unitId' }, '/unitId');
      refuse(successorFits(unit, successor, given.edition));
      await tx.update(DivisionCrosswalk, { divisionId: id, edition: given.edition }, { unitId: given.unitId, basis: given.basis });
      await tx.increment(Division, { id }, 'version', 1);
      this.history.add({ subjectType: 'division', subjectId: id, move: 'succeed', by: who, changes: { [`unit${given.edition}`]: [before.unitId, given.unitId], basis: [before.basis, given.basis] } });
    });
  }

  /** What a source says of a unit, or of the district when no unit is named. */
  async state(who: Actor, divisionId: string | null, given: NewStatement): Promise<{ id: string }> {
    refuse(valueFits(given.value));
    return this.db.write(async (tx) => {
      if (divisionId !== null && !(await tx.existsBy(Division, { id: divisionId }))) throw notThere({ resource: 'divisions' });
      const row = { ...given, scope: given.scope ?? null, note: given.note ?? null, id: uuidv7(), divisionId, createdAt: this.clock.now(), createdBy: who.id };
      await tx.insert(DivisionStatement, row);
      this.history.add({ subjectType: 'division', subjectId: divisionId ?? row.id, move: 'state', by: who, changes: { [given.measure]: [null, `${given.value} ${given.unit} · ${given.source}`] } });
      return { id: row.id };
    });
  }

  async contradictions(): Promise<{ items: Contradiction[] }> {
    return this.db.read(async (tx) => {
      const units = new Map((await tx.find(Division)).map((d) => [d.id, d]));
      return { items: contradictions(await tx.find(DivisionStatement), (id) => units.get(id) ?? { name: id, kind: '' }) };
    });
  }
}
