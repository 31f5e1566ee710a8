import { mediaLifecycle } from '../../../src/features/publicity/publicity.machine.js';
import { obstacle } from '../../../src/kernel/machine.js';
import { everyStateAndMove } from '../../support/lifecycle.js';

everyStateAndMove(mediaLifecycle, { evidenceCount: 1, reprintOfId: null, url: null });

test('an original without a copy of its page is not verified', () => {
  expect(obstacle(mediaLifecycle, 'verify', { state: 'reported', evidenceCount: 0, reprintOfId: null, url: 'https://a.example/1' })?.code).toBe('publicity/page-missing');
});
