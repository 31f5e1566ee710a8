import { keep } from '../look/preferences.js';
import type { Drafts } from './values.js';

export interface Kept {
  drafts: Drafts;
  at: number;
  /** The version of the record the draft began from; 0 for a new record. */
  version: number;
}

const prefix = 'draft:';

export const draftKey = (userId: string, form: string): string => `${prefix}${userId}:${form}`;

export function keptDraft(key: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'drafts' in kept ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}

export const keepDraft = (key: string, kept: Kept): boolean => keep(key, JSON.stringify(kept));

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // a browser that keeps nothing has nothing to drop
  }
}
