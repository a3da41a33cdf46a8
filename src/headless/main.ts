/** The terminal's door: one call of this process, or workbooks for another one. */
import { answer } from './answer';
import { problemLine } from './failure';
import type { Streams } from './run';
import { WORKER } from './worker';

const say = (error: unknown): void =>
  void process.stderr.write(problemLine(error instanceof Error ? error.message : String(error)));

const streams: Streams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
};

/** Does workbooks for the process that started this one. */
async function helpOther(argv: readonly string[]): Promise<void> {
  const [{ help }, { analyseOptions }] = await Promise.all([import('./pool'), import('./book')]);
  await help(argv, analyseOptions);
}

// What breaks outside of the call, as in the middle of a computation, is no finding: its status is never 1.
process.on('uncaughtException', (error) => {
  if (process.env[WORKER] !== '1') say(error);
  process.exit(2);
});

// Whoever reads the output may stop (`| head`): nothing is left to do then.
process.stdout.on('error', () => process.exit());

const words = process.argv.slice(2);
if (process.env[WORKER] === '1' && process.send) {
  void helpOther(words);
} else {
  void answer(words, streams).then(
    (status) => process.stdout.write('', () => process.exit(status)),
    (error: unknown) => {
      say(error);
      process.exit(2);
    },
  );
}
