/** The terminal's door: reads the call, runs it, prints, and leaves with the contract's exit status. */
import { readCall } from './call';
import { TerminalFailure } from './failure';

async function main(argv: readonly string[]): Promise<number> {
  try {
    const call = readCall(argv);
    if (call === null) return 0;
    const { runCall } = await import('./run');
    const { status, output } = await runCall(call);
    process.stdout.write(output);
    return status;
  } catch (error) {
    if (!(error instanceof TerminalFailure)) throw error;
    process.stderr.write(`par-index: ${error.message}\n`);
    return 2;
  }
}

void main(process.argv.slice(2)).then(
  (status) => process.stdout.write('', () => process.exit(status)),
  (error: unknown) => {
    process.stderr.write(`par-index: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  },
);
