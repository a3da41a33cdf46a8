/** What the subtotals and totals of a column should hold, from the bottom of the tree up. */
import type { Appendix, Column, PointCell } from '../../domain/appendix';
import { kindOf } from '../../domain/kinds';
import { countedScore } from '../../domain/across';
import { componentColumns } from '../../domain/recompute';
import type { Sums } from '../../domain/recompute';
import { equals, isInterval, isOpen, judge, sumScores } from '../../domain/score';
import type { Score } from '../../domain/score';
import { partsOf, statedScore } from '../../domain/tree';
import type { Grid } from '../grid';
import type { CellContent, CellEdit, EditReason } from '../patch';
import { editAt, entryAt, numberFormat, scoreContent, shown, styleOf, valueAt } from './cells';
import type { ColumnStyle } from './cells';
import { additionFormula, roundedSumFormula, sumFormula, sumsExactly } from './formula';

export type RecomputeMode = 'formulas' | 'values';

export interface SubtotalTask {
  readonly appendix: Appendix;
  readonly column: Column;
  /** The sums to write: exact ones, or those of rows rounded first. */
  readonly sums: Sums;
  readonly grid: Grid;
  readonly mode: RecomputeMode;
  /** Rows whose stated figure stays. */
  readonly held?: ReadonlySet<number>;
  /** Decimals that each row is rounded to before it is added; left out for exact sums. */
  readonly rounding?: number;
}

/** What a cell is to a SUM: a number it adds, nothing, or something that would make its result wrong. */
export type Summand = 'number' | 'nothing' | 'unfit';

const summandOf = (cell: PointCell | undefined): Summand => {
  if (!cell || cell.reading.kind === 'blank') return 'nothing';
  const { reading, value } = cell;
  if (reading.kind === 'score')
    return reading.form === 'number' && !reading.percent && !reading.deducted ? 'number' : 'unfit';
  return reading.kind === 'error' || typeof value === 'number' ? 'unfit' : 'nothing';
};

/** A penalty without its minus means what it says: it is no sum to be written anew. */
const isDeducted = ({ reading }: PointCell): boolean => reading.kind === 'score' && reading.deducted === true;

/** Plans one column. `edits` holds what changes; `numeric` says of any row whether its cell will be a number. */
export class ColumnPlan {
  readonly style: ColumnStyle;
  private readonly summands = new Map<number, Summand>();
  private readonly planned = new Map<number, readonly CellEdit[]>();

  constructor(private readonly task: SubtotalTask) {
    this.style = styleOf(task.appendix, task.column.key);
  }

  /** All edits of the column, in the order of the rows. */
  edits(): readonly CellEdit[] {
    return this.task.appendix.rows.flatMap((_, index) => (this.mayWrite(index) ? this.editsAt(index) : []));
  }

  /** What the row's own subtotal cell should become; nothing when it is right as it stands. */
  editsAt(index: number): readonly CellEdit[] {
    const known = this.planned.get(index);
    if (known) return known;
    this.planned.set(index, []);
    const edits = this.plan(index);
    this.planned.set(index, edits);
    return edits;
  }

  /** What the row's cell is to a formula, or will be when the edits are made. */
  summandAt(index: number): Summand {
    return this.summand(index);
  }

  /** True when the row's cell holds a number, or will when the edits are made. */
  isNumber(index: number): boolean {
    return this.summand(index) === 'number';
  }

  private cell(index: number): PointCell | undefined {
    return this.task.appendix.rows[index]?.points.get(this.task.column.key);
  }

  private value(index: number): Score | null {
    return this.task.sums.get(this.task.column.key)?.[index] ?? null;
  }

  /** What the row adds up; none where nothing is written below it: it then stands for itself, with what it states. */
  private partsAt(index: number): readonly number[] {
    const parts = partsOf(this.task.appendix, index);
    const standsForItself =
      this.task.appendix.rows[index]?.kind === 'criterion' &&
      parts.every((part) => this.value(part) === null);
    return standsForItself ? [] : parts;
  }

  private mayWrite(index: number): boolean {
    const { appendix } = this.task;
    const row = appendix.rows[index];
    const cell = this.cell(index);
    if (!row || !cell || isDeducted(cell) || this.task.held?.has(index)) return false;
    if (this.partsAt(index).length === 0) return this.addends(index) !== null;
    const isBlank = cell.reading.kind === 'blank';
    const value = this.value(index);
    if (row.kind === 'closing') return !isBlank && value !== null && !this.holdsAlready(cell, value);
    if (row.kind === 'section') return !isBlank && cell.reading.kind !== 'not-score';
    return !(isBlank && row.kind === 'total' && kindOf(appendix.kind).mayLackPoints);
  }

