import { Injectable, type LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';

/** Structured lines on standard output. Callers give names and numbers, never bodies, headers, values or personal data. */
@Injectable()
export class Log implements LoggerService {
  private readonly out: Logger;

  constructor(level: string, to?: DestinationStream) {
    const options = { level, base: { app: 'incubator' }, timestamp: pino.stdTimeFunctions.isoTime };
    this.out = to ? pino(options, to) : pino(options);
  }

  line(level: 'info' | 'warn' | 'error', message: string, facts: Record<string, string | number | boolean | null | undefined> = {}): void {
    this.out[level](facts, message);
  }

  /** A fault of ours: with its stack, under the request's id. */
  fault(message: string, error: unknown, facts: Record<string, string | number> = {}): void {
    const e = error instanceof Error ? error : new Error(String(error));
    this.out.error({ ...facts, kind: e.name, stack: withoutValues(e.stack ?? e.message) }, message);
  }

  log(message: unknown): void { this.out.debug(String(message)); }
  error(message: unknown, stack?: unknown): void { this.out.error({ stack: withoutValues(String(stack ?? '')) }, String(message)); }
  warn(message: unknown): void { this.out.warn(String(message)); }
  debug(): void { /* Nest's own chatter */ }
  verbose(): void { /* Nest's own chatter */ }
}

const QUOTED = [/(Duplicate entry )'.*'( for key)/gs, /(near )'.*'( at line)/gs, /(Incorrect [\w ]+ value: )'.*'( for)/gs];

/** Drivers quote values in their messages ("Duplicate entry 'X' for key", "near 'X' at line"): the quotes stay, what is in them goes. */
export const withoutValues = (text: string): string =>
  QUOTED.reduce((t, quoted) => t.replace(quoted, "$1'…'$2"), text).replace(/\d{17}[\dXx]/g, '******************').replace(/(1[3-9]\d)\d{8}/g, '$1********');
