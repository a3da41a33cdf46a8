/**
 * A table that a person describes by hand: where its data begin, what each column holds, which row is the total. It
 * begins with what recognition reads, or what the contents let guess, and every part of it can be changed. Pure.
 */
import { columnIndex, rowIndex } from '../../a1/place';
import type { Area, ColumnIndex, RowIndex } from '../../a1/place';
import type { Appendix, AppendixKind, Column, Role, Year } from '../../domain/appendix';
import { roleOf } from '../../domain/roles';
import { within } from '../correct';
import type { Grid } from '../grid';
import type { ToldColumn } from '../headers/column-hints';
import { headerColumns } from '../headers/columns';
import { recogniseGrid } from '../recognise';
import { isWhole } from '../layout/agreement';
import type { Sheet } from '../layout/sheet';
import { sheetOf } from '../layout/sheet';
import { beginsWithData, guessFirstRow, guessRoles } from './guess';

/** What a person says of one column. */
export interface HandColumn extends ToldColumn {
  /** The first texts below the header. */
  readonly samples: readonly string[];
}

export interface HandDraft {
  readonly sheetId: string;
  readonly sheet: string;
  /** Header included. */
  readonly area: Area;
  /** The first row below the header. */
  readonly firstRow: RowIndex;
  readonly columns: readonly HandColumn[];
  /** Words of the total row, '' for none; absent where its own words tell. */
  readonly totalWords?: string;
  /** The way in which its codes are meant, an id of `readings/`; absent where the sums of the table tell. */
  readonly manner?: string;
  /** Of the appendix that it changes; absent for a new one. */
  readonly id?: string;
  readonly kind?: AppendixKind;
  readonly scheme?: string | null;
  /** True when rows below the area are none of it. */
  readonly ends: boolean;
  /** True where its first row, taken for the header, holds data, and the sheet has no row above it. */
  readonly lacksHeader?: true;
}

/** A header may have so many rows, as workbook names keep it. */
const tallestHeader = 20;
const samplesShown = 3;

/** The columns as their cells say them, without roles; those without a single text are left out. */
function columnsIn(sheet: Sheet, area: Area, firstRow: RowIndex): HandColumn[] {
  const header = { top: area.top, left: area.left, bottom: firstRow - 1, right: area.right };
  return headerColumns(sheet, header).flatMap((each): HandColumn[] => {
    const samples: string[] = [];
    for (let row: number = firstRow; row <= area.bottom && samples.length < samplesShown; row += 1) {
      const text = sheet.text(row, each.column);
      if (text !== '') samples.push(text);
    }
    if (samples.length === 0 && each.header === '') return [];
    const column = columnIndex(each.column);
    return [{ column, header: each.header, samples, role: null, year: null }];
  });
}

const withRoles = (columns: readonly HandColumn[], known: readonly Column[]): HandColumn[] =>
  columns.map((each) => {
    const found = known.find(({ column }) => column === each.column);
    if (!found) return { ...each, role: null, year: null };
    const { role, year = null, label } = found;
    return { ...each, role, year, ...(label === undefined ? {} : { label }) };
  });

/** The draft that says of an appendix what was read of it. */
export function draftOf(grid: Grid, appendix: Appendix): HandDraft {
  const { sheetId, sheet, area, header, id, kind, scheme, totalWords, manner } = appendix;
  const firstRow = rowIndex(header.bottom + 1);
  return {
    sheetId,
    sheet,
    area,
    firstRow,
    id,
    kind,
    scheme,
    ...(totalWords === undefined ? {} : { totalWords }),
    ...(manner === undefined ? {} : { manner }),
    columns: withRoles(columnsIn(sheetOf(grid), area, firstRow), appendix.columns),
    ends: appendix.ends === true,
  };
}

/** Columns by contents, with the roles that their words told. */
function guessed(sheet: Sheet, area: Area, firstRow: RowIndex, read: Appendix | null): HandColumn[] {
  const columns = withRoles(columnsIn(sheet, area, firstRow), read?.columns ?? []);
  const known = new Map(
    columns.flatMap(({ column, role }) => (role === null ? [] : [[column, role] as const])),
  );
  const roles = guessRoles(
    sheet,
    area,
    firstRow,
    columns.map(({ column }) => column),
    known,
  );
  return columns.map((each) => ({ ...each, role: roles.get(each.column) ?? each.role }));
}

