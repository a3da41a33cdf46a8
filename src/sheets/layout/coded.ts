/** Codes and kinds of rows: each row's code is read where it stands, then decided by its neighbours. */
import type { Column, CodeReading, RowKind } from '../../domain/appendix';
import { columnIndex, rowIndex } from '../../a1/place';
import type { CodeParts } from '../../domain/code';
import {
  codeLevel,
  parentCode,
  readCode,
  readCodeInPlace,
  readStyled,
  repairCode,
  stylesIn,
} from '../../domain/code';
import type { CodeStyle } from '../../domain/code';
import { addsUp } from '../../domain/roles';
import type { TableHint } from '../hints';
import { codesAnew } from '../readings/anew';
import { anew } from '../readings/manners';
import { closingOf } from './closing';
import { outlineCodes } from './outline';
import type { Piece } from './piece';
import { isTotalRow, wordsOfRow } from './raw-row';
import type { Sheet } from './sheet';
import { unitOfHeading } from './unit-headings';

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

interface CodeCells {
  readonly code: Column | undefined;
  readonly name: Column | undefined;
  /** The styles that the code column is written in, and those of codes that open the names. */
  readonly styles: readonly CodeStyle[];
  readonly nameStyles: readonly CodeStyle[];
  /** Words of the row that a person said is the total; undefined where nobody said it. */
  readonly totalWords: string | undefined;
}

interface ReadPiece {
  readonly piece: Piece;
  readonly parts: CodeParts;
  readonly isTotal: boolean;
  /** A total by its words, where a person said that another row is the table's. */
  readonly isSubtotal?: boolean;
  /** The unit that it names, where it is a heading of one. */
  readonly unit?: string;
  /** True when the code cell holds the name too: "1. Điểm đánh giá qua thẩm định". */
  readonly glued: boolean;
}

/** A word and, behind a space, more letters. */
function isNamePhrase(text: string): boolean {
  const word = text.search(/\p{L}{2}/u);
  const behind = word < 0 ? '' : text.slice(word);
  const gap = behind.search(/\s/u);
  return gap >= 0 && /\p{L}/u.test(behind.slice(gap));
}

const cellFor = (
  piece: Piece,
  column: Column | undefined,
  sheet: Sheet,
): { value: string | number | boolean; format: string } =>
  column
    ? { value: sheet.value(piece.row, column.column), format: sheet.format(piece.row, column.column) }
    : { value: '', format: 'General' };

/** What opens a name and may be a code: "Tiêu chí 1.1: ", "I.1. ", "1.1a ". */
const opening =
  /^((?:\p{L}{2,6}\s){0,4}(?:\p{L}{2,6}\s?)?(?:\d{1,2}|[IVXL]{1,6}|[A-H])(?:[.-]\w{1,4})*\p{Ll}?\)?)(?:\s*[:.–-]\s*|\s+)(?=\S)/u;

const openingOf = (name: string): { readonly code: string; readonly rest: string } | null => {
  const match = opening.exec(name);
  return match?.[1] === undefined ? null : { code: match[1], rest: name.slice(match[0].length) };
};

/** The styles of a table's codes: those of its code column, and those of the codes that open names beside no code. */
function stylesOf(pieces: readonly Piece[]): Pick<CodeCells, 'styles' | 'nameStyles'> {
  const uncoded = pieces.filter(({ codeText }) => codeText === '');
  return {
    styles: stylesIn(pieces.map(({ codeText }) => codeText)),
    nameStyles: stylesIn(uncoded.flatMap(({ nameText }) => openingOf(nameText)?.code ?? [])),
  };
}

/** The reading with a code that the table's style gives it. */
const styledAs = ({ raw, inName, name }: CodeParts, code: string): CodeParts => ({
  raw,
  code,
  bend: 'style',
  malformed: false,
  inName,
  name,
});

