/** One end of an address: "D93", "$D$93", or only its column ("C" of "C:D") or its row ("3" of "3:5"). */
import { maxColumns, maxRows } from './place';

/** A zero-based row or column as it is written: fixed with a "$", or relative to the formula's cell. */
export interface Line {
  readonly at: number;
  readonly fixed: boolean;
}

export interface Corner {
  /** Null where only a row is written. */
  readonly column: Line | null;
  /** Null where only a column is written. */
  readonly row: Line | null;
}

/** "A" for column 0, "XFD" for 16383. */
export const columnName = (column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
};

/** 0 for "A" or "a"; null when a sheet has no such column. */
export const columnOfName = (letters: string): number | null => {
  if (!/^[A-Za-z]{1,3}$/u.test(letters)) return null;
  const column =
    [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return column < maxColumns ? column : null;
};

const rowOfDigits = (digits: string): number | null => {
  const row = Number(digits) - 1;
  return row < maxRows ? row : null;
};

const written = /^(\$?)([A-Za-z]{0,3})(\$?)((?:[1-9]\d{0,6})?)$/u;

/** Reads one end of an address; null when it is none, or lies beyond the sheet. */
export const readCorner = (text: string): Corner | null => {
  const [whole, firstSign = '', letters = '', secondSign = '', digits = ''] = written.exec(text) ?? [];
  if (whole === undefined || letters + digits === '') return null;
  // A "$" stands right before the letters or digits it fixes: "$3", not "$$3" and not "A$".
  if (secondSign !== '' && (letters === '' || digits === '')) return null;
  const column = letters === '' ? null : columnOfName(letters);
  const row = digits === '' ? null : rowOfDigits(digits);
  if ((letters !== '' && column === null) || (digits !== '' && row === null)) return null;
  return {
    column: column === null ? null : { at: column, fixed: firstSign !== '' },
    row: row === null ? null : { at: row, fixed: (letters === '' ? firstSign : secondSign) !== '' },
  };
};

/** Writes one end of an address. */
export const writeCorner = ({ column, row }: Corner): string => {
  const across = column === null ? '' : `${column.fixed ? '$' : ''}${columnName(column.at)}`;
  const down = row === null ? '' : `${row.fixed ? '$' : ''}${row.at + 1}`;
  return across + down;
};
