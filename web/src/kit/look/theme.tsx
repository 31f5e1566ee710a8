import { App, ConfigProvider, theme as antdTheme, type ThemeConfig } from 'antd';
import { useLayoutEffect, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import { htmlLanguage, useSpeech } from '../../words/words.js';
import { applyPalette, palettes, type Palette } from './palette.js';
import { usePreferences, type Preferences } from './preferences.js';

const dark = '(prefers-color-scheme: dark)';
const still = '(prefers-reduced-motion: reduce)';

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => matchMedia(query).matches,
  );
}

function useIsDark(): boolean {
  const [preferences] = usePreferences();
  const systemDark = useMedia(dark);
  return preferences.theme === 'dark' || (preferences.theme === 'system' && systemDark);
}

/** For what CSS cannot reach: the charts. */
export const usePalette = (): Palette => palettes[useIsDark() ? 'dark' : 'light'];

/** Whether the person asked the system for less motion. */
export const useIsStill = (): boolean => useMedia(still);

export const fontFamily = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

function antdConfig(look: Preferences, palette: Palette, isDark: boolean, motion: boolean): ThemeConfig {
  const size = look.text === 'large' ? 18 : 14;
  return {
    // one theme on the page, so its class names need no hash to tell them from another's
    hashed: false,
    algorithm: isDark ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    token: {
      colorPrimary: palette.accent,
      colorLink: palette.accentText,
      colorError: palette.bad,
      colorWarning: palette.warn,
      colorSuccess: palette.good,
      colorBgBase: palette.surface,
      colorBgContainer: palette.surface,
      colorBgLayout: palette.ground,
      colorBgElevated: palette.raised,
      colorTextBase: palette.text,
      colorTextSecondary: palette.text2,
      colorTextTertiary: palette.text3,
      colorTextQuaternary: palette.text3,
      // the calendar greys out days of the next month with these; antd's own greys fail AA
      colorTextDisabled: palette.text3,
      colorTextPlaceholder: palette.text3,
      colorBorder: palette.lineStrong,
      colorBorderSecondary: palette.line,
      colorSplit: palette.line,
      borderRadius: 6,
      fontFamily,
      fontSize: size,
      controlHeight: look.text === 'large' ? 44 : look.density === 'compact' ? 32 : 36,
      motion,
      wireframe: false,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      Modal: { titleFontSize: size + 3 },
      Segmented: { trackBg: palette.neutralSoft, itemSelectedBg: palette.surface },
      Select: { optionSelectedBg: palette.accentSoft },
      Tooltip: { colorBgSpotlight: isDark ? '#3a414d' : '#252b35', colorTextLightSolid: '#ffffff' },
    },
  };
}

/** Where antd's popups are drawn: a landmark, so that a screen reader's region list has them too. */
const layers = (trigger?: HTMLElement): HTMLElement => trigger?.closest<HTMLElement>('[data-layers]') ?? document.getElementById('layers') ?? document.body;

export function Look({ children }: { children: ReactNode }) {
  const [preferences] = usePreferences();
  const speech = useSpeech();
  const isStill = useIsStill();
  const isDark = useIsDark();
  const palette = palettes[isDark ? 'dark' : 'light'];

  useLayoutEffect(() => {
    const root = document.documentElement;
    applyPalette(root, palette);
    root.lang = htmlLanguage[speech.language];
    root.dataset['theme'] = isDark ? 'dark' : 'light';
    root.dataset['density'] = preferences.density;
    root.dataset['text'] = preferences.text;
    root.style.colorScheme = isDark ? 'dark' : 'light';
  }, [palette, isDark, preferences, speech.language]);

  const config = useMemo(() => antdConfig(preferences, palette, isDark, !isStill), [preferences, palette, isDark, isStill]);
  return (
    <ConfigProvider locale={speech.antd} theme={config} getPopupContainer={layers} button={{ autoInsertSpace: false }}>
      <App component={false} message={{ maxCount: 2 }}>
        {children}
      </App>
    </ConfigProvider>
  );
}
