import { columnIndex } from '../a1/place';
import type { Area, ColumnIndex } from '../a1/place';
/**
 * What a person says of a table, carried out: its columns, its range, its kind, or that a selected range is a table at
 * all. The answer is an appendix to be bound, so that names remember it wherever its cells move.
 */
import type { Appendix, AppendixKind, OtherReading, Role, Year } from '../domain/appendix';
import { readBinding } from './binding';
import type { Grid, WorkbookReading } from './grid';
import { columnKey } from './headers/column-key';
import type { TableHint } from './hints';
import { recogniseGrid, recogniseWorkbook } from './recognise';

export type TableChange =
  /** The column has this role, or none; a role that another column had goes over to this one. */
  | {
      readonly kind: 'column';
      readonly column: ColumnIndex;
      readonly role: Role | null;
      readonly year?: Year;
    }
  /** The table is these cells, header included; its columns are guessed anew. */
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'kind'; readonly as: AppendixKind }
  /** One of `Appendix.readings` is meant. */
  | { readonly kind: 'reading'; readonly says: OtherReading['says'] };

/** What a table was read as, to be read so again. */
const hintOf = (appendix: Appendix): TableHint => ({
  sheetId: appendix.sheetId,
  sheet: appendix.sheet,
  area: appendix.area,
  header: appendix.header,
  kind: appendix.kind,
  id: appendix.id,
  scheme: appendix.scheme,
  columns: appendix.columns.map(({ key, column }) => ({ key, column })),
  bound: true,
  ...(appendix.ends === true ? { ends: true } : {}),
  ...(appendix.totalWords === undefined ? {} : { totalWords: appendix.totalWords }),
  ...(appendix.manner === undefined ? {} : { manner: appendix.manner }),
});

const withColumn = (
  hint: TableHint,
  { column, role, year }: Extract<TableChange, { kind: 'column' }>,
): TableHint => {
  const key = role === null ? null : columnKey(role, year ?? null);
  const others = (hint.columns ?? []).filter((other) => other.column !== column && other.key !== key);
  const { area } = hint;
  const wide = area && {
    ...area,
    left: columnIndex(Math.min(area.left, column)),
    right: columnIndex(Math.max(area.right, column)),
  };
  return {
    ...hint,
    ...(wide ? { area: wide } : {}),
    columns: key === null ? others : [...others, { key, column }],
  };
};

/** The hint with what another reading says; a column that it gives a role loses the one it had. */
const withReading = (hint: TableHint, { manner, columns = [] }: OtherReading['says']): TableHint => ({
  ...hint,
  ...(manner === undefined ? {} : { manner }),
  columns: [
    ...(hint.columns ?? []).filter(
      (had) => !columns.some(({ key, column }) => key === had.key || column === had.column),
    ),
    ...columns,
  ],
});

/** The cells of an area that the sheet really has: a person may select whole columns. */
export const within = (grid: Grid, area: Area): Area =>
  ({
    top: Math.max(area.top, grid.top),
    left: Math.max(area.left, grid.left),
    bottom: Math.min(area.bottom, grid.top + grid.rows - 1),
    right: Math.min(area.right, grid.left + grid.columns - 1),
  }) as Area;

const hintFor = (appendix: Appendix, grid: Grid, change: TableChange): TableHint => {
  const hint = hintOf(appendix);
  switch (change.kind) {
    case 'column':
      return withColumn(hint, change);
    case 'kind':
      return { ...hint, kind: change.as };
    case 'reading':
      return withReading(hint, change.says);
    case 'area': {
      const { sheetId, sheet, id, scheme } = appendix;
      const kind = appendix.bound ? { kind: appendix.kind } : {};
      return { sheetId, sheet, id, scheme, ...kind, area: within(grid, change.area), ends: true };
    }
  }
};

/** A table needs names and at least one row that has one. */
export const isTable = ({ columns, rows }: Appendix): boolean =>
  columns.some(({ role }) => role === 'name') && rows.some(({ kind }) => kind === 'criterion');

/** The appendix after a change; null when no table is left of it. `grid` is the sheet the appendix was read from. */
export const correctAppendix = (grid: Grid, appendix: Appendix, change: TableChange): Appendix | null => {
  const hint = hintFor(appendix, grid, change);
  const found = recogniseGrid(grid, { tables: [hint] }).find(({ id }) => id === appendix.id);
  return found && isTable(found) ? { ...found, scheme: appendix.scheme } : null;
};

const overlaps = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** The table that a hint describes, among all that the workbook remembers, with an id that is unique in it. */
export const hintedAppendix = (reading: WorkbookReading, hint: TableHint, area: Area): Appendix | null => {
  const { hints } = readBinding(reading.part, reading.names);
  const others = hints.tables.filter(
    (other) =>
      !(other.notAppendix === true && other.area && overlaps(other.area, area)) &&
      (other.id === undefined || other.id !== hint.id),
  );
  const found = recogniseWorkbook(reading, { ...hints, tables: [hint, ...others] }).find(
    (appendix) => appendix.sheetId === hint.sheetId && overlaps(appendix.area, area),
  );
  return found && isTable(found) ? found : null;
};

/** The table in a range that a person selected, with an id that is unique in the workbook; null when there is none. */
export const appendixIn = (reading: WorkbookReading, sheetId: string, selected: Area): Appendix | null => {
  const grid = reading.grids.find((each) => each.sheetId === sheetId);
  if (!grid) return null;
  const area = within(grid, selected);
  if (area.bottom < area.top || area.right < area.left) return null;
  return hintedAppendix(reading, { sheetId, sheet: grid.sheet, area, ends: true }, area);
};

/**
 * A bound appendix some of whose names are broken, as it can be bound again: what its whole names say stays, the lost
 * columns are looked for in the table. Null when nothing of it is left.
 */
export const reboundAppendix = (reading: WorkbookReading, id: string): Appendix | null => {
  const { hints, broken } = readBinding(reading.part, reading.names);
  const hint = hints.tables.find((table) => table.bound === true && table.id === id);
  const grid = reading.grids.find(({ sheet }) => sheet === hint?.sheet);
  if (!hint || !grid) return null;
  const found = recogniseGrid(grid, { tables: [{ ...hint, bound: false }] }).find((each) => each.id === id);
  if (!found || !isTable(found)) return null;
  const known = new Set([
    ...(hint.columns ?? []).map(({ key }) => key),
    ...broken.flatMap(({ appendix, column }) => (appendix === id && column !== null ? [column] : [])),
  ]);
  return { ...found, columns: found.columns.filter(({ key }) => known.has(key)) };
};
