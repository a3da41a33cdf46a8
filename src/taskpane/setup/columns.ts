import { columnName } from '../../a1/address';
import { columnIndex } from '../../a1/place';
import type { ColumnIndex } from '../../a1/place';
/** The columns of a table as "Cột và vùng" lists them, those without a role among them. Pure. */
import type { Column } from '../../domain/appendix';
import { isUnsureColumn, isUnsureTable } from '../../sheets/confidence';
import type { Grid } from '../../sheets/grid';
import type { AppendixReport } from '../../sheets/report';

export interface TableColumn {
  readonly column: ColumnIndex;
  /** "D". */
  readonly letters: string;
  /** Header words, '' where there are none. */
  readonly header: string;
  /** What it was recognised as, or null. */
  readonly known: Column | null;
}

const headerWords = (grid: Grid, { header }: AppendixReport['appendix'], column: number): string => {
  const words: string[] = [];
  for (let row: number = header.top; row <= header.bottom; row += 1) {
    const value = String(grid.values[row - grid.top]?.[column - grid.left] ?? '').trim();
    if (value !== '' && value !== words.at(-1)) words.push(value);
  }
  return words.join(' ').replace(/\s+/gu, ' ');
};

/** Every column of the table's area, in order. */
export function tableColumns({ appendix }: AppendixReport, grid: Grid | undefined): readonly TableColumn[] {
  const { left, right } = appendix.area;
  return Array.from({ length: right - left + 1 }, (_, at): TableColumn => {
    const column = columnIndex(left + at);
    const known = appendix.columns.find((each) => each.column === column) ?? null;
    const header = known?.header ?? (grid ? headerWords(grid, appendix, column) : '');
    return { column, letters: columnName(column), header, known };
  });
}

/** Columns whose role is a guess that a person should look at. */
export const unsureColumns = ({ appendix }: AppendixReport): readonly Column[] =>
  appendix.bound ? [] : appendix.columns.filter(isUnsureColumn);

/** True when the pane asks a person to look at what was recognised. */
export const asksToLook = (report: AppendixReport): boolean =>
  !report.appendix.bound && (isUnsureTable(report.appendix) || unsureColumns(report).length > 0);
