import { Entity, Index } from 'typeorm';
import { Day, Instant, Json, Key, Words } from '../database/columns.js';

/** A later value of a declared parameter, from the day it is in force. Rows are added, never changed. */
@Entity('parameter_value')
@Index('ux_parameter_value_day', ['parameter', 'inForceOn'], { unique: true })
export class ParameterValueRow {
  @Key() id: string;
  @Words(80) parameter: string;
  @Json() value: number | number[];
  @Day() inForceOn: string;
  @Words(200) source: string;
  @Words(1000) reason: string;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
}
