/** Cells of a plan: points linked to where they come from, sums that add up exactly their parts, places to be filled in. */
import type { Appendix, ColumnKey, Row } from '../../domain/appendix';
import { formatScore, isInterval, sumScores } from '../../domain/score';
import type { Score } from '../../domain/score';
import { areaAddress, cellAddress } from '../../a1/address';
import { quoteSheet } from '../../a1/sheet-name';
import { roundedSumFormula, sumFormula } from '../../sheets/sums/formula';
import type { PlanCell } from './sheet-plan';

export const blank: PlanCell = { kind: 'blank' };
export const toFill: PlanCell = { kind: 'to-fill' };

/** Words; nothing where there are none. */
export const words = (text: string): PlanCell => (text === '' ? blank : { kind: 'text', text });
/** Words, or a place to write them. */
export const wordsOrFill = (text: string): PlanCell => (text === '' ? toFill : { kind: 'text', text });

/** Points as a number; an interval as the text that staff write ("9 - 10"). */
export const points = (score: Score): PlanCell =>
  isInterval(score) ? { kind: 'text', text: formatScore(score), score } : { kind: 'number', score };

/** The exact points a cell stands for, or null. */
export const scoreOfCell = (cell: PlanCell): Score | null => ('score' in cell ? (cell.score ?? null) : null);

/** "'Phụ lục'!D7": a cell on another sheet; the sheet's name follows when it is renamed. */
export const addressOn = (sheet: string, place: { readonly row: number; readonly column: number }): string =>
  `${quoteSheet(sheet)}!${cellAddress(place)}`;

/**
 * A cell that follows a point cell of the source. What is no number there (text, an interval, a note) is taken over by
 * value; an empty or unreadable cell gives null.
 */
export const linkTo = (appendix: Appendix, row: Row, key: ColumnKey | null): PlanCell | null => {
  const cell = key === null ? undefined : row.points.get(key);
  if (cell?.reading.kind !== 'score' || cell.reading.percent) return null;
  const { form, score } = cell.reading;
  if (form !== 'number') return points(score);
  return { kind: 'formula', formula: `=${addressOn(appendix.sheet, cell)}`, score };
};

export interface Part {
  /** Zero-based sheet row on the generated sheet. */
  readonly row: number;
  readonly cell: PlanCell;
}

const sumOf = (parts: readonly Part[]): Score | null => {
  const scores = parts.flatMap(({ cell }) => scoreOfCell(cell) ?? []);
  return scores.length === 0 ? null : sumScores(scores);
};

/**
 * The sum of cells of one column of the generated sheet: a formula, or by value where a part is an interval. A sum of
 * nothing but places to fill in shows nothing until one of them is filled. `decimals` rounds the sum to so many.
 */
export const sumCell = (parts: readonly Part[], column: number, decimals?: number): PlanCell => {
  if (parts.length === 0) return blank;
  const score = sumOf(parts);
  if (score !== null && isInterval(score)) return points(score);
  const rows = parts.map(({ row }) => row);
  const values = parts.flatMap(({ cell }) => scoreOfCell(cell)?.low.value ?? []);
  const formula =
    decimals === undefined
      ? sumFormula(rows, column, values)
      : roundedSumFormula(rows, new Set(rows), column, decimals);
  if (formula === null) return score === null ? blank : points(score);
  if (score !== null) return { kind: 'formula', formula, score };
  const cells = rows.map((row) => areaAddress({ top: row, bottom: row, left: column, right: column }));
  return { kind: 'formula', formula: `=IF(COUNT(${cells.join(',')})=0,"",${formula.slice(1)})`, score };
};
