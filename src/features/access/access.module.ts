import { Module } from '@nestjs/common';
import { AccessController } from './access.controller.js';
import { AccessQueries } from './access.queries.js';
import { AccessApplications } from './access.service.js';
import { Papers } from './papers.js';
import { Representatives } from './representatives.js';

@Module({ controllers: [AccessController], providers: [AccessApplications, AccessQueries, Papers, Representatives] })
export class AccessModule {}
