import { machine } from '../../kernel/machine.js';

export type AccountState = 'invited' | 'active' | 'disabled';
export type AccountMove = 'accept' | 'disable' | 'enable';

/** An account is never deleted: histories name it. */
export const accountLifecycle = machine<AccountState, AccountMove, { state: AccountState }>({
  name: 'account', initial: 'active', begins: ['invited'], final: [],
  moves: {
    accept: { from: ['invited'], to: 'active' },
    disable: { from: ['active', 'invited'], to: 'disabled' },
    enable: { from: ['disabled'], to: 'active' },
  },
});
