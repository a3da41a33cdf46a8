/** Many workbooks at once: each in one of a few processes, handed on in the order of the call. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { words } from '../locales';
import type { AnalyseOptions } from '../sheets/report';
import { runBook } from './book';
import type { BookOutcome } from './book';
import { readCall } from './call';
import type { Call } from './commands/command';
import { TerminalFailure } from './failure';
import { WORKER } from './worker';

/** What a workbook came to, or the sentence that says why it came to nothing. */
type Result = BookOutcome | TerminalFailure;
type Take = (path: string, result: Result) => void;

/** Fewer workbooks than this are not worth another process. */
const WORTH_A_PROCESS = 4;

/** A process is replaced after so many workbooks: what the engine keeps of each adds up. */
const BOOKS_PER_PROCESS = 60;

/** One workbook's result between processes. */
type Answer = { readonly outcome: BookOutcome } | { readonly failure: string };

const resultOf = (answer: Answer): Result =>
  'failure' in answer ? new TerminalFailure(answer.failure) : answer.outcome;

/** The sentence for whatever a workbook fails with: nothing of one file may stop the others. */
function sentenceOf(error: unknown, path: string, { language }: Call): string {
  if (error instanceof TerminalFailure) return error.message;
  return words(language).terminal.unexpected(path, error instanceof Error ? error.message : String(error));
}

const answerFor = async (call: Call, path: string, options: AnalyseOptions): Promise<Answer> =>
  await runBook(call, path, options).then(
    (outcome) => ({ outcome }),
    (error: unknown) => ({ failure: sentenceOf(error, path, call) }),
  );

/** Results in the order of the call, whatever the order they come in. */
function inOrder(books: readonly string[], take: Take): (index: number, result: Result) => void {
  const waiting = new Map<number, Result>();
  let next = 0;
  return (index, result) => {
    waiting.set(index, result);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      take(books[next] ?? '', ready);
      waiting.delete(next);
      next += 1;
    }
  };
}

/** A process for one workbook after the other. */
class Helper {
  private child: ChildProcess | null = null;
  private done = 0;

  constructor(private readonly call: Call) {}

  /** The workbook's answer; a process that dies on it is a failure of that workbook alone. */
  async run(path: string): Promise<Answer> {
    if (this.done >= BOOKS_PER_PROCESS) this.stop();
    this.child ??= fork(process.argv[1] ?? '', this.call.argv, {
      env: { ...process.env, [WORKER]: '1' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const { child } = this;
    this.done += 1;
    return await new Promise((resolve) => {
      const gone = (): void => {
        this.child = null;
        resolve({ failure: sentenceOf(new Error('process'), path, this.call) });
      };
      child.once('exit', gone);
      child.once('message', (answer) => {
        child.off('exit', gone);
        resolve(answer as Answer);
      });
      child.send(path);
    });
  }

  stop(): void {
    this.child?.disconnect();
    this.child = null;
    this.done = 0;
  }
}

/** Does every workbook of a call and hands each result on in its turn. */
export async function eachBook(
  call: Call,
  books: readonly string[],
  options: AnalyseOptions,
  take: Take,
): Promise<void> {
  const hand = inOrder(books, take);
  if (books.length < WORTH_A_PROCESS || availableParallelism() < 2) {
    for (const [index, path] of books.entries()) hand(index, resultOf(await answerFor(call, path, options)));
    return;
  }
  const queue = [...books.entries()];
  const work = async (helper: Helper): Promise<void> => {
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
      const [index, path] = task;
      hand(index, resultOf(await helper.run(path)));
    }
    helper.stop();
  };
  const helpers = Math.min(availableParallelism(), Math.ceil(books.length / 2));
  await Promise.all(Array.from({ length: helpers }, async () => await work(new Helper(call))));
}

/** Does the workbooks that the other process names, until it lets go. */
export async function help(
  argv: readonly string[],
  options: (call: Call) => Promise<AnalyseOptions>,
): Promise<void> {
  const call = readCall(argv);
  if (call === null) return;
  const shared = await options(call);
  process.once('disconnect', () => process.exit());
  process.on('message', (path: string) => {
    void answerFor(call, path, shared).then((answer) => process.connected && process.send?.(answer));
  });
}
