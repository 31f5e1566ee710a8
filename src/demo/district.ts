import type { INestApplication } from '@nestjs/common';
import { passwordMatches } from '../platform/auth/passwords.js';
import { User } from '../features/accounts/user.entity.js';
import type { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { About } from '../platform/system/about.js';
import { completedAt, goOn, notice } from './completion.js';
import { opensOn } from './days.js';
import type { Found } from './headline.js';

export interface Wishes {
  /** Everybody's. */
  password: string;
  told: (done: number, all: number, on: string) => void;
  stop: AbortSignal;
}
export interface Opened {
  was: 'there' | 'loaded' | 'stopped';
  /** The board of the report's day, when it has just been loaded. */
  headline: Found[];
  /** Whether the password wished for is the one people sign in with; it is settled when the district is loaded. */
  isPasswordRight: boolean;
}

/** The district of this database, loaded as far as it is missing, and the business clock where it belongs. */
export async function openDistrict(app: INestApplication, clock: Clock, wishes: Wishes): Promise<Opened> {
  const db = app.get(Database);
  app.get(About).markDemo(notice);
  const since = await completedAt(db);
  if (since) goOn(clock, since);
  else clock.set(new Date(`${opensOn}T08:00:00+08:00`));
  await app.init();
  const stopped: Opened = { was: 'stopped', headline: [], isPasswordRight: false };
  // Making the tables of the district takes half a second, which a district that is there need not wait for.
  const headline = since ? [] : await (await import('./loading.js')).loaded(app, clock, wishes);
  if (!headline) return stopped;
  const manager = await db.read((tx) => tx.findOneByOrFail(User, { login: 'manager' }));
  return { was: since ? 'there' : 'loaded', headline, isPasswordRight: await passwordMatches(manager.passwordHash, wishes.password) };
}
