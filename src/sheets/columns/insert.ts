import type { Area } from '../../a1/place';
/** Brings columns that were planned beyond the sheet's edge into the table: places, formulas, numbers. Pure. */
import type { Appendix } from '../../domain/appendix';
import type { Grid } from '../grid';
import { isFormula } from '../patch';
import type { CellContent, CellEdit, InsertedColumns, SheetPatch } from '../patch';
import { contentAt } from '../sums/cells';
import { numberColumns } from './heading';
import type { ColumnPlace } from './place';
import { insertionMap, mapColumns } from './shift';
import type { ColumnMap } from './shift';

/** Cells of the column before the place that tell whether the table was moved meanwhile; so many are enough. */
const ANCHORS = 40;

/** A content as it reads once the columns are in. */
export const mapContent = <C extends CellContent>(content: C, sheet: string, map: ColumnMap): C =>
  isFormula(content) ? { ...content, formula: mapColumns(String(content.formula), sheet, map) } : content;

const anchorOf = ({ area }: Appendix, grid: Grid, at: number, edited: readonly CellEdit[]) => {
  const taken = new Set(edited.map(({ row, column }) => `${row} ${column}`));
  const anchor: InsertedColumns['anchor'][number][] = [];
  for (const column of [at - 1, at]) {
    const end = anchor.length + ANCHORS;
    for (let row: number = area.top; row <= area.bottom && anchor.length < end; row += 1) {
      const content = contentAt(grid, row, column);
      if (isFormula(content) || content.formula === '' || taken.has(`${row} ${column}`)) continue;
      anchor.push({ row, column, content });
    }
  }
  return anchor;
};

/** Rows of the table with a merged cell wider than one column. */
const wideRows = ({ top, bottom }: Area, grid: Grid): readonly number[] => {
  const wide = new Set<number>();
  for (const merge of grid.merges) {
    if (merge.left === merge.right) continue;
    for (let row = Math.max(top, merge.top); row <= Math.min(bottom, merge.bottom); row += 1) wide.add(row);
  }
  return [...wide].sort((a, b) => a - b);
};

const inserted = (appendix: Appendix, grid: Grid, patch: SheetPatch, at: number): SheetPatch => {
  const planned = [...patch.newColumns].sort((a, b) => a.column - b.column);
  const seat = new Map(planned.map(({ column }, index) => [column, at + index]));
  const moved = insertionMap(at, planned.length);
  const map: ColumnMap = (column) => seat.get(column) ?? moved(column);
  const edits = patch.edits.filter(({ column }) => !seat.has(column));
  const cells = patch.edits.flatMap((edit): CellEdit[] =>
    seat.has(edit.column)
      ? [{ ...edit, column: map(edit.column), after: mapContent(edit.after, patch.sheet, map) }]
      : [],
  );
  const columns = planned.map(({ likeColumn, merges }) => ({ likeColumn, merges }));
  const { area } = appendix;
  const anchor = anchorOf(appendix, grid, at, edits);
  const wide = wideRows(area, grid);
  return { ...patch, edits, newColumns: [], inserted: { at, columns, area, wide, cells, anchor } };
};

/** The finished patch of a sheet: new columns numbered where the table numbers its own, and put in where they are to go. */
export const settleColumns = (
  appendix: Appendix,
  grid: Grid,
  patch: SheetPatch,
  place: ColumnPlace,
): SheetPatch => {
  const columns = patch.newColumns.map(({ column }) => column).sort((a, b) => a - b);
  if (columns.length === 0) return patch;
  const at = place.kind === 'after' ? place.column + 1 : null;
  const numbers = numberColumns(appendix, grid, columns, at);
  const edits = [...patch.edits, ...numbers].sort((a, b) => a.row - b.row || a.column - b.column);
  const numbered = { ...patch, edits };
  return at === null ? numbered : inserted(appendix, grid, numbered, at);
};
