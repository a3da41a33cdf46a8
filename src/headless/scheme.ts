/** Schemes in the terminal: taken from a table into a file, read from a file to check other tables against. */
import { readFile, writeFile } from 'node:fs/promises';
import { parseScheme, SchemeError, schemeFromAppendix } from '../domain/scheme';
import type { Scheme } from '../domain/scheme';
import { schemeProblemSentence, words } from '../locales';
import type { Language } from '../locales';
import { schemeText, suggestedSchemeId } from '../sheets/scheme-file';
import type { AppendixReport, WorkbookReport } from '../sheets/report';
import type { Call } from './call';
import { TerminalFailure } from './failure';
import type { SchemeWords } from './scheme-call';

const faults = (error: unknown, language: Language): string => {
  if (!(error instanceof SchemeError)) throw error;
  return error.details.map((problem) => schemeProblemSentence(problem, language)).join(' ');
};

/** The scheme in a file; throws `TerminalFailure` with one line when it cannot be read or is not valid. */
export async function readScheme(path: string, language: Language): Promise<Scheme> {
  const { terminal, schemes } = words(language);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new TerminalFailure(terminal.cannotOpen(path));
  });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new TerminalFailure(terminal.scheme.notValid(path, schemes.notJson));
  }
  try {
    return parseScheme(json);
  } catch (error) {
    throw new TerminalFailure(terminal.scheme.notValid(path, faults(error, language)));
  }
}

/** The appendix with most criteria among those that have maxima. */
const widest = (appendices: readonly AppendixReport[]): AppendixReport | undefined =>
  [...appendices]
    .filter(({ appendix }) => appendix.columns.some(({ role }) => role === 'maximum'))
    .sort((a, b) => b.appendix.rows.length - a.appendix.rows.length)[0];

/** Takes the scheme of a table: into the file of `-o`, else printed as JSON. */
export async function schemeOutput(
  { appendices }: WorkbookReport,
  { appendix: wanted, id, title }: SchemeWords,
  { output, language, books }: Pick<Call, 'output' | 'language' | 'books'>,
): Promise<string> {
  const { terminal } = words(language);
  const report =
    wanted === undefined ? widest(appendices) : appendices.find(({ appendix }) => appendix.id === wanted);
  if (!report) throw new TerminalFailure(terminal.scheme.noTable(books[0] ?? ''));
  const { appendix } = report;
  let scheme: Scheme;
  try {
    scheme = schemeFromAppendix(appendix, {
      id: id ?? suggestedSchemeId(appendix),
      title: title ?? (appendix.title || appendix.sheet),
    });
  } catch (error) {
    throw new TerminalFailure(terminal.scheme.cannotTake(appendix.id, faults(error, language)));
  }
  const text = schemeText(scheme);
  if (output === undefined) return text;
  await writeFile(output, text).catch(() => {
    throw new TerminalFailure(terminal.cannotWrite(output));
  });
  return `${terminal.scheme.written(output, String(scheme.nodes.length), scheme.total)}\n`;
}
