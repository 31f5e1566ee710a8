import type { INestApplication } from '@nestjs/common';
import type { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { History } from '../platform/history/history.js';
import { complete, openingAt } from './completion.js';
import type { Wishes } from './district.js';
import { headlineOf, isRight, type Found } from './headline.js';
import { Keys } from './loader.keys.js';
import { Loader } from './loader.js';
import { Marks } from './loader.marks.js';
import { stepsOf } from './loader.steps.js';

/** Loads what is missing. Complete only if the figures are those of the report; undefined when it was stopped before. */
export async function loaded(app: INestApplication, clock: Clock, { password, told, stop }: Wishes): Promise<Found[] | undefined> {
  const db = app.get(Database);
  const keys = new Keys(db);
  const steps = stepsOf(app, keys, password);
  const loader = new Loader(app, clock, keys, new Marks(db, steps), steps);
  if (!(await loader.load((done, on) => told(done, steps.length, on), stop))) return undefined;
  clock.set(openingAt);
  const headline = await headlineOf(app, await keys.actor('manager'));
  if (headline.every(isRight)) await complete(db, app.get(History), clock);
  return headline;
}
