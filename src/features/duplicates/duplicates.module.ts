import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { DuplicatesController, MergesController, NamesakesController } from './duplicates.controller.js';
import { DuplicatesTimetable } from './duplicates.reactions.js';
import { Duplicates } from './duplicates.service.js';
import { Merges } from './merges.service.js';

@Module({ imports: [OrganizationsModule], controllers: [DuplicatesController, MergesController, NamesakesController], providers: [Duplicates, Merges, DuplicatesTimetable], exports: [Duplicates, Merges] })
export class DuplicatesModule {}
