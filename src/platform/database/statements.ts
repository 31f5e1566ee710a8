import type { Logger } from 'typeorm';

/** Counts the SQL statements a data source sends; it never prints one, because values may be personal data. */
export class Statements implements Logger {
  count = 0;

  logQuery(): void {
    this.count++;
  }

  logQueryError(): void { /* the error itself travels to whoever asked */ }
  logQuerySlow(): void { /* see the metrics */ }
  logSchemaBuild(): void { /* nothing is built at run time */ }
  logMigration(): void { /* the start prints the names */ }
  log(): void { /* nothing else is of interest */ }
}
