import { Injectable } from '@nestjs/common';
import { statesOf } from '../../kernel/machine.js';
import type { InForce } from '../../kernel/parameter.js';
import { Calendars } from '../../platform/calendar/calendars.js';
import { Database } from '../../platform/database/database.js';
import { anyOf, between, byColumn, byText, day, fen, flag, instant, integer, text, where, type Column, type ListSpec } from '../../platform/lists/list.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import { visibleRows } from '../divisions/divisions.scope.js';
import { listingLifecycle, penaltyLifecycle } from './credit-listings.machine.js';
import { CAUSES, LIST_KINDS, PENALTY_KINDS, recordWorkingDays } from './credit-listings.rules.js';

type Columns = Readonly<Record<string, Column>>;
/** A record about a body: the joins, whose rows one sees, and the columns all such lists have. */
export const aboutBody = (table: string, a: string) => ({
  from: `${table} ${a} JOIN organization o ON o.id = ${a}.organizationId LEFT JOIN division d ON d.id = o.divisionId`, id: `${a}.id`, visible: visibleRows({ organization: `${a}.organizationId`, division: 'o.divisionId' }),
});
export const bodyColumns = (a: string): Columns => ({
  organizationId: text(`${a}.organizationId`, '社会组织编号', 'Organization id'), organizationName: text('o.name', '社会组织', 'Organization'), divisionId: text('o.divisionId', '片区编号', 'Division id'),
  divisionName: text('d.name', '片区', 'Division'), createdAt: instant(`${a}.createdAt`, '录入时间', 'Recorded at'),
});
export const nameOf = (column: string): string => `(SELECT a.name FROM account a WHERE a.id = ${column})`;
export const recorded = (a: string): Columns => ({
  version: integer(`${a}.version`, '版本', 'Version'), createdBy: text(`${a}.createdBy`, '录入人编号', 'Recorded by (id)'), createdByName: text(nameOf(`${a}.createdBy`), '录入人', 'Recorded by'), source: text(`${a}.source`, '来源说明', 'Where the record comes from'),
});
/** Which body, and under which unit of any edition. */
export const bodyFilters = (a: string) => ({
  organizationId: anyOf(`${a}.organizationId`, '社会组织', 'Organization'), divisionId: anyOf('o.divisionId', '片区', 'Division'),
});
/** A condition that holds or not, asked by true and false. */
export const yesNo = (condition: string, zh: string, en: string) => ({
  column: flag(`CASE WHEN ${condition} THEN 1 ELSE 0 END`, zh, en), filter: where('flag', zh, en, (yes) => ({ sql: yes === 1 ? `(${condition})` : `NOT (${condition})`, values: [] })),
});

const removable = yesNo("c.state = 'active' AND c.removableOn IS NOT NULL AND c.removableOn <= :today", '可移出', 'May be removed');

export const creditListingList: ListSpec = {
  resource: 'credit-listings', zh: '信用名录', en: 'Credit lists', ...aboutBody('credit_listing', 'c'),
  columns: {
    number: text('c.number', '编号', 'Number'), kind: text('c.kind', '名录', 'List'), cause: text('c.cause', '列入事由', 'Cause'), state: text('c.state', '状态', 'State'), listedOn: day('c.listedOn', '列入日期', 'Listed on'),
    removableOn: day('c.removableOn', '可移出日期', 'Removable on'), endedOn: day('c.endedOn', '结束日期', 'Ended on'), isRemovable: removable.column, ...bodyColumns('c'),
  },
  details: {
    ...recorded('c'), basis: text('c.basis', '事实和依据', 'Facts and basis'), documentNo: text('c.documentNo', '决定文号', 'Document no.'), aroseOn: day('c.aroseOn', '信息形成日期', 'Arose on'), recordDueOn: day('c.recordDueOn', '应录入日期', 'To be recorded by'),
    isLate: flag('c.isLate', '逾期录入', 'Recorded late'), restartedOn: day('c.restartedOn', '重新起算日期', 'Restarted on'), dutyFulfilledOn: day('c.dutyFulfilledOn', '履行义务日期', 'Duty fulfilled on'),
  },
  filters: {
    state: anyOf('c.state', '状态', 'State', statesOf(listingLifecycle)), kind: anyOf('c.kind', '名录', 'List', LIST_KINDS), cause: anyOf('c.cause', '列入事由', 'Cause', CAUSES), isRemovable: removable.filter, ...bodyFilters('c'),
    ...between('listed', 'c.listedOn', 'day', '列入', 'Listed'), ...between('removable', 'c.removableOn', 'day', '可移出', 'Removable'),
  },
  sorts: { number: byColumn('c.number'), listedOn: byColumn('c.listedOn'), removableOn: byText('c.removableOn'), createdAt: byColumn('c.createdAt', 'instant') }, sort: '-listedOn', search: ['c.number', 'o.searchText', "COALESCE(c.documentNo, '')"],
  found: { title: 'number', subtitle: 'organizationName' },
};

