/** What custom functions answer from: what the pane has read, whether or not the pane is on show. */
import type { FunctionSource } from '../../functions/source';
import type { Session } from './session';

export const functionSource = ({ store, heard }: Pick<Session, 'store' | 'heard'>): FunctionSource => ({
  get: () => {
    const { reading, report, failure, preferences } = store.get();
    return { reading, report, failed: failure !== null, language: preferences.language };
  },
  needTexts: () => {
    if (!store.get().textsNeeded) store.set({ textsNeeded: true });
  },
  subscribe: (listener) => void store.subscribe(listener),
  heard,
});
