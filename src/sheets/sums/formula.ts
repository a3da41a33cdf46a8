/** Formulas that add up exactly the given cells, and whether a formula already does. en-US, as Office.js takes them. */
import type { Appendix, Column } from '../../domain/appendix';
import { readSum } from '../../domain/checks/formula';
import { Exact, isWorkedOut } from '../../domain/score';
import { partsOf } from '../../domain/tree';
import { areaAddress, cellAddress } from '../../a1/address';

/** Excel's limits for one formula. */
const mostArguments = 255;
const longestFormula = 8192;

/** Rows of one column as references, runs of neighbours as ranges: D7:D9, D12. */
const references = (rows: readonly number[], column: number): readonly string[] => {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs.map(({ top, bottom }) => areaAddress({ top, bottom, left: column, right: column }));
};

const call = (name: string, args: readonly string[]): string => {
  if (args.length <= mostArguments) return `${name}(${args.join(',')})`;
  const chunks = Array.from({ length: Math.ceil(args.length / mostArguments) }, (_, chunk) =>
    call(name, args.slice(chunk * mostArguments, (chunk + 1) * mostArguments)),
  );
  return call(name, chunks);
};

const rounded = (expression: string, decimals: number): string =>
  decimals > 0 ? `ROUND(${expression},${decimals})` : expression;

/**
 * Decimals kept where binary noise is rounded off: more than anyone writes points with (four at most in the published
 * tables), so that a figure typed later with more decimals than today's still counts whole.
 */
const keptDecimals = 6;

const decimalsOf = (values: readonly Exact[]): number =>
  values.reduce((most, value) => Math.max(most, value.decimalPlaces()), 0);

/** Takes off binary noise and nothing else; `values` are the figures the expression works on now. */
const withoutNoise = (expression: string, values: readonly Exact[]): string =>
  rounded(expression, Math.max(keptDecimals, decimalsOf(values)));

/**
 * True when Excel's binary sum of the values is another number than their exact sum as a cell would hold it.
 * @internal A table of sums; each would need a sheet of its own.
 */
export const showsNoise = (values: readonly Exact[]): boolean => {
  const binary = values.reduce((sum, value) => sum + value.toNumber(), 0);
  const exact = values.reduce((sum, value) => sum.plus(value), new Exact(0));
  return binary !== exact.toNumber();
};

const within = (formula: string): string | null => (formula.length <= longestFormula ? formula : null);

/**
 * "=SUM(D7:D9,D12)": exactly the parts, wrapped in ROUND to six decimals only where binary noise would show. `values` are
 * what the parts hold, in the order of `rows`. Null when Excel could not take it.
 */
export const sumFormula = (
  rows: readonly number[],
  column: number,
  values: readonly Exact[],
): string | null => {
  const sum = call('SUM', references(rows, column));
  // Figures that Excel worked out have binary noise of their own: no rounding of their sum takes it off.
  const typed = values.every((value) => !isWorkedOut(value.decimalPlaces()));
  return within(`=${typed && showsNoise(values) ? withoutNoise(sum, values) : sum}`);
};

/** Each part rounded first: "=ROUND(SUM(ROUND(D7,2),D8),2)"; `coarse` are the rows that need no rounding. */
export const roundedSumFormula = (
  rows: readonly number[],
  coarse: ReadonlySet<number>,
  column: number,
  decimals: number,
): string | null => {
  const plain = references(
    rows.filter((row) => coarse.has(row)),
    column,
  );
  const fine = rows
    .filter((row) => !coarse.has(row))
    .map((row) => `ROUND(${cellAddress({ row, column })},${decimals})`);
  return within(`=${rounded(call('SUM', [...fine, ...plain]), decimals)}`);
};

/**
 * "=ROUND(C6-D6,6)": the difference of near numbers shows binary noise sooner or later, so it is always taken off. A
 * figure in several columns is added up first: "=ROUND(C6+E6-G6,6)". `values` are what the cells hold.
 */
export const differenceFormula = (
  row: number,
  from: readonly number[],
  less: number,
  values: readonly Exact[],
): string => {
  const at = (column: number): string => cellAddress({ row, column });
  return `=${withoutNoise(`${from.map(at).join('+')}-${at(less)}`, values)}`;
};

/** "=G6+I6": cells of one row added up; ROUND as for a sum. `values` are what the cells hold, in the order of `columns`. */
export const additionFormula = (
  row: number,
  columns: readonly number[],
  values: readonly Exact[],
): string => {
  const sum = columns.map((column) => cellAddress({ row, column })).join('+');
  return `=${showsNoise(values) ? withoutNoise(sum, values) : sum}`;
};

/** "=ROUND(D6/C6*100,2)", or "=ROUND(D6/C6,4)" for a fraction; `decimals` are those of the percentage. */
export const ratioFormula = (
  row: number,
  { points, maximum, lost }: { readonly points: number; readonly maximum: number; readonly lost: boolean },
  fraction: boolean,
  decimals: number,
): string => {
  const [got, most] = [points, maximum].map((column) => cellAddress({ row, column }));
  const quotient = lost ? `(${most}-${got})/${most}` : `${got}/${most}`;
  return fraction ? `=ROUND(${quotient},${decimals + 2})` : `=ROUND(${quotient}*100,${decimals})`;
};

const leavesOf = (appendix: Appendix, index: number): readonly number[] => {
  const parts = partsOf(appendix, index);
  return parts.length === 0 ? [index] : parts.flatMap((part) => leavesOf(appendix, part));
};

/**
 * True when the formula is a sum that counts every leaf below the row exactly once and nothing else; null when it is
 * no plain sum, so that nothing can be said of it.
 */
export const sumsExactly = (
  appendix: Appendix,
  index: number,
  column: Column,
  formula: string,
): boolean | null => {
  const found = readSum(formula, appendix.sheet);
  if (!found) return null;
  if (found.some(({ left, right }) => left !== column.column || right !== column.column)) return false;
  const counted = new Map<number, number>();
  for (const { top, bottom, skipsSubtotals } of found) {
    appendix.rows.forEach((row, at) => {
      const cell = row.points.get(column.key);
      const isSubtotal = /^=\s*SUBTOTAL\(/iu.test(cell?.formula ?? '');
      if (row.kind === 'section' || row.row < top || row.row > bottom || (skipsSubtotals && isSubtotal))
        return;
      for (const leaf of leavesOf(appendix, at)) counted.set(leaf, (counted.get(leaf) ?? 0) + 1);
    });
  }
  const own = leavesOf(appendix, index);
  return counted.size === own.length && own.every((leaf) => counted.get(leaf) === 1);
};
