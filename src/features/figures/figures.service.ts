import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { ratioBp } from '../../kernel/money.js';
import { Problem } from '../../kernel/problem.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Figure, FigureUnit, Ratio } from '../../platform/figures/figure.js';
import { FigureBook } from '../../platform/figures/figure-book.js';
import type { Wanted } from '../../platform/http/asking.js';
import type { Language } from '../../platform/http/language.js';
import { refuseParametersBut, type Query } from '../../platform/lists/asked.js';
import { Lists } from '../../platform/lists/lists.js';
import { conditionsOf, FigureQueries, ratioRows } from './figures.queries.js';
import { CUT, HEADLINES, NO_UNIT, noSuchDivision, noSuchFigure, readCut, readYears, writeCut, yearEnds, type Cut } from './figures.rules.js';

type Declared = { figure: Figure; ratio?: undefined } | { figure?: undefined; ratio: Ratio; numerator: Figure; denominator: Figure };
export interface FigureShown {
  key: string; title: { zh: string; en: string }; value: number | null; unit: FigureUnit; asOf: string; knownAt: string; definition: { version: number; text: string }; rows: string;
}

const NOWHERE = { zh: '未注明片区', en: 'No division given' };
const split = (query: Query, names: readonly string[]): { own: Query; rest: Query } => ({
  own: Object.fromEntries(Object.entries(query).filter(([name]) => names.includes(name))), rest: Object.fromEntries(Object.entries(query).filter(([name]) => !names.includes(name))),
});

/** Numbers across rooms, read only: a value is a sum over rows that anybody who sees the value may open. */
@Injectable()
export class Figures {
  constructor(private readonly book: FigureBook, private readonly queries: FigureQueries, private readonly lists: Lists, private readonly clock: Clock) {}

  /** The headline board. At most one statement per figure; a ratio needs none of its own. */
  async board(who: Actor, query: Query, language: Language): Promise<{ items: FigureShown[] }> {
    refuseParametersBut(query, ...CUT);
    const cut = await this.cut(query);
    const values = await this.headlines((figure) => this.queries.value(figure, who, cut));
    return { items: [...values].map(([key, value]) => this.shown(key, value, cut, language)) };
  }

  async rows(who: Actor, key: string, query: Query, wanted: Wanted) {
    const declared = this.declared(key);
    const { own, rest } = split(query, CUT);
    const cut = await this.cut(own);
    if (declared.figure) return this.lists.answer(declared.figure.rows, who, rest, wanted, conditionsOf(declared.figure, cut));
    const whole = await this.queries.value(declared.denominator, who, cut);
    return this.lists.answer(ratioRows(declared.numerator, who, cut, whole), who, rest, wanted);
  }

  /** Cumulative values at the ends of the years, one statement per figure. */
  async series(who: Actor, query: Query) {
    refuseParametersBut(query, ...CUT, 'years');
    const cut = await this.cut(query);
    const days = yearEnds(cut.asOf, known(readYears(query.years)));
    const columns = await Promise.all(this.headlineFigures().map(async (figure) => [figure.key, await this.queries.values(figure, who, cut, days)] as const));
    const byKey = new Map(columns);
    const items = days.map((asOf, i) => ({
      year: Number(asOf.slice(0, 4)), asOf, values: Object.fromEntries(this.inOrder((figure) => byKey.get(figure.key)?.[i] ?? 0)),
    }));
    return { items, ...this.stated(cut) };
  }

  /** One figure by the units of an edition; whatever none of them counts stands beside them, so that the parts make the whole. */
  async byDivision(who: Actor, query: Query, language: Language) {
    refuseParametersBut(query, ...CUT, 'key');
    const cut = await this.cut(query);
    const key = String(query.key ?? '');
    const declared = this.declared(key);
    const [tops, bottoms] = await Promise.all([this.queries.byUnit(declared.figure ?? declared.numerator, who, cut), declared.ratio ? this.queries.byUnit(declared.denominator, who, cut) : undefined]);
    const value = (of: (sums: ReadonlyMap<string | null, number>) => number): number | null => (bottoms ? ratioBp(of(tops), of(bottoms)) : of(tops));
    const counts = (id: string | null): boolean => [tops, bottoms].some((sums) => sums?.get(id));
    const units: { id: string | null; code: string | null; name: string }[] = (await this.queries.units(cut.edition)).filter((unit) => unit.isOfEdition || counts(unit.id));
    if (counts(null)) units.push({ id: null, code: null, name: NOWHERE[language] });
    const items = units.map(({ id, code, name }) => ({
      divisionId: id, code, name, value: value((sums) => sums.get(id) ?? 0), rows: rowsUrl(key, { ...cut, division: id ?? NO_UNIT }),
    }));
    return { key, items, total: value((sums) => [...sums.values()].reduce((a, b) => a + b, 0)), ...this.stated(cut) };
  }

  private async cut(query: Query): Promise<Cut> {
    const cut = known(readCut(query, this.clock.today(), this.clock.now()));
    if (cut.division !== null && cut.division !== NO_UNIT && !(await this.queries.hasDivision(cut.division))) throw noSuchDivision({}, '?division');
    return cut;
  }

  private declared(key: string): Declared {
    const figure = this.book.figure(key);
    if (figure) return { figure };
    const ratio = this.book.ratio(key);
    const [numerator, denominator] = [this.book.figure(ratio?.numerator ?? ''), this.book.figure(ratio?.denominator ?? '')];
    if (!ratio || !numerator || !denominator) throw noSuchFigure({ key }, '?key');
    return { ratio, numerator, denominator };
  }

  private headlineFigures(): Figure[] {
    return HEADLINES.flatMap((key) => this.book.figure(key) ?? []);
  }

  private async headlines(valueOf: (figure: Figure) => Promise<number>): Promise<[string, number | null][]> {
    const values = new Map(await Promise.all(this.headlineFigures().map(async (figure) => [figure.key, await valueOf(figure)] as const)));
    return this.inOrder((figure) => values.get(figure.key) ?? 0);
  }

  /** Figures and ratios in the board's order; a ratio whose parts are on the board needs no statement. */
  private inOrder(valueOf: (figure: Figure) => number): [string, number | null][] {
    return HEADLINES.flatMap((key): [string, number | null][] => {
      const figure = this.book.figure(key);
      if (figure) return [[key, valueOf(figure)]];
      const ratio = this.book.ratio(key);
      const [top, bottom] = [this.book.figure(ratio?.numerator ?? ''), this.book.figure(ratio?.denominator ?? '')];
      return top && bottom ? [[key, ratioBp(valueOf(top), valueOf(bottom))]] : [];
    });
  }

  private shown(key: string, value: number | null, cut: Cut, language: Language): FigureShown {
    const { figure, ratio } = this.declared(key);
    const { title, version, definition } = figure ?? ratio;
    return { key, title, value, unit: figure?.unit ?? 'basisPoints', ...this.stated(cut), definition: { version, text: definition[language] }, rows: rowsUrl(key, cut) };
  }

  private stated({ asOf, knownAt }: Cut): { asOf: string; knownAt: string } {
    return { asOf, knownAt: (knownAt ?? this.clock.now()).toISOString() };
  }
}

const rowsUrl = (key: string, cut: Cut): string => `/api/v1/figures/${key}/rows?${writeCut(cut)}`;

function known<T>(value: T | Problem): T {
  if (value instanceof Problem) throw value;
  return value;
}
