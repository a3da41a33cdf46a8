/** What the panels of explanation show, put into words. Pure. */
import type { Column, ColumnKey } from '../../domain/appendix';
import type { ExplainedCell, ExplainedSum, PublishedView, RoundingView } from '../../domain/explain';
import { explainPublished, explainRounding } from '../../domain/explain';
import { pointColumns } from '../../domain/recompute';
import { isMaximum } from '../../domain/roles';
import { cellAddress } from '../../a1/address';
import type { Place } from '../../a1/place';
import type { Grid } from '../../sheets/grid';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import { publishedBelow } from '../../sheets/rounding';
import { roundingRoom } from '../../domain/recompute';
import type { Words } from '../../locales';

/** "7.2", or the total's own words. */
export const rowLabel = ({ code, name }: Pick<ExplainedCell, 'code' | 'name'>, w: Words): string =>
  code ?? (name || w.explain.total);

/** "Điểm đạt được 2021", "Điểm đạt được 2023 Sở Nội vụ". */
export const columnLabel = ({ role, year, label }: Column, w: Words): string =>
  [w.domain.roles[role], year, label].filter(Boolean).join(' ');

/** The columns that have a sum to explain, the one the overview speaks of first. */
export function explainableColumns({ appendix, sums, summary }: AppendixReport): readonly Column[] {
  const columns = pointColumns(appendix).filter(({ key }) => sums.get(key)?.some((value) => value !== null));
  const first = summary.primary.achieved;
  return [...columns].sort((a, b) => Number(b.key === first) - Number(a.key === first));
}

/** Where an explanation begins: the total, else the first field. */
export const firstSum = ({ appendix }: AppendixReport): number =>
  appendix.total ?? appendix.rows.findIndex(({ children }) => children.length > 0);

/** A sum of an appendix. */
export interface SumAsked {
  readonly appendix: string;
  readonly row: number;
  readonly column: ColumnKey;
}

/** True for a row whose cells are sums. */
const addsUp = ({ appendix }: AppendixReport, row: number): boolean =>
  row === appendix.total || (appendix.rows[row]?.children.length ?? 0) > 0;

/** The row itself where it adds up, else the nearest above that counts it; the total for a field without rows below it. */
function sumOf(report: AppendixReport, row: number): number | null {
  const { appendix } = report;
  for (let at: number | null = row; at !== null; at = appendix.rows[at]?.parent ?? null)
    if (addsUp(report, at)) return at;
  return appendix.total;
}

/**
 * The sum that a cell of the workbook states or is counted in: the row's in the cell's column, or in the first column of points where
 * the cell holds words. Null for a cell of no appendix, or of one without sums.
 */
export function sumAskedAt(
  { appendices }: WorkbookReport,
  cell: Place & { readonly sheetId: string },
): SumAsked | null {
  for (const report of appendices) {
    const { appendix } = report;
    const row = appendix.rows.findIndex(({ rows }) => rows.includes(cell.row));
    const isInside = cell.column >= appendix.area.left && cell.column <= appendix.area.right;
    if (appendix.sheetId !== cell.sheetId || row < 0 || !isInside) continue;
    const columns = explainableColumns(report);
    const column = columns.find(({ column }) => column === cell.column) ?? columns[0];
    const sum = sumOf(report, row);
    return column && sum !== null ? { appendix: appendix.id, row: sum, column: column.key } : null;
  }
  return null;
}

/** Cells that SUM would pass over although they state points. */
export const passedOver = ({ parts }: ExplainedSum): readonly string[] =>
  parts.flatMap(({ holds, place }) =>
    place && (holds === 'text' || holds === 'interval') ? [cellAddress(place)] : [],
  );

/** One column's totals side by side. */
export interface RoundedTotal {
  readonly column: Column;
  readonly view: RoundingView;
  readonly published: PublishedView | null;
}

const publishedFor = (
  report: AppendixReport,
  grid: Grid | undefined,
  key: ColumnKey,
): PublishedView | null => {
  const { appendix, sums } = report;
  const total = appendix.total;
  const exact = total === null ? null : sums.get(key)?.[total];
  if (total === null || !exact || !grid) return null;
  const found = publishedBelow(appendix, grid, exact, roundingRoom(appendix, key, total));
  return found && explainPublished(appendix, sums, key, total, found);
};

/** The totals of the columns that hold points somebody got or plans, exact and with rows rounded first. */
export function roundedTotals(
  report: AppendixReport,
  grid: Grid | undefined,
  decimals: number,
): readonly RoundedTotal[] {
  const { appendix, sums } = report;
  const { total } = appendix;
  if (total === null) return [];
  return pointColumns(appendix).flatMap((column) => {
    if (isMaximum(column.role)) return [];
    const view = explainRounding(appendix, sums, column.key, total, decimals);
    return view ? [{ column, view, published: publishedFor(report, grid, column.key) }] : [];
  });
}
