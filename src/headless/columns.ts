/** Where the terminal puts new columns: as the call says, as the workbook remembers, or right of each table. */
import { words } from '../locales';
import type { Language } from '../locales';
import { columnName } from '../a1/address';
import { keptPlace } from '../sheets/columns/choice';
import { columnOfWords, placeProblem, rightOfTable } from '../sheets/columns/place';
import type { ColumnPlace } from '../sheets/columns/place';
import type { Grid, WorkbookReading } from '../sheets/grid';
import type { AppendixReport } from '../sheets/report';
import { TerminalFailure } from './failure';

/** The words of a call: right after a column of the table (letters, role or "right"), or in free columns from one on. */
export interface ColumnWords {
  readonly kind: 'after' | 'from';
  readonly said: string;
}

/** A table, its sheet, and where its new columns go. */
export interface PlacedAppendix {
  readonly report: AppendixReport;
  readonly grid: Grid;
  readonly place: ColumnPlace;
}

/** The place that the words mean for one table; null when it has no such column. */
const placeOf = ({ report, grid }: Omit<PlacedAppendix, 'place'>, asked: ColumnWords): ColumnPlace | null => {
  if (asked.said === 'right') return rightOfTable;
  const column = columnOfWords(report.appendix, asked.said);
  if (column === null) return null;
  const place: ColumnPlace = { kind: asked.kind, column };
  return placeProblem(report.appendix, grid, place)?.why === 'outside' ? null : place;
};

/** The tables with their places, and the sentences that say which place they got unasked. */
export interface Placed {
  readonly tables: readonly PlacedAppendix[];
  readonly notes: readonly string[];
}

/**
 * A place for every table. Where a workbook has several tables, the asked column need not be in all of them: the others
 * get their columns on the right, which is told in the notes.
 * @throws TerminalFailure when no table has the column, or the place cannot be served.
 */
export function placeColumns(
  reports: readonly AppendixReport[],
  reading: WorkbookReading,
  asked: ColumnWords | undefined,
  language: Language,
): Placed {
  const { terminal } = words(language);
  const notes: string[] = [];
  const found = reports.flatMap((report) => {
    const grid = reading.grids.find(({ sheetId }) => sheetId === report.appendix.sheetId);
    return grid ? [{ report, grid }] : [];
  });
  const placed = found.map((table) => ({
    ...table,
    place: asked ? placeOf(table, asked) : keptPlace(reading, table.report.appendix, table.grid),
  }));
  const ids = placed.map(({ report }) => report.appendix.id).join(', ');
  if (asked && placed.length > 0 && placed.every(({ place }) => place === null))
    throw new TerminalFailure(terminal.columns.outside(asked.said, ids));
  const tables = placed.map(({ report, grid, place }) => {
    const { id } = report.appendix;
    if (place === null) notes.push(terminal.columns.onTheRight(id, asked?.said ?? ''));
    else if (!asked && place.kind === 'after')
      notes.push(terminal.columns.kept(id, columnName(place.column)));
    const problem = place && placeProblem(report.appendix, grid, place);
    if (problem) throw new TerminalFailure(terminal.columns[problem.why](problem.cell, id));
    return { report, grid, place: place ?? rightOfTable };
  });
  return { tables, notes };
}
