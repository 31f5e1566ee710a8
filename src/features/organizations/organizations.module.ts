import { Module } from '@nestjs/common';
import { OrganizationCardsController, OrganizationsController, RegisterImportsController } from './organizations.controller.js';
import { Cards, ItemBook, Organizations } from './organizations.service.js';
import { RegisterWriter } from './register-imports.reactions.js';
import { RegisterCheck, RegisterImports } from './register-imports.service.js';

@Module({ controllers: [RegisterImportsController, OrganizationsController, OrganizationCardsController], providers: [Organizations, Cards, ItemBook, RegisterCheck, RegisterImports, RegisterWriter], exports: [Organizations] })
export class OrganizationsModule {}
