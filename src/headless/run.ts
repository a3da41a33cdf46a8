/** Runs one call: each workbook through the embedded Excel and the add-in's own code, one beside the other. */
import { basename } from 'node:path';
import { words } from '../locales';
import { analyseOptions, runBook } from './book';
import type { BookOutcome } from './book';
import type { Call } from './commands/command';
import { problemLine, TerminalFailure } from './failure';
import type { ExitStatus } from './failure';
import { guardOutput, writeOutput } from './files';
import { booksNamed } from './inputs';
import { eachBook } from './pool';
import { printer } from './print';
import type { Printer } from './print';
import { progress } from './progress';

/** Where a call's words go. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** What has come of the workbooks so far. */
interface Tally {
  readonly entries: unknown[];
  failed: boolean;
  unread: boolean;
}

/** Everything that must stay as it is: the workbooks, the scheme and the taught words. */
const inputsOf = ({ schemeFile, teachFile }: Call, books: readonly string[]): readonly string[] => [
  ...books,
  ...[schemeFile, teachFile].flatMap((file) => file ?? []),
];

/** Takes one workbook's outcome: prints it, or says why there is none. One bad file never stops the rest. */
function take(
  path: string,
  outcome: BookOutcome | TerminalFailure,
  { call, print, tally, err }: { call: Call; print: Printer; tally: Tally; err: Streams['err'] },
): void {
  if (outcome instanceof TerminalFailure) {
    err(problemLine(outcome.message));
    tally.unread = true;
    const entry = { file: basename(path), failure: outcome.message };
    tally.entries.push(entry);
    if (!call.command.together) print.failure(entry);
    return;
  }
  for (const note of outcome.notes ?? []) err(problemLine(note));
  tally.failed ||= outcome.failed;
  tally.entries.push(outcome.entry);
  if (outcome.raw !== undefined) print.raw(outcome.raw);
  else if (outcome.document !== undefined) print.raw(`${JSON.stringify(outcome.document, null, 2)}\n`);
  else if (!call.command.together || call.json) print.book(outcome.entry, outcome.text);
}

/** Runs the call; throws `TerminalFailure` when its only workbook cannot be read, or the output cannot be written. */
export async function runCall(call: Call, { out, err }: Streams): Promise<ExitStatus> {
  const { command, language, output } = call;
  const books = command.books === 'many' ? await booksNamed(call.books, language) : call.books;
  if (command.writesBook && output !== undefined && books.length > 1)
    throw new TerminalFailure(words(language).terminal.oneBookForOutput);
  const inputs = inputsOf(call, books);
  if (output !== undefined) await guardOutput(output, inputs, language);
  const options = await analyseOptions(call);
  const print = printer(call, out);
  const tally: Tally = { entries: [], failed: false, unread: false };
  const [only] = books;
  if (only !== undefined && books.length === 1 && !command.together) {
    const outcome = await runBook(call, only, options);
    if (output !== undefined && outcome.content !== undefined)
      await writeOutput(output, outcome.content, inputs, language);
    take(only, outcome, { call, print, tally, err });
  } else {
    const bar = progress(books.length, language);
    await eachBook(call, books, options, (path, outcome) => {
      bar.step();
      take(path, outcome, { call, print, tally, err });
    });
    bar.end();
  }
  const all = await command.together?.(tally.entries, call);
  if (output !== undefined && all?.content !== undefined)
    await writeOutput(output, all.content, inputs, language);
  print.end(all);
  if (tally.unread) return 2;
  return tally.failed ? 1 : 0;
}
