import { Injectable } from '@nestjs/common';
import { Registry, collectDefaultMetrics, Gauge, Histogram } from 'prom-client';
import { Database } from '../database/database.js';
import { FileStore } from '../files/file-store.js';
import { Runner } from '../jobs/runner.js';

/** Readiness and metrics. */
@Injectable()
export class Health {
  private readonly registry = new Registry();
  private readonly seconds: Histogram<'method' | 'route' | 'status'>;

  constructor(private readonly db: Database, private readonly runner: Runner, private readonly store: FileStore) {
    collectDefaultMetrics({ register: this.registry });
    this.seconds = new Histogram({ name: 'http_request_seconds', help: 'time to answer, by route', labelNames: ['method', 'route', 'status'], buckets: [0.005, 0.02, 0.1, 0.5, 2], registers: [this.registry] });
    const registers = [this.registry];
    new Gauge({ name: 'sql_statements', help: 'SQL statements sent since the start', registers, collect() { this.set(db.statementCount); } });
    new Gauge({ name: 'announcements_parked', help: 'announcements that wait for an operator', registers, async collect() {
      const [row] = await db.rows("SELECT COUNT(*) AS n FROM announcement WHERE state = 'parked'");
      this.set(Number(row?.n ?? 0));
    } });
  }

  /** What does not answer within two seconds is not ready. */
  async ready(): Promise<{ ready: boolean; database: boolean; queue: boolean; disk: boolean }> {
    const [database, queue, disk] = await Promise.all([this.db, this.runner, this.store].map((part) => answers(part.ping())));
    return { ready: Boolean(database && queue && disk), database: Boolean(database), queue: Boolean(queue), disk: Boolean(disk) };
  }

  answered(method: string, route: string, status: number, seconds: number): void {
    this.seconds.observe({ method, route, status: String(status) }, seconds);
  }

  metrics(): Promise<string> {
    return this.registry.metrics();
  }
}

function answers(ping: Promise<void>): Promise<boolean> {
  return Promise.race([
    ping.then(() => true, () => false),
    new Promise<boolean>((late) => { setTimeout(() => late(false), 2_000).unref(); }),
  ]);
}
