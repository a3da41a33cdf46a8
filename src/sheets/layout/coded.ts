/** Codes and kinds of rows: each row's code is read where it stands, then decided by its neighbours. */
import { columnIndex, rowIndex } from '../../a1/place';
import type { CodeReading, Column, RowKind } from '../../domain/appendix';
import {
  codeLevel,
  compareCodes,
  parentCode,
  readCodeInPlace,
  repairCode,
  successors,
} from '../../domain/code';
import type { CodeNeighbours, CodeParts } from '../../domain/code';
import type { TableHint } from '../hints';
import { closingOf } from './closing';
import { cellFor, readPiece, stylesOf } from './code-cells';
import type { CodeCells, ReadPiece } from './code-cells';
import { inTheTablesWay } from './code-ways';
import type { Piece } from './piece';
import type { Sheet } from './sheet';

/** A row with its kind, code and name; not yet in the tree. */
export interface CodedRow {
  readonly piece: Piece;
  readonly kind: RowKind;
  readonly code: CodeReading;
  readonly name: string;
  /** Place in its group for "(2)" and "II."; null for others. */
  readonly ordinal: number | null;
  /** Where a row without a readable code belongs by its neighbours ("2.3" between 2.2 and 2.4), or null. */
  readonly place: string | null;
  /** The unit that a heading names. */
  readonly unit?: string;
}

/** The nearest certain code at or after `at`: not a date, and not a number that may have lost a zero. */
function certainAfter(read: readonly ReadPiece[], at: number): string | null {
  for (let next = at; next < Math.min(at + 2, read.length); next += 1) {
    const parts = read[next]?.parts;
    if (parts?.code && parts.bend !== 'date') return parts.code;
  }
  return null;
}

/** A row without figures is a section when a Roman numeral or letter marks it, or when it is a heading in capitals. */
function kindOf(
  { isTotal, isSubtotal, parts, piece }: ReadPiece,
  tableHasFigures: boolean,
  closes: boolean,
): RowKind {
  if (isTotal) return 'total';
  if (isSubtotal === true) return 'section';
  if (closes) return 'closing';
  if (piece.hasFigures) return 'criterion';
  const isHeading =
    tableHasFigures &&
    parts.code === null &&
    parts.ordinal === undefined &&
    /\p{Lu}/u.test(parts.name) &&
    !/\p{Ll}/u.test(parts.name);
  return parts.bend === 'roman' || isHeading ? 'section' : 'criterion';
}

/** A text below the code before it: "1.1" after 1.9. */
const goesBack = ({ code, bend }: CodeParts, { before }: CodeNeighbours): boolean =>
  bend === undefined && code !== null && before !== null && compareCodes(code, before) < 0;

/** True for a number that opens a part of the table whose codes begin again: 1.1 before 1.2 is no 1.10. */
const beginsAgain = ({ code, bend }: CodeParts, after: string | null): boolean =>
  bend === 'number' &&
  code !== null &&
  after !== null &&
  codeLevel(after) >= codeLevel(code) &&
  successors(code).includes(after);

function inPlace(
  sheet: Sheet,
  { piece, parts, glued }: ReadPiece,
  cells: CodeCells,
  place: CodeNeighbours,
): CodeParts {
  const mayBeBent = parts.bend === 'date' || parts.bend === 'number' || goesBack(parts, place);
  if (glued || !mayBeBent) return parts;
  const cell = cellFor(piece, cells.code, sheet);
  return readCodeInPlace(cell.value, cell.format, piece.nameText, place);
}

/** The code that alone joins the neighbours, when it is one of a table of dotted codes. */
function joiningCode(
  cell: { value: string | number | boolean; format: string },
  place: CodeNeighbours,
): string | null {
  const code = repairCode(cell.value, cell.format, place);
  return code !== null && codeLevel(code) > 1 && parentCode(code) !== place.before ? code : null;
}

