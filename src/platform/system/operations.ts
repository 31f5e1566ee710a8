import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { yearOf } from '../../kernel/calendar.js';
import { Problem, refusal } from '../../kernel/problem.js';
import { Calendars } from '../calendar/calendars.js';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { History } from '../history/history.js';
import { badQuery } from '../lists/asked.js';
import { ALL, anyOf, byColumn, instant, integer, text, type ListSpec } from '../lists/list.js';
import { notThere } from '../moves/moves.js';
import { ANNOUNCEMENT_STATES, Announcement } from '../outbox/announcement.entity.js';

export const notParked = refusal('system/not-parked', 409, '该通知未搁置,无需重新投递', 'this announcement is not parked');

/** Names, states and errors of announcements; never their bodies, which may name people. */
export const announcementList: ListSpec = {
  resource: 'announcements', zh: '系统通知', en: 'Announcements', from: 'announcement a', id: 'a.id',
  columns: {
    name: text('a.name', '名称', 'Name'), state: text('a.state', '状态', 'State'), attempts: integer('a.attempts', '次数', 'Attempts'),
    createdAt: instant('a.createdAt', '发出', 'Announced'), nextAt: instant('a.nextAt', '下次', 'Next try'), deliveredAt: instant('a.deliveredAt', '送达', 'Delivered'), lastError: text('a.lastError', '错误', 'Error'),
  },
  filters: { state: anyOf('a.state', '状态', 'State', ANNOUNCEMENT_STATES), name: anyOf('a.name', '名称', 'Name') },
  sorts: { createdAt: byColumn('a.createdAt', 'instant') }, sort: '-createdAt', search: ['a.name'], visible: () => ALL,
};

/** What an operator can do. */
@Injectable()
export class Operations {
  constructor(
    private readonly db: Database, private readonly history: History, private readonly calendars: Calendars, private readonly clock: Clock,
  ) {}

  /** A parked announcement is tried again, from the first attempt on. */
  async restart(who: Actor, id: string): Promise<{ id: string; state: string }> {
    return this.db.write(async (tx) => {
      const parked = await this.db.hold(tx, Announcement, { id });
      if (!parked) throw notThere({ resource: 'announcements' });
      if (parked.state !== 'parked') throw notParked();
      await tx.update(Announcement, { id }, { state: 'waiting', attempts: 0, nextAt: new Date() });
      this.history.add({ subjectType: 'announcement', subjectId: id, move: 'restart', from: 'parked', to: 'waiting', by: who });
      return { id, state: 'waiting' };
    });
  }

  async holidays(year: string | undefined) {
    const wanted = year === undefined ? yearOf(this.clock.today()) : Number(year);
    if (!Number.isInteger(wanted) || wanted < 1990 || wanted > 2200) throw new Problem(badQuery.code, badQuery.status, badQuery.words, {}, [{ pointer: '?year', code: 'lists/bad-value', detail: { zh: '年份不正确', en: 'the year is not right' } }]);
    const calendar = await this.calendars.current();
    return { year: wanted, isKnown: calendar.knows(wanted), items: await this.calendars.year(wanted) };
  }
}
