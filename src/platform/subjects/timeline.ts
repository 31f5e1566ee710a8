import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import type { SqlValue } from '../database/database.js';
import { ALL, anyOf, byColumn, day, instant, json, NONE, text, type Condition, type ListSpec } from '../lists/list.js';
import { Subjects } from './subjects.js';

/** Lines of a body's life that are no history of a record: where they are kept, in a statement's words. */
export interface LifeSource {
  resource: string;
  from: string;
  id: string;
  recordId: string;
  /** The civil day on which it took effect. */
  on: string;
  title: string;
  move: string;
  reason: string;
  by: string;
  changes: string;
  organizations: readonly string[];
  visible: (who: Actor) => Condition;
}

/** What a life shows of each line; where the lines come from is put in for the body and the reader. */
export const timelineList: ListSpec = {
  resource: 'timeline', zh: '全程', en: 'Timeline', from: '', id: 't.id',
  columns: {
    at: instant('t.at', '时间', 'At'), on: day('t.effectiveOn', '生效日期', 'Took effect on'), resource: text('t.resource', '类别', 'Kind'), recordId: text('t.recordId', '记录编号', 'Record id'), title: text('t.title', '记录', 'Record'),
    move: text('t.move', '动作', 'Move'), fromState: text('t.fromState', '原状态', 'From'), toState: text('t.toState', '新状态', 'To'), actorName: text('t.actorName', '经办人', 'By'), reason: text('t.reason', '原因', 'Reason'), changes: json('t.changes', '变更', 'Changes'),
  },
  filters: { resource: anyOf('t.resource', '类别', 'Kind') }, sorts: { at: byColumn('t.at', 'instant') }, sort: '-at', search: ['t.title', "COALESCE(t.reason, '')", 't.actorName'], visible: () => ALL,
};

/**
 * The whole life of a body across all rooms, in one statement: the history of every kind of record that says whose it is, as far as the
 * reader may see the record. Whatever kind a room registers is in it from then on.
 */
@Injectable()
export class Timeline {
  private readonly sources: LifeSource[] = [];

  constructor(private readonly subjects: Subjects) {}

  add(source: LifeSource): void {
    this.sources.push(source);
  }

  of(who: Actor, organizationId: string): ListSpec {
    const parts = [
      ...this.subjects.all.flatMap(({ name, spec }) => historyPart(name, spec, spec.visible(who), organizationId) ?? []),
      ...this.sources.flatMap((source) => effectPart(source, source.visible(who), organizationId) ?? []),
    ];
    return { ...timelineList, from: `(${parts.map((p) => p.sql).join(' UNION ALL ')}) t`, fromValues: parts.flatMap((p) => p.values) };
  }
}

const ofBody = (columns: readonly string[], id: string): Condition => ({ sql: `(${columns.map((c) => `${c} = ?`).join(' OR ')})`, values: columns.map(() => id) });

function historyPart(name: string, spec: ListSpec, visible: Condition, id: string): Condition | undefined {
  const whose = spec.organizations ?? [spec.columns.organizationId ?? spec.details?.organizationId].flatMap((c) => c?.sql ?? []);
  if (!whose.length || visible === NONE) return undefined;
  const { columns } = spec;
  const title = columns[spec.found?.title ?? '']?.sql ?? columns.number?.sql ?? columns.name?.sql ?? columns.title?.sql ?? "''";
  const body = ofBody(whose, id);
  const shown = `line.id AS id, CONCAT(line.at, '') AS at, NULL AS effectiveOn, '${spec.resource}' AS resource, line.subjectId AS recordId, ${title} AS title, line.move AS move, line.fromState AS fromState, line.toState AS toState, line.actorName AS actorName, line.reason AS reason, line.changes AS changes`;
  return {
    sql: `SELECT ${shown} FROM ${spec.from} JOIN history line ON line.subjectId = ${spec.id} AND line.subjectType = ? WHERE ${body.sql} AND ${visible.sql}`,
    values: [...(spec.fromValues ?? []), name, ...body.values, ...visible.values] satisfies SqlValue[],
  };
}

function effectPart(s: LifeSource, visible: Condition, id: string): Condition | undefined {
  if (visible === NONE) return undefined;
  const body = ofBody(s.organizations, id);
  const shown = `${s.id} AS id, CONCAT(${s.on}, ' 00:00:00.000') AS at, ${s.on} AS effectiveOn, '${s.resource}' AS resource, ${s.recordId} AS recordId, ${s.title} AS title, ${s.move} AS move, NULL AS fromState, NULL AS toState, ${s.by} AS actorName, ${s.reason} AS reason, ${s.changes} AS changes`;
  return { sql: `SELECT ${shown} FROM ${s.from} WHERE ${body.sql} AND ${visible.sql}`, values: [...body.values, ...visible.values] };
}
