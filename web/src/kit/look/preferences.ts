import { createContext, use } from 'react';
import { Store, useStore } from '../../api/store.js';
import type { Language } from '../../words/words.js';

export interface Preferences {
  language: Language;
  theme: 'system' | 'light' | 'dark';
  density: 'comfortable' | 'compact';
  text: 'normal' | 'large';
  /** Single-key shortcuts; speech input users need to be able to turn them off (WCAG 2.1.4). */
  shortcuts: boolean;
}

const key = 'preferences';
/** Chinese first; whoever reads no Chinese, as the browser says, begins in English. */
const firstLanguage = (): Language => (navigator.languages.some((tag) => tag.toLowerCase().startsWith('zh')) ? 'zh' : 'en');

const defaults: Omit<Preferences, 'language'> = { theme: 'system', density: 'comfortable', text: 'normal', shortcuts: true };

/** How this person likes the console to look; kept on the device, because it depends on the screen. */
export class PreferenceStore extends Store<Preferences> {
  constructor() {
    super({ language: firstLanguage(), ...defaults, ...read() });
  }

  change(part: Partial<Preferences>): void {
    this.set({ ...this.get(), ...part });
    keep(key, JSON.stringify(this.get()));
  }
}

function read(): Partial<Preferences> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

/** Whether the browser really kept it: private windows and full disks refuse. */
export function keep(name: string, text: string): boolean {
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    return false;
  }
}

const PreferenceContext = createContext<PreferenceStore | undefined>(undefined);
export const PreferenceProvider = PreferenceContext.Provider;

export function usePreferences(): [Preferences, (part: Partial<Preferences>) => void] {
  const store = use(PreferenceContext);
  if (!store) throw new Error('no preferences above this component');
  return [useStore(store), (part) => store.change(part)];
}
