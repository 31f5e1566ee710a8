import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { Courier } from '../outbox/courier.js';
import { Runner } from './runner.js';

/** Delivers in this process, one after the other; as durable as the queue, because the table is the truth in both cases. */
export class InlineRunner extends Runner {
  constructor(private readonly courier: Courier) {
    super();
  }

  async run(announcementIds: readonly string[]): Promise<void> {
    for (const id of announcementIds) {
      await this.courier.deliver(id);
      // An embedded database answers at once: without this a backlog would keep every request waiting until it is through.
      await letOthersIn();
    }
  }

  async ping(): Promise<void> { /* this process is alive */ }
  async close(): Promise<void> { /* the relay waits for its own round */ }
}
