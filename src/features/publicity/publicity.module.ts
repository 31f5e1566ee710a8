import { Module } from '@nestjs/common';
import { PublicityController } from './publicity.controller.js';
import { MediaReports } from './publicity.service.js';

@Module({ controllers: [PublicityController], providers: [MediaReports], exports: [MediaReports] })
export class PublicityModule {}
