/** A scheme read from a file, to hold tables against. */
import { readJsonText } from '../domain/json-text';
import { parseScheme, SchemeError } from '../domain/scheme';
import type { Scheme } from '../domain/scheme';
import { schemeProblemSentence, words } from '../locales';
import type { Language } from '../locales';
import { TerminalFailure } from './failure';
import { readInput } from './files';

/** What is wrong with a scheme, in sentences; anything else is thrown again. */
export const faults = (error: unknown, language: Language): string => {
  if (!(error instanceof SchemeError)) throw error;
  return error.details.map((problem) => schemeProblemSentence(problem, language)).join(' ');
};

/** The scheme in a file; throws `TerminalFailure` with one line when it cannot be read or is not valid. */
export async function readScheme(path: string, language: Language): Promise<Scheme> {
  const { terminal, schemes } = words(language);
  const text = new TextDecoder().decode(await readInput(path, language));
  let json: unknown;
  try {
    json = readJsonText(text);
  } catch {
    throw new TerminalFailure(terminal.scheme.notValid(path, schemes.notJson));
  }
  try {
    return parseScheme(json);
  } catch (error) {
    throw new TerminalFailure(terminal.scheme.notValid(path, faults(error, language)));
  }
}
