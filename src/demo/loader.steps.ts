import { Readable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '../kernel/actor.js';
import { Database } from '../platform/database/database.js';
import { Files } from '../platform/files/files.js';
import { EvidenceBook } from '../platform/subjects/evidence.js';
import { hands } from './cast.js';
import { asOf, officeDayUpTo } from './days.js';
import { found, type Attachment } from './entry.js';
import { fileOf } from './evidence.js';
import { moved, type Desk } from './loader.desk.js';
import { desksOf } from './loader.desks.js';
import type { Keys } from './loader.keys.js';
import { Opening } from './loader.opening.js';
import { RegisterDesk, SHIPPED } from './loader.register.js';
import type { Step } from './loader.step.js';
import { timeline, type Happening, type Resource } from './timeline.js';

/** Turns what happens in the tables into what is done at the services. */
export class Happenings {
  private readonly db: Database;
  private readonly files: Files;
  private readonly evidence: EvidenceBook;
  private readonly register: RegisterDesk;
  private readonly desks: Record<Resource, Desk>;

  constructor(app: INestApplicationContext, private readonly keys: Keys) {
    this.db = app.get(Database);
    this.files = app.get(Files);
    this.evidence = app.get(EvidenceBook);
    this.register = new RegisterDesk(app);
    this.desks = desksOf(app);
  }

  step(h: Happening): Step {
    const what = h.act === 'move' ? h.move : h.act;
    return {
      name: `${h.key} ${what}`,
      on: h.on,
      content: h,
      ...(h.act === 'create' ? { key: h.key } : {}),
      ...(h.act === 'import' ? { isAlone: true } : {}),
      act: () => this.happen(h),
    };
  }

  /** The last of all, on the office day that closes the year. */
  shipped(): Step {
    return { name: SHIPPED, on: officeDayUpTo(asOf), content: SHIPPED, isAlone: true, act: async () => this.register.bringInShipped(await this.keys.actor(hands.register)) };
  }

  private async happen(h: Happening): Promise<string | undefined> {
    const who = await this.keys.actor(h.by);
    const desk = this.desks[h.resource];
    if (h.act === 'import') return this.register.bringIn(who, h.key, h.on, h.bodies);
    if (h.act === 'create') {
      const create = found(desk.create, `way to make ${h.resource}`);
      return (await create(who, await this.body(h.body))).id;
    }
    const id = await this.keys.id(h.key);
    if (h.act === 'attach') return this.attach(who, h.resource, id, h.attachment);
    if (h.act === 'move') await moved(this.db, desk, h.move, who, id, await this.body(h.body));
    else await found(desk.log, `log of ${h.resource}`)(who, id, await this.body(h.body));
    return undefined;
  }

  private async attach(who: Actor, resource: Resource, id: string, { paper, label }: Attachment): Promise<undefined> {
    const { name, bytes } = fileOf(paper);
    const { id: fileId } = await this.files.keep(who, name, Readable.from([bytes]));
    await this.evidence.add(who, resource, id, { fileId, label });
  }

  private async body(body: object): Promise<object> {
    return (await this.keys.filled(body)) as object;
  }
}

/** Everything, in order: people and units first, the whole timeline, and at the end what is known of the time after it. */
export function stepsOf(app: INestApplicationContext, keys: Keys, password: string): Step[] {
  const opening = new Opening(app, keys, password);
  const happenings = new Happenings(app, keys);
  const known = new Set<string>();
  const lived = timeline.flatMap((h) => {
    if (h.act !== 'import') return [happenings.step(h)];
    const fresh = h.bodies.map(({ key }) => key).filter((key) => !known.has(key));
    for (const key of fresh) known.add(key);
    return [happenings.step(h), ...opening.membersOf(fresh, h.on)];
  });
  return [...opening.steps, ...lived, ...opening.last, happenings.shipped()];
}
