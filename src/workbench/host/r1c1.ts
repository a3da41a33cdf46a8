/** Formulas in R1C1 style, as a cell of the given place reads and is given them. */
import { readAddress, writeAddress } from '../../a1/address';
import { maxColumns, maxRows } from '../../a1/place';
import { mapReferences } from '../../a1/references';
import { invalidArgument } from './errors';

interface Cell {
  readonly row: number;
  readonly column: number;
}

type Line = { readonly at: number; readonly fixed: boolean } | null;
type Corner = NonNullable<ReturnType<typeof readAddress>>['first'];

const said = (letter: string, line: Line, own: number): string => {
  if (!line) return '';
  if (line.fixed) return `${letter}${line.at + 1}`;
  return line.at === own ? letter : `${letter}[${line.at - own}]`;
};

const cornerText = ({ row, column }: Corner, place: Cell): string =>
  said('R', row, place.row) + said('C', column, place.column);

/** "=RC[-2]*R1C3" for "=C3*$C$1" in E3. */
export const toR1C1 = (formula: string, place: Cell): string =>
  mapReferences(formula, ({ address }) => {
    const read = readAddress(address);
    if (!read) return null;
    const first = cornerText(read.first, place);
    const last = cornerText(read.last, place);
    return read.join === '' || first === last ? first : `${first}${read.join}${last}`;
  });

/** Texts, quoted sheet names, words, and references between them: what is none of these stays as it is. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[Rr](?:\[-?\d{1,7}\]|\d{1,7})?[Cc](?:\[-?\d{1,5}\]|\d{1,5})?(?![\p{L}\p{N}_.([!])|[Rr](?:\[-?\d{1,7}\]|\d{1,7})(?![\p{L}\p{N}_.([!])|[Cc](?:\[-?\d{1,5}\]|\d{1,5})(?![\p{L}\p{N}_.([!])|[\p{L}\p{N}_.\\?]+/gu;

const reference = /^(?:R(\[-?\d+\]|\d*))?(?:C(\[-?\d+\]|\d*))?$/iu;

function line(given: string | undefined, own: number, limit: number): Line {
  if (given === undefined) return null;
  const fixed = given !== '' && !given.startsWith('[');
  const at = fixed ? Number(given) - 1 : own + Number(given.replace(/[[\]]/gu, ''));
  if (at < 0 || at >= limit) throw invalidArgument();
  return { at, fixed };
}

/** A whole row or column stands alone in R1C1, and doubled in A1. */
function a1Of(piece: string, place: Cell): string | null {
  const found = reference.exec(piece);
  if (!found || piece === '') return null;
  const corner = {
    row: line(found[1], place.row, maxRows),
    column: line(found[2], place.column, maxColumns),
  };
  const isCell = corner.row !== null && corner.column !== null;
  return writeAddress({ first: corner, last: corner, join: isCell ? '' : ':' });
}

/** "R1:R3" became "1:1:3:3": its ends are its own. */
const joined = (text: string): string =>
  text
    .replace(/(\$?\d{1,7}):\1:(\$?\d{1,7}):\2/gu, '$1:$2')
    .replace(/(\$?[A-Z]{1,3}):\1:(\$?[A-Z]{1,3}):\2/gu, '$1:$2');

/** "=C3*$C$1" for "=RC[-2]*R1C3" in E3. InvalidArgument for a reference beyond the sheet. */
export const fromR1C1 = (formula: string, place: Cell): string =>
  joined(formula.replace(pieces, (piece) => (/^["']/u.test(piece) ? piece : (a1Of(piece, place) ?? piece))));
