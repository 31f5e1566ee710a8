import { Module } from '@nestjs/common';
import { CreditListingsController, PenaltiesController } from './credit-listings.controller.js';
import { CreditQueries } from './credit-listings.queries.js';
import { CreditReactions } from './credit-listings.reactions.js';
import { CreditListings } from './credit-listings.service.js';
import { Penalties } from './penalties.service.js';

@Module({ controllers: [CreditListingsController, PenaltiesController], providers: [CreditListings, Penalties, CreditQueries, CreditReactions], exports: [CreditListings, Penalties] })
export class CreditListingsModule {}
