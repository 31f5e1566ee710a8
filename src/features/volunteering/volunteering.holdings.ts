import type { Actor } from '../../kernel/actor.js';
import type { Database } from '../../platform/database/database.js';
import type { Holding } from '../../platform/personal/holding.js';
import type { Persons } from '../../platform/personal/persons.js';
import type { RetentionRule } from '../../platform/personal/retention-rule.js';
import { Attendance } from './attendance.entity.js';
import { Volunteer } from './volunteer.entity.js';
import { retentionYears } from './volunteering.rules.js';

/** Records of service are kept for ten years and longer totals; whose they were need not be. */
export const volunteeringHoldings: readonly Holding[] = [
  {
    entity: Volunteer, zh: '志愿者档案', en: 'Volunteer record', of: { volunteers: 'id = ?' },
    erased: ({ number }, { pseudonym, today }) => ({ name: pseudonym, searchText: String(number).toLowerCase(), phone: null, phoneIndex: null, birthDate: null, districtOfResidence: null, source: null, erasedOn: today }),
    stays: { zh: '志愿服务记录须保存,去除姓名、电话和住址后保留编号', en: 'records of service must be kept: the number stays, name, phone and residence go' },
  },
  {
    entity: Attendance, zh: '志愿服务记录', en: 'Record of service', of: { volunteers: 'volunteerId = ?' },
    stays: { zh: '志愿服务记录须保存,只含编号和时长', en: 'records of service must be kept: number and minutes only' },
  },
];

const OVER = "FROM volunteer WHERE state = 'left' AND erasedOn IS NULL AND leftOn < ?";

/** Ten years after somebody left, the name goes; hours and numbers stay. */
export const volunteerRetention = (db: Database, persons: Persons): RetentionRule => ({
  name: 'volunteering.volunteers', zh: '已退出的志愿者档案', en: 'Records of volunteers who left', period: retentionYears, confirmedBy: 'manager',
  due: async (before) => Number((await db.rows(`SELECT COUNT(*) AS n ${OVER}`, [before]))[0]?.n ?? 0),
  remove: async (who: Actor, before) => {
    for (const { id, number } of await db.rows<{ id: string; number: string }>(`SELECT id, number ${OVER} ORDER BY id`, [before])) await persons.erase(who, [{ resource: 'volunteers', id }], `已匿名 ${number}`);
  },
});