export const penaltyList: ListSpec = {
  resource: 'penalties', zh: '行政处罚', en: 'Penalties', ...aboutBody('penalty', 'p'),
  columns: {
    documentNo: text('p.documentNo', '决定书文号', 'Document no.'), kind: text('p.kind', '处罚种类', 'Kind'), state: text('p.state', '状态', 'State'), authority: text('p.authority', '处罚机关', 'Authority'), decidedOn: day('p.decidedOn', '决定日期', 'Decided on'),
    amountFen: fen('p.amountFen', '罚没金额', 'Amount'), listingCause: text('p.listingCause', '对应列入事由', 'Cause of a list'), ...bodyColumns('p'),
  },
  details: { ...recorded('p'), facts: text('p.facts', '违法事实', 'Facts'), executedOn: day('p.executedOn', '执行完毕日期', 'Executed on'), revokedOn: day('p.revokedOn', '撤销日期', 'Revoked on') },
  filters: { state: anyOf('p.state', '状态', 'State', statesOf(penaltyLifecycle)), kind: anyOf('p.kind', '处罚种类', 'Kind', PENALTY_KINDS), ...bodyFilters('p'), ...between('decided', 'p.decidedOn', 'day', '决定', 'Decided') },
  sorts: { decidedOn: byColumn('p.decidedOn'), documentNo: byColumn('p.documentNo'), amountFen: byColumn('p.amountFen', 'integer'), createdAt: byColumn('p.createdAt', 'instant') }, sort: '-decidedOn', search: ['p.documentNo', 'o.searchText', 'p.authority'],
};

/** What the lists need to know beyond an entry: the numbers in force, the calendar, the body's other penalties. */
@Injectable()
export class CreditQueries {
  constructor(private readonly db: Database, private readonly parameters: Parameters, private readonly calendars: Calendars) {}

  inForceOn(on: string): Promise<InForce> {
    return this.parameters.on(on);
  }

  async recordDueOn(aroseOn: string): Promise<string> {
    return this.calendars.workingDaysAfter(aroseOn, (await this.parameters.on(aroseOn)).of(recordWorkingDays));
  }

  /** Days of the warnings and fines of a body that still stand. */
  async penaltyDays(organizationId: string): Promise<string[]> {
    const rows = await this.db.rows<{ decidedOn: string }>("SELECT p.decidedOn FROM penalty p WHERE p.organizationId = ? AND p.kind IN ('warning', 'fine') AND p.state <> 'revoked'", [organizationId]);
    return rows.map((row) => row.decidedOn);
  }

  /** Active entries of the abnormal list that began on a day or before and may not come off yet: what may is the office's to remove. */
  abnormalSince(listedOn: string, today: string): Promise<{ id: string; number: string; organizationId: string; listedOn: string }[]> {
    return this.db.rows("SELECT c.id, c.number, c.organizationId, c.listedOn FROM credit_listing c WHERE c.state = 'active' AND c.kind = 'abnormal' AND c.listedOn <= ? AND (c.removableOn IS NULL OR c.removableOn > ?) ORDER BY c.listedOn, c.id", [listedOn, today]);
  }
}
