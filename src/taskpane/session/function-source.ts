/** What custom functions answer from: the report that the pane shows, whether or not the pane is on show. */
import type { FunctionSource } from '../../functions/source';
import type { PaneStore } from './pane-store';

export const functionSource = ({ get, subscribe }: PaneStore): FunctionSource => ({
  get: () => {
    const { report, failure, preferences } = get();
    return { report, failed: failure !== null, language: preferences.language };
  },
  subscribe: (listener) => void subscribe(listener),
});
