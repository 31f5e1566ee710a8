import type { Holding } from '../../platform/personal/holding.js';
import { Attendance } from './attendance.entity.js';
import { Volunteer } from './volunteer.entity.js';

/** Records of service are kept for ten years and longer totals; whose they were need not be. */
export const volunteeringHoldings: readonly Holding[] = [
  {
    entity: Volunteer, zh: '志愿者档案', en: 'Volunteer record', of: { volunteers: 'id = ?' },
    erased: ({ number }, { pseudonym, today }) => ({ name: pseudonym, searchText: String(number).toLowerCase(), phone: null, phoneIndex: null, districtOfResidence: null, source: null, erasedOn: today }),
    stays: { zh: '志愿服务记录须保存,去除姓名、电话和住址后保留编号', en: 'records of service must be kept: the number stays, name, phone and residence go' },
  },
  {
    entity: Attendance, zh: '志愿服务记录', en: 'Record of service', of: { volunteers: 'volunteerId = ?' },
    stays: { zh: '志愿服务记录须保存,只含编号和时长', en: 'records of service must be kept: number and minutes only' },
  },
];
