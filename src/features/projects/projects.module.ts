import { Module } from '@nestjs/common';
import { ProjectsController } from './projects.controller.js';
import { ProjectQueries } from './projects.queries.js';
import { Projects } from './projects.service.js';
import { SupervisionModule } from '../supervision/supervision.module.js';

@Module({ imports: [SupervisionModule], controllers: [ProjectsController], providers: [Projects, ProjectQueries], exports: [Projects] })
export class ProjectsModule {}
