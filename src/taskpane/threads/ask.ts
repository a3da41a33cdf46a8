/** The pane's side of a worker: it is started by the first question and can be stopped midway. */
import type { Answered, Asked } from './messages';

export interface AskedWorker<Question, Answer> {
  /** Rejects with what the worker or the browser says when there is no answer, or with what it was ended by. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** Ends what runs; the next question starts a fresh worker. */
  readonly end: (error: Error) => void;
}

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** `make`: the worker itself, named where webpack sees its file. */
export function askedWorker<Question, Answer>(make: () => Worker): AskedWorker<Question, Answer> {
  const waiting = new Map<number, Waiting<Answer>>();
  let worker: Worker | null = null;
  let asked = 0;

  const end = (error: Error): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  const start = (): Worker => {
    const started = make();
    started.addEventListener('message', ({ data }: MessageEvent<Answered<Answer>>) => {
      const asker = waiting.get(data.id);
      waiting.delete(data.id);
      if ('answer' in data) asker?.resolve(data.answer);
      else asker?.reject(new Error(data.error));
    });
    started.addEventListener('error', (event) => end(new Error(event.message || 'The worker did not load.')));
    return started;
  };

  return {
    ask: async (question) =>
      await new Promise<Answer>((resolve, reject) => {
        worker ??= start();
        asked += 1;
        waiting.set(asked, { resolve, reject });
        const told: Asked<Question> = { id: asked, question };
        worker.postMessage(told);
      }),
    end,
  };
}
