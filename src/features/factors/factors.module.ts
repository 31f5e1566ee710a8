import { Module } from '@nestjs/common';
import { Factors } from './factors.service.js';

@Module({ providers: [Factors], exports: [Factors] })
export class FactorsModule {}
