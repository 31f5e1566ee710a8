import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import type { ListSpec } from '../lists/list.js';
import { Lists } from '../lists/lists.js';
import type { Row } from '../lists/row.js';
import { notThere, type RecordBase } from '../moves/moves.js';
import type { Shown } from '../moves/records.js';
import { Links } from '../registry/links.js';

/** A kind of record that has a history and carries evidence. */
export interface Subject {
  /** As in the URL: `contributions`. */
  resource: string;
  /** As in the history: `contribution`. */
  name: string;
  spec: ListSpec;
  /** Who may add evidence to the record, asked of its shown row; left out: the kind carries none. */
  attach?: (who: Actor, row: never) => boolean;
  /** Who may be shown its sealed numbers in full; left out: nobody. */
  disclose?: (who: Actor, row: never) => boolean;
}

/** The rooms say here which records they own; histories, evidence and downloads ask here who may see what. */
@Injectable()
export class Subjects {
  private readonly byResource = new Map<string, Subject>();

  constructor(private readonly lists: Lists, readonly links: Links) {}

  /** For a kind with a lifecycle: everything is in what the room shows. */
  addKind<E extends RecordBase & { state: S }, S extends string, M extends string>({ kind, spec, attach }: Shown<E, S, M>): void {
    this.links.addKind(kind);
    this.add({ resource: kind.resource, name: kind.name, spec, attach: attach as Subject['attach'], disclose: kind.policy.disclose as Subject['disclose'] });
  }

  add(subject: Subject): void {
    if (this.byResource.has(subject.resource)) throw new Error(`${subject.resource} is known already`);
    const { found, columns } = subject.spec;
    if (found && !(found.title in columns && found.subtitle in columns)) throw new Error(`${subject.resource} is found by columns that it does not have`);
    this.byResource.set(subject.resource, subject);
  }

  /** The record's kind, after making sure that this person may see it; 404 otherwise. */
  async visible(who: Actor, resource: string, id: string): Promise<Subject> {
    const subject = this.byResource.get(resource);
    if (!subject || !(await this.lists.sees(subject.spec, who, id))) throw notThere({ resource });
    return subject;
  }

  /** The record as this person sees it; 404 otherwise. */
  shown(who: Actor, resource: string, id: string): Promise<Row> {
    const subject = this.byResource.get(resource);
    if (!subject) throw notThere({ resource });
    return this.lists.one(subject.spec, who, id);
  }

  /** Whether evidence may be added to this record by this person. */
  async mayAttach(who: Actor, subject: Subject, id: string): Promise<boolean> {
    return subject.attach?.(who, (await this.lists.one(subject.spec, who, id)) as never) ?? false;
  }

  /** Whether this person may be shown its sealed numbers in full. */
  async mayDisclose(who: Actor, subject: Subject, id: string): Promise<boolean> {
    return subject.disclose?.(who, (await this.lists.one(subject.spec, who, id)) as never) ?? false;
  }

  async sees(who: Actor, name: string, id: string): Promise<boolean> {
    const subject = [...this.byResource.values()].find((s) => s.name === name);
    return subject !== undefined && (await this.lists.sees(subject.spec, who, id));
  }

  get all(): readonly Subject[] {
    return [...this.byResource.values()];
  }
}
