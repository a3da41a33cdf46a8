/** Fluent's theme for the shade that Office or the system is in, following both while the pane is open. */
import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { paneShade } from './session/theme';

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

const subscribe = (listener: () => void): (() => void) => {
  systemDark.addEventListener('change', listener);
  return () => systemDark.removeEventListener('change', listener);
};

/** `officeBackground`: Office's own background colour, asked anew with every drawing of the pane; null when unknown. */
export function useTheme(officeBackground: () => string | null): Theme {
  const dark = useSyncExternalStore(subscribe, () => systemDark.matches);
  return paneShade(officeBackground(), dark) === 'dark' ? webDarkTheme : webLightTheme;
}
