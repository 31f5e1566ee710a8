import type { Holding } from '../../platform/personal/holding.js';
import { RecoveryCode, SecondFactor } from './factor.entity.js';

/** Keys of accounts: told to nobody, gone with the account's second factor. */
export const factorsHoldings: readonly Holding[] = [
  {
    entity: SecondFactor, zh: '二次验证', en: 'Second factor', of: { users: 'id = ?' }, withheld: ['secret'],
    stays: { zh: '账户使用期间的登录凭据', en: 'a credential, as long as the account is used' },
  },
  {
    entity: RecoveryCode, zh: '恢复码', en: 'Recovery codes', of: { users: 'accountId = ?' }, withheld: ['codeHash'],
    stays: { zh: '账户使用期间的登录凭据', en: 'credentials, as long as the account is used' },
  },
];
