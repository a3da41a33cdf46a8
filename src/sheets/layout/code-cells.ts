/** What a row's code cell and name say of its code, before its neighbours are asked. */
import type { Column } from '../../domain/appendix';
import { openingOf, readCode, readStyled, stylesIn } from '../../domain/code';
import type { CodeParts, CodeStyle } from '../../domain/code';
import { letterMark, opensWithLetter } from './letter-marks';
import type { Piece } from './piece';
import { isTotalRow, wordsOfRow } from './raw-row';
import type { Sheet } from './sheet';

/** Where the codes and names of a table stand, and how it writes its codes. */
export interface CodeCells {
  readonly code: Column | undefined;
  readonly name: Column | undefined;
  /** The styles that the code column is written in, and those of codes that open the names. */
  readonly styles: readonly CodeStyle[];
  readonly nameStyles: readonly CodeStyle[];
  /** True where letters before names ("A. Đánh giá") head its parts. */
  readonly lettered: boolean;
  /** Words of the row that a person said is the total; undefined where nobody said it. */
  readonly totalWords: string | undefined;
}

/** A row whose code is read where it stands. */
export interface ReadPiece {
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

/** A cell of a row; blank where the table has no such column. */
export const cellFor = (
  piece: Piece,
  column: Column | undefined,
  sheet: Sheet,
): { value: string | number | boolean; format: string } =>
  column
    ? { value: sheet.value(piece.row, column.column), format: sheet.format(piece.row, column.column) }
    : { value: '', format: 'General' };

/** The styles of a table's codes: those of its code column, and those of the codes that open names beside no code. */
export function stylesOf(pieces: readonly Piece[]): Pick<CodeCells, 'styles' | 'nameStyles' | 'lettered'> {
  const uncoded = pieces.filter(({ codeText }) => codeText === '');
  return {
    styles: stylesIn(pieces.map(({ codeText }) => codeText)),
    nameStyles: stylesIn(uncoded.flatMap(({ nameText }) => openingOf(nameText)?.code ?? [])),
    lettered: opensWithLetter(pieces),
  };
}

/** The reading with a code that the table's style gives it. */
export const styledAs = ({ raw, inName, name }: CodeParts, code: string): CodeParts => ({
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

/** Reads one row; the total is the one whose words a person gave, where somebody did. */
export function readPiece(sheet: Sheet, piece: Piece, cells: CodeCells): ReadPiece {
  const { totalWords } = cells;
  if (totalWords === undefined) return readAs(sheet, piece, cells, isTotalRow(piece));
  const isTotal = totalWords !== '' && wordsOfRow(piece) === totalWords;
  const read = readAs(sheet, piece, cells, isTotal || isTotalRow(piece));
  return { ...read, isTotal, isSubtotal: !isTotal && isTotalRow(piece) };
}

/** The head of a part by the letter before its name, which may stand in the code cell. */
function letteredPart(piece: Piece): ReadPiece | null {
  const glued = piece.codeText !== '';
  const mark = letterMark(glued ? piece.codeText : piece.nameText);
  if (mark === null) return null;
  const { ordinal, letter, rest } = mark;
  const name = glued && piece.nameText !== '' ? `${rest} ${piece.nameText}` : rest;
  const parts = {
    raw: '',
    code: null,
    bend: 'roman',
    malformed: false,
    ordinal,
    part: true,
    letter,
  } as const;
  return { piece, parts: { ...parts, inName: true, name }, isTotal: false, glued };
}

function readAs(sheet: Sheet, piece: Piece, cells: CodeCells, isTotal: boolean): ReadPiece {
  const lettered = cells.lettered && !isTotal ? letteredPart(piece) : null;
  if (lettered) return lettered;
  const cell = cellFor(piece, cells.code, sheet);
  const written = readCode(cell.value, cell.format, piece.nameText);
  // Words of a total may hold figures: "Tổng điểm (100)".
  const plain = isTotal && written.code === null ? { ...written, malformed: false } : written;
  const styled = isTotal ? null : styledParts(piece, plain, cells);
  if (styled) return { piece, parts: styled, isTotal, glued: false };
  const isMarked = plain.code !== null || plain.ordinal !== undefined;
  if (!isMarked && isNamePhrase(piece.codeText) && !isTotal) {
    const parts = readCode('', 'General', piece.codeText);
    const name = [parts.name, piece.nameText].filter((text) => text !== '').join(' ');
    return { piece, parts: { ...parts, raw: '', name }, isTotal, glued: true };
  }
  return { piece, parts: plain, isTotal, glued: false };
}
