import { Module } from '@nestjs/common';
import { FundsController } from './funds.controller.js';
import { FundQueries } from './funds.queries.js';
import { FundReactions } from './funds.reactions.js';
import { Tranches } from './funds.service.js';
import { SupervisionModule } from '../supervision/supervision.module.js';

@Module({ imports: [SupervisionModule], controllers: [FundsController], providers: [Tranches, FundQueries, FundReactions], exports: [Tranches] })
export class FundsModule {}
