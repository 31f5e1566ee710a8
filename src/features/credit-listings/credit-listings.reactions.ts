import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Registry } from '../../platform/registry/registry.js';
import { CreditListings } from './credit-listings.service.js';

/** What the lists do by themselves at night. */
@Injectable()
export class CreditReactions implements OnModuleInit {
  constructor(private readonly registry: Registry, private readonly listings: CreditListings) {}

  onModuleInit(): void {
    this.registry.does({ name: 'creditListings.escalate', at: '20 0 * * *', run: () => this.listings.escalateDue() });
  }
}
