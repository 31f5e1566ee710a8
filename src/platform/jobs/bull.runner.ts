import Bull from 'bull';
import type { Courier } from '../outbox/courier.js';
import { Runner } from './runner.js';
import type { RunnerOptions } from './runners.js';

const CONNECT_MS = 5_000;

/**
 * Hands announcements to Bull, under their own id, so that Redis holds each once. Redis may be flushed: leases run out and the relay
 * queues again. `works` false: this process only queues, and `npm run worker` elsewhere does the work.
 */
export class BullRunner extends Runner {
  private constructor(private readonly queue: Bull.Queue<{ id: string }>) {
    super();
  }

  static async connect(url: string, courier: Courier, { works = true, leaseMs }: RunnerOptions): Promise<BullRunner> {
    const target = new URL(url);
    const queue = new Bull<{ id: string }>('announcements', {
      prefix: `incubator:${target.searchParams.get('name') ?? 'main'}`,
      redis: { host: target.hostname, port: Number(target.port || 6379), username: target.username || undefined, password: decodeURIComponent(target.password) || undefined,
        db: Number(target.pathname.slice(1) || 0), tls: target.protocol === 'rediss:' ? {} : undefined, maxRetriesPerRequest: null },
      // A job whose process died is free again within the lease, however often that happens: the table counts the attempts, not the queue.
      settings: { lockDuration: leaseMs / 2, stalledInterval: leaseMs / 2, maxStalledCount: 1_000 },
      defaultJobOptions: { removeOnComplete: true, removeOnFail: true, attempts: 1 },
    });
    queue.on('error', () => undefined); // a lost connection shows in readiness; Bull reconnects by itself
    await Promise.race([queue.isReady(), refuse(`JOBS_URL: no Redis answers at ${target.host}`)]);
    if (works) void queue.process(4, (job) => courier.deliver(job.data.id));
    return new BullRunner(queue);
  }

  async run(announcementIds: readonly string[]): Promise<void> {
    await Promise.all(announcementIds.map((id) => this.queue.add({ id }, { jobId: id })));
  }

  async ping(): Promise<void> {
    await this.queue.client.ping();
  }

  close(): Promise<void> {
    return this.queue.close();
  }
}

function refuse(message: string): Promise<never> {
  return new Promise((_, reject) => { setTimeout(() => reject(new Error(message)), CONNECT_MS).unref(); });
}
