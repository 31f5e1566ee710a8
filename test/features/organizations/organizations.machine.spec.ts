import { advance, mermaid } from '../../../src/kernel/machine.js';
import { importLifecycle, organizationLifecycle } from '../../../src/features/organizations/organizations.machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(organizationLifecycle, { stateBefore: 'filed' });
everyStateAndMove(importLifecycle, {});

test('a record that is taken out of a merge is what it was before', () => {
  const body = { state: 'merged' as const, stateBefore: 'deregistered' };
  expect(advance(organizationLifecycle, 'unmerge', body)).toBe('merged');
  expect(body.state).toBe('deregistered');
  expect(mermaid(organizationLifecycle)).toContain('merged --> revoked: unmerge');
});
