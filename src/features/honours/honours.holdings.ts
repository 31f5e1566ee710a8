import { createHash } from 'node:crypto';
import type { Holding } from '../../platform/personal/holding.js';
import { Honoree } from './honoree.entity.js';
import { Honour } from './honour.entity.js';

/** That somebody was honoured counts on; who it was is not told any more. */
export const honoursHoldings: readonly Holding[] = [
  {
    entity: Honoree, zh: '获奖者', en: 'Honoree', of: { honorees: "id = ? AND kind = 'person'" },
    erased: ({ id }, { pseudonym }) => ({ name: pseudonym, identity: createHash('sha256').update(`erased|${String(id)}`).digest('hex') }),
    stays: { zh: '授予事实须备查,去除姓名后保留', en: 'that the honour was given must stay provable: the name goes' },
  },
  {
    entity: Honour, zh: '荣誉', en: 'Honours', of: { honorees: "honoreeId = ? AND honoreeKind = 'person'" },
    erased: () => ({ source: null }),
    stays: { zh: '授予事实须备查,不再公开', en: 'that it was given must stay provable; it is not published any more' },
  },
];
