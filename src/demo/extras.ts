import type { Day } from '../kernel/calendar.js';
import { makeUscc } from '../kernel/uscc.js';
import { hands } from './cast.js';
import { inventedAddress } from './divisions.js';
import { found, invented, keyOf, type Entry } from './entry.js';
import { inventedPhone, representativeNames } from './people.js';
import { entryOf, registered, type OrganizationBody, type OrganizationEntry, type OrganizationStep } from './register.js';

function extra(
  number: number,
  on: Day,
  body: Partial<OrganizationBody> & Pick<OrganizationBody, 'name' | 'type' | 'divisionKey' | 'sector' | 'purpose'>,
  steps: OrganizationStep[],
): Entry<OrganizationBody, OrganizationStep> {
  return {
    key: keyOf('org', number),
    on,
    by: hands.register,
    body: {
      address: inventedAddress(body.divisionKey, number % 97),
      legalRepresentative: found(representativeNames[number], `representative ${number}`),
      contactPhone: inventedPhone(number),
      supervisoryUnit: null,
      isDirectlyRegistered: false,
      businessScope: body.purpose,
      fundsFen: null,
      memberCount: null,
      source: invented,
      ...body,
    },
    steps,
    attachments: [],
  };
}

const filed = (on: Day): OrganizationStep => ({ move: 'file', on, by: hands.register, body: { filedOn: on } });
const uscc = (prefix: '51' | '52', number: number) => makeUscc(prefix, '520103', `MJD${10_000 + number * 37}`);

/** Eight bodies that are part of the district's life and not of the 274: filed groups, an idea, and bodies that are no more. */
export const extras: OrganizationEntry[] = [
  extra(
    275,
    '2015-04-14',
    {
      name: '宅吉社区白腊井院落互助组',
      type: 'communityGroup',
      divisionKey: '520103411',
      sector: '公益慈善类',
      purpose: '院落邻里互助',
      memberCount: 34,
    },
    [filed('2015-04-20')],
  ),
  extra(
    276,
    '2014-09-16',
    { name: '宅吉社区庆丰舞韵队', type: 'communityGroup', divisionKey: '520103411', sector: '文体活动类', purpose: '居民健身舞蹈', memberCount: 28 },
    [filed('2014-09-22')],
  ),
  extra(
    277,
    '2016-05-10',
    {
      name: '省府社区扁井巷楼院管家队',
      type: 'communityGroup',
      divisionKey: '520103412',
      sector: '社区事务类',
      purpose: '楼院卫生和安全巡查',
      memberCount: 19,
    },
    [filed('2016-05-16')],
  ),
  extra(
    278,
    '2015-06-03',
    { name: '水东社区安井乡音合唱队', type: 'communityGroup', divisionKey: '520103426', sector: '文体活动类', purpose: '村民合唱', memberCount: 41 },
    [
      filed('2015-06-08'),
      { move: 'cancel', on: '2018-05-15', by: hands.register, body: { reason: '队员搬迁,队伍自行解散' } },
    ],
  ),
  extra(
    279,
    '2018-11-06',
    { name: '云岩区路口守望护学服务中心(筹)', type: 'socialService', divisionKey: '520103415', sector: '民政', purpose: '上下学路口守护' },
    [],
  ),
  extra(
    280,
    '2013-04-11',
    {
      name: '云岩区砚谣书画培训学校',
      type: 'socialService',
      divisionKey: '520103407',
      sector: '教育',
      purpose: '书画培训',
      uscc: uscc('52', 280),
      registeredOn: '2013-04-11',
      supervisoryUnit: '云岩区教育局',
      fundsFen: 5_000_000,
    },
    [{ move: 'deregister', on: '2016-08-25', by: hands.register, body: { closedOn: '2016-08-25', reason: '生源不足,清算完毕后申请注销' } }],
  ),
  extra(
    281,
    '2013-01-04',
    {
      name: '云岩区茶馆票友联谊会',
      type: 'association',
      divisionKey: '520103405',
      sector: '文化',
      purpose: '票友联谊',
      uscc: uscc('51', 281),
      registeredOn: '2007-06-14',
      supervisoryUnit: '云岩区文体广播电视旅游局',
      fundsFen: 3_000_000,
      memberCount: 55,
    },
    [{ move: 'deregister', on: '2017-11-16', by: hands.register, body: { closedOn: '2017-11-16', reason: '会员大会决议解散,清算完毕' } }],
  ),
  extra(
    282,
    '2014-10-23',
    {
      name: '云岩区禾汀信息咨询服务中心',
      type: 'socialService',
      divisionKey: '520103413',
      sector: '社会中介',
      purpose: '信息咨询',
      uscc: uscc('52', 282),
      registeredOn: '2014-10-23',
      supervisoryUnit: '云岩区民政局',
      fundsFen: 3_000_000,
    },
    [{ move: 'revoke', on: '2018-07-19', by: hands.register, body: { closedOn: '2018-07-19', reason: '连续两年未参加年检,查找不到住所' } }],
  ),
];

/** Everything that enters the book of organizations. */
export const organizations: OrganizationEntry[] = [...registered.map(entryOf), ...extras];
