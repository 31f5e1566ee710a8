import { createContext, use, type ReactNode } from 'react';
import type { Role } from '../../api/types.js';
import type { Words } from '../../words/words.js';
import type { NavGroup } from '../registry.js';

/** A door in the sidebar that is not a list of records: the board, parameters. */
export interface Extra {
  to: string;
  group: NavGroup;
  icon: ReactNode;
  letter: string;
  for: readonly Role[];
  label: (words: Words) => string;
}

const ExtrasContext = createContext<readonly Extra[]>([]);
export const ExtrasProvider = ExtrasContext.Provider;
export const useExtras = (): readonly Extra[] => use(ExtrasContext);
