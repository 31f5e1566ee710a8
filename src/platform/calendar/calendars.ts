import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { addWorkingDays, workingCalendar, yearOf, type WorkingCalendar } from '../../kernel/calendar.js';
import { refusal } from '../../kernel/problem.js';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { History } from '../history/history.js';
import { Holiday, type HolidayKind } from './holiday.entity.js';
import { stateHolidayYears, stateHolidays } from './holidays.js';

export const yearUnknown = refusal('calendar/year-unknown', 422, '{year} 年的节假日安排尚未录入,无法计算工作日', 'the holidays of {year} have not been entered: working days cannot be counted');

const FRESH_MS = 5_000;

/** The working calendar in force: the State Council's published days, with whatever staff entered on top. */
@Injectable()
export class Calendars {
  private known: { at: number; calendar: WorkingCalendar } | undefined;

  constructor(private readonly db: Database, private readonly history: History, private readonly clock: Clock) {}

  async current(): Promise<WorkingCalendar> {
    if (!this.known || Date.now() - this.known.at > FRESH_MS) {
      const entered = await this.db.read((tx) => tx.find(Holiday));
      this.known = { at: Date.now(), calendar: merge(entered) };
    }
    return this.known.calendar;
  }

  /** The n-th working day after a day; refuses by name a year whose holidays nobody has entered. */
  async workingDaysAfter(day: string, n: number): Promise<string> {
    const calendar = await this.current();
    try {
      return addWorkingDays(day, n, calendar);
    } catch (error) {
      const year = [yearOf(day), yearOf(day) + 1].find((y) => !calendar.knows(y));
      throw year === undefined ? error : yearUnknown({ year });
    }
  }

  /** All special days of a year, shipped and entered; an entered day hides the shipped one. */
  async year(year: number): Promise<{ day: string; name: string; kind: HolidayKind; source: string | null }[]> {
    const entered = (await this.db.read((tx) => tx.find(Holiday))).filter((h) => yearOf(h.day) === year);
    const days = new Map<string, { day: string; name: string; kind: HolidayKind; source: string | null }>();
    for (const h of stateHolidays) if (yearOf(h.day) === year) days.set(h.day, { day: h.day, name: h.name, kind: h.kind, source: null });
    for (const { day, name, kind, source } of entered) days.set(day, { day, name, kind, source });
    return [...days.values()].sort((a, b) => a.day.localeCompare(b.day));
  }

  async enter(who: Actor, given: { day: string; name: string; kind: HolidayKind; source: string }): Promise<void> {
    await this.db.write(async (tx) => {
      const before = await tx.findOneBy(Holiday, { day: given.day });
      await tx.save(Holiday, { ...given, createdAt: this.clock.now(), createdBy: who.id });
      this.history.add({ subjectType: 'holiday', subjectId: given.day, move: 'enter', by: who, changes: { kind: [before?.kind ?? null, given.kind], name: [before?.name ?? null, given.name], source: [before?.source ?? null, given.source] } });
      this.db.afterCommit(() => { this.known = undefined; });
    });
  }
}

function merge(entered: readonly Holiday[]): WorkingCalendar {
  const overridden = new Set(entered.map((h) => h.day));
  const of = (kind: 'holiday' | 'makeUp') => [
    ...stateHolidays.filter((h) => h.kind === kind && !overridden.has(h.day)).map((h) => h.day), ...entered.filter((h) => h.kind === kind).map((h) => h.day)];
  // A year counts as known when its National Day is: the notice for a year lists all of its days at once.
  const years = [...stateHolidayYears, ...entered.filter((h) => h.kind === 'holiday' && h.day.endsWith('-10-01')).map((h) => yearOf(h.day))];
  return workingCalendar({ holidays: of('holiday'), makeUpDays: of('makeUp'), years: new Set(years) });
}
