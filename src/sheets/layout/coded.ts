/** Codes and kinds of rows: each row's code is read where it stands, then decided by its neighbours. */
import { columnIndex, rowIndex } from '../../a1/place';
import type { CodeReading, Column, RowKind } from '../../domain/appendix';
import { codeLevel, parentCode, readCodeInPlace, repairCode } from '../../domain/code';
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

function inPlace(
  sheet: Sheet,
  { piece, parts, glued }: ReadPiece,
  cells: CodeCells,
  place: CodeNeighbours,
): CodeParts {
  if (glued || (parts.bend !== 'date' && parts.bend !== 'number')) return parts;
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
  const lastCounted = read.map(({ isTotal, parts }) => isTotal || parts.code !== null).lastIndexOf(true);
  const rows: CodedRow[] = [];
  let before: string | null = null;
  let group: string | null = null;
  for (const [at, each] of read.entries()) {
    const closes = lastCounted >= 0 && at > lastCounted && closingOf(each.parts.name) !== null;
    const kind = kindOf(each, tableHasFigures, closes);
    const place: CodeNeighbours = { before, after: certainAfter(read, at + 1) };
    const row = codedRow(sheet, each, cells, { kind, place, group });
    rows.push(row);
    const { code } = row.code;
    if (code === null) continue;
    before = code;
    if (!isItem(row)) group = code;
  }
  return rows;
}
