import { statesOf } from '../../kernel/machine.js';
import { ALL, anyOf, between, byColumn, day, instant, integer, NONE, phone, text, type ListSpec } from '../../platform/lists/list.js';
import type { Holding } from '../../platform/personal/holding.js';
import { Consent } from './consent.entity.js';
import { consentLifecycle } from './consents.machine.js';
import { seesConsents } from './consents.policy.js';
import { CONSENT_SCOPES } from './consents.rules.js';

const person = `COALESCE((SELECT v.name FROM volunteer v WHERE v.id = k.subjectId), (SELECT r.name FROM honoree r WHERE r.id = k.subjectId),
  (SELECT r.name FROM honour h JOIN honoree r ON r.id = h.honoreeId WHERE h.id = k.subjectId))`;

export const consentList: ListSpec = {
  resource: 'consents', zh: '同意记录', en: 'Consents', from: 'consent k', id: 'k.id',
  columns: {
    scope: text('k.scope', '同意事项', 'Consent to'), subjectName: text(person, '本人', 'Person'), state: text('k.state', '状态', 'State'), resource: text('k.resource', '记录类别', 'Kind of record'), subjectId: text('k.subjectId', '记录编号', 'Record id'),
    givenOn: day('k.givenOn', '同意日期', 'Given on'), givenBy: text('k.givenBy', '由谁同意', 'Given by'), withdrawnOn: day('k.withdrawnOn', '撤回日期', 'Withdrawn on'), createdAt: instant('k.createdAt', '录入时间', 'Recorded at'),
  },
  details: {
    version: integer('k.version', '版本', 'Version'), guardianName: text('k.guardianName', '监护人姓名', 'Guardian'), guardianRelation: text('k.guardianRelation', '与本人的关系', 'Relation to the person'),
    guardianPhone: phone('k.guardianPhone', '监护人电话', 'Guardian’s phone', 'k.guardianPhoneIndex'), withdrawalReason: text('k.withdrawalReason', '撤回原因', 'Reason of the withdrawal'),
    evidenceCount: integer('(SELECT COUNT(*) FROM evidence e WHERE e.subjectId = k.id)', '佐证份数', 'Pieces of evidence'), createdBy: text('k.createdBy', '登记人编号', 'Recorded by (id)'),
    createdByName: text('(SELECT a.name FROM account a WHERE a.id = k.createdBy)', '登记人', 'Recorded by'), source: text('k.source', '来源说明', 'Where the record comes from'),
  },
  filters: {
    scope: anyOf('k.scope', '同意事项', 'Consent to', CONSENT_SCOPES), state: anyOf('k.state', '状态', 'State', statesOf(consentLifecycle)), resource: anyOf('k.resource', '记录类别', 'Kind of record'),
    subjectId: anyOf('k.subjectId', '记录', 'Record'), ...between('given', 'k.givenOn', 'day', '同意', 'Given'),
  },
  sorts: { givenOn: byColumn('k.givenOn'), createdAt: byColumn('k.createdAt', 'instant') }, sort: '-createdAt', search: [`COALESCE(${person}, '')`],
  visible: (who) => (seesConsents(who) ? ALL : NONE), found: { title: 'subjectName', subtitle: 'scope' },
};

/** Whoever is erased, or whose guardian is, has agreed to nothing any more. */
export const consentsHoldings: readonly Holding[] = [
  {
    entity: Consent, zh: '同意记录', en: 'Consents', withheld: ['openKey'],
    of: {
      volunteers: 'subjectId = ?', honorees: 'subjectId = ? OR subjectId IN (SELECT h.id FROM honour h WHERE h.honoreeId = ?)', consents: "id = ? AND givenBy = 'guardian'",
    },
    erased: ({ guardianName, withdrawnOn }, { pseudonym, today }) => ({
      state: 'withdrawn', withdrawnOn: withdrawnOn === null ? today : String(withdrawnOn), openKey: null, guardianName: guardianName === null ? null : pseudonym, guardianPhone: null, guardianPhoneIndex: null, withdrawalReason: null, source: null,
    }),
    stays: { zh: '同意与撤回须可查证,去除监护人姓名和电话后保留', en: 'that consent was given and withdrawn must stay provable: the guardian’s name and phone go' },
  },
];
