import { Module } from '@nestjs/common';
import { OrganizationsController, RegisterImportsController } from './organizations.controller.js';
import { ItemBook, Organizations } from './organizations.service.js';
import { RegisterWriter } from './register-imports.reactions.js';
import { RegisterCheck, RegisterImports } from './register-imports.service.js';

@Module({ controllers: [RegisterImportsController, OrganizationsController], providers: [Organizations, ItemBook, RegisterCheck, RegisterImports, RegisterWriter], exports: [Organizations] })
export class OrganizationsModule {}
