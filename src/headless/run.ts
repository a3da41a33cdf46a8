/** Runs one call: each book through the embedded Excel and the add-in's own code. */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { journalKey } from '../excel/keys';
import { readWorkbook } from '../excel/read';
import { words } from '../locales';
import { analyse } from '../sheets/report';
import type { AnalyseOptions, WorkbookReport } from '../sheets/report';
import type { BookExtras } from '../workbench/book';
import { openWorkbook } from '../workbench/node';
import type { OpenWorkbook } from '../workbench/node';
import { planSave, XlsxError } from '../workbench/xlsx';
import type { Call } from './call';
import { TerminalFailure } from './failure';
import type { ExitStatus } from './failure';
import { goalOutput } from './goal';
import { workbookToJson } from './json';
import type { Sections } from './json';
import { planBook, planOutput } from './plan';
import type { Planned } from './plan';
import { readScheme, schemeOutput } from './scheme';
import { reportText } from './text';
import { markBook, recomputeBook } from './write';

const sections: Record<Call['command'], Sections> = {
  inspect: { findings: false, units: false },
  check: { findings: true, units: true },
  recompute: { findings: true, units: false },
  flags: { findings: false, units: true },
  plan: { findings: true, units: false },
  goal: { findings: false, units: false },
  scheme: { findings: false, units: false },
};

export interface CallResult {
  readonly status: ExitStatus;
  readonly output: string;
}

/** Reads, does and reports; throws `TerminalFailure` when a book cannot be read or written. */
export async function runCall(call: Call): Promise<CallResult> {
  const scheme =
    call.schemeFile === undefined ? {} : { scheme: await readScheme(call.schemeFile, call.language) };
  const results: (BookResult & { file: string })[] = [];
  for (const book of call.books) {
    results.push({ file: basename(book), ...(await runBook(call, book, scheme)) });
  }
  const [only] = results;
  if (call.goal && only) return { status: 0, output: await goalOutput(only.report, call.goal, call) };
  if (call.scheme && only) return { status: 0, output: await schemeOutput(only.report, call.scheme, call) };
  if (only?.planned) {
    const output = planOutput(only.file, only.planned, call);
    return { status: hasError(only.planned.report) ? 1 : 0, output };
  }
  const shown = sections[call.command];
  const failed = shown.findings && results.some(({ report }) => hasError(report));
  const output = call.json
    ? `${JSON.stringify({ workbooks: results.map(({ file, report }) => workbookToJson(file, report, shown, call.language)) }, null, 2)}\n`
    : results.map(({ file, report }) => reportText(file, report, shown, call.language)).join('\n');
  return { status: failed ? 1 : 0, output };
}

const hasError = (report: WorkbookReport): boolean =>
  report.appendices.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));

interface BookResult {
  readonly report: WorkbookReport;
  readonly planned?: Planned;
}

async function runBook(call: Call, path: string, options: AnalyseOptions): Promise<BookResult> {
  const book = await open(call, path);
  try {
    const reading = await readWorkbook();
    const report = analyse(reading, options);
    if (call.output === undefined || call.scheme) return { report };
    if (call.plan) {
      const planned = await planBook(report, call.plan, options, call.language);
      await save(call, book, call.output);
      return { report, planned };
    }
    if (call.command === 'recompute') await recomputeBook(report, reading, call, options);
    else await markBook(report, call.language);
    await save(call, book, call.output);
    return { report: call.command === 'recompute' ? analyse(await readWorkbook(), options) : report };
  } finally {
    await book.close();
  }
}

async function open(call: Call, path: string): Promise<OpenWorkbook> {
  const { terminal } = words(call.language);
  const bytes = await readFile(path).catch(() => {
    throw new TerminalFailure(terminal.cannotOpen(path));
  });
  try {
    return await openWorkbook(new Uint8Array(bytes));
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

async function save(call: Call, book: OpenWorkbook, output: string): Promise<void> {
  const { terminal } = words(call.language);
  await book.engine.settle();
  const file = book.engine.toFile();
  const { bytes, losses } = await planSave({ ...file, extras: withoutJournal(file.extras) });
  if (losses.length > 0 && !call.lossy)
    throw new TerminalFailure(terminal.wouldLose(output, losses.join('; ')));
  await writeFile(output, bytes).catch(() => {
    throw new TerminalFailure(terminal.cannotWrite(output));
  });
}
