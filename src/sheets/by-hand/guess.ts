/** What the columns of a table hold where no words tell: guessed by their contents, for a person to set right. */
import { rowIndex } from '../../a1/place';
import type { Area, ColumnIndex, RowIndex } from '../../a1/place';
import type { Role } from '../../domain/appendix';
import { readCode } from '../../domain/code';
import { roleOf } from '../../domain/roles';
import { contentsOf, halfHolds, mostlyHolds } from '../headers/contents';
import type { Contents } from '../headers/contents';
import { boundsOf, pairsIn } from '../headers/maximum-by-figures';
import { isYearNumber } from '../headers/years';
import { isColumnNumbers } from '../layout/marks';
import type { Sheet } from '../layout/sheet';
import { filledColumns } from '../layout/sheet';
import { mayBeCode } from '../lengths';
import { unitShare } from '../headers/units-by-contents';

/** Header rows that are looked over for the first row of data. */
const tallestHeader = 6;
/** So many rows tell what a column holds. */
const sampled = 60;

function isDataRow(sheet: Sheet, row: number, area: Area): boolean {
  const filled = filledColumns(sheet, row, area);
  const [first] = filled;
  if (first === undefined || isColumnNumbers(filled.map((column) => sheet.text(row, column)))) return false;
  const { code, ordinal } = readCode(sheet.value(row, first), sheet.format(row, first), '');
  if (mayBeCode(sheet.text(row, first)) && (code !== null || ordinal !== undefined)) return true;
  return filled.some((column) => {
    const value = sheet.value(row, column);
    return typeof value === 'number' && !isYearNumber(value);
  });
}

/** The first row with a code or a figure; the row below the first where none of the first rows has any. */
export function guessFirstRow(sheet: Sheet, area: Area): RowIndex {
  const last = Math.min(area.bottom, area.top + tallestHeader);
  for (let row = area.top + 1; row <= last; row += 1) if (isDataRow(sheet, row, area)) return rowIndex(row);
  return rowIndex(area.top + 1);
}

/** True where the area begins with data: its header, if it has one, stands above it. */
export const beginsWithData = (sheet: Sheet, area: Area): boolean => isDataRow(sheet, area.top, area);

interface Measured {
  readonly column: ColumnIndex;
  readonly contents: Contents;
  /** Mean length of its texts. */
  readonly length: number;
  /** 0 … 1: how many of its cells name a unit that is known. */
  readonly units: number;
}

function measure(sheet: Sheet, column: ColumnIndex, rows: readonly number[]): Measured {
  const texts = rows.flatMap((row) => sheet.text(row, column) || []);
  return {
    column,
    contents: contentsOf(sheet, column, rows),
    length: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
    units: unitShare(texts),
  };
}

/** Share of codes that follow the one before: a person says what is a table, so less is asked than of one that is found. */
const leastInOrder = 0.6;

const isFigures = ({ contents: { filled, share } }: Measured): boolean =>
  filled > 0 && share.points >= mostlyHolds;

const isCodes = ({ contents: { filled, share, inOrder } }: Measured): boolean =>
  filled > 0 && share.codes >= mostlyHolds && inOrder >= leastInOrder;

const isUnits = ({ contents: { filled, share }, units }: Measured): boolean =>
  filled > 0 && share.text >= halfHolds && units >= halfHolds;

/** Filled cells of the columns of names, against the column that is filled most. */
const mostlyFilled = 0.8;

/** The column of names: the first of texts that nearly all rows have, else the longest texts, else any that is filled. */
function nameAmong(columns: readonly Measured[]): Measured | undefined {
  const filled = columns.filter(({ contents }) => contents.filled > 0);
  const plain = filled.filter((each) => !isFigures(each) && !isUnits(each));
  const most = Math.max(0, ...plain.map(({ contents }) => contents.filled));
  const texts = plain.find(
    ({ contents }) => contents.share.text >= halfHolds && contents.filled >= mostlyFilled * most,
  );
  const pool = plain.length > 0 ? plain : filled;
  return texts ?? [...pool].sort((a, b) => b.length - a.length || a.column - b.column)[0] ?? columns[0];
}

/** Roles of prose, which words of a header may have given to the names ("Diễn giải"). */
const isProse = (role: Role | undefined): boolean => role !== undefined && roleOf(role).holds === 'text';

/** A guess for every column of the table; `known` are those that their words told. */
export function guessRoles(
  sheet: Sheet,
  area: Area,
  firstRow: RowIndex,
  columns: readonly ColumnIndex[],
  known: ReadonlyMap<ColumnIndex, Role>,
): ReadonlyMap<ColumnIndex, Role> {
  const rows: number[] = [];
  for (let row: number = firstRow; row <= area.bottom && rows.length < sampled; row += 1) rows.push(row);
  const guesses = new Map(known);
  const has = (role: Role): boolean => [...guesses.values()].includes(role);
  const free = (): Measured[] => measured.filter(({ column }) => !guesses.has(column));
  const measured = columns.map((column) => measure(sheet, column, rows));
  const give = (found: Measured | undefined, role: Role): void => {
    if (found && !has(role)) guesses.set(found.column, role);
  };
  const codes = free().find(isCodes);
  if (columns.length > 1) give(codes, 'code');
  give(
    nameAmong(measured.filter(({ column }) => !guesses.has(column) || isProse(guesses.get(column)))),
    'name',
  );
  if (!has('name') && measured[0]) guesses.set(measured[0].column, 'name');
  give(free().find(isUnits), 'lead-unit');
  const figures = free().filter(isFigures);
  give(largestOf(sheet, figures, rows), 'maximum');
  for (const each of figures) if (!guesses.has(each.column)) guesses.set(each.column, 'achieved');
  return guesses;
}

/** The column of figures that no other of them ever exceeds. */
const largestOf = (
  sheet: Sheet,
  figures: readonly Measured[],
  rows: readonly number[],
): Measured | undefined =>
  figures.length < 2
    ? undefined
    : figures.find((large) =>
        figures.every((other) => boundsOf(pairsIn(sheet, rows, large, other)).above === 0),
      );
