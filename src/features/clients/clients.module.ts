import { Module } from '@nestjs/common';
import { ClientIdentity } from '../../platform/auth/access.js';
import { ClientsController } from './clients.controller.js';
import { Clients } from './clients.service.js';
import { Tokens } from './tokens.service.js';

@Module({ controllers: [ClientsController], providers: [Clients, Tokens, { provide: ClientIdentity, useExisting: Tokens }], exports: [ClientIdentity] })
export class ClientsModule {}
