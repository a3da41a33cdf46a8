/** References inside formulas: found without being fooled by strings and names, and moved. */
import { columnLetters, columnNumber, maxColumns, maxRows } from './address';

/** Where a reference's row or column goes: a new zero-based place, or null when it is gone. */
export interface Moves {
  /** For a formula that stands on, or names, the sheet `sheet`; null leaves the reference alone. */
  reference(sheet: string | null, text: string): string | null;
}

const token =
  /"(?:[^"]|"")*"|(?:(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!)?(?:\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|\$?\d+:\$?\d+|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|\[[^\]]*\]|[\p{L}_\\][\p{L}\p{N}_.?]*|'(?:[^']|'')*'|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|./gsu;

const reference = /^(?:('(?:[^']|'')+'|[^'!]+)!)?(\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?)$/u;

const looksLikeReference =
  /^(?:(?:'(?:[^']|'')+'|[^'"!]+)!)?(?:\$?[A-Za-z]{1,3}\$?\d+(?::.+)?|\$?\d+:\$?\d+|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})$/u;

/** Rewrites each reference of a formula by `move(sheet or null, reference)`; null keeps it as it is. */
export function mapReferences(formula: string, move: Moves['reference']): string {
  return formula.replace(token, (text) => {
    if (text.startsWith('"') || !looksLikeReference.test(text)) return text;
    const match = reference.exec(text);
    if (!match) return text;
    const quoted = match[1];
    const sheet =
      quoted === undefined
        ? null
        : quoted.startsWith("'")
          ? quoted.slice(1, -1).replaceAll("''", "'")
          : quoted;
    const moved = move(sheet, match[2] ?? '');
    if (moved === null) return text;
    return quoted === undefined || moved === '#REF!' ? moved : `${quoted}!${moved}`;
  });
}

interface Corner {
  readonly column: string;
  readonly columnFixed: boolean;
  readonly row: string;
  readonly rowFixed: boolean;
}

function corner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, first = '', column = '', second = '', row = ''] = match ?? [];
  // "$5" has its dollar before the row although there is no column.
  return column === ''
    ? { column, columnFixed: false, row, rowFixed: first !== '' || second !== '' }
    : { column, columnFixed: first !== '', row, rowFixed: second !== '' };
}

/** A shared formula as it reads `rows` below and `columns` right of its first cell. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  const shift = (text: string): string | null => {
    const { column, columnFixed, row, rowFixed } = corner(text);
    const newColumn = column === '' ? 0 : columnNumber(column) + (columnFixed ? 0 : columns);
    const newRow = row === '' ? 0 : Number(row) - 1 + (rowFixed ? 0 : rows);
    if (newColumn < 0 || newColumn >= maxColumns || newRow < 0 || newRow >= maxRows) return null;
    return `${columnFixed ? '$' : ''}${column === '' ? '' : columnLetters(newColumn)}${rowFixed ? '$' : ''}${row === '' ? '' : newRow + 1}`;
  };
  return mapReferences(formula, (_, text) => {
    const ends = text.split(':').map(shift);
    return ends.includes(null) ? '#REF!' : ends.join(':');
  });
}
