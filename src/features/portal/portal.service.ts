import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import type { Page } from '../../kernel/page.js';
import type { Words } from '../../kernel/problem.js';
import { Parameters } from '../../platform/parameters/parameters.js';
import type { Wanted } from '../../platform/http/asking.js';
import type { Language } from '../../platform/http/language.js';
import { readQuery, refuseParametersBut, type Query } from '../../platform/lists/asked.js';
import { Lists } from '../../platform/lists/lists.js';
import type { Row } from '../../platform/lists/row.js';
import { Figures } from '../figures/figures.service.js';
import { publicRegister } from './portal.queries.js';
import { isTooSmallToPublish, smallestPublishedCount } from './portal.rules.js';

/** `value` is null where there is none, or where it is withheld because so few persons stand behind it. */
export interface PublicFigure { key: string; title: Words; value: number | null; isWithheld: boolean; unit: string; asOf: string; definition: { version: number; text: string } }

/** Reads the whole district, as somebody who may change nothing. Only sums and what registration makes public come of it. */
const PUBLIC: Actor = { id: 'public', name: '公众', roles: ['auditor'], organizationId: null, divisionId: null };
/** A front page that everybody opens at once is counted once in this time. */
const FRESH_MS = 30_000;

@Injectable()
export class Portal {
  private readonly counted = new Map<Language, { asOf: string; at: number; items: Promise<PublicFigure[]> }>();

  constructor(private readonly figures: Figures, private readonly lists: Lists, private readonly parameters: Parameters) {}

  async headlines(query: Query, language: Language): Promise<{ items: PublicFigure[] }> {
    refuseParametersBut(query, 'asOf');
    const asOf = String(query.asOf ?? '');
    const known = this.counted.get(language);
    if (known && known.asOf === asOf && Date.now() - known.at < FRESH_MS) return { items: await known.items };
    const items = this.count(query, language);
    this.counted.set(language, { asOf, at: Date.now(), items });
    items.catch(() => this.counted.delete(language));
    return { items: await items };
  }

  organizations(query: Query, wanted: Wanted) {
    return this.lists.answer(publicRegister, PUBLIC, query, wanted);
  }

  register(query: Query): Promise<Page<Row>> {
    return this.lists.page(publicRegister, PUBLIC, readQuery(publicRegister, query));
  }

  organization(id: string): Promise<Row> {
    return this.lists.one(publicRegister, PUBLIC, id);
  }

  private async count(query: Query, language: Language): Promise<PublicFigure[]> {
    const [{ items }, inForce] = await Promise.all([this.figures.board(PUBLIC, query, language), this.parameters.today()]);
    const smallest = inForce.of(smallestPublishedCount);
    return items.map(({ key, title, value, unit, asOf, definition }) => {
      const isWithheld = isTooSmallToPublish(unit, value, smallest);
      return { key, title, value: isWithheld ? null : value, isWithheld, unit, asOf, definition };
    });
  }
}
