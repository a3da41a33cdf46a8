/** Gap columns: what a row lost, what it is to win, what is still left; refreshed where they are, new beside the table where not. */
import { columnIndex, columnsOf } from '../../domain/appendix';
import type { Appendix, Column, Role } from '../../domain/appendix';
import { gaps as gapsOf } from '../../domain/primary';
import type { Gaps } from '../../domain/primary';
import type { Sums } from '../../domain/recompute';
import { partsOf } from '../../domain/tree';
import { equals, isInterval, readPoint } from '../../domain/score';
import type { Score } from '../../domain/score';
import type { AppendixReport } from '../report';
import type { Grid } from '../grid';
import type { CellContent, CellEdit, NewColumn } from '../patch';
import { contentAt, editAt, scoreContent, shown, styleOf, valueAt } from './cells';
import { differenceFormula } from './formula';
import type { ColumnPlan, RecomputeMode } from './subtotals';

type GapRole = Extract<Role, 'shortfall' | 'goal-gap' | 'remaining-gap'>;

interface GapKind {
  readonly role: GapRole;
  readonly header: string;
  readonly gap: keyof Gaps;
  readonly from: 'maximum' | 'target';
  readonly less: 'achieved' | 'target';
}

/** In the words of the glossary, so that they are recognised again. */
const gapKinds: readonly GapKind[] = [
  { role: 'shortfall', header: 'Điểm mất', gap: 'shortfall', from: 'maximum', less: 'achieved' },
  { role: 'goal-gap', header: 'Điểm cần tăng', gap: 'goalGap', from: 'target', less: 'achieved' },
  { role: 'remaining-gap', header: 'Điểm còn để mất', gap: 'remainingGap', from: 'maximum', less: 'target' },
];

export interface GapTask {
  readonly report: AppendixReport;
  readonly grid: Grid;
  readonly mode: RecomputeMode;
  /** The exact sums; `report.sums` may be those of rows rounded first. */
  readonly exact: Sums;
  /** How the point columns will stand after the recompute, by key. */
  readonly plans: ReadonlyMap<string, ColumnPlan>;
}

export interface GapEdits {
  readonly edits: readonly CellEdit[];
  readonly newColumns: readonly NewColumn[];
}

/** The next column right of `after` that is empty over the whole height of the table. */
const freeColumn = ({ area }: Appendix, grid: Grid, after: number): number => {
  for (let column = after + 1; ; column += 1) {
    let free = !grid.merges.some(
      ({ top, left, bottom, right }) =>
        left <= column && right >= column && top <= area.bottom && bottom >= area.top,
    );
    for (let row = area.top as number; free && row <= area.bottom; row += 1)
      free = valueAt(grid, row, column) === '';
    if (free) return column;
  }
};

/** A leaf whose cell keeps more decimals than the figure that counts: a formula on it would not give the gap. */
const isRoundedLeaf = (task: GapTask, { key }: Column, index: number): boolean => {
  const [exact, counted] = [task.exact.get(key)?.[index], task.report.sums.get(key)?.[index]];
  return partsOf(task.report.appendix, index).length === 0 && !!exact && !!counted && !equals(exact, counted);
};

const cellFor = (
  task: GapTask,
  kind: GapKind,
  index: number,
  gap: Score,
  own: string,
  like: Column,
): CellContent => {
  const { appendix, summary } = task.report;
  const style = styleOf(appendix, like.key);
  const row = appendix.rows[index]?.row ?? 0;
  const sides = [kind.from, kind.less].map((side) => {
    const key = summary.primary[side];
    const column = appendix.columns.find((candidate) => candidate.key === key);
    const isNumber = column && task.plans.get(column.key)?.isNumber(index);
    return column && isNumber && !isRoundedLeaf(task, column, index) ? column.column : null;
  });
  const [from, less] = sides;
  const plain = scoreContent(gap, own, style);
  if (task.mode === 'values' || from == null || less == null || isInterval(gap)) return plain;
  const decimals = Math.max(gap.low.decimals, gap.high.decimals);
  return { formula: differenceFormula(row, from, less, decimals), format: plain.format };
};

/** A formula or number that already shows the gap is left as it is, unless numbers are to become formulas. */
const isRight = (task: GapTask, row: number, column: number, gap: Score): boolean => {
  const now = contentAt(task.grid, row, column);
  const reading = readPoint(valueAt(task.grid, row, column), now.format);
  if (reading.kind !== 'score' || !equals(reading.score, gap)) return false;
  const isFormula = typeof now.formula === 'string' && now.literal !== true;
  return isFormula || (task.mode === 'values' && (reading.form === 'number' || isInterval(gap)));
};

const columnEdits = (task: GapTask, kind: GapKind, column: number, like: Column): readonly CellEdit[] => {
  const { appendix, sums, summary } = task.report;
  const style = styleOf(appendix, like.key);
  return appendix.rows.flatMap((row, index) => {
    const gap = row.kind === 'section' ? null : gapsOf(appendix, sums, summary.primary, index)[kind.gap];
    if (!gap || isRight(task, row.row, column, gap)) return [];
    const now = contentAt(task.grid, row.row, column);
    const isNew = now.formula === '' && now.format === 'General';
    const after = cellFor(task, kind, index, gap, isNew ? style.format : now.format, like);
    return editAt(task.grid, { row: row.row, column }, after, kind.role, shown(gap));
  });
};

/** Plans the gap columns whose two figures the appendix has. */
export const planGaps = (task: GapTask): GapEdits => {
  const { appendix, summary } = task.report;
  const edits: CellEdit[] = [];
  const newColumns: NewColumn[] = [];
  let last: number = appendix.area.right;
  for (const kind of gapKinds) {
    const like = appendix.columns.find(({ key }) => key === summary.primary[kind.less]);
    if (!like || summary.primary[kind.from] === null) continue;
    const existing = columnsOf(appendix, kind.role)[0];
    const column = existing?.column ?? freeColumn(appendix, task.grid, last);
    const cells = columnEdits(task, kind, column, like);
    if (cells.length === 0) continue;
    if (!existing) {
      last = column;
      const place = { row: appendix.header.bottom, column };
      const header: CellContent = {
        formula: kind.header,
        literal: true,
        format: contentAt(task.grid, place.row, column).format,
      };
      edits.push(...editAt(task.grid, place, header, 'header', kind.header));
      const own = columnIndex(column);
      newColumns.push({ column, likeColumn: like.column, area: { ...appendix.area, left: own, right: own } });
    }
    edits.push(...cells);
  }
  return { edits, newColumns };
};
