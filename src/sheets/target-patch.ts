/** Targets that were tried, as patches: into their own column with every sum above them, or into a new column. */
import type { ColumnKey } from '../domain/appendix';
import { Board } from '../domain/planning/board';
import { equals, isInterval } from '../domain/score';
import type { Score } from '../domain/score';
import { partsOf, statedScore } from '../domain/tree';
import { openColumn } from './columns/heading';
import { settleColumns } from './columns/insert';
import { rightOfTable } from './columns/place';
import type { ColumnPlace } from './columns/place';
import { Seats } from './columns/seats';
import type { Grid } from './grid';
import { withInputs } from './inputs';
import { isFormula } from './patch';
import type { CellEdit, Patch } from './patch';
import type { AppendixReport } from './report';
import { contentAt, editAt, scoreContent, shown, styleOf } from './sums/cells';
import { sumFormula } from './sums/formula';
import { wantedGaps } from './sums/wanted';

/** Targets by row of `Appendix.rows`, leaves only; null empties a cell. */
export type Targets = ReadonlyMap<number, Score | null>;

/** The board of the column with the targets on it, and every row they touch. */
function tried({ appendix }: AppendixReport, column: ColumnKey, targets: Targets) {
  const board = new Board({ appendix, column });
  const touched = new Set<number>();
  for (const [row, score] of targets) for (const each of board.set(row, score)) touched.add(each);
  return { board, touched };
}

function leafEdits(report: AppendixReport, grid: Grid, column: ColumnKey, targets: Targets): CellEdit[] {
  const style = styleOf(report.appendix, column);
  return [...targets].flatMap(([row, score]) => {
    const cell = report.appendix.rows[row]?.points.get(column);
    if (!cell) return [];
    const after = score ? scoreContent(score, cell.format, style) : { formula: '', format: cell.format };
    return editAt(grid, cell, after, 'target', score ? shown(score) : '');
  });
}

/** Typed sums above the targets; a formula follows by itself, and a blank stays the table's own way. */
function sumEdits(
  { appendix }: AppendixReport,
  grid: Grid,
  column: ColumnKey,
  board: Board,
  touched: ReadonlySet<number>,
): CellEdit[] {
  const style = styleOf(appendix, column);
  return [...touched].flatMap((index) => {
    const row = appendix.rows[index];
    const cell = row?.points.get(column);
    const [stated, value] = [statedScore(row, column), board.value(index)];
    if (!row || !cell || board.isLeaf(index) || !stated || !value || equals(stated, value)) return [];
    if (isFormula(contentAt(grid, cell.row, cell.column))) return [];
    const reason = row.kind === 'total' ? 'total' : 'subtotal';
    return editAt(grid, cell, scoreContent(value, cell.format, style), reason, shown(value));
  });
}

/** Typed gaps beside the targets, in the gap columns that the table has. */
function gapEdits(
  report: AppendixReport,
  grid: Grid,
  column: ColumnKey,
  board: Board,
  touched: ReadonlySet<number>,
): CellEdit[] {
  const { appendix, summary } = report;
  const values = appendix.rows.map((_, index) => board.value(index));
  const sums = new Map([...report.sums, [column, values] as const]);
  return wantedGaps(appendix, summary.primary).flatMap((gap) => {
    const place = gap.existing?.column;
    if (place === undefined || ![gap.less, ...gap.from].some(({ key }) => key === column)) return [];
    const style = styleOf(appendix, gap.less.key);
    return [...touched].flatMap((index) => {
      const row = appendix.rows[index];
      const value = board.value(index) ? gap.valueAt(sums, index) : null;
      const now = row ? contentAt(grid, row.row, place) : null;
      if (!row || !now || now.formula === '' || isFormula(now)) return [];
      const after = value ? scoreContent(value, now.format, style) : { formula: '', format: now.format };
      return editAt(grid, { row: row.row, column: place }, after, gap.role, value ? shown(value) : '');
    });
  });
}

const inOrder = (edits: readonly CellEdit[]): CellEdit[] =>
  [...edits].sort((a, b) => a.row - b.row || a.column - b.column);

/**
 * Writes targets into their column. With them go the typed sums above and the typed gaps beside, so that the table still
 * adds up; formulas are left to Excel, cells that need no change are left out.
 */
export function buildTargetPatch(
  report: AppendixReport,
  grid: Grid,
  column: ColumnKey,
  targets: Targets,
): Patch {
  const { board, touched } = tried(report, column, targets);
  const edits = inOrder([
    ...leafEdits(report, grid, column, targets),
    ...sumEdits(report, grid, column, board, touched),
    ...gapEdits(report, grid, column, board, touched),
  ]);
  const { sheet, sheetId } = report.appendix;
  const sheets = edits.length > 0 ? [{ sheet, sheetId, edits, newColumns: [] }] : [];
  return withInputs(report.appendix, grid, { action: 'targets', sheets });
}

/** A sum over cells of the new column; a value where Excel could not add its parts up. */
function newCell(report: AppendixReport, column: ColumnKey, board: Board, index: number, place: number) {
  const { appendix } = report;
  const value = board.value(index);
  if (!value) return null;
  const plain = scoreContent(value, styleOf(appendix, column).format, styleOf(appendix, column));
  const parts = partsOf(appendix, index).filter((part) => board.value(part) !== null);
  const scores = parts.flatMap((part) => board.value(part) ?? []);
  if (parts.length === 0 || scores.some(isInterval) || isInterval(value)) return { value, content: plain };
  const rows = parts.flatMap((part) => appendix.rows[part]?.row ?? []);
  const formula = sumFormula(
    rows,
    place,
    scores.map(({ low }) => low.value),
  );
  return { value, content: formula === null ? plain : { formula, format: plain.format } };
}

/**
 * Writes all targets, tried or not, into a new column, looking like the column they were tried on. `where` must be a
 * place that `placeProblem` allows.
 */
export function buildTargetColumnPatch(
  report: AppendixReport,
  grid: Grid,
  column: ColumnKey,
  targets: Targets,
  header: string,
  where: ColumnPlace = rightOfTable,
): Patch {
  const { appendix } = report;
  const like = appendix.columns.find(({ key }) => key === column);
  if (!like) return { action: 'scenario-column', sheets: [] };
  const { board } = tried(report, column, targets);
  const seats = new Seats(appendix, grid, where);
  const place = seats.next();
  const opened = openColumn(appendix, grid, { column: place, like: seats.like(like), header });
  const cells = appendix.rows.flatMap((row, index) => {
    const made = row.kind === 'section' ? null : newCell(report, column, board, index, place);
    if (!made) return [];
    return editAt(grid, { row: row.row, column: place }, made.content, 'target', shown(made.value));
  });
  const edits = inOrder([...opened.edits, ...cells]);
  const { sheet, sheetId } = appendix;
  const patch = { sheet, sheetId, edits, newColumns: opened.newColumns };
  const sheets = [settleColumns(appendix, grid, patch, where)];
  return withInputs(appendix, grid, { action: 'scenario-column', sheets });
}
