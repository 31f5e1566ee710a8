import { sqlInstant } from '../../platform/database/columns.js';
import type { Figure } from '../../platform/figures/figure.js';
import { byColumn, day, integer, text, type ListSpec } from '../../platform/lists/list.js';
import { visibleRows } from '../divisions/divisions.scope.js';

const rowsOf = (value: string, zh: string, en: string): ListSpec => ({
  resource: 'figures/activities', zh: '活动明细', en: 'Activities behind the figure',
  from: 'activity a JOIN organization o ON o.id = a.organizationId LEFT JOIN division d ON d.id = a.divisionId', id: 'a.id',
  columns: {
    label: text('a.name', '记录', 'Record'), resource: text("'activities'", '类别', 'Kind'), recordId: text('a.id', '记录编号', 'Record id'), on: day('a.heldOn', '举办日期', 'Held on'),
    value: integer(value, zh, en), organizationName: text('o.name', '社会组织', 'Organization'), divisionName: text('d.name', '片区', 'Division'), state: text('a.state', '状态', 'State'),
  },
  filters: {}, sorts: { on: byColumn('a.heldOn') }, sort: 'on', search: ['a.searchText', 'o.searchText'], visible: visibleRows({ organization: 'a.organizationId', division: 'a.divisionId' }),
});

/**
 * Held on or before the day and recorded; a record taken back later counts on no day once that is known. `state` says the same as the two
 * instants for what is known now, and has an index.
 */
const when: Figure['when'] = (asOf, knownAt) => (knownAt === null
  ? { sql: "a.state IN ('held', 'confirmed') AND a.heldOn <= ?", values: [asOf] }
  : { sql: 'a.heldOn <= ? AND a.recordedKnownAt <= ? AND (a.cancelledKnownAt IS NULL OR a.cancelledKnownAt > ?)', values: [asOf, sqlInstant(knownAt), sqlInstant(knownAt)] });

const counted = { zh: '截至当日已举办并记录的活动(含尚待第二人确认的),按举办日期累计;已取消的不计。', en: 'Activities held and recorded by the day (also those still to be confirmed by a second person), by the day they were held; cancelled ones never count.' };

export const activitiesHeld: Figure = {
  key: 'activities', unit: 'activities', version: 1, rows: rowsOf('1', '场次', 'Activities'), value: '1', division: 'a.divisionId', when,
  title: { zh: '公益活动', en: 'Public-benefit activities' }, definition: counted,
};
export const beneficiaryVisits: Figure = {
  key: 'beneficiaryVisits', unit: 'personTimes', version: 1, rows: rowsOf('a.beneficiaryVisits', '服务人次', 'Person-times'), value: 'a.beneficiaryVisits', division: 'a.divisionId', when,
  title: { zh: '服务人次', en: 'Person-times served' },
  definition: { zh: `服务对象人次,同一人每来一次计一次,不含志愿者。${counted.zh}`, en: `Times somebody was served: who comes twice counts twice; volunteers are not in it. ${counted.en}` },
};
export const volunteerMinutes: Figure = {
  key: 'volunteerMinutes', unit: 'minutes', version: 1, rows: rowsOf('a.volunteerMinutes', '服务分钟', 'Minutes'), value: 'a.volunteerMinutes', division: 'a.divisionId', when,
  title: { zh: '志愿服务时长', en: 'Volunteer time' },
  definition: { zh: `到场志愿者实际服务时长之和(分钟),不乘系数。${counted.zh}`, en: `Minutes actually served by the volunteers present, added up, without coefficients. ${counted.en}` },
};
