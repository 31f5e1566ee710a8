import { machine, statesOf } from '../../kernel/machine.js';
import { hasAllMaterials } from './materials.rules.js';

export type CaseState = 'drafted' | 'submitted' | 'returned' | 'accepted' | 'approved' | 'refused' | 'withdrawn';
export type CaseMove = 'submit' | 'sendBack' | 'accept' | 'approve' | 'refuse' | 'withdraw';
export interface CaseStage { state: CaseState; missingCount: number }

/** From the papers on the counter to the decision; what is decided takes effect on the body in the same write. */
export const caseLifecycle = machine<CaseState, CaseMove, CaseStage>({
  name: 'registrationCase',
  initial: 'drafted',
  final: ['approved', 'refused', 'withdrawn'],
  moves: {
    submit: { from: ['drafted', 'returned'], to: 'submitted' },
    sendBack: { from: ['submitted', 'accepted'], to: 'returned' },
    accept: { from: ['submitted'], to: 'accepted', needs: [hasAllMaterials] },
    approve: { from: ['accepted'], to: 'approved', needs: [hasAllMaterials] },
    refuse: { from: ['submitted', 'accepted'], to: 'refused' },
    withdraw: { from: ['drafted', 'submitted', 'returned', 'accepted'], to: 'withdrawn' },
  },
});
export const OPEN_STATES: readonly CaseState[] = statesOf(caseLifecycle).filter((state) => !caseLifecycle.final.includes(state));

export type CertificateState = 'valid' | 'replaced' | 'handedIn' | 'voided';
export type CertificateMove = 'renew' | 'handIn' | 'void';

/** A certificate is good until another takes its place, it is handed in, or it is declared void because it was lost. */
export const certificateLifecycle = machine<CertificateState, CertificateMove, { state: CertificateState }>({
  name: 'registrationCertificate',
  initial: 'valid',
  final: ['replaced', 'handedIn', 'voided'],
  moves: { renew: { from: ['valid'], to: 'replaced' }, handIn: { from: ['valid'], to: 'handedIn' }, void: { from: ['valid'], to: 'voided' } },
});

export type HolderState = 'inOffice' | 'left';
export type HolderMove = 'leave';

/** Somebody in an office of a body; a new term is a new record. */
export const holderLifecycle = machine<HolderState, HolderMove, { state: HolderState }>({
  name: 'officeHolder', initial: 'inOffice', final: ['left'], moves: { leave: { from: ['inOffice'], to: 'left' } },
});
