import { Module } from '@nestjs/common';
import { LeverageController } from './leverage.controller.js';
import { Contributions } from './leverage.service.js';

@Module({ controllers: [LeverageController], providers: [Contributions], exports: [Contributions] })
export class LeverageModule {}
