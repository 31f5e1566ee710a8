import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { NONE } from '../lists/list.js';
import { refuseParametersBut, type Query } from '../lists/asked.js';
import { Lists } from '../lists/lists.js';
import { Subjects, type Subject } from './subjects.js';

/** How many there are at most, of all kinds together: a search box shows that many, a list shows the rest. */
const MOST = 20;

export interface Found { resource: string; id: string; title: string; subtitle: string }

/** One box for everything: each kind of record is asked in its own words, and shows only what this person may see. */
@Injectable()
export class Search {
  constructor(private readonly subjects: Subjects, private readonly lists: Lists) {}

  async find(who: Actor, query: Query): Promise<{ items: Found[] }> {
    refuseParametersBut(query, 'q');
    const q = [query.q ?? ''].flat()[0]?.trim();
    if (!q) return { items: [] };
    const kinds = this.subjects.all.filter(({ spec }) => spec.found && spec.visible(who) !== NONE)
      .sort((a, b) => Number(b.spec.found?.isFirst ?? false) - Number(a.spec.found?.isFirst ?? false));
    const found = await Promise.all(kinds.map((kind) => this.ofKind(kind, who, q)));
    return { items: inTurn(found).slice(0, MOST) };
  }

  private async ofKind({ resource, spec }: Subject, who: Actor, q: string): Promise<Found[]> {
    const { title, subtitle } = spec.found ?? { title: '', subtitle: '' };
    const rows = await this.lists.first(spec, who, q, MOST);
    return rows.map((row) => ({ resource, id: row.id, title: String(row[title] ?? ''), subtitle: String(row[subtitle] ?? '') }));
  }
}

/** The first of each kind, then the second of each, …: many of one kind do not hide the others. */
function inTurn(kinds: readonly (readonly Found[])[]): Found[] {
  const longest = Math.max(0, ...kinds.map((k) => k.length));
  return Array.from({ length: longest }, (_, place) => kinds.flatMap((k) => k[place] ?? [])).flat();
}
