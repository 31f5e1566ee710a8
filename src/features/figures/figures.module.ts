import { Module } from '@nestjs/common';
import { FiguresController } from './figures.controller.js';
import { FigureQueries } from './figures.queries.js';
import { Figures } from './figures.service.js';

@Module({ controllers: [FiguresController], providers: [Figures, FigureQueries], exports: [Figures] })
export class FiguresModule {}