/** An area that begins with data, with the row above it for a header. */
const withHeaderAbove = (sheet: Sheet, area: Area): Area =>
  area.top > 0 && beginsWithData(sheet, area) ? { ...area, top: rowIndex(area.top - 1) } : area;

/**
 * The draft of a selected area: as recognition reads it where it reads a whole table, else guessed by contents. Null only
 * for less than two columns, or less than one row below a header. `id` is that of the appendix that it will change.
 */
export function draftIn(grid: Grid, selected: Area, id?: string): HandDraft | null {
  const cut = within(grid, selected);
  if (cut.right <= cut.left || cut.bottom < cut.top) return null;
  const sheet = sheetOf(grid);
  const { sheetId, sheet: name } = grid;
  const [read = null] = recogniseGrid(grid, {
    tables: [{ sheetId, sheet: name, area: cut, ends: true }],
  }).filter(({ area }) => area.top >= cut.top && area.left === cut.left && area.bottom === cut.bottom);
  const own = id === undefined ? {} : { id };
  if (read && isWhole(read)) {
    const { area, firstRow, columns, totalWords, manner, scheme } = draftOf(grid, read);
    return {
      sheetId,
      sheet: name,
      area,
      firstRow,
      columns,
      ...(totalWords === undefined ? {} : { totalWords }),
      ...(manner === undefined ? {} : { manner }),
      ...(scheme === undefined ? {} : { scheme }),
      ...own,
      ends: true,
    };
  }
  const area = withHeaderAbove(sheet, cut);
  if (area.bottom <= area.top) return null;
  const firstRow = guessFirstRow(sheet, area);
  return {
    sheetId,
    sheet: name,
    area,
    firstRow,
    columns: guessed(sheet, area, firstRow, read),
    ...own,
    ends: true,
    ...(area.top === 0 && beginsWithData(sheet, area) ? { lacksHeader: true as const } : {}),
  };
}

/** Rows that the data can begin with. */
export const firstRowsOf = ({ area }: HandDraft): readonly RowIndex[] =>
  Array.from({ length: Math.min(tallestHeader, area.bottom - area.top) }, (_, at) =>
    rowIndex(area.top + 1 + at),
  );

/** The draft with its data beginning at another row: headers and samples are read anew, roles stay. */
export function withFirstRow(grid: Grid, draft: HandDraft, firstRow: RowIndex): HandDraft {
  const roles = new Map(draft.columns.map((each) => [each.column, each]));
  const columns = columnsIn(sheetOf(grid), draft.area, firstRow).map((each): HandColumn => {
    const { role = null, year = null, label } = roles.get(each.column) ?? {};
    return { ...each, role, year, ...(label === undefined ? {} : { label }) };
  });
  return { ...draft, firstRow, columns };
}

/** The draft with another role for a column; codes and names are in one column only, the others may share a role. */
export function withRole(
  draft: HandDraft,
  column: ColumnIndex,
  role: Role | null,
  year: Year | null,
): HandDraft {
  const alone = role !== null && ['codes', 'names'].includes(roleOf(role).holds);
  const columns = draft.columns.map((each): HandColumn => {
    if (alone && each.role === role && each.column !== column) return { ...each, role: null, year: null };
    if (each.column !== column) return each;
    const { header, samples } = each;
    return { column, header, samples, role, year: role !== null && roleOf(role).yearly ? year : null };
  });
  return { ...draft, columns };
}

/** The draft with its codes meant in another way; undefined leaves that to the sums of the table. */
export function withManner(draft: HandDraft, manner: string | undefined): HandDraft {
  const changed: { -readonly [Key in keyof HandDraft]: HandDraft[Key] } = { ...draft };
  if (manner === undefined) delete changed.manner;
  else changed.manner = manner;
  return changed;
}

/** True where a column holds codes, which may be meant in several ways. */
export const hasCodes = ({ columns }: HandDraft): boolean =>
  columns.some(({ role }) => role !== null && roleOf(role).holds === 'codes');
