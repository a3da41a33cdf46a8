/** The pane's side of the search for causes: a worker that the first tangled table starts. */
import type { Group } from '../../domain/diagnosis/groups';
import type { SearchSystem } from '../../domain/diagnosis/model';
import type { SearchReply } from './messages';

/** Looks for the causes of one column's wrong sums; rejects when the browser cannot. */
export type CauseSearch = (system: SearchSystem) => Promise<readonly Group[]>;

/** Null where a page has no threads of its own: causes are then looked for at once. */
export function causeSearch(): CauseSearch | null {
  if (typeof Worker === 'undefined') return null;
  const waiting = new Map<number, (groups: readonly Group[] | null) => void>();
  let worker: Worker | null = null;
  let asked = 0;

  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { name: 'causes' });
    started.addEventListener('message', ({ data: { id, groups } }: MessageEvent<SearchReply>) => {
      waiting.get(id)?.(groups);
      waiting.delete(id);
    });
    started.addEventListener('error', () => {
      started.terminate();
      worker = null;
      for (const end of waiting.values()) end(null);
      waiting.clear();
    });
    return started;
  };

  return async (system) =>
    await new Promise((resolve, reject) => {
      worker ??= start();
      asked += 1;
      waiting.set(asked, (groups) => {
        if (groups) resolve(groups);
        else reject(new Error('The search for causes did not run.'));
      });
      worker.postMessage({ id: asked, system });
    });
}
