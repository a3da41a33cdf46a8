/** Exit statuses of the terminal, and the one error that carries a sentence for the person calling. */

/** 0 nothing at level `error`, 1 at least one, 2 the input could not be read or the call is off. */
export type ExitStatus = 0 | 1 | 2;

/** The input or the call is off; `message` is one line that says why. */
export class TerminalFailure extends Error {
  override readonly name = 'TerminalFailure';
}

/** A sentence as a line of stderr. */
export const problemLine = (sentence: string): string => `par-index: ${sentence}\n`;
