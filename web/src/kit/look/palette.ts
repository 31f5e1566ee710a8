/** The one accent, the few surfaces. Every pair of text and ground is at least 4.5 : 1. */
export interface Palette {
  ground: string;
  surface: string;
  raised: string;
  line: string;
  lineStrong: string;
  text: string;
  text2: string;
  text3: string;
  accent: string;
  accentText: string;
  accentSoft: string;
  onAccent: string;
  good: string;
  goodSoft: string;
  warn: string;
  warnSoft: string;
  bad: string;
  badSoft: string;
  neutralSoft: string;
  /** Chart: received and verified keep their colours on every screen. */
  received: string;
  verified: string;
}

export const palettes: Record<'light' | 'dark', Palette> = {
  light: {
    ground: '#f5f6f8', surface: '#ffffff', raised: '#ffffff', line: '#e2e5ea', lineStrong: '#8a929e',
    text: '#1a1f27', text2: '#4a525e', text3: '#5f6874',
    accent: '#1b4f93', accentText: '#1b4f93', accentSoft: '#e8eff8', onAccent: '#ffffff',
    good: '#1d6b3f', goodSoft: '#e6f4eb', warn: '#845100', warnSoft: '#fdf2dd', bad: '#b3261e', badSoft: '#fceceb', neutralSoft: '#eef0f3',
    received: '#7f9fc9', verified: '#1b4f93',
  },
  dark: {
    ground: '#12151a', surface: '#1a1e25', raised: '#232831', line: '#2e343e', lineStrong: '#79818d',
    text: '#e8eaee', text2: '#b7bec8', text3: '#9aa3af',
    accent: '#3a76c4', accentText: '#8db7ee', accentSoft: '#1d2c42', onAccent: '#ffffff',
    good: '#7fcf9d', goodSoft: '#17301f', warn: '#e9b765', warnSoft: '#35290f', bad: '#f39a92', badSoft: '#3b1d1b', neutralSoft: '#282e37',
    received: '#55729b', verified: '#8db7ee',
  },
};

const kebab = (name: string): string => name.replace(/[A-Z0-9]+/g, (part) => `-${part.toLowerCase()}`);

/** Writes the palette as custom properties: `--accent-soft`, `--text-2`. */
export function applyPalette(root: HTMLElement, palette: Palette): void {
  for (const [name, value] of Object.entries(palette)) root.style.setProperty(`--${kebab(name)}`, String(value));
}
