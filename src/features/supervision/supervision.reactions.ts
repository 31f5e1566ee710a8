import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Registry } from '../../platform/registry/registry.js';
import { Ratings } from './ratings.service.js';

/** Grades end by themselves. */
@Injectable()
export class SupervisionReactions implements OnModuleInit {
  constructor(private readonly registry: Registry, private readonly ratings: Ratings) {}

  onModuleInit(): void {
    this.registry.does({ name: 'supervision.expireRatings', at: '15 0 * * *', run: () => this.ratings.expireDue() });
  }
}
