import { Entity } from 'typeorm';
import { KeyWords, Whole } from '../database/columns.js';

/** The last number given in a series: `FH-2018`. */
@Entity('number_sequence')
export class NumberSequence {
  @KeyWords(40) series: string;
  @Whole() lastNumber: number;
}
