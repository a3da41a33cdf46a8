/** The terminal's door: reads the call, runs it, prints, and leaves with the contract's exit status. */
import { readCall } from './call';
import { TerminalFailure } from './failure';
import { WORKER } from './worker';

const say = (error: unknown): void =>
  void process.stderr.write(`par-index: ${error instanceof Error ? error.message : String(error)}\n`);

async function main(argv: readonly string[]): Promise<number> {
  try {
    const call = readCall(argv);
    if (call === null) return 0;
    const { runCall } = await import('./run');
    return await runCall(call, {
      out: (text) => void process.stdout.write(text),
      err: (text) => void process.stderr.write(text),
    });
  } catch (error) {
    if (!(error instanceof TerminalFailure)) throw error;
    say(error);
    return 2;
  }
}

/** Does workbooks for the process that started this one. */
async function helpOther(argv: readonly string[]): Promise<void> {
  const [{ help }, { analyseOptions }] = await Promise.all([import('./pool'), import('./book')]);
  await help(argv, analyseOptions);
}

// Whoever reads the output may stop (`| head`): nothing is left to do then.
process.stdout.on('error', () => process.exit());

const words = process.argv.slice(2);
if (process.env[WORKER] === '1' && process.send) {
  void helpOther(words);
} else {
  void main(words).then(
    (status) => process.stdout.write('', () => process.exit(status)),
    (error: unknown) => {
      say(error);
      process.exit(2);
    },
  );
}
