import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Registry } from '../../platform/registry/registry.js';
import { Evidence } from '../../platform/subjects/evidence.entity.js';
import { Duplicates, duplicateShown } from './duplicates.service.js';
import { mergeShown } from './merges.service.js';

/** The work list follows the register by itself: bodies entered, imported, renamed or merged are compared some minutes later. */
@Injectable()
export class DuplicatesTimetable implements OnModuleInit {
  constructor(private readonly registry: Registry, private readonly duplicates: Duplicates) {}

  onModuleInit(): void {
    this.registry.shows(duplicateShown);
    this.registry.shows(mergeShown);
    this.registry.points({ name: 'evidence', entity: Evidence, field: 'subjectId', target: 'organization', only: { subjectType: 'organization' } });
    this.registry.does({ name: 'duplicates.find', at: '*/10 * * * *', run: async () => { await this.duplicates.find(); } });
  }
}
