/** The pane's side of the search for causes. */
import type { Group } from '../../domain/diagnosis/groups';
import type { SearchSystem } from '../../domain/diagnosis/model';
import { askedWorker } from '../threads/ask';

/** Looks for the causes of one column's wrong sums; rejects when the browser cannot. */
export type CauseSearch = (system: SearchSystem) => Promise<readonly Group[]>;

/** Null where a page has no threads of its own: causes are then looked for at once. */
export const causeSearch = (): CauseSearch | null =>
  typeof Worker === 'undefined'
    ? null
    : askedWorker<SearchSystem, readonly Group[]>(
        () => new Worker(new URL('./worker.ts', import.meta.url), { name: 'causes' }),
      ).ask;
