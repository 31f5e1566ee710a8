import { machine, statesOf } from '../../kernel/machine.js';
import { hasExtensionLeft, mayBeExtended, mayGraduate, type Outcome } from './incubation.rules.js';

export type CaseState = 'applied' | 'admitted' | 'incubating' | 'assessing' | 'graduated' | 'exited' | 'closed' | 'refused' | 'withdrawn';
export type CaseMove = 'admit' | 'refuse' | 'withdraw' | 'moveIn' | 'assess' | 'graduate' | 'extend' | 'exit' | 'handOver';
export interface CaseStage { state: CaseState; outcome: Outcome | null; extensionsLeft: number }

/** From the application for a place to the key handed back. */
export const caseLifecycle = machine<CaseState, CaseMove, CaseStage>({
  name: 'incubationCase',
  initial: 'applied',
  final: ['closed', 'refused', 'withdrawn'],
  moves: {
    admit: { from: ['applied'], to: 'admitted' },
    refuse: { from: ['applied'], to: 'refused' },
    withdraw: { from: ['applied', 'admitted'], to: 'withdrawn' },
    moveIn: { from: ['admitted'], to: 'incubating' },
    assess: { from: ['incubating'], to: 'assessing' },
    graduate: { from: ['assessing'], to: 'graduated', needs: [mayGraduate] },
    extend: { from: ['assessing'], to: 'incubating', needs: [mayBeExtended, hasExtensionLeft] },
    exit: { from: ['incubating', 'assessing'], to: 'exited' },
    handOver: { from: ['graduated', 'exited'], to: 'closed' },
  },
});

/** A case that stands in the way of another one of the same body. */
export const OPEN_STATES: readonly CaseState[] = statesOf(caseLifecycle).filter((state) => !caseLifecycle.final.includes(state));
