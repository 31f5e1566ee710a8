import { Module } from '@nestjs/common';
import { DivisionsController } from './divisions.controller.js';
import { Divisions } from './divisions.service.js';

@Module({ controllers: [DivisionsController], providers: [Divisions], exports: [Divisions] })
export class DivisionsModule {}
