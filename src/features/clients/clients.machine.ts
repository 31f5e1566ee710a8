import { machine } from '../../kernel/machine.js';

export type ClientState = 'active' | 'suspended' | 'revoked';
export type ClientMove = 'suspend' | 'resume' | 'revoke';

/** A client is never deleted: histories name it. */
export const clientLifecycle = machine<ClientState, ClientMove, { state: ClientState }>({
  name: 'apiClient', initial: 'active', final: ['revoked'],
  moves: { suspend: { from: ['active'], to: 'suspended' }, resume: { from: ['suspended'], to: 'active' }, revoke: { from: ['active', 'suspended'], to: 'revoked' } },
});
