/** Gap columns: what a row lost, what it is to win, what is still left; refreshed where they are, new beside the table where not. */
import type { Column } from '../../domain/appendix';
import type { Sums } from '../../domain/recompute';
import type { GapRole } from '../../domain/roles';
import { equals, isInterval, judge, readPoint, subtract, zero } from '../../domain/score';
import type { Score } from '../../domain/score';
import { partsOf } from '../../domain/tree';
import type { AppendixReport } from '../report';
import { openColumn } from '../columns/heading';
import type { ColumnEdits } from '../columns/heading';
import type { Seats } from '../columns/seats';
import type { Grid } from '../grid';
import type { CellContent, CellEdit, NewColumn } from '../patch';
import { contentAt, editAt, scoreContent, shown, styleOf, valueAt } from './cells';
import type { ColumnStyle } from './cells';
import { differenceFormula } from './formula';
import type { ColumnPlan, RecomputeMode } from './subtotals';
import { wantedGaps } from './wanted';
import type { WantedGap } from './wanted';

export interface GapTask {
  readonly report: AppendixReport;
  readonly grid: Grid;
  readonly mode: RecomputeMode;
  /** The exact sums; `report.sums` may be those of rows rounded first. */
  readonly exact: Sums;
  /** How the point columns will stand after the recompute, by key. */
  readonly plans: ReadonlyMap<string, ColumnPlan>;
  /** Kinds of gap that are written; those that stand in the table already always are. */
  readonly roles: readonly GapRole[];
  /** Where new columns go. */
  readonly seats: Seats;
}

/** A leaf whose cell keeps more decimals than the figure that counts: a formula on it would not give the gap. */
const isRoundedLeaf = (task: GapTask, { key }: Column, index: number): boolean => {
  const [exact, counted] = [task.exact.get(key)?.[index], task.report.sums.get(key)?.[index]];
  return partsOf(task.report.appendix, index).length === 0 && !!exact && !!counted && !equals(exact, counted);
};

/** The cells a formula adds up or takes off, or null when one of them is no number Excel would reckon with. */
const numbersAt = (task: GapTask, columns: readonly Column[], index: number): readonly number[] | null => {
  const cells = columns.map((column) => {
    const kind = task.plans.get(column.key)?.summandAt(index) ?? 'unfit';
    return { column: column.column, kind: isRoundedLeaf(task, column, index) ? 'unfit' : kind };
  });
  if (cells.some(({ kind }) => kind === 'unfit')) return null;
  const numbers = cells.flatMap(({ column, kind }) => (kind === 'number' ? [column as number] : []));
  return numbers.length > 0 ? numbers : null;
};

/** A gap in the row with this index. */
interface GapCell {
  readonly index: number;
  readonly value: Score;
  /** The number format of the cell, and the style of its column. */
  readonly own: string;
  readonly style: ColumnStyle;
}

const cellFor = (task: GapTask, gap: WantedGap, { index, value, own, style }: GapCell): CellContent => {
  const row = task.report.appendix.rows[index]?.row ?? 0;
  const plain = scoreContent(value, own, style);
  if (task.mode === 'values' || isInterval(value)) return plain;
  const [from, less] = [numbersAt(task, gap.from, index), numbersAt(task, [gap.less], index)];
  if (!from || !less?.[0]) return plain;
  return { formula: differenceFormula(row, from, less[0], [value.low.value]), format: plain.format };
};

/** A formula or number that already shows the gap is left as it is, unless numbers are to become formulas. */
const isRight = (task: GapTask, row: number, column: number, gap: Score): boolean => {
  const now = contentAt(task.grid, row, column);
  const reading = readPoint(valueAt(task.grid, row, column), now.format);
  if (reading.kind !== 'score' || !equals(reading.score, gap)) return false;
  const isFormula = typeof now.formula === 'string' && now.literal !== true;
  return isFormula || (task.mode === 'values' && (reading.form === 'number' || isInterval(gap)));
};

const columnEdits = (task: GapTask, gap: WantedGap, column: number): readonly CellEdit[] => {
  const { appendix, sums } = task.report;
  const style = styleOf(appendix, gap.less.key);
  return appendix.rows.flatMap((row, index) => {
    const value = row.kind === 'section' ? null : gap.valueAt(sums, index);
    if (!value || isRight(task, row.row, column, value)) return [];
    const now = contentAt(task.grid, row.row, column);
    const isNew = now.formula === '' && now.format === 'General';
    const own = isNew ? style.format : now.format;
    const after = cellFor(task, gap, { index, value, own, style });
    return editAt(task.grid, { row: row.row, column }, after, gap.role, shown(value));
  });
};

/** Fewer figures than these say nothing of what a column holds; of more, at least this part must be its gaps. */
const fewFigures = 3;
const leastShare = 0.25;

/** True for a column of the table that states other figures nearly throughout: points taken off ("Điểm trừ") are no points lost. */
const statesOthers = ({ report, grid }: GapTask, gap: WantedGap, column: number): boolean => {
  let [stated, agreeing] = [0, 0];
  for (const [index, { row, kind }] of report.appendix.rows.entries()) {
    const value = kind === 'section' ? null : gap.valueAt(report.sums, index);
    const reading = readPoint(valueAt(grid, row, column), contentAt(grid, row, column).format);
    if (!value || reading.kind !== 'score') continue;
    stated += 1;
    const isGap = [value, subtract(zero, value)].some((each) => judge(reading.score, [each]) !== 'mismatch');
    if (isGap) agreeing += 1;
  }
  return stated >= fewFigures && agreeing < stated * leastShare;
};

const hasFigures = ({ report }: GapTask, gap: WantedGap): boolean =>
  report.appendix.rows.some((row, index) => row.kind !== 'section' && gap.valueAt(report.sums, index));

/** Plans the gap columns whose figures the appendix has. */
export const planGaps = (task: GapTask): ColumnEdits => {
  const { appendix, summary } = task.report;
  const edits: CellEdit[] = [];
  const newColumns: NewColumn[] = [];
  for (const gap of wantedGaps(appendix, summary.primary)) {
    if (!gap.existing && !task.roles.includes(gap.role)) continue;
    if (!gap.existing && !hasFigures(task, gap)) continue;
    if (gap.existing && statesOthers(task, gap, gap.existing.column)) continue;
    const column = gap.existing?.column ?? task.seats.next();
    const cells = columnEdits(task, gap, column);
    if (!gap.existing) {
      const like = task.seats.like(gap.less);
      const opened = openColumn(appendix, task.grid, { column, like, header: gap.header });
      edits.push(...opened.edits);
      newColumns.push(...opened.newColumns);
    }
    edits.push(...cells);
  }
  return { edits, newColumns };
};
