import type { Courier } from '../outbox/courier.js';
import { Runner } from './runner.js';

/** Delivers in this process, one after the other; as durable as the queue, because the table is the truth in both cases. */
export class InlineRunner extends Runner {
  constructor(private readonly courier: Courier) {
    super();
  }

  async run(announcementIds: readonly string[]): Promise<void> {
    for (const id of announcementIds) await this.courier.deliver(id);
  }

  async ping(): Promise<void> { /* this process is alive */ }
  async close(): Promise<void> { /* the relay waits for its own round */ }
}
