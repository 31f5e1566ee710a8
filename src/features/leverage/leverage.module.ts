import { Module } from '@nestjs/common';
import { LeverageController } from './leverage.controller.js';
import { ContributionQueries } from './leverage.queries.js';
import { Contributions } from './leverage.service.js';

@Module({ controllers: [LeverageController], providers: [Contributions, ContributionQueries], exports: [Contributions] })
export class LeverageModule {}