function codeReading({ piece, glued }: ReadPiece, parts: CodeParts, { code, name }: CodeCells): CodeReading {
  const inName = parts.inName && !glued;
  const column = (inName ? name : code) ?? name ?? code;
  return {
    raw: parts.inName ? '' : parts.raw,
    place: { row: rowIndex(piece.row), column: columnIndex(column?.column ?? 0) },
    code: parts.code,
    ...(parts.bend === undefined ? {} : { bend: parts.bend }),
    malformed: parts.malformed,
    ...(parts.unsure === true ? { unsure: true } : {}),
  };
}

const isItem = ({ code, ordinal }: CodedRow): boolean => code.bend === 'item' && ordinal !== null;

/** One row, with what stands before and after it and the group that its item belongs to. */
function codedRow(
  sheet: Sheet,
  each: ReadPiece,
  cells: CodeCells,
  { kind, place, group }: { kind: RowKind; place: CodeNeighbours; group: string | null },
): CodedRow {
  const parts = inPlace(sheet, each, cells, place);
  const item = parts.bend === 'item' ? parts.ordinal : undefined;
  const inGroup = item !== undefined && group !== null ? `${group}.${String(item)}` : parts.code;
  const code = kind === 'criterion' ? inGroup : null;
  const missing =
    kind === 'criterion' && code === null && item === undefined && each.piece.hasFigures && !each.glued;
  return {
    piece: each.piece,
    kind,
    code: codeReading(each, { ...parts, code }, cells),
    name: parts.name,
    ordinal: parts.ordinal ?? null,
    ...(each.unit === undefined ? {} : { unit: each.unit }),
    place: missing && cells.code ? joiningCode(cellFor(each.piece, cells.code, sheet), place) : null,
  };
}

/** The first total below the last code, or that row itself; where there are no codes, the last total. Below it rows may close the table. */
function lastCountedOf(read: readonly ReadPiece[]): number {
  const totals = read.map(({ isTotal }) => isTotal);
  const coded = read.map(({ parts, isTotal }) => !isTotal && parts.code !== null).lastIndexOf(true);
  if (coded < 0) return totals.lastIndexOf(true);
  return Math.max(coded, totals.indexOf(true, coded + 1));
}

/** True for a row that says something of the total: by its words, or by words in the place of points below a total. */
function closesTable(read: readonly ReadPiece[], at: number): boolean {
  const each = read[at];
  if (each === undefined) return false;
  if (closingOf(each.parts.name) !== null) return true;
  const { parts, piece, isTotal } = each;
  if (isTotal || piece.hasFigures || parts.code !== null || parts.ordinal !== undefined) return false;
  const hasWords = [...piece.points.values()].some(({ reading }) => reading.kind === 'not-score');
  return hasWords && read.slice(0, at).some((above) => above.isTotal);
}

/** Gives rows their codes in order; an item "(2)" takes the group's code above it. */
export function codeRows(
  sheet: Sheet,
  pieces: readonly Piece[],
  columns: readonly Column[],
  { totalWords, manner }: Pick<TableHint, 'totalWords' | 'manner'> = {},
): CodedRow[] {
  const cells: CodeCells = {
    code: columns.find(({ role }) => role === 'code'),
    name: columns.find(({ role }) => role === 'name'),
    totalWords,
    ...stylesOf(pieces),
  };
  const plain = pieces.map((piece) => readPiece(sheet, piece, cells));
  const read = inTheTablesWay(plain, columns, manner);
  const tableHasFigures = pieces.some(({ hasFigures }) => hasFigures);
  const lastCounted = lastCountedOf(read);
  const rows: CodedRow[] = [];
  let before: string | null = null;
  let group: string | null = null;
  let opens = false;
  for (const [at, each] of read.entries()) {
    const closes = lastCounted >= 0 && at > lastCounted && closesTable(read, at);
    const kind = kindOf(each, tableHasFigures, closes);
    const after = certainAfter(read, at + 1);
    const place: CodeNeighbours = { before: opens && beginsAgain(each.parts, after) ? null : before, after };
    const row = codedRow(sheet, each, cells, { kind, place, group });
    rows.push(row);
    const { code } = row.code;
    opens ||= kind === 'section' || each.parts.bend === 'roman';
    if (code === null) continue;
    [before, opens] = [code, false];
    if (!isItem(row)) group = code;
  }
  return rows;
}
