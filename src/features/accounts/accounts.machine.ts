import { machine } from '../../kernel/machine.js';

export type AccountState = 'active' | 'disabled';

/** An account is never deleted: histories name it. */
export const accountLifecycle = machine<AccountState, 'disable' | 'enable', { state: AccountState }>({
  name: 'account', initial: 'active', final: [],
  moves: { disable: { from: ['active'], to: 'disabled' }, enable: { from: ['disabled'], to: 'active' } },
});
