import { Module, type OnModuleInit } from '@nestjs/common';
import { Registry } from '../../platform/registry/registry.js';
import { PersonDesk } from './person-desk.js';
import { PrivacyController } from './privacy.controller.js';
import { PersonRequests, requestShown, Terms } from './privacy.service.js';
import { RetentionController } from './retention.controller.js';
import { Retention } from './retention.service.js';

@Module({ controllers: [PrivacyController, RetentionController], providers: [Retention, PersonRequests, PersonDesk, Terms] })
export class PrivacyModule implements OnModuleInit {
  constructor(private readonly registry: Registry) {}

  onModuleInit(): void {
    this.registry.shows(requestShown);
  }
}
