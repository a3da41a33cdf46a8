/** The session's store: facts are set, what is on show follows from events alone. */
import { openingState, type SessionState } from './session-state';
import { nextStage, type Stage, type StageEvent } from './stage';
import type { Preferences } from './preferences';
import { createStore, type Store } from './store';

export interface PaneStore extends Pick<Store<SessionState>, 'get' | 'subscribe'> {
  /** Replaces facts; what is on show cannot be set. */
  readonly set: (facts: Partial<Omit<SessionState, keyof Stage>>) => void;
  /** Tells what happened; `nextStage` says what is on show then. */
  readonly show: (event: StageEvent) => void;
}

export function createPaneStore(preferences: Preferences): PaneStore {
  const { get, subscribe, set } = createStore(openingState(preferences));
  return { get, subscribe, set, show: (event) => set(nextStage(get(), event)) };
}
