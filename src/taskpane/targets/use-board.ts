/** A component's view of a board: one row, or how many rows differ; it draws anew only when that changes. */
import { useCallback, useSyncExternalStore } from 'react';
import type { Board } from '../../domain/planning/board';
import type { Score } from '../../domain/score';
import { usePane } from '../pane-context';
import { useStore } from '../session/store';
import type { TargetsState } from './tried-targets';

/** The value of one row as tried. */
export function useRowValue(board: Board, row: number): Score | null {
  const subscribe = useCallback((listener: () => void) => board.subscribe(row, listener), [board, row]);
  return useSyncExternalStore(subscribe, () => board.value(row));
}

/** How many leaves differ from the sheet. */
export function useChangeCount(board: Board): number {
  const subscribe = useCallback((listener: () => void) => board.subscribeAll(listener), [board]);
  return useSyncExternalStore(subscribe, () => board.changeCount);
}

/** A part of what is tried on the appendix on show; `pick` must return a stable value. */
export function useTargets<R>(pick: (state: TargetsState) => R): R {
  return useStore(usePane().session.targets.store, pick);
}
