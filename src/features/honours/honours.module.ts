import { Module } from '@nestjs/common';
import { Honorees } from './honorees.service.js';
import { HonoreesController, HonoursController } from './honours.controller.js';
import { Honours } from './honours.service.js';
import { SupervisionModule } from '../supervision/supervision.module.js';

@Module({ imports: [SupervisionModule], controllers: [HonoursController, HonoreesController], providers: [Honours, Honorees], exports: [Honours] })
export class HonoursModule {}
