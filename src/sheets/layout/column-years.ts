/** What a column says of its year and of its place among the others, once the table's kind and title are known. */
import type { AppendixKind, Column, Year } from '../../domain/appendix';
import { kindOf } from '../../domain/kinds';
import { aloneAs, isScored, isTarget, roleOf } from '../../domain/roles';
import { columnKey } from '../headers/column-key';
import { firstYear } from '../headers/years';

/** What takes the year that title or sheet say: scores of a table of results, targets of a plan; in a plan whose targets all say a later year, its scores. */
function toldBy(columns: readonly Column[], kind: AppendixKind, said: Year): 'plan' | 'result' {
  if (!kindOf(kind).plansAhead) return 'result';
  const targets = columns.filter(({ role }) => isTarget(role));
  const areLater = targets.every(({ year }) => year !== undefined && firstYear(year) > firstYear(said));
  return targets.length > 0 && areLater ? 'result' : 'plan';
}

/** The columns, those without a year with the one that title or sheet say, where it is theirs. */
export function fillYears(
  columns: readonly Column[],
  kind: AppendixKind,
  said: Year | null,
  hinted: ReadonlySet<number>,
): Column[] {
  if (said === null) return [...columns];
  const told = toldBy(columns, kind, said);
  const keys = new Set(columns.map(({ key }) => key));
  return columns.map((column) => {
    const key = columnKey(column.role, said, column.label);
    const wants =
      column.year === undefined && roleOf(column.role).tells === told && !hinted.has(column.column);
    if (!wants || keys.has(key)) return column;
    keys.add(key);
    return { ...column, key, year: said };
  });
}

/** A total stands beside its parts; alone in its year it is simply what was achieved. */
export function lonelyTotals(columns: readonly Column[], hinted: ReadonlySet<number>): Column[] {
  const keys = new Set(columns.map(({ key }) => key));
  return columns.map((column) => {
    const role = aloneAs(column.role);
    if (role === null || hinted.has(column.column)) return column;
    const isAlone = !columns.some(
      (other) => isScored(other.role) && other.role !== column.role && other.year === column.year,
    );
    const key = columnKey(role, column.year ?? null, column.label);
    return isAlone && !keys.has(key) ? { ...column, role, key } : column;
  });
}
