import { PassThrough } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { yearOf } from '../../kernel/calendar.js';
import { refuse } from '../../kernel/problem.js';
import { Calendars } from '../../platform/calendar/calendars.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Wanted } from '../../platform/http/asking.js';
import { Moves, type Kind, type Seen } from '../../platform/moves/moves.js';
import type { Shown } from '../../platform/moves/records.js';
import { Numbers } from '../../platform/numbers/numbers.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import type { Anchor, Held } from '../../platform/personal/persons.js';
import { writeRows } from '../../platform/workbook/export.js';
import { PersonDesk } from './person-desk.js';
import { PersonRequest } from './person-request.entity.js';
import type { NewPersonRequest } from './privacy.dto.js';
import { requestLifecycle, type RequestMove, type RequestState } from './privacy.machine.js';
import { attachesToRequest, requestHands, requestsPolicy, seesRequests } from './privacy.policy.js';
import { requestList } from './privacy.queries.js';
import { answerWithin, copyDays, copyFits, pseudonymOf, requestFits } from './privacy.rules.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const kind: Kind<PersonRequest, RequestState, RequestMove> = {
  name: 'personRequest', resource: 'person-requests', entity: PersonRequest, machine: requestLifecycle, policy: requestsPolicy, hands: requestHands, sees: seesRequests, secrets: ['basis'],
};
export const requestShown: Shown<PersonRequest, RequestState, RequestMove> = { kind, spec: requestList, attach: attachesToRequest };
const anchorsOf = (r: { resource: string; subjectId: string; others: Anchor[] }): Anchor[] => [{ resource: r.resource, id: r.subjectId }, ...r.others];

/** By when a person is answered, and how long a copy waits. */
@Injectable()
export class Terms {
  constructor(private readonly calendars: Calendars, private readonly parameters: Parameters) {}

  answerBy = async (requestedOn: string): Promise<string> => this.calendars.workingDaysAfter(requestedOn, (await this.parameters.today()).of(answerWithin));
  copyDays = async (): Promise<number> => (await this.parameters.today()).of(copyDays);
}

@Injectable()
export class PersonRequests {
  constructor(
    private readonly moves: Moves, private readonly clock: Clock, private readonly numbers: Numbers, private readonly desk: PersonDesk, private readonly terms: Terms,
  ) {}

  async record(who: Actor, given: NewPersonRequest): Promise<PersonRequest> {
    refuse(requestFits(given.requestedOn, this.clock.today()));
    const others = (given.others ?? []).map(({ resource, id }) => ({ resource, id }));
    await this.desk.visible(who, anchorsOf({ ...given, others }));
    const dueOn = await this.terms.answerBy(given.requestedOn);
    return this.moves.together(async () => this.moves.create(kind, who, {
      kind: given.kind, resource: given.resource, subjectId: given.subjectId, others, basis: given.basis, requestedOn: given.requestedOn, dueOn,
      number: await this.numbers.next('GR', yearOf(given.requestedOn)),
    }));
  }

  /** The second person agrees. An erasure happens here and now, in the same write. */
  grant = (who: Actor, seen: Seen): Promise<PersonRequest> => this.moves.make(kind, 'grant', who, seen, { change: async (r) => {
    this.decide(r, who);
    if (r.kind === 'erasure') r.outcome = await this.desk.erase(who, anchorsOf(r), pseudonymOf(r.number));
  } });

  refuse = (who: Actor, seen: Seen, reason: string): Promise<PersonRequest> => this.moves.make(kind, 'refuse', who, seen, { reason, change: (r) => this.decide(r, who) });
  withdraw = (who: Actor, seen: Seen, reason: string): Promise<PersonRequest> => this.moves.make(kind, 'withdraw', who, seen, { reason });

  /** Everything held about the person, as JSON or as a workbook; each time it is fetched is a disclosure. */
  async copy(who: Actor, id: string, { accept, language }: Wanted): Promise<{ number: string; tables: Held[] } | StreamableFile> {
    const r = await this.desk.request(who, id);
    refuse(copyFits(r, this.clock.today(), await this.terms.copyDays()));
    const tables = await this.desk.copy(who, r.number, anchorsOf(r));
    return accept.includes(XLSX) ? workbook(r.number, tables, language) : { number: r.number, tables };
  }

  private decide(r: PersonRequest, who: Actor): void {
    Object.assign(r, { decidedOn: this.clock.today(), decidedKnownAt: this.clock.now(), decidedBy: who.id });
  }
}

/** One row per value: tables of all shapes stand in one sheet, and a person can read it. */
function workbook(number: string, tables: readonly Held[], language: 'zh' | 'en'): StreamableFile {
  const headers = language === 'zh' ? ['类别', '记录', '内容', '值', '保留原因'] : ['Kind', 'Record', 'Field', 'Value', 'Why it stays'];
  const columns = headers.map((header) => ({ header, kind: 'text' as const }));
  const cells = tables.flatMap((t) => t.rows.flatMap((row, i) => Object.entries(row).filter(([, value]) => value !== null)
    .map(([name, value]) => [t[language], i + 1, name, typeof value === 'object' ? JSON.stringify(value) : value, t.stays[language]])));
  const out = new PassThrough();
  writeRows(columns, cells, out, { sheetName: number }).catch((error: Error) => out.destroy(error));
  return new StreamableFile(out, { type: XLSX, disposition: `attachment; filename="${number}.xlsx"` });
}
