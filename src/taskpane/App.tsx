/** The pane as a whole: theme, language, the session at hand, and one error screen for all of it. */
import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { Frame } from './frame/Frame';
import { PaneContext, paneValue } from './pane-context';
import { ErrorBoundary } from './frame/ErrorBoundary';
import { Trouble } from './frame/Trouble';
import type { Session } from './session/session';
import { useStore } from './session/store';
import { useTheme } from './use-theme';

interface AppProps {
  readonly session: Session;
  readonly officeBackground: () => string | null;
}

export function App({ session, officeBackground }: AppProps) {
  const language = useStore(session.store, (state) => state.preferences.language);
  const value = useMemo(() => paneValue(session, language), [session, language]);
  const theme = useTheme(officeBackground);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = value.w.pane.product;
  }, [language, value]);
  return (
    <FluentProvider theme={theme}>
      <ErrorBoundary fallback={(error, again) => <Trouble w={value.w} whole error={error} again={again} />}>
        <PaneContext value={value}>
          <Frame />
        </PaneContext>
      </ErrorBoundary>
    </FluentProvider>
  );
}
