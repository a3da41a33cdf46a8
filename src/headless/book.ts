/** One workbook of a call, from its file to what is printed of it. */
import { basename } from 'node:path';
import { journalKey } from '../excel/keys';
import { words } from '../locales';
import { analyse } from '../sheets/report';
import type { AnalyseOptions, WorkbookReport } from '../sheets/report';
import type { WorkbookReading } from '../sheets/grid';
import { needsEngine } from '../workbench/at-rest';
import type { BookExtras, BookFile } from '../workbench/book';
import type { OpenWorkbook } from '../workbench/node';
import { planSave, readXlsx, XlsxError } from '../workbench/xlsx';
import type { BookDone, Call } from './commands/command';
import { problemLine, TerminalFailure } from './failure';
import { readInput } from './files';
import { leftOutSentences } from './left-out';
import { readAtRest } from './reading-at-rest';
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
  /** Sentences for stderr. */
  readonly notes?: readonly string[];
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

/** True when the call writes into a copy of the workbook. */
const writesInto = ({ command, output }: Call): boolean => command.writesBook && output !== undefined;

/** A command's own entry, with what of the workbook could not be read. */
const entryOf = (entry: object | undefined, leftOut: readonly string[]): object | undefined =>
  entry && leftOut.length > 0 ? { ...entry, leftOut } : entry;

const hasError = (report: WorkbookReport): boolean =>
  report.appendices.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));

/** One workbook of a call, read: from its file, or open behind office.js where it is written or its formulas are computed. */
interface Read {
  readonly reading: WorkbookReading;
  readonly extras: BookExtras;
  readonly open: OpenWorkbook | null;
}

/** Whether the workbook is opened in an engine: only where that tells more than its file, for it takes longer than all the rest. */
const opens = (book: BookFile, call: Call): boolean => writesInto(call) || needsEngine(book) !== null;

async function readBook(
  { book, isOpened }: { readonly book: BookFile; readonly isOpened: boolean },
  options: AnalyseOptions,
): Promise<Read> {
  if (!isOpened) return { reading: readAtRest(book, options), extras: book.extras, open: null };
  const [{ openWorkbook }, { readFor }] = await Promise.all([
    import('../workbench/node'),
    import('./reading'),
  ]);
  const open = await openWorkbook(book);
  return { reading: await readFor(options), extras: open.engine.extras, open };
}

/** What the call printed of a workbook. */
function printed(
  { command, json, language }: Call,
  done: BookDone,
  { file, report, leftOut }: { file: string; report: WorkbookReport; leftOut: readonly string[] },
): Pick<BookOutcome, 'raw' | 'document' | 'entry' | 'text'> {
  if (done.raw !== undefined) return { raw: done.raw };
  if (done.document !== undefined) return { document: done.document };
  if (!json && !command.together)
    return { text: done.text ?? reportText(file, report, command.sections, language, leftOut) };
  const entry = entryOf(done.entry, leftOut);
  return { entry: entry ?? workbookToJson(file, report, command.sections, language, leftOut) };
}

/** Reads, does and reports; throws `TerminalFailure` when the workbook cannot be read, or the work cannot be done. */
export async function runBook(call: Call, path: string, options: AnalyseOptions): Promise<BookOutcome> {
  const book = await fileOf(path, call);
  const isOpened = opens(book, call);
  const work = async (): Promise<BookOutcome> => await doneWith({ book, isOpened }, path, call, options);
  if (!isOpened) return await work();
  const { watched } = await import('./watchdog');
  return await watched(problemLine(words(call.language).terminal.endless(path)), work);
}

async function doneWith(
  given: { readonly book: BookFile; readonly isOpened: boolean },
  path: string,
  call: Call,
  options: AnalyseOptions,
): Promise<BookOutcome> {
  const { command, language } = call;
  const { reading, extras, open } = await readBook(given, options);
  try {
    const file = basename(path);
    const before = analyse(reading, options);
    const leftOut = leftOutSentences(extras, reading, before, language);
    const work = { file, path, call, reading, report: before, analyse: options };
    const done = (await command.perform?.(work, call.options)) ?? {};
    const report = done.report ?? before;
    const content = open && writesInto(call) ? await saved(open, call) : done.content;
    return {
      failed: command.sections.findings && hasError(report),
      ...(content === undefined ? {} : { content }),
      ...(done.notes && { notes: done.notes }),
      ...printed(call, done, { file, report, leftOut }),
    };
  } finally {
    await open?.close();
  }
}
