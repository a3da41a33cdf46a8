/** One workbook of a call, from its file to what is printed of it. */
import { basename } from 'node:path';
import { journalKey } from '../excel/keys';
import { readFor } from './reading';
import { words } from '../locales';
import { analyse } from '../sheets/report';
import type { AnalyseOptions, WorkbookReport } from '../sheets/report';
import type { BookExtras, BookFile } from '../workbench/book';
import { openWorkbook } from '../workbench/node';
import type { OpenWorkbook } from '../workbench/node';
import { planSave, readXlsx, XlsxError } from '../workbench/xlsx';
import type { Call } from './commands/command';
import { TerminalFailure } from './failure';
import { readInput } from './files';
import { leftOutSentences } from './left-out';
import { workbookToJson } from './json';
import { readScheme } from './scheme-file';
import { readTaught } from './taught-file';
import { reportText } from './text';

/** What a workbook gives to the call, as plain data: it may come from another process. */
export interface BookOutcome {
  /** True when something is at level error. */
  readonly failed: boolean;
  /** The entry of the JSON document, or the block of text: what the call asked for. */
  readonly entry?: unknown;
  readonly text?: string;
  /** The whole document, where it is not a list of workbooks. */
  readonly document?: unknown;
  /** What is printed as it is. */
  readonly raw?: string;
  /** What `-o` gets. */
  readonly content?: Uint8Array | string;
}

/** What tables are read by and held against, by the words of the call. */
export const analyseOptions = async ({ schemeFile, teachFile, language }: Call): Promise<AnalyseOptions> => ({
  ...(schemeFile === undefined ? {} : { scheme: await readScheme(schemeFile, language) }),
  ...(teachFile === undefined ? {} : { taught: await readTaught(teachFile, language) }),
});

async function fileOf(path: string, { language }: Call): Promise<BookFile> {
  const { terminal } = words(language);
  const bytes = await readInput(path, language);
  try {
    return await readXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError)
      throw new TerminalFailure(terminal.cannotRead(path, terminal.unreadable[error.code]));
    throw error;
  }
}

/** The undo journal ends with this process: the file names no entry that nobody can take back any more. */
function withoutJournal(extras: BookExtras): BookExtras {
  const settings = Object.entries(extras.settings).filter(([key]) => key !== journalKey);
  return { ...extras, settings: Object.fromEntries(settings) };
}

/** The workbook as a file; throws `TerminalFailure` when parts of it would be lost and the call does not allow it. */
async function saved({ engine }: OpenWorkbook, { output = '', lossy, language }: Call): Promise<Uint8Array> {
  await engine.settle();
  const file = engine.toFile();
  const { bytes, losses } = await planSave({ ...file, extras: withoutJournal(file.extras) });
  if (losses.length > 0 && lossy !== true)
    throw new TerminalFailure(words(language).terminal.wouldLose(output, losses.join('; ')));
  return bytes;
}

/** A command's own entry, with what of the workbook could not be read. */
const entryOf = (entry: object | undefined, leftOut: readonly string[]): object | undefined =>
  entry && leftOut.length > 0 ? { ...entry, leftOut } : entry;

const hasError = (report: WorkbookReport): boolean =>
  report.appendices.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));

/** Reads, does and reports; throws `TerminalFailure` when the workbook cannot be read, or the work cannot be done. */
export async function runBook(call: Call, path: string, options: AnalyseOptions): Promise<BookOutcome> {
  const { command, json, language, output } = call;
  const read = await fileOf(path, call);
  const book = await openWorkbook(read);
  try {
    const reading = await readFor(options);
    const file = basename(path);
    const before = analyse(reading, options);
    const leftOut = leftOutSentences(book.engine.extras, reading, before, language);
    const work = { file, path, call, book, reading, report: before, analyse: options };
    const done = (await command.perform?.(work, call.options)) ?? {};
    const report = done.report ?? before;
    const content = command.writesBook && output !== undefined ? await saved(book, call) : done.content;
    const common = {
      failed: command.sections.findings && hasError(report),
      ...(content === undefined ? {} : { content }),
    };
    if (done.raw !== undefined) return { ...common, raw: done.raw };
    if (done.document !== undefined) return { ...common, document: done.document };
    return json || command.together
      ? {
          ...common,
          entry:
            entryOf(done.entry, leftOut) ?? workbookToJson(file, report, command.sections, language, leftOut),
        }
      : { ...common, text: done.text ?? reportText(file, report, command.sections, language, leftOut) };
  } finally {
    await book.close();
  }
}
