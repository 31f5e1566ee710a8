import { HistoryEntry } from '../history/history.entity.js';
import { IdempotentAnswer } from '../http/idempotency.entity.js';
import { Evidence } from '../subjects/evidence.entity.js';
import { Disclosure } from './disclosure.entity.js';
import type { Holding } from './holding.js';

/** What the house itself holds, of whichever record. */
export const houseHoldings: readonly Holding[] = [
  {
    entity: Disclosure, zh: '个人信息查看记录', en: 'Disclosures', of: { '*': 'subjectId = ?' },
    stays: { zh: '提供记录依法至少保存三年,不含号码', en: 'the law keeps records of disclosure for three years; they hold no number' },
  },
  {
    entity: Evidence, zh: '佐证材料', en: 'Evidence', of: { '*': 'subjectId = ?' },
    stays: { zh: '证明记录真实,随记录保存', en: 'it proves the record and is kept with it' },
  },
  {
    entity: HistoryEntry, zh: '操作历史', en: 'History', of: { '*': 'subjectId = ?', users: 'actorId = ?' },
    stays: { zh: '审计记录不可更改,其中不含姓名和号码', en: 'the audit trail cannot be changed; it holds neither names nor numbers of the person' },
  },
  {
    entity: IdempotentAnswer, zh: '请求的应答', en: 'Remembered answers', of: {},
    stays: { zh: '两日内自动删除', en: 'forgotten within two days' },
  },
];
