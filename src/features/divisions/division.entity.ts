import { Entity, Index } from 'typeorm';
import { Day, Instant, Json, Key, KeyWords, Prose, Ref, Version, Words } from '../../platform/database/columns.js';

export const DIVISION_KINDS = ['town', 'community', 'street'] as const;
export const EDITIONS = ['2018', '2020'] as const;
export type Edition = (typeof EDITIONS)[number];
export const MEASURES = ['residentPopulation', 'floatingPopulation', 'totalPopulation', 'areaKm2'] as const;

/** A unit of the district, for as long as it exists. */
@Entity('division')
@Index('ux_division_code', ['code'], { unique: true })
export class Division {
  @Key() id: string;
  @Words(12) code: string;
  @Words(60) name: string;
  @Words(24) kind: (typeof DIVISION_KINDS)[number];
  /** The editions it is a unit of; under which unit it counts in the others says the crosswalk. */
  @Json() editions: Edition[];
  @Day() validFrom: string;
  @Day({ nullable: true }) validUntil: string | null;
  @Version() version: number;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
  @Words(200, { nullable: true }) source: string | null;
}

/** Under which unit of an edition a division is counted: exactly one, so that totals agree in every edition. */
@Entity('division_crosswalk')
@Index('ix_division_crosswalk_unit', ['unitId', 'edition'])
export class DivisionCrosswalk {
  @Key() divisionId: string;
  @KeyWords(4) edition: string;
  @Ref() unitId: string;
  /** Why this unit: its own edition, the same name, or an assumption to be confirmed. */
  @Words(200) basis: string;
}

/** What a named source says of a unit, or of the district, on a date. Contradictions are kept, not repaired. */
@Entity('division_statement')
@Index('ix_division_statement_division', ['divisionId'])
export class DivisionStatement {
  @Key() id: string;
  /** Empty: the whole district. */
  @Ref({ nullable: true }) divisionId: string | null;
  /** The part of the district meant when it is not one unit, e.g. “27 communities together”. */
  @Words(60, { nullable: true }) scope: string | null;
  @Words(40) measure: (typeof MEASURES)[number];
  /** As printed: a decimal number in `unit`. */
  @Words(24) value: string;
  @Words(24) unit: string;
  @Day() asOfOn: string;
  @Words(200) source: string;
  @Prose({ nullable: true }) note: string | null;
  @Instant() createdAt: Date;
  @Words(36) createdBy: string;
}
