import { Module } from '@nestjs/common';
import { FiguresModule } from '../figures/figures.module.js';
import { PortalController } from './portal.controller.js';
import { Portal } from './portal.service.js';

@Module({ imports: [FiguresModule], controllers: [PortalController], providers: [Portal] })
export class PortalModule {}
