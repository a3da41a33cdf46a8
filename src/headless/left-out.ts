/** What of a workbook could not be read, in sentences: the rest was. */
import { words } from '../locales';
import type { Language } from '../locales';
import type { WorkbookReading } from '../sheets/grid';
import type { BookExtras } from '../workbench/book';

/** One sentence per part that was left out, and per sheet that is larger than is read; empty when all was read. */
export function leftOutSentences(
  { leftOut = [] }: Pick<BookExtras, 'leftOut'>,
  { cut = [] }: Pick<WorkbookReading, 'cut'>,
  language: Language,
): string[] {
  const sentences = words(language).terminal.leftOut;
  return [
    ...leftOut.map(({ kind, where, count }) => sentences[kind](where, count)),
    ...cut.map((sheet) => sentences.tooLarge(sheet)),
  ];
}
