/** What every part of the pane has at hand: the session, the words of the chosen language, numbers as it writes them. */
import { createContext, useContext } from 'react';
import { formatScore, type Score } from '../domain/score';
import { type Language, words, type Words } from '../locales';
import { decimalSeparator } from '../locales/numbers';
import type { Session } from './session/session';
import type { SessionState } from './session/session-state';
import { useStore } from './session/store';

export interface PaneValue {
  readonly session: Session;
  readonly language: Language;
  /** All words; `w.pane` are the pane's own. */
  readonly w: Words;
  /** An exact score with as many decimals as it has; "–" for none. */
  readonly show: (score: Score | null) => string;
}

export function paneValue(session: Session, language: Language): PaneValue {
  const separator = decimalSeparator(language);
  return {
    session,
    language,
    w: words(language),
    show: (score) => (score ? formatScore(score, { separator }) : '–'),
  };
}

export const PaneContext = createContext<PaneValue | null>(null);

export function usePane(): PaneValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error('usePane is for components inside PaneContext');
  return value;
}

/** A part of the session's state; `pick` must return a stable value. */
export function useSession<R>(pick: (state: SessionState) => R): R {
  return useStore(usePane().session.store, pick);
}
