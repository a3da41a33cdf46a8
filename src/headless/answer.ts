/** Answers one call: reads its words, runs it, and comes to the contract's exit status. */
import { readCall } from './call';
import { problemLine, TerminalFailure } from './failure';
import type { ExitStatus } from './failure';
import type { Streams } from './run';

/** The status; whatever is wrong with the call or its only workbook is one sentence on stderr. */
export async function answer(argv: readonly string[], streams: Streams): Promise<ExitStatus> {
  try {
    const call = readCall(argv);
    if (call === null) return 0;
    const { runCall } = await import('./run');
    return await runCall(call, streams);
  } catch (error) {
    if (!(error instanceof TerminalFailure)) throw error;
    streams.err(problemLine(error.message));
    return 2;
  }
}
