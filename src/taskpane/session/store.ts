/** A value outside React that components can follow: the one place where the pane's state lives. */
import { useSyncExternalStore } from 'react';

export interface Store<T extends object> {
  readonly get: () => T;
  /** Replaces the given keys; listeners hear of it once, and only when something really differs. */
  readonly set: (change: Partial<T>) => void;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      const keys = Object.keys(change) as (keyof T)[];
      if (keys.every((key) => Object.is(state[key], change[key]))) return;
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The part of a store that a component shows; `pick` must return a value that is stable while nothing changed. */
export const useStore = <T extends object, R>(
  store: Pick<Store<T>, 'get' | 'subscribe'>,
  pick: (state: T) => R,
): R => useSyncExternalStore(store.subscribe, () => pick(store.get()));