/** A code in the table's own style, where the plain reading finds none or calls it malformed. */
function styledParts(piece: Piece, plain: CodeParts, { styles, nameStyles }: CodeCells): CodeParts | null {
  if (plain.code !== null && !plain.malformed) return null;
  if (piece.codeText !== '') {
    const code = typeof plain.raw === 'string' ? readStyled(piece.codeText, styles) : null;
    return code === null ? null : styledAs(plain, code);
  }
  const open = nameStyles.length > 0 ? openingOf(piece.nameText) : null;
  const code = open && readStyled(open.code, nameStyles);
  return open && code !== null ? { ...styledAs(plain, code), inName: true, name: open.rest } : null;
}

function readPiece(sheet: Sheet, piece: Piece, cells: CodeCells): ReadPiece {
  const { totalWords } = cells;
  if (totalWords === undefined) return readAs(sheet, piece, cells, isTotalRow(piece));
  const isTotal = totalWords !== '' && wordsOfRow(piece) === totalWords;
  const read = readAs(sheet, piece, cells, isTotal || isTotalRow(piece));
  return { ...read, isTotal, isSubtotal: !isTotal && isTotalRow(piece) };
}

function readAs(sheet: Sheet, piece: Piece, cells: CodeCells, isTotal: boolean): ReadPiece {
  const cell = cellFor(piece, cells.code, sheet);
  const plain = readCode(cell.value, cell.format, piece.nameText);
  const styled = isTotal ? null : styledParts(piece, plain, cells);
  if (styled) return { piece, parts: styled, isTotal, glued: false };
  if (isNamePhrase(piece.codeText) && !isTotal) {
    const parts = readCode('', 'General', piece.codeText);
    const name = [parts.name, piece.nameText].filter((text) => text !== '').join(' ');
    return { piece, parts: { ...parts, raw: '', name }, isTotal, glued: true };
  }
  return { piece, parts: plain, isTotal, glued: false };
}

/** The rows with the codes of an outline, where the table is one. */
function withOutline(read: readonly ReadPiece[]): readonly ReadPiece[] {
  const codes = outlineCodes(
    read.map(({ parts, isTotal, piece }) => ({ parts, isTotal, hasFigures: piece.hasFigures })),
  );
  return read.map((each, at) => {
    const code = codes[at] ?? null;
    return code === null ? each : { ...each, parts: styledAs(each.parts, code) };
  });
}

/**
 * "I" over "1.1": where every dotted code up to the next Roman numeral begins with that numeral's number, the numerals are
 * the codes of the fields.
 */
function withRomanFields(read: readonly ReadPiece[]): readonly ReadPiece[] {
  const romans = read.flatMap(({ parts, isTotal }, at) => (parts.bend === 'roman' && !isTotal ? [at] : []));
  const isField = (at: number, order: number): boolean => {
    const below = read
      .slice(at + 1, romans[order + 1] ?? read.length)
      .flatMap(({ parts }) => parts.code ?? []);
    const start = `${String(read[at]?.parts.ordinal ?? 0)}.`;
    return below.every((code) => code.startsWith(start));
  };
  if (read.some(({ parts, piece }) => parts.inName && piece.codeText !== '')) return read;
  const clear = romans.length > 1 || romans.some((at) => read[at]?.piece.hasFigures);
  const codes = romans.length === 0 ? [] : read.slice(romans[0]).flatMap(({ parts }) => parts.code ?? []);
  if (!clear || codes.length === 0 || !romans.every(isField)) return read;
  return read.map((each, at) =>
    romans.includes(at) ? { ...each, parts: styledAs(each.parts, String(each.parts.ordinal ?? 0)) } : each,
  );
}

