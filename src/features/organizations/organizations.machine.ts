import { machine } from '../../kernel/machine.js';

export type OrganizationState = 'idea' | 'filed' | 'registered' | 'deregistered' | 'revoked' | 'cancelled';
export type OrganizationMove = 'file' | 'register' | 'deregister' | 'revoke' | 'cancel';

/** One identity for life: from an idea with initiators through filing to registration and its end. */
export const organizationLifecycle = machine<OrganizationState, OrganizationMove, { state: OrganizationState }>({
  name: 'organization',
  initial: 'idea',
  begins: ['filed', 'registered'],
  final: ['deregistered', 'revoked', 'cancelled'],
  moves: {
    file: { from: ['idea'], to: 'filed' },
    register: { from: ['idea', 'filed'], to: 'registered' },
    deregister: { from: ['registered'], to: 'deregistered' },
    revoke: { from: ['registered'], to: 'revoked' },
    cancel: { from: ['idea', 'filed'], to: 'cancelled' },
  },
});
