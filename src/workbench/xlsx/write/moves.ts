/** How the sheets of a file moved and were renamed, as one rule for every reference, wherever it stands. */
import type { BookFile } from '../../book';
import type { LineMap } from '../../../a1/lines';
import { moveByLines } from '../../../a1/move';
import { maxColumns } from '../../../a1/place';
import { mapReferences } from '../../../a1/references';
import { lineMap } from '../lines';
import type { SheetReading } from '../read/sheet';
import type { SheetList } from './sheet-list';

export interface SheetMoves {
  readonly rows: LineMap;
  readonly columns: LineMap;
  /** False when lines were put in another order: what stood beside the cells stays where it was. */
  readonly ordered: boolean;
}

export interface Moves {
  /** By the sheet's name in the file. */
  readonly sheets: ReadonlyMap<string, SheetMoves>;
  readonly nothing: boolean;
  /** Rewrites a formula that stands on the sheet `own` (its name in the file), or on none. */
  formula(text: string, own: string | null): string;
}

const trackedLines = (lines: object | undefined): number =>
  Object.keys(lines ?? {}).reduce((last, line) => Math.max(last, Number(line)), -1) + 1;

function sheetMoves(
  { data }: SheetReading,
  next: BookFile['snapshot']['sheets'][string] | undefined,
): SheetMoves {
  const rows = lineMap(trackedLines(data.rowData), next?.rowData);
  const columns = lineMap(trackedLines(data.columnData), next?.columnData, maxColumns);
  return { rows: rows.map, columns: columns.map, ordered: rows.ordered && columns.ordered };
}

const isStill = ({ rows, columns }: SheetMoves): boolean => rows.still && columns.still;

export const movedReference = (text: string, moves: SheetMoves | undefined): string =>
  moves ? moveByLines(text, moves.rows, moves.columns) : text;

export function findMoves(sheets: readonly SheetReading[], book: BookFile, list: SheetList): Moves {
  const bySheet = new Map<string, SheetMoves>();
  for (const sheet of sheets) {
    const moves = sheetMoves(sheet, book.snapshot.sheets[sheet.entry.id]);
    if (!isStill(moves) || !moves.ordered) bySheet.set(sheet.entry.name, moves);
  }
  return {
    sheets: bySheet,
    nothing: bySheet.size === 0 && list.renamed.size === 0 && list.deleted.length === 0,
    formula: (text, own) =>
      mapReferences(
        text,
        ({ book, sheet, through, address }) => {
          // Excel does not move a span of sheets, or another workbook, for the lines of one sheet.
          if (book !== null || through !== null) return null;
          return movedReference(address, bySheet.get(sheet ?? own ?? ''));
        },
        (sheet) => (list.deleted.includes(sheet) ? null : list.renamed.get(sheet)),
      ),
  };
}
