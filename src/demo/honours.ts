import { addDays, type Day } from '../kernel/calendar.js';
import { hands } from './cast.js';
import { cultivated } from './cultivated.js';
import { officeDay, officeDaysAfter } from './days.js';
import { byKey, found, invented, keyOf, type Entry, type Step } from './entry.js';
import { letter } from './evidence.js';
import { oneOf, rowsOf } from './table.js';
import { activities, volunteers } from './volunteering.js';

export interface HonourBody {
  honoreeKind: 'person' | 'organization';
  honoreeName: string;
  organizationKey?: string;
  title: string;
  kind: (typeof kinds)[number];
  level: (typeof honourLevels)[number];
  grantedBy: string;
  grantedOn: Day;
  documentNo: string | null;
  consentOn: Day | null;
  source: string;
}

const kinds = ['commendation', 'recognition', 'star', 'externalList'] as const;
const honourLevels = ['national', 'provincial', 'municipal', 'district', 'community', 'social'] as const;
const outcomes = ['verified', 'reported', 'rejected', 'revoked'] as const;

export type HonourStep = Step<'verify', object> | Step<'reject' | 'revoke', { reason: string }>;
/** Whoever is honoured is known again by kind and name; `honoreeKey` tells which volunteer or body that is. */
export type HonourEntry = Entry<HonourBody, HonourStep> & { honoreeKey: string };

const { record, verify } = hands.honours;

/**
 * Persons by rank of zeal (v1 attended most), so that those who came often are those who are honoured; `v0` is the one the report names.
 * who | title | kind | level | granted by | on | outcome
 */
const personRows = rowsOf(
  `
  v0  | 中国好人榜 | externalList | national | 中央文明办 | 2017-12-29 | verified
  v1  | 优秀志愿者 | recognition | district | 云岩区志愿服务评选组(虚构) | 2015-12-04 | verified
  v2  | 优秀志愿者 | recognition | district | 云岩区志愿服务评选组(虚构) | 2015-12-04 | verified
  v3  | 优秀志愿者 | recognition | district | 云岩区志愿服务评选组(虚构) | 2015-12-04 | verified
  v4  | 优秀志愿者 | recognition | district | 云岩区志愿服务评选组(虚构) | 2016-12-05 | verified
  v5  | 优秀志愿者 | recognition | district | 云岩区志愿服务评选组(虚构) | 2016-12-05 | verified
  v6  | 优秀志愿者 | recognition | district | 云岩区志愿服务评选组(虚构) | 2016-12-05 | verified
  v7  | 优秀志愿者 | recognition | district | 云岩区志愿服务评选组(虚构) | 2016-12-05 | verified
  v8  | 优秀志愿者 | recognition | district | 云岩区志愿服务评选组(虚构) | 2017-12-05 | verified
  v9  | 优秀志愿者 | recognition | district | 云岩区志愿服务评选组(虚构) | 2017-12-05 | verified
  v10 | 优秀志愿者 | recognition | district | 云岩区志愿服务评选组(虚构) | 2017-12-05 | verified
  v11 | 优秀志愿者 | recognition | district | 云岩区志愿服务评选组(虚构) | 2017-12-05 | verified
  v12 | 优秀志愿者 | recognition | district | 云岩区志愿服务评选组(虚构) | 2018-12-05 | verified
  v13 | 优秀志愿者 | recognition | district | 云岩区志愿服务评选组(虚构) | 2018-12-05 | verified
  v14 | 优秀志愿者 | recognition | district | 云岩区志愿服务评选组(虚构) | 2018-12-05 | verified
  v1  | 全市最美志愿者 | commendation | municipal | 市级志愿服务联合会(虚构) | 2016-12-05 | verified
  v2  | 三星级志愿者 | star | district | 云岩区志愿服务评选组(虚构) | 2017-03-06 | verified
  v15 | 社区治理先进个人 | commendation | municipal | 市级社区治理表彰办(虚构) | 2016-06-30 | verified
  v16 | 社区治理先进个人 | commendation | municipal | 市级社区治理表彰办(虚构) | 2017-06-30 | verified
  v17 | 社会组织先进个人 | commendation | provincial | 省级社会组织评选组(虚构) | 2018-06-28 | verified
  v18 | 身边好人 | externalList | municipal | 市级好人评选组(虚构) | 2017-05-18 | verified
  v18 | 优秀志愿者 | recognition | district | 云岩区志愿服务评选组(虚构) | 2018-12-05 | verified
  v19 | 助残服务先进个人 | commendation | district | 区级助残表彰组(虚构) | 2016-05-13 | verified
  v20 | 好邻居 | recognition | community | 宅吉社区(虚构评选) | 2017-09-20 | verified
  v21 | 好邻居 | recognition | community | 省府社区(虚构评选) | 2018-09-19 | verified
  v22 | 年度公益人物 | externalList | social | 《筑城日报》(虚构) | 2018-01-18 | verified
  v5  | 年度公益人物 | externalList | social | 《筑城日报》(虚构) | 2018-01-18 | verified
  v24 | 优秀志愿者 | recognition | district | 云岩区志愿服务评选组(虚构) | 2018-12-05 | reported
  v25 | 最美公益大使 | externalList | social | 某网络评选(虚构) | 2017-08-10 | rejected
  v26 | 优秀志愿者 | recognition | district | 云岩区志愿服务评选组(虚构) | 2015-12-04 | revoked
`,
  7,
);

