/**
 * A table read as it was taught. Taught words answer where a table's own words do not: what is read surely in a table that
 * can be used stays as it is, so that a wrong word taught in one place makes no right table wrong in another.
 */
import { columnIndex } from '../../a1/place';
import type { Appendix, Column } from '../../domain/appendix';
import { roleOf } from '../../domain/roles';
import { isLooseColumn } from '../confidence';
import { columnHints } from '../headers/column-hints';
import type { ToldColumn } from '../headers/column-hints';
import type { HeaderColumn } from '../headers/columns';
import { contentsOf, contradicts } from '../headers/contents';
import type { ColumnHint, TableHint } from '../hints';
import { sumsOf } from '../layout/agreement';
import type { HeaderGroup } from '../layout/blocks';
import { buildAppendix } from '../layout/build';
import { isEnough } from '../layout/evidence';
import { holdsFigures, isTotalRow, wordsOfRow } from '../layout/raw-row';
import type { Sheet } from '../layout/sheet';
import { readTable } from '../layout/table';
import { isAtAnEnd } from '../lengths';
import type { Table } from '../layout/table';
import type { TitleLine } from '../layout/title';

/** So many rows from the top tell what a column holds. */
const sampled = 80;

/** True for a column that is read surely by its own words; a looser fit gives way to what a person taught about them. */
const isSure = (column: Column | undefined): boolean => column !== undefined && !isLooseColumn(column);

function isContradicted(
  sheet: Sheet,
  { area, header }: Table,
  column: number,
  { holds }: { holds: ReturnType<typeof roleOf>['holds'] },
): boolean {
  const rows: number[] = [];
  for (let row = header.bottom + 1; row <= area.bottom && rows.length < sampled; row += 1) rows.push(row);
  return contradicts(contentsOf(sheet, column, rows), holds);
}

/** The way of codes that was taught with the header of the code column; only where nobody says another. */
function taughtManner(sheet: Sheet, table: Table, hint: TableHint | undefined): string | undefined {
  const code = table.columns.find(({ role }) => role === 'code');
  if (code === undefined || hint?.manner !== undefined) return undefined;
  return sheet.taught.column(code.header)?.manner;
}

const isRead = ({ columns }: Table, column: number): boolean =>
  columns.some((each) => each.column === column);

/** What is told of a column: its taught role, else what is read of it and must stay; null where nothing is. */
function toldOf(
  sheet: Sheet,
  table: Table,
  each: HeaderColumn,
  stays: boolean,
): (ToldColumn & { readonly taught: boolean }) | null {
  const read = table.columns.find(({ column }) => column === each.column);
  const lesson = stays && isSure(read) ? null : sheet.taught.column(each.header);
  const { header } = each;
  const column = columnIndex(each.column);
  if (lesson && !isContradicted(sheet, table, column, roleOf(lesson.role)))
    return {
      column,
      header,
      role: lesson.role,
      year: roleOf(lesson.role).yearly ? each.year : null,
      taught: true,
    };
  if (!stays || read === undefined) return null;
  const { role, year = null, label } = read;
  return { column, header, role, year, ...(label === undefined ? {} : { label }), taught: false };
}

/** Of codes and names there is one column: the first that was taught, else the one that was read. */
function withoutSecond(told: readonly (ToldColumn & { readonly taught: boolean })[]): readonly ToldColumn[] {
  return told.filter((each, at) => {
    const alone = each.role !== null && ['codes', 'names'].includes(roleOf(each.role).holds);
    const first = told.findIndex(({ role, taught }) => role === each.role && taught);
    return !alone || first < 0 || first === at;
  });
}

/** The words of the row that was taught to be the total, where no row says so by its own words. */
function taughtTotal({ taught }: Sheet, { rows }: Table): string | undefined {
  if (rows.some(({ kind, piece }) => kind === 'total' || isTotalRow(piece))) return undefined;
  const atAnEnd = rows.filter((_, at) => isAtAnEnd(at, rows.length));
  const row = atAnEnd.find(({ piece }) => piece.codeText === '' && taught.isTotal(wordsOfRow(piece)));
  return row && wordsOfRow(row.piece);
}

/** The columns as they were taught, and whether that is enough to know the table for one of ours; null for nothing. */
function toldColumns(
  sheet: Sheet,
  table: Table,
  stays: boolean,
): { readonly columns: readonly ColumnHint[]; readonly known: boolean } | null {
  const told = table.headers.flatMap((each) => toldOf(sheet, table, each, stays) ?? []);
  const taught = told.filter((each) => each.taught);
  if (taught.length === 0) return null;
  const untold = table.headers.filter(
    ({ header, column }) =>
      header !== '' && !told.some((each) => each.column === column) && !isRead(table, column),
  );
  const roles = new Set(taught.map(({ role }) => role));
  return {
    columns: columnHints(withoutSecond(told)),
    known: roles.size >= 2 && taught.length >= untold.length,
  };
}

/** True for a reading that needs no help: rows with names and figures, known for one of ours. */
function stands({ columns, rows, confidence }: Appendix): boolean {
  const criteria = rows.filter(({ kind }) => kind === 'criterion').length;
  return (
    columns.some(({ role }) => role === 'name') &&
    columns.some(holdsFigures) &&
    criteria > 0 &&
    isEnough(confidence, criteria)
  );
}

/** True where what was taught makes more sums differ than agree. */
function isWorse(taught: Appendix, own: Appendix): boolean {
  const [before, after] = [sumsOf(own), sumsOf(taught)];
  return after.differ - before.differ > after.agree - before.agree;
}

/** What stands where on the sheet: a header with its repeats, the last row its table may have, the lines of its title. */
export interface TablePlace {
  readonly group: HeaderGroup;
  readonly bottom: number;
  readonly titles: readonly TitleLine[];
}

/** Reads the table at a place, by its own words first, then by what was taught. */
export function readAsTaught(sheet: Sheet, { group, bottom, titles }: TablePlace, hint?: TableHint): Table {
  const own = readTable(sheet, group, bottom, hint);
  if (sheet.taught.isEmpty || hint?.columns !== undefined) return own;
  const before = buildAppendix(sheet, own, titles, hint);
  const stays = stands(before);
  const isBetter = (table: Table, than: Table): boolean =>
    sumsOf(buildAppendix(sheet, table, titles, hint)).agree >
    sumsOf(buildAppendix(sheet, than, titles, hint)).agree;
  const told = toldColumns(sheet, own, stays);
  const { sheetId, sheet: name } = sheet.grid;
  const columns: TableHint = { sheetId, sheet: name, ...hint, ...(told && { columns: told.columns }) };
  const named = told ? readTable(sheet, group, bottom, columns) : own;
  const totalWords = hint?.totalWords === undefined ? taughtTotal(sheet, named) : undefined;
  const said: TableHint = { ...columns, ...(totalWords === undefined ? {} : { totalWords }) };
  const plain = totalWords === undefined ? named : readTable(sheet, group, bottom, said);
  const manner = taughtManner(sheet, named, hint);
  const coded = manner === undefined ? plain : readTable(sheet, group, bottom, { ...said, manner });
  const whole = coded !== plain && isBetter(coded, plain) ? coded : plain;
  if (whole === own) return own;
  const taught = { ...whole, taught: told?.known === true };
  return stays && isWorse(buildAppendix(sheet, taught, titles, hint), before) ? own : taught;
}
