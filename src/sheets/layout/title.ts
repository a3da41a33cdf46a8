import { columnIndex, rowIndex } from '../../a1/place';
import type { Place } from '../../a1/place';
/** The lines above a table: its title, and the years and the owner they name. */
import type { Year } from '../../domain/appendix';
import { fold } from '../headers/fold';
import { yearsIn } from '../headers/years';
import { isFooterWords } from './marks';
import type { Sheet, Window } from './sheet';
import { filledColumns } from './sheet';

export interface TitleLine {
  readonly text: string;
  readonly place: Place;
}

const highest = 12;
const motto = /^(?:cong hoa xa hoi chu nghia|doc lap\s*-)/u;

/** The first line of a title: "PHỤ LỤC …", "Bảng 2. …", "Biểu số 3". */
const opens = (text: string): boolean => /^(?:phu luc|bang\b|bieu\b)/u.test(fold(text));

/** Lines between the end of what stands above (`from`) and the header, top to bottom; signatures and notes are left out. */
export function titleLines(sheet: Sheet, from: number, headerTop: number, window: Window): TitleLine[] {
  const lines: TitleLine[] = [];
  for (
    let row = headerTop - 1;
    row >= Math.max(from, headerTop - highest * 2) && lines.length < highest;
    row -= 1
  )
    for (const column of filledColumns(sheet, row, window).reverse()) {
      const text = sheet.text(row, column);
      if (typeof sheet.value(row, column) !== 'string' || !/\p{L}{2}/u.test(text)) continue;
      lines.unshift({ text, place: { row: rowIndex(row), column: columnIndex(column) } });
    }
  const start = lines.map(({ text }) => opens(text)).lastIndexOf(true);
  const own = start >= 0 ? lines.slice(start) : lines;
  return own.filter(({ text }) => !motto.test(fold(text)) && !isFooterWords(text));
}

/** The title as one text. */
export const titleText = (lines: readonly TitleLine[]): string => lines.map(({ text }) => text).join(' ');

/** The lines that name the table; "(Kèm theo …)" names the plan it belongs to. */
const named = (lines: readonly TitleLine[]): readonly TitleLine[] =>
  lines.filter(({ text }) => !/^\(?(?:ban hanh )?kem theo/u.test(fold(text)));

export interface YearSaid {
  readonly where: 'title' | 'sheet';
  readonly year: Year;
  readonly place?: Place;
}

/** Every year that the title and the sheet's name say. */
export function yearsSaid(lines: readonly TitleLine[], sheetName: string): YearSaid[] {
  const title = named(lines).flatMap(({ text, place }) =>
    yearsIn(text).map((year): YearSaid => ({ where: 'title', year, place })),
  );
  return [...title, ...yearsIn(sheetName).map((year): YearSaid => ({ where: 'sheet', year }))];
}