/** Bodies: number of the register | title | kind | level | granted by | on | outcome. */
const bodyRows = rowsOf(
  `
  1  | 优秀志愿者组织 | recognition | district | 云岩区志愿服务评选组(虚构) | 2015-12-04 | verified
  4  | 优秀志愿者组织 | recognition | district | 云岩区志愿服务评选组(虚构) | 2016-12-05 | verified
  4  | 最佳志愿服务组织 | commendation | municipal | 市级志愿服务联合会(虚构) | 2017-12-05 | verified
  2  | 敬老文明号 | commendation | municipal | 市级敬老评选组(虚构) | 2017-10-27 | verified
  8  | 优秀志愿者团队 | recognition | district | 云岩区志愿服务评选组(虚构) | 2017-12-05 | verified
  23 | 优秀志愿者团队 | recognition | district | 云岩区志愿服务评选组(虚构) | 2018-12-05 | verified
  15 | 助残先进集体 | commendation | provincial | 省级助残表彰组(虚构) | 2018-05-18 | verified
  32 | 优秀志愿者团队 | recognition | district | 云岩区志愿服务评选组(虚构) | 2017-12-05 | revoked
`,
  7,
);

function byZeal(): string[] {
  const times = new Map<string, number>();
  for (const { steps } of activities) {
    for (const step of steps)
      if (step.move === 'hold') for (const { volunteerKey } of step.body.attendance) times.set(volunteerKey, (times.get(volunteerKey) ?? 0) + 1);
  }
  return [...times]
    .filter(([key]) => byKey(volunteers, key).body.joinedOn < '2015-03-01')
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key]) => key);
}

const zealous = ['volunteer-000', ...byZeal()];

function honour(
  number: number,
  row: string[],
  honoreeKey: string,
  honoree: Pick<HonourBody, 'honoreeKind' | 'honoreeName' | 'organizationKey'>,
): HonourEntry {
  const [, title = '', kind, level, grantedBy = '', grantedOn = '', outcome] = row;
  const isOfReport = honoreeKey === 'volunteer-000';
  const on = officeDaysAfter(grantedOn, 3 + (number % 5));
  const checkedOn = officeDaysAfter(on, 4 + (number % 3));
  const verified: HonourStep = { move: 'verify', on: checkedOn, by: verify, body: {} };
  const steps: Record<(typeof outcomes)[number], HonourStep[]> = {
    verified: [verified],
    reported: [],
    rejected: [{ move: 'reject', on: checkedOn, by: verify, body: { reason: '收费评选,授予单位无依据,不予登记' } }],
    revoked: [verified, { move: 'revoke', on: officeDay(addDays(checkedOn, 300)), by: verify, body: { reason: '复核发现申报材料不实' } }],
  };
  return {
    key: keyOf('honour', number),
    honoreeKey,
    on,
    by: record,
    body: {
      ...honoree,
      title,
      kind: oneOf(kind, kinds),
      level: oneOf(level, honourLevels),
      grantedBy,
      grantedOn,
      documentNo: kind === 'externalList' ? null : `虚〔${grantedOn.slice(0, 4)}〕${grantedOn.slice(5, 7)}号`,
      // Publication needs the person's own word; nobody has asked the one whom the report names.
      consentOn: honoree.honoreeKind === 'person' && !isOfReport && number % 3 !== 0 ? on : null,
      source: isOfReport ? '2018年调研报告;上榜日期为演示假设' : invented,
    },
    steps: steps[oneOf(outcome, outcomes)],
    attachments: [
      {
        on,
        by: record,
        label: '证书或文件扫描件',
        paper: letter(`RY-${String(number).padStart(3, '0')}`, [`Granted ${grantedOn}`, `Level ${level ?? ''}`]),
      },
    ],
  };
}

const persons = personRows.map((row, i) => {
  const honoreeKey = found(zealous[Number((row[0] ?? '').slice(1))], row[0] ?? 'person');
  return honour(i + 1, row, honoreeKey, { honoreeKind: 'person', honoreeName: byKey(volunteers, honoreeKey).body.name });
});

const bodies = bodyRows.map((row, i) => {
  const c = found(cultivated[Number(row[0]) - 1], `org ${row[0] ?? ''}`);
  return honour(personRows.length + i + 1, row, c.key, { honoreeKind: 'organization', honoreeName: c.name, organizationKey: c.key });
});

/** Twenty-seven verified honours of twenty-three persons, seven of six bodies, and four that did not hold. */
export const honours: HonourEntry[] = [...persons, ...bodies];
