import { join } from 'node:path';
import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { AccessGuard } from './auth/access.guard.js';
import { Calendars } from './calendar/calendars.js';
import { Clock } from './clock/clock.js';
import type { Config } from './config/config.js';
import { Database } from './database/database.js';
import { openDatabase, type Tables } from './database/drivers.js';
import { FigureBook } from './figures/figure-book.js';
import { FileStore, LocalFileStore } from './files/file-store.js';
import { FilesController } from './files/files.controller.js';
import { Files } from './files/files.js';
import { Uploads } from './files/uploads.js';
import { History } from './history/history.js';
import { EnvelopeInterceptor } from './http/envelope.interceptor.js';
import { IdempotencyInterceptor } from './http/idempotency.interceptor.js';
import { Limits } from './http/limits.js';
import { Runner } from './jobs/runner.js';
import { openRunner } from './jobs/runners.js';
import { Timetable } from './jobs/timetable.js';
import { Lists } from './lists/lists.js';
import { Log } from './log/log.js';
import { Moves } from './moves/moves.js';
import { Records } from './moves/records.js';
import { Numbers } from './numbers/numbers.js';
import { Courier } from './outbox/courier.js';
import { Outbox } from './outbox/outbox.js';
import { Relay } from './outbox/relay.js';
import { Parameters } from './parameters/parameters.js';
import { DisclosureLog } from './personal/disclosure-log.js';
import { Disclosures } from './personal/disclosures.js';
import { DisclosuresController } from './personal/disclosures.controller.js';
import { Mappings } from './workbook/mappings.js';
import { Links } from './registry/links.js';
import { Persons } from './personal/persons.js';
import { Registry } from './registry/registry.js';
import { Secrets } from './secrets/secrets.js';
import { EvidenceBook } from './subjects/evidence.js';
import { Search } from './subjects/search.js';
import { SearchController } from './subjects/search.controller.js';
import { SubjectsController } from './subjects/subjects.controller.js';
import { Subjects } from './subjects/subjects.js';
import { Timeline } from './subjects/timeline.js';
import { About } from './system/about.js';
import { Health } from './system/health.js';
import { Housekeeping } from './system/housekeeping.js';
import { Operations } from './system/operations.js';
import { SystemController } from './system/system.controller.js';

export interface PlatformOptions {
  config: Config;
  tables: Tables;
  version: string;
  /** False: this process only hands announcements over; workers elsewhere deliver them. */
  works: boolean;
  clock: Clock;
  log: Log;
}

/** The doors to the world, for every room. Built from the configuration by app.module.ts, the only one who knows both. */
@Module({})
export class PlatformModule {
  static with({ config, tables, version, works, clock, log }: PlatformOptions): DynamicModule {
    const provided: Provider[] = [
      Courier, Outbox, History, Parameters, Calendars, Lists, FigureBook, Subjects, Search, Timeline, EvidenceBook, Files, Moves, Records, Numbers, Operations, Health, Timetable, Housekeeping, Registry, Links, Mappings,
      DisclosureLog, Disclosures, Persons,
      AccessGuard, EnvelopeInterceptor, IdempotencyInterceptor,
      { provide: Clock, useValue: clock },
      { provide: Log, useValue: log },
      { provide: Database, useFactory: () => openDatabase(config.databaseUrl, tables) },
      { provide: Runner, useFactory: (courier: Courier) => openRunner(config.jobsUrl, courier, { works, leaseMs: config.deliveryLeaseMs }), inject: [Courier] },
      { provide: Relay, useFactory: (db: Database, outbox: Outbox, runner: Runner) => new Relay(db, outbox, runner, log, config.deliveryLeaseMs), inject: [Database, Outbox, Runner] },
      { provide: FileStore, useFactory: () => new LocalFileStore(join(config.dataDir, 'files')) },
      { provide: Uploads, useFactory: (files: Files) => new Uploads(files, config.maxUploadBytes), inject: [Files] },
      { provide: Secrets, useFactory: () => new Secrets(...config.dataKeys) },
      { provide: Limits, useFactory: () => new Limits(config.rateLimitPerMinute, config.signInsPerMinute) },
      { provide: About, useFactory: () => new About(clock, version) },
    ];
    return { module: PlatformModule, global: true, controllers: [SystemController, FilesController, SearchController, DisclosuresController, SubjectsController], providers: provided, exports: provided };
  }
}
