import { machine } from '../../kernel/machine.js';

export type OrganizationState = 'idea' | 'filed' | 'registered' | 'deregistered' | 'revoked' | 'cancelled' | 'merged';
export type OrganizationMove = 'file' | 'register' | 'deregister' | 'revoke' | 'cancel' | 'merge' | 'unmerge';

/** One identity for life: from an idea with initiators through filing to registration and its end. */
export const organizationLifecycle = machine<OrganizationState, OrganizationMove, { state: OrganizationState; stateBefore: string | null }>({
  name: 'organization',
  initial: 'idea',
  begins: ['filed', 'registered'],
  final: ['deregistered', 'revoked', 'cancelled', 'merged'],
  moves: {
    file: { from: ['idea'], to: 'filed' },
    register: { from: ['idea', 'filed'], to: 'registered' },
    deregister: { from: ['registered'], to: 'deregistered' },
    revoke: { from: ['registered'], to: 'revoked' },
    cancel: { from: ['idea', 'filed'], to: 'cancelled' },
    merge: { from: ['idea', 'filed', 'registered', 'deregistered', 'revoked', 'cancelled'], to: 'merged' },
    unmerge: { from: ['merged'], to: 'registered', returns: (o) => o.stateBefore as OrganizationState },
  },
});

export const IMPORT_STATES = ['checked', 'applying', 'applied', 'cancelled'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];
export type ImportMove = 'map' | 'confirm' | 'finish' | 'cancel';

/** A workbook is checked as often as its columns are read in another way, confirmed once, and then written row by row by the system. */
export const importLifecycle = machine<ImportState, ImportMove, { state: ImportState }>({
  name: 'register-import',
  initial: 'checked',
  final: ['applied', 'cancelled'],
  moves: {
    map: { from: ['checked'], to: 'checked' },
    confirm: { from: ['checked'], to: 'applying' },
    finish: { from: ['applying'], to: 'applied' },
    cancel: { from: ['checked', 'applying'], to: 'cancelled' },
  },
});
