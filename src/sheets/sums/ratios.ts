/** Ratio columns: points ÷ maximum in %, or the share that was lost, in the way each column writes it; a new one beside the table where it is wished for. */
import { columnsOf } from '../../domain/appendix';
import type { Appendix, Column } from '../../domain/appendix';
import { maximumFor } from '../../domain/primary';
import { isFraction, judgeRatio, ratioBasis, ratioOf } from '../../domain/ratio';
import type { RatioBasis } from '../../domain/ratio';
import { isInterval, isPercentFormat, readPoint, roundScore } from '../../domain/score';
import type { Score } from '../../domain/score';
import type { CellContent, CellEdit } from '../patch';
import { contentAt, editAt, valueAt } from './cells';
import { ratioFormula } from './formula';
import { openColumn } from '../columns/heading';
import type { ColumnEdits } from '../columns/heading';
import type { GapTask } from './gaps';

/** Decimals of an exact ratio: far beyond any that is written, so that rounding it again changes nothing. */
const FINE = 12;

/** How a column writes its ratios. */
interface RatioStyle {
  /** 0.7533 in the cell, whatever the format shows. */
  readonly fraction: boolean;
  /** Text such as "75,33%". */
  readonly text: boolean;
  readonly sign: boolean;
  /** Of the number before the sign. */
  readonly decimals: number;
  readonly separator: ',' | '.';
  readonly format: string;
}

interface RatioColumn {
  readonly basis: RatioBasis;
  readonly column: number;
  readonly style: RatioStyle;
}

const exactRatio = (task: GapTask, basis: RatioBasis, index: number): Score | null => {
  const [got, most] = [basis.points, basis.maximum].map(
    ({ key }) => task.report.sums.get(key)?.[index] ?? null,
  );
  const exact = got && most ? ratioOf(basis, got, most, FINE) : null;
  return exact && !isInterval(exact) ? exact : null;
};

const majority = <T>(values: readonly T[], otherwise: T): T => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise;
};

/** Learns from the cells that are there; two decimals and no sign where they say nothing. */
const styleOf = (task: GapTask, basis: RatioBasis, column: number): RatioStyle => {
  const { grid, report } = task;
  const cells = report.appendix.rows.flatMap(({ row }, index) => {
    const value = valueAt(grid, row, column);
    const { format } = contentAt(grid, row, column);
    const reading = readPoint(value, format);
    if (reading.kind !== 'score') return [];
    const exact = exactRatio(task, basis, index);
    const percent = typeof value === 'number' && isPercentFormat(format);
    const fraction = percent || (exact !== null && isFraction(reading.score.low, exact.low.value));
    return [
      { value, format, fraction, decimals: reading.score.low.decimals, sign: reading.percent === true },
    ];
  });
  const texts = cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const fraction = majority(
    cells.map((cell) => cell.fraction),
    false,
  );
  const written = cells.map(({ decimals, sign }) =>
    fraction && !sign ? Math.max(0, decimals - 2) : decimals,
  );
  return {
    fraction,
    text: texts.length * 2 > cells.length,
    sign: majority(
      cells.map(({ sign }) => sign),
      false,
    ),
    decimals: Math.max(written.length > 0 ? majority(written, 2) : 2, 2),
    separator: texts.some((text) => /\d\.\d/u.test(text)) ? '.' : ',',
    format: majority(
      cells.map(({ format }) => format),
      '0.00',
    ),
  };
};

const asValue = (exact: Score, style: RatioStyle, own: string): CellContent => {
  const rounded = roundScore(exact, style.decimals).low.value;
  if (style.text) {
    const digits = rounded.toFixed(style.decimals).replace('.', style.separator);
    return { formula: style.sign ? `${digits}%` : digits, literal: true, format: own };
  }
  const number = style.fraction ? rounded.div(100) : rounded;
  return { formula: number.toNumber(), format: formatFor(own, style) };
};

