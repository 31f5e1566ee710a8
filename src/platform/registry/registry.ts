import { Injectable } from '@nestjs/common';
import type { Figure, Ratio } from '../figures/figure.js';
import { FigureBook } from '../figures/figure-book.js';
import { Timetable, type TimetableEntry } from '../jobs/timetable.js';
import type { RecordBase } from '../moves/moves.js';
import type { Shown } from '../moves/records.js';
import { houseHoldings } from '../personal/house.holdings.js';
import type { Holding } from '../personal/holding.js';
import type { RetentionRule } from '../personal/retention-rule.js';
import { Outbox, type Reaction } from '../outbox/outbox.js';
import { Subjects, type Subject } from '../subjects/subjects.js';
import { Timeline, type LifeSource } from '../subjects/timeline.js';
import type { Link } from './links.js';

/** Where a room says, once at the start, what it shows, counts, hears and does at fixed times. */
@Injectable()
export class Registry {
  constructor(
    private readonly subjects: Subjects, private readonly figures: FigureBook, private readonly outbox: Outbox, private readonly timetable: Timetable, private readonly timeline: Timeline,
  ) {}

  private readonly held: Holding[] = [...houseHoldings];
  private readonly retired: RetentionRule[] = [];

  /** What tables hold of natural persons: from now on it is in their copies, and goes when they are erased. */
  holds(...holdings: readonly Holding[]): void {
    this.held.push(...holdings);
  }

  get holdings(): readonly Holding[] {
    return this.held;
  }

  /** How long rows are kept: from now on it is in the timetable of keeping. */
  retires(...rules: readonly RetentionRule[]): void {
    this.retired.push(...rules);
  }

  get retentions(): readonly RetentionRule[] {
    return this.retired;
  }

  /** A kind's noun in the history, by its name in the address. */
  nameOf(resource: string): string | undefined {
    return this.subjects.all.find((s) => s.resource === resource)?.name;
  }

  /** A kind of record: from now on it has a history and, if it says who may, evidence. */
  shows<E extends RecordBase & { state: S }, S extends string, M extends string>(shown: Shown<E, S, M>): void {
    this.subjects.addKind(shown);
  }

  /** A kind of record without a lifecycle. */
  showsPlain(subject: Subject): void {
    this.subjects.add(subject);
  }

  /** Lines of a body's life that are no history of a record. */
  tells(source: LifeSource): void {
    this.timeline.add(source);
  }

  /** A column of something that is no kind of record and yet points at one. */
  points(link: Link): void {
    this.subjects.links.add(link);
  }

  counts(figures: readonly Figure[], ratios: readonly Ratio[] = []): void {
    this.figures.add(...figures);
    this.figures.addRatio(...ratios);
  }

  /** `reaction` is `room.whatItDoes`, for ever. */
  hears(announcement: string, reaction: string, hear: Reaction): void {
    this.outbox.on(announcement, reaction, hear);
  }

  does(entry: TimetableEntry): void {
    this.timetable.add(entry);
  }
}
