/** What of a workbook could not be read, in sentences: the rest was. */
import { cellAddress } from '../a1/address';
import { words } from '../locales';
import type { Language } from '../locales';
import type { WorkbookReading } from '../sheets/grid';
import type { WorkbookReport } from '../sheets/report';
import type { BookExtras } from '../workbench/book';

/** One sentence per part that was left out, per sheet that is larger than is read, and per table on its side; empty when all was read. */
export function leftOutSentences(
  { leftOut = [] }: Pick<BookExtras, 'leftOut'>,
  { cut = [] }: Pick<WorkbookReading, 'cut'>,
  { turned = [] }: Pick<WorkbookReport, 'turned'>,
  language: Language,
): string[] {
  const { terminal, setup } = words(language);
  const sentences = terminal.leftOut;
  return [
    ...leftOut.map(({ kind, where, count }) => sentences[kind](where, count)),
    ...cut.map((sheet) => sentences.tooLarge(sheet)),
    ...turned.map(({ sheet, place }) => setup.turned(sheet, cellAddress(place))),
  ];
}