/** The cell's own format unless it makes a text of a number; a column of texts that becomes formulas shows its sign by format. */
const formatFor = (own: string, style: RatioStyle): string => {
  const fixed = `0.${'0'.repeat(style.decimals)}`;
  if (style.text) return style.sign ? `${fixed}%` : fixed;
  if (isPercentFormat(style.format) && !isPercentFormat(own)) return style.format;
  if (own !== '@' && own !== 'General') return own;
  return style.format === '@' ? fixed : own === '@' ? style.format : own;
};

const cellFor = (
  task: GapTask,
  { basis, style }: RatioColumn,
  index: number,
  exact: Score,
  own: string,
): CellContent => {
  const row = task.report.appendix.rows[index]?.row ?? 0;
  const isNumber = [basis.points, basis.maximum].every(({ key }) => task.plans.get(key)?.isNumber(index));
  if (task.mode === 'values' || !isNumber) return asValue(exact, style, own);
  const fraction = style.fraction || (style.text && style.sign);
  const columns = { points: basis.points.column, maximum: basis.maximum.column, lost: basis.lost };
  return { formula: ratioFormula(row, columns, fraction, style.decimals), format: formatFor(own, style) };
};

/** What stands there is right: a formula always stays then, a number only where numbers are wanted. */
const isRight = (task: GapTask, row: number, column: number, exact: Score): boolean => {
  const now = contentAt(task.grid, row, column);
  const reading = readPoint(valueAt(task.grid, row, column), now.format);
  if (reading.kind !== 'score' || judgeRatio(reading.score.low, exact.low.value) !== 'right') return false;
  return (typeof now.formula === 'string' && now.literal !== true) || task.mode === 'values';
};

const columnEdits = (task: GapTask, column: RatioColumn): readonly CellEdit[] =>
  task.report.appendix.rows.flatMap((row, index) => {
    const exact = row.kind === 'section' ? null : exactRatio(task, column.basis, index);
    if (!exact || isRight(task, row.row, column.column, exact)) return [];
    const own = contentAt(task.grid, row.row, column.column).format;
    const place = { row: row.row, column: column.column };
    const shows = roundScore(exact, column.style.decimals).low.value;
    return editAt(task.grid, place, cellFor(task, column, index, exact, own), 'ratio', `${shows.toFixed()}%`);
  });

const newStyle: RatioStyle = {
  fraction: true,
  text: false,
  sign: true,
  decimals: 2,
  separator: ',',
  format: '0.00%',
};

/** The points a new column of ratios is about: those the overview speaks of. */
const newBasis = (appendix: Appendix, key: string | null): RatioBasis | null => {
  const points = appendix.columns.find((column) => column.key === key);
  const maximum = points && maximumFor(appendix, points);
  return points && maximum ? { points, maximum, lost: false } : null;
};

/** Refreshes the ratio columns of the table; with `add`, opens one where there is none. */
export const planRatios = (task: GapTask, add: boolean): ColumnEdits => {
  const { appendix, summary } = task.report;
  const columns = columnsOf(appendix, 'ratio');
  if (columns.length > 0 || !add) {
    const edits = columns.flatMap((column: Column) => {
      const basis = ratioBasis(appendix, column);
      return basis
        ? columnEdits(task, { basis, column: column.column, style: styleOf(task, basis, column.column) })
        : [];
    });
    return { edits, newColumns: [] };
  }
  const basis = newBasis(appendix, summary.primary.achieved);
  const isKnown = (_: unknown, index: number): boolean => basis !== null && !!exactRatio(task, basis, index);
  if (!basis || !appendix.rows.some(isKnown)) return { edits: [], newColumns: [] };
  const column = task.seats.next();
  const edits = columnEdits(task, { basis, column, style: newStyle });
  const like = task.seats.like(basis.points);
  const opened = openColumn(appendix, task.grid, { column, like, header: 'Tỷ lệ (%)' });
  const dressed = edits.map((edit) => ({ ...edit, after: { ...edit.after, format: newStyle.format } }));
  return { edits: [...opened.edits, ...dressed], newColumns: opened.newColumns };
};
