import { Module } from '@nestjs/common';
import { Honorees } from './honorees.service.js';
import { HonoreesController, HonoursController } from './honours.controller.js';
import { Honours } from './honours.service.js';

@Module({ controllers: [HonoursController, HonoreesController], providers: [Honours, Honorees], exports: [Honours] })
export class HonoursModule {}
