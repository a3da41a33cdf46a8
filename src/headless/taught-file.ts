/** Taught words read from a file, to read tables by. */
import { taughtProblemSentence, words } from '../locales';
import type { Language } from '../locales';
import { readTaughtText } from '../sheets/taught/file';
import type { Lesson } from '../sheets/taught/lesson';
import { TerminalFailure } from './failure';
import { readInput } from './files';

/** The taught words in a file; throws `TerminalFailure` with one line when it cannot be read or is not valid. */
export async function readTaught(path: string, language: Language): Promise<readonly Lesson[]> {
  const read = readTaughtText(new TextDecoder().decode(await readInput(path, language)));
  if ('lessons' in read) return read.lessons;
  const why = taughtProblemSentence(read.problem, language);
  throw new TerminalFailure(words(language).terminal.taughtNotValid(path, why));
}