  private summand(index: number): Summand {
    const known = this.summands.get(index);
    if (known) return known;
    const after = this.mayWrite(index) ? this.editsAt(index)[0]?.after : undefined;
    const summand = after ? (after.literal ? 'unfit' : 'number') : summandOf(this.cell(index));
    this.summands.set(index, summand);
    return summand;
  }

  private plan(index: number): readonly CellEdit[] {
    const { appendix, grid } = this.task;
    const [row, cell, value] = [appendix.rows[index], this.cell(index), this.value(index)];
    if (!row || !cell || !value || this.isGood(index, cell, value)) return [];
    const formula = this.task.mode === 'formulas' ? this.formula(index, value) : null;
    const after: CellContent =
      formula === null
        ? scoreContent(value, cell.format, this.style)
        : { formula, format: numberFormat(cell.format, this.style) };
    if (formula === null && this.holdsAlready(cell, value)) return [];
    const edit = this.holdsAlready(cell, value) ? editAt : entryAt;
    return edit(grid, cell, after, this.reason(index), shown(value));
  }

  /** A formula with the right value that adds up exactly its parts, or that is more than a plain sum, is left alone. */
  private isGood(index: number, cell: PointCell, value: Score): boolean {
    if (cell.formula === null || !this.holdsAlready(cell, value)) return false;
    if (this.partsAt(index).length === 0) return true;
    return sumsExactly(this.task.appendix, index, this.task.column, cell.formula) ?? true;
  }

  private holdsAlready(cell: PointCell, value: Score): boolean {
    const { reading } = cell;
    if (reading.kind !== 'score' || reading.percent) return false;
    if (isOpen(value) || isOpen(reading.score)) return judge(reading.score, [value]) === 'equal';
    if (!equals(reading.score, value)) return false;
    return isInterval(value) || reading.form === 'number';
  }

  private formula(index: number, value: Score): string | null {
    const { appendix, column, rounding } = this.task;
    const parts = this.partsAt(index);
    if (parts.length === 0) return this.addition(index, value);
    if (isInterval(value) || parts.some((part) => this.summand(part) === 'unfit')) return null;
    const rows = parts.map((part) => this.cell(part)?.row ?? appendix.rows[part]?.row ?? -1);
    // A typed number in a blank-looking place (a date, a boolean) never gets here: it is unfit.
    const values = parts.flatMap((part) => this.value(part)?.low.value ?? []);
    if (rounding === undefined) return sumFormula(rows, column.column, values);
    const coarse = new Set(
      parts.flatMap((part, at) => (this.isCoarse(part, rounding) ? [rows[at] ?? -1] : [])),
    );
    return roundedSumFormula(rows, coarse, column.column, rounding);
  }

  private reason(index: number): EditReason {
    const { appendix } = this.task;
    if (this.partsAt(index).length === 0) return 'component';
    return appendix.rows[index]?.kind === 'total' ? 'total' : 'subtotal';
  }

  /**
   * The columns a leaf's total adds up (appraisal and survey), where their sum is what the cell should hold; null for
   * any other leaf, and where the stated total is only theirs rounded.
   */
  private addends(index: number): readonly Column[] | null {
    const { appendix, column } = this.task;
    const row = appendix.rows[index];
    const parts = componentColumns(appendix, column)?.filter(({ key }) => statedScore(row, key)) ?? [];
    const value = this.value(index);
    if (row?.kind !== 'criterion' || parts.length === 0 || !value) return null;
    const sum = sumScores(parts.flatMap((part) => countedScore(appendix, part, index) ?? []));
    return equals(sum, value) ? parts : null;
  }

  /** "=G6+I6"; null where one of them is no number to Excel, or rows are rounded before they are added. */
  private addition(index: number, value: Score): string | null {
    const { appendix, column, rounding } = this.task;
    const row = appendix.rows[index];
    const parts = this.addends(index);
    if (!row || !parts || rounding !== undefined || isInterval(value)) return null;
    const cells = parts.flatMap(({ key }) => row.points.get(key) ?? []);
    if (cells.some((cell) => summandOf(cell) !== 'number')) return null;
    // A penalty written without its minus is no summand as it stands.
    if (componentColumns(appendix, column)?.some(({ extra }) => extra === 'penalty')) return null;
    return additionFormula(
      row.row,
      parts.map((part) => part.column),
      parts.flatMap(({ key }) => statedScore(row, key)?.low.value ?? []),
    );
  }

  /** True when rounding to so many decimals does not change what the part's cell holds. */
  private isCoarse(part: number, decimals: number): boolean {
    const { appendix, column, grid } = this.task;
    if (partsOf(appendix, part).length > 0 && this.value(part)) return true;
    const reading = this.cell(part)?.reading;
    const held = reading?.kind === 'score' ? reading.score.low.value.decimalPlaces() : 0;
    return held <= decimals || valueAt(grid, appendix.rows[part]?.row ?? -1, column.column) === '';
  }
}
