import { Injectable } from '@nestjs/common';
import type { Actor } from '../../kernel/actor.js';
import { refuse } from '../../kernel/problem.js';
import { Lists } from '../../platform/lists/lists.js';
import { DisclosureLog } from '../../platform/personal/disclosure-log.js';
import { Persons, type Anchor, type Held } from '../../platform/personal/persons.js';
import { Subjects } from '../../platform/subjects/subjects.js';
import type { RequestKind } from './privacy.rules.js';
import { standsForPerson } from './privacy.rules.js';
import { requestList } from './privacy.queries.js';

interface ShownRequest { number: string; kind: RequestKind; state: string; decidedOn: string | null; resource: string; subjectId: string; others: Anchor[] }

/** Between a request and what all rooms hold. */
@Injectable()
export class PersonDesk {
  constructor(private readonly persons: Persons, private readonly subjects: Subjects, private readonly lists: Lists, private readonly log: DisclosureLog) {}

  /** Each stands for a person, and is there for whoever records the request. */
  async visible(who: Actor, anchors: readonly Anchor[]): Promise<void> {
    for (const [i, { resource, id }] of anchors.entries()) {
      const pointer = i === 0 ? '' : `/others/${i - 1}`;
      refuse(standsForPerson(resource, this.persons.resources, `${pointer}/resource`));
      await this.subjects.visible(who, resource, id);
    }
  }

  request = async (who: Actor, id: string): Promise<ShownRequest> => (await this.lists.one(requestList, who, id)) as unknown as ShownRequest;
  erase = (who: Actor, anchors: readonly Anchor[], pseudonym: string): Promise<Record<string, number>> => this.persons.erase(who, anchors, pseudonym);

  /** The log first: what is shown was noted. */
  async copy(who: Actor, number: string, anchors: readonly Anchor[]): Promise<Held[]> {
    for (const { resource, id } of anchors) await this.log.note(who, resource, id, { fields: ['*'], purpose: 'dataRequest', reason: number });
    return this.persons.held(anchors);
  }
}
