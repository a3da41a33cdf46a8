/** Formulas after columns were put in: every reference to a moved column is written anew, nothing else is touched. Pure. */
import { columnName, columnOfName } from '../../a1/address';

/** Where a zero-based column of the sheet stands afterwards. */
export type ColumnMap = (column: number) => number;

/** Text, a sheet's name with its "!", what stands in brackets, and the references themselves. */
const token =
  /"(?:[^"]|"")*"|(?<sheet>(?:'(?:[^']|'')*'|(?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!)?(?<![\p{L}\p{N}_.$])(?<ref>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(![])|\[[^\]]*\]/gu;

const nameOf = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1);

const movedCorner = (corner: string, map: ColumnMap): string => {
  const [, sign = '', letters = '', rest = ''] = /^(\$?)([A-Za-z]+)(.*)$/u.exec(corner) ?? [];
  const column = columnOfName(letters);
  const next = column === null ? null : map(column);
  return column === null || next === column ? corner : `${sign}${columnName(next ?? column)}${rest}`;
};

/** A formula that stands on `sheet`, with the columns of that sheet's cells mapped; ranges are mapped end by end. */
export const mapColumns = (formula: string, sheet: string, map: ColumnMap): string =>
  formula.replace(token, (whole: string, ...rest: readonly unknown[]) => {
    const { sheet: prefix, ref } = rest.at(-1) as { readonly sheet?: string; readonly ref?: string };
    if (ref === undefined) return whole;
    if (prefix !== undefined && nameOf(prefix).toLowerCase() !== sheet.toLowerCase()) return whole;
    const moved = ref.split(':').map((corner) => movedCorner(corner, map));
    return `${prefix ?? ''}${moved.join(':')}`;
  });

/** The map of `count` columns inserted before column `at`. */
export const insertionMap =
  (at: number, count: number): ColumnMap =>
  (column) =>
    column >= at ? column + count : column;
