import type { Words } from '../words/words.js';
import type { components } from './schema.js';

/** What the server answers. Records come from its own document; what it does not describe as a list is written down here. */

type Schemas = components['schemas'];

export type Role = Schemas['Grant']['roles'][number];

/** Whom something is for: a role, or the legal representative among a body's users. */
export type Audience = Role | 'representative';

export interface Me {
  id: string;
  login: string;
  name: string;
  roles: Role[];
  organizationId: string | null;
  organizationName: string | null;
  divisionId: string | null;
  mustChangePassword: boolean;
  /** The role asks for a second factor that is not there yet. */
  mustEnrol: boolean;
  isRepresentative: boolean;
  hasSecondFactor?: boolean;
}

export interface SessionAnswer {
  user: Me;
  sessionId: string;
  csrfHeader: string;
  csrfToken: string;
  endsAt: string;
}

export interface SystemInfo {
  name: { zh: string; en: string };
  version: string;
  now: string;
  today: string;
  isDemo: boolean;
  notice: { zh: string; en: string } | null;
}

export interface Page<T> {
  items: T[];
  next: string | null;
  total: number | null;
}

interface RecordBase {
  id: string;
  version: number;
  createdAt: string;
  createdBy?: string | null;
  source?: string | null;
  /** The moves open to this person now; records without a lifecycle have none. */
  can?: string[];
}

/** Any record, read field by field: how the kit sees them all. */
export type AnyRecord = RecordBase & { readonly [field: string]: unknown };

/** Every kind of record that has words, by its name in the address: a new one on the server needs nothing here. */
export type ResourceName = keyof Schemas & keyof Words['of'];
/** The fields of a single record, as its list declares them. */
export type Resources = Pick<Schemas, ResourceName>;

type Maybe<T> = T | null;

export interface Statement {
  id: string; scope: Maybe<string>; measure: string; value: string; unit: string; asOfOn: string; source: string; note: Maybe<string>;
}

export interface Change {
  id: string; at: string; move: string; fromState: Maybe<string>; toState: Maybe<string>; actorId: Maybe<string>;
  actorName: Maybe<string>; reason: Maybe<string>; changes: Maybe<Record<string, [unknown, unknown]>>;
}
export interface Stored { id: string; name: string; mediaType: string; sizeBytes: number; sha256: string }
export interface EvidenceItem {
  id: string; fileId: string; label: string; name: string; mediaType: string; sizeBytes: number; sha256: string; addedAt: string; addedByName: Maybe<string>;
}
export interface Found { resource: string; id: string; title: string; subtitle: Maybe<string> }

export interface FigureItem {
  key: string; value: number | null; unit: string; asOf: string; definition: { version: number | string; text: string }; rows: string;
}
export interface FigureRow {
  id: string; recordId?: string; label: string; resource: string; on: Maybe<string>; value: number; organizationName: Maybe<string>; divisionName: Maybe<string>;
}
export interface SeriesItem { year: number; values: Record<string, number> }
export interface UnitFigure { divisionId: string | null; code: string | null; name: string; value: number | null; rows: string }
