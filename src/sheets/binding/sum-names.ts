/**
 * Names that sum right. A column's own name spans parents and total too, so a plain SUM of it counts points several times; beside
 * it "…_La" holds just the cells that the total adds up, and "…_Tong" the total's own cell.
 */
import { parseReferences, sheetAddress } from '../../a1/references';
import type { Reference } from '../../a1/references';
import { ranksUnits } from '../../domain/across';
import type { Appendix } from '../../domain/appendix';
import { leavesOf, pointColumns } from '../../domain/recompute';
import type { PointColumn } from '../../domain/recompute';
import type { NameReading } from '../grid';
import { columnNames } from './names';

/** Excel takes 8,192 characters for what a name refers to; only its own dialog stops at 255. */
const longestReference = 8_000;

export const leavesName = (name: string): string => `${name}_La`;
export const totalName = (name: string): string => `${name}_Tong`;

/** The names that may stand beside a column's own. */
export const namesBeside = (name: string): readonly string[] => [leavesName(name), totalName(name)];

/** Sheet rows as spans of rows that follow each other. */
function spansOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else spans.push([row, row]);
  }
  return spans;
}

const refersTo = ({ sheet }: Appendix, { column }: PointColumn, rows: readonly number[]): string =>
  `=${spansOf(rows)
    .map(([top, bottom]) => sheetAddress(sheet, { top, bottom, left: column, right: column }))
    .join(',')}`;

/** The names beside each column of points; none where rows are units, whose points never add up. */
export const sumNames = (appendix: Appendix): readonly NameReading[] => {
  if (ranksUnits(appendix)) return [];
  const names = columnNames(appendix.id, appendix.columns);
  const rowAt = (index: number): number[] => (appendix.rows[index] ? [appendix.rows[index].row] : []);
  return pointColumns(appendix).flatMap((column) => {
    const name = names[appendix.columns.indexOf(column)] ?? '';
    const leaves = refersTo(appendix, column, leavesOf(appendix, column.key).flatMap(rowAt));
    const total = appendix.total === null ? [] : rowAt(appendix.total);
    return [
      ...(leaves.length > 1 && leaves.length <= longestReference
        ? [{ name: leavesName(name), refersTo: leaves }]
        : []),
      ...(total.length > 0 ? [{ name: totalName(name), refersTo: refersTo(appendix, column, total) }] : []),
    ];
  });
};

const cellsOf = (references: readonly Reference[]): string =>
  references
    .flatMap(({ sheet, area: { top, left, bottom, right } }) =>
      Array.from({ length: bottom - top + 1 }, (_, row) => `${sheet ?? ''} ${top + row} ${left} ${right}`),
    )
    .sort()
    .join();

/** True where a name refers to other cells than it should: rows came to the table, or went, since it was given. */
const isBehind = (wanted: string, now: string): boolean => {
  if (wanted === now) return false;
  const [should, does] = [parseReferences(wanted), parseReferences(now)];
  return should === null || does === null || cellsOf(should) !== cellsOf(does);
};

/** The names beside columns of a bound table that no longer hold just the cells to be added up. */
export const namesBehind = (appendix: Appendix, names: readonly NameReading[]): readonly string[] => {
  const now = new Map(names.map(({ name, refersTo: formula }) => [name.toLowerCase(), formula]));
  return sumNames(appendix).flatMap(({ name, refersTo: wanted }) => {
    const found = now.get(name.toLowerCase());
    return found !== undefined && isBehind(wanted, found) ? [name] : [];
  });
};
