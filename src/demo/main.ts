import { buildApp } from '../app.js';
import { Problem } from '../kernel/problem.js';
import { Clock } from '../platform/clock/clock.js';
import { readConfig } from '../platform/config/config.js';
import { openDistrict } from './district.js';
import { isRight } from './headline.js';
import { CannotContinue } from './loader.marks.js';
import { board, signIns } from './printing.js';
import { Progress } from './progress.js';

const dataDir = process.env.DATA_DIR || 'data/demo';
const password = process.env.DEMO_PASSWORD || 'Demo-2018-incubator';
const config = readConfig({ ...process.env, DATA_DIR: dataDir, LOG_LEVEL: process.env.LOG_LEVEL || 'warn' });
const say = (text: string): void => void process.stdout.write(text);
const afresh = `请停止程序,删除 ${dataDir}(使用 DATABASE_URL 时清空该数据库)后重新启动。\nTo start afresh: stop, remove ${dataDir} (and empty the database that DATABASE_URL names, if it is set), start again.`;

// The application itself closes upon a signal and then ends the process; the loader only has to begin nothing new.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

const clock = new Clock();
const app = await buildApp(config, { clock });
try {
  await run();
} catch (error) {
  if (!stop.signal.aborted) await fail(error);
}

async function run(): Promise<void> {
  const progress = new Progress(process.stdout);
  const { was, headline, isPasswordRight } = await openDistrict(app, clock, { password, told: (done, all, on) => progress.at(done, all, on), stop: stop.signal });
  if (was === 'stopped') return;
  if (was === 'loaded') say(`\n${board(headline)}`);
  if (was === 'loaded' && !headline.every(isRight)) throw new Error(`figures differ from the report: ${headline.filter((f) => !isRight(f)).map((f) => f.key).join(', ')}`);
  if (process.env.DEMO_LOAD_ONLY === 'true') return app.close();
  await app.listen(config.port, config.host);
  say(`\n${signIns(isPasswordRight ? password : '(装载时设定 as set when loaded)')}`);
  say(`\n  控制台 console      http://localhost:${config.port}/app/\n  公众页 public page  http://localhost:${config.port}/\n\n`);
}

async function fail(error: unknown): Promise<void> {
  process.exitCode = 1;
  process.stderr.write(`\n${explained(error as Error & { code?: string })}\n`);
  await app.close();
}

function explained(error: Error & { code?: string }): string {
  if (error.code === 'EADDRINUSE') return `端口 ${config.port} 已被占用,请用 PORT 指定另一个。\nPort ${config.port} is taken: name another one with PORT.`;
  if (error instanceof CannotContinue) {
    return `数据库里的数据不是本版本演示数据的前一部分,无法接着装载。\nThe database does not hold the beginning of this demo: ${error.message}.\n${afresh}`;
  }
  return error.cause instanceof Problem ? error.message : (error.stack ?? error.message);
}