/** Rows that only name a unit over rows of their own are parts of the table, as Roman-numbered ones are. */
function withUnitHeadings(read: readonly ReadPiece[]): readonly ReadPiece[] {
  const units = read.map(({ parts, isTotal }) =>
    isTotal || parts.code !== null ? null : unitOfHeading(parts.name),
  );
  const heads = units.map((unit, at) => {
    const below = read[at + 1];
    return unit !== null && below !== undefined && !below.isTotal && units[at + 1] === null;
  });
  // Units that stand one below the other are rows of their own: a ranking.
  const [found, headings] = [units.filter((unit) => unit !== null).length, heads.filter(Boolean).length];
  if (headings * 2 <= found) return read;
  let order = 0;
  return read.map((each, at): ReadPiece => {
    const unit = units[at] ?? null;
    if (unit === null || heads[at] !== true) return each;
    order += 1;
    const { raw, name, ordinal = order } = each.parts;
    return {
      ...each,
      unit,
      parts: { raw, code: null, bend: 'roman', malformed: false, inName: false, name, ordinal },
    };
  });
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

/** The rows with the codes they have where numbers begin anew below a number. */
function withCodesAnew(read: readonly ReadPiece[], columns: readonly Column[]): readonly ReadPiece[] {
  const keys = columns.flatMap(({ role, key }) => (addsUp(role) ? [key] : []));
  const codes = codesAnew(
    read.map(({ parts, isTotal, piece }) => ({
      number: !isTotal && parts.code !== null && !parts.code.includes('.') ? Number(parts.code) : null,
      points: keys.map((key) => {
        const reading = piece.points.get(key)?.reading;
        return reading?.kind === 'score' ? reading.score.low.value : null;
      }),
    })),
  );
  return read.map((each, at) => {
    const code = codes[at] ?? null;
    return code === null ? each : { ...each, parts: styledAs(each.parts, code) };
  });
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
  const written = manner === anew.id ? withCodesAnew(plain, columns) : plain;
  const read = withUnitHeadings(withRomanFields(withOutline(written)));
  const tableHasFigures = pieces.some(({ hasFigures }) => hasFigures);
  const lastCounted = read.map(({ isTotal, parts }) => isTotal || parts.code !== null).lastIndexOf(true);
  const rows: CodedRow[] = [];
  let before: string | null = null;
  let group: string | null = null;
  for (const [at, each] of read.entries()) {
    const place = { before, after: certainAfter(read, at + 1) };
    const parts = inPlace(sheet, each, cells, place);
    const kind = kindOf(
      each,
      tableHasFigures,
      lastCounted >= 0 && at > lastCounted && closingOf(each.parts.name) !== null,
    );
    const isItem = parts.bend === 'item' && parts.ordinal !== undefined;
    const item: string | null = isItem && group !== null ? `${group}.${parts.ordinal ?? 0}` : parts.code;
    const code: string | null = kind === 'criterion' ? item : null;
    const missing = kind === 'criterion' && code === null && !isItem && each.piece.hasFigures && !each.glued;
    rows.push({
      piece: each.piece,
      kind,
      code: codeReading(each, { ...parts, code }, cells),
      name: parts.name,
      ordinal: parts.ordinal ?? null,
      ...(each.unit === undefined ? {} : { unit: each.unit }),
      place: missing && cells.code ? joiningCode(cellFor(each.piece, cells.code, sheet), place) : null,
    });
    if (code !== null && !isItem) group = code;
    if (code !== null) before = code;
  }
  return rows;
}

function inPlace(
  sheet: Sheet,
  { piece, parts, glued }: ReadPiece,
  cells: CodeCells,
  place: { before: string | null; after: string | null },
): CodeParts {
  if (glued || (parts.bend !== 'date' && parts.bend !== 'number')) return parts;
  const cell = cellFor(piece, cells.code, sheet);
  return readCodeInPlace(cell.value, cell.format, piece.nameText, place);
}

/** The code that alone joins the neighbours, when it is one of a table of dotted codes. */
function joiningCode(
  cell: { value: string | number | boolean; format: string },
  place: { before: string | null; after: string | null },
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
