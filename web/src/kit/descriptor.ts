import type { ComponentType } from 'react';
import type { AnyRecord, Audience, ResourceName, Resources } from '../api/types.js';
import type { Words } from '../words/words.js';

/** How one field is read and written. Its label stands in the words, under the same name. */
export type Field =
  | { kind: 'text'; max?: number; isCode?: boolean; isSecret?: boolean }
  | { kind: 'longText'; max?: number }
  | { kind: 'password' }
  | { kind: 'link'; max?: number }
  | { kind: 'money' }
  | { kind: 'integer'; min?: number; max?: number; /** A year, not a quantity: no separators. */ isYear?: boolean }
  | { kind: 'decimal' }
  | { kind: 'minutes' }
  | { kind: 'share' }
  | { kind: 'day'; isToday?: boolean }
  | { kind: 'instant' }
  | { kind: 'yesNo'; isYes?: boolean }
  | { kind: 'choice'; choices: string; many?: boolean; /** Only these of them can be chosen. */ only?: readonly string[] }
  | { kind: 'state' }
  | { kind: 'reference'; to: ResourceName }
  /** A user id with `…Name` beside it: shown, never picked. */
  | { kind: 'person' }
  | { kind: 'attendance' }
  /** Lines with an answer each; the lines come with the record. */
  | { kind: 'checklist' };

/** Only asked and shown while another field has one of these values. */
interface When {
  field: string;
  is: readonly string[];
}

export type Tone = 'neutral' | 'active' | 'good' | 'warn' | 'bad' | 'done';

export interface Section<F extends string = string, S extends string = string> {
  heading?: S;
  /** A trailing `?` makes a field optional, as in the API's own tables. */
  fields: readonly F[];
}

export interface Move<F extends string = string> {
  /** The noun in the address: `POST /projects/{id}/approval`. */
  noun: string;
  fields?: readonly F[];
  reason?: 'optional' | 'required';
  tone?: 'primary' | 'danger';
  /** Cannot be undone: the dialog says so in words. */
  isFinal?: boolean;
  /** Not a state of its own: open wherever `can` has this word, to these roles. */
  openWith?: { can: string; for: readonly Audience[] };
  /** The dialog starts with what the record says. */
  isPrefilled?: boolean;
}

export interface Related<F extends string = string> {
  resource: ResourceName;
  /** The filter of the other list that this record's id goes into. */
  by: string;
  columns?: readonly F[];
}

/** A tab of its own beside card, related lists and evidence. */
export interface Panel {
  key: string;
  label: (words: Words) => string;
  load: () => Promise<{ default: ComponentType<{ record: AnyRecord }> }>;
}

/** What a form says so far, as the API would get it; what cannot be read yet is left out. */
export interface BesideProps { said: Record<string, unknown> }

/** A page of its own above the list (the import desk, the contradictions). */
interface Door {
  to: string;
  label: (words: Words) => string;
  for?: readonly Audience[];
}

/** Everything the kit needs to draw list, record, forms and moves of one resource. */
export interface Resource {
  name: ResourceName;
  fields: { readonly [name: string]: Field | undefined };
  when?: { readonly [name: string]: When | undefined };
  tones?: { readonly [state: string]: Tone | undefined };
  /** The first is the door to the record; `more` can be switched on. */
  columns: readonly string[];
  more?: readonly string[];
  sorts: readonly string[];
  sort: string;
  filters: readonly string[];
  card: readonly Section[];
  create?: { for: readonly Audience[]; sections: readonly Section[]; /** Where it is sent, when not to the list itself. */ path?: string; /** What is told beside the form while it is filled in. */ beside?: () => Promise<{ default: ComponentType<BesideProps> }> };
  edit?: { sections: readonly Section[] };
  moves?: { readonly [move: string]: Move | undefined };
  related?: readonly Related[];
  panels?: readonly Panel[];
  doors?: readonly Door[];
  hasEvidence?: boolean;
  /** The record can be asked for as it was on a day. */
  hasAsOf?: boolean;
}

type FieldsOf<N extends ResourceName> = Words['of'][N]['fields'];
type WordsKey<N extends ResourceName, K extends string> = Words['of'][N] extends Record<K, infer T> ? keyof T & string : never;

/** A field of the record that also has a word. */
type Known<N extends ResourceName> = keyof FieldsOf<N> & keyof Resources[N] & string;
/** Something a form asks that the record does not show (a password, an attendance list). */
type Asked<N extends ResourceName> = keyof FieldsOf<N> & string;
type Input<N extends ResourceName> = Asked<N> | `${Asked<N>}?`;

/** The declaration of one resource, checked against the API's types and against the words. */
export type Declared<N extends ResourceName> = Omit<Resource, 'fields' | 'columns' | 'more' | 'card' | 'create' | 'edit' | 'moves' | 'tones'> & {
  name: N;
  fields: { readonly [F in Asked<N>]?: Field };
  tones?: { readonly [S in WordsKey<N, 'states'>]: Tone };
  columns: readonly Known<N>[];
  more?: readonly Known<N>[];
  card: readonly Section<Known<N>, WordsKey<N, 'sections'>>[];
  create?: { for: readonly Audience[]; sections: readonly Section<Input<N>, WordsKey<N, 'sections'>>[]; path?: string; beside?: NonNullable<Resource['create']>['beside'] };
  edit?: { sections: readonly Section<Input<N>, WordsKey<N, 'sections'>>[] };
  /** `undefined`: the system's own move, in the history and offered to nobody. */
  moves?: { readonly [M in WordsKey<N, 'moves'>]: Move<Input<N>> | undefined };
};

export interface FormField {
  name: string;
  isRequired: boolean;
}

export const formField = (declared: string): FormField =>
  declared.endsWith('?') ? { name: declared.slice(0, -1), isRequired: false } : { name: declared, isRequired: true };
