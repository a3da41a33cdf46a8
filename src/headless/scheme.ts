/** `scheme`: takes the scheme of a table, as a file or as printed JSON. */
import { maximumColumns } from '../domain/appendix';
import { schemeFromAppendix } from '../domain/scheme';
import type { Scheme } from '../domain/scheme';
import { schemeDoubtSentence, words } from '../locales';
import type { Language } from '../locales';
import { schemeDoubt, schemeText, suggestedSchemeId } from '../sheets/scheme-file';
import type { AppendixReport } from '../sheets/report';
import type { BookDone, BookWork } from './commands/command';
import { TerminalFailure } from './failure';
import { faults } from './scheme-file';

/** What `scheme` was asked. */
interface SchemeOptions {
  /** Id of the appendix it is taken from; the widest when left out. */
  readonly appendix?: string;
  readonly id?: string;
  readonly title?: string;
  /** Take it though something speaks against it. */
  readonly confirm: boolean;
}

/** The appendix with most criteria among those that have maxima. */
const widest = (appendices: readonly AppendixReport[]): AppendixReport | undefined =>
  [...appendices]
    .filter(({ appendix }) => maximumColumns(appendix).length > 0)
    .sort((a, b) => b.appendix.rows.length - a.appendix.rows.length)[0];

/** Refuses a scheme that something speaks against, unless it is confirmed. */
function askFirst(report: AppendixReport, confirmed: boolean, language: Language): void {
  const doubt = confirmed ? null : schemeDoubt(report);
  if (doubt === null) return;
  const why = schemeDoubtSentence(doubt, language);
  throw new TerminalFailure(words(language).terminal.scheme.doubted(report.appendix.id, why));
}

/** Takes the scheme of a table: into the file of `-o`, else printed as JSON. */
export function schemeBook(
  { report: { appendices }, file, call }: BookWork,
  { appendix: wanted, id, title, confirm }: SchemeOptions,
): BookDone {
  const { output, language } = call;
  const { terminal } = words(language);
  const report =
    wanted === undefined ? widest(appendices) : appendices.find(({ appendix }) => appendix.id === wanted);
  if (!report) throw new TerminalFailure(terminal.scheme.noTable(file));
  const { appendix } = report;
  let taken: Scheme;
  try {
    askFirst(report, confirm, language);
    taken = schemeFromAppendix(appendix, {
      id: id ?? suggestedSchemeId(appendix),
      title: title ?? (appendix.title || appendix.sheet),
    });
  } catch (error) {
    throw new TerminalFailure(terminal.scheme.cannotTake(appendix.id, faults(error, language)));
  }
  const content = schemeText(taken);
  if (output === undefined) return { raw: content };
  return { content, raw: `${terminal.scheme.written(output, String(taken.nodes.length), taken.total)}\n` };
}
