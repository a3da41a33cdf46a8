/** A grid after a patch, its formulas calculated the way a spreadsheet does: in binary floats, so that noise would show. */
import { Decimal } from 'decimal.js';

import type { CellValue } from '../../src/domain/appendix';
import { parseArea } from '../../src/a1/address';
import type { Grid } from '../../src/sheets/grid';
import type { Patch } from '../../src/sheets/patch';

type Cells = CellValue[][];

/** Text between the outer brackets, cut at commas of the first level. */
const args = (text: string): string[] => {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
};

const numbersOf = (text: string, valueAt: (row: number, column: number) => CellValue): number[] => {
  const area = parseArea(text.trim());
  if (!area) return [evaluate(text, valueAt)];
  const found: number[] = [];
  for (let row = area.top as number; row <= area.bottom; row += 1) {
    for (let column = area.left as number; column <= area.right; column += 1) {
      const value = valueAt(row, column);
      if (typeof value === 'number') found.push(value);
    }
  }
  return found;
};

/** Excel's ROUND: half away from zero on the 15 digits it shows. */
const round = (value: number, decimals: number): number =>
  Number(new Decimal(value.toPrecision(15)).toFixed(decimals, Decimal.ROUND_HALF_UP));

/** SUM, ROUND, sums and differences of cells, one quotient: what the project writes. Throws on anything else. */
export const evaluate = (text: string, valueAt: (row: number, column: number) => CellValue): number => {
  const call = /^(SUM|ROUND)\((.*)\)$/u.exec(text);
  const parts = args(call?.[2] ?? '');
  if (call?.[1] === 'SUM')
    return parts.flatMap((part) => numbersOf(part, valueAt)).reduce((a, b) => a + b, 0);
  if (call?.[1] === 'ROUND') return round(evaluate(parts[0] ?? '', valueAt), Number(parts[1]));
  const terms = /^([A-Z]+\d+)((?:[-+*/](?:[A-Z]+\d+|\d+))*)$/u.exec(text);
  if (!terms) throw new Error(`cannot calculate ${text}`);
  const number = (term: string): number =>
    /^\d+$/u.test(term) ? Number(term) : (numbersOf(term, valueAt)[0] ?? 0);
  return [...(terms[2] ?? '').matchAll(/([-+*/])([A-Z]+\d+|\d+)/gu)].reduce(
    (sum, [, sign, term = '']) => {
      if (sign === '*') return sum * number(term);
      if (sign === '/') return sum / number(term);
      return sign === '-' ? sum - number(term) : sum + number(term);
    },
    number(terms[1] ?? ''),
  );
};

const calculate = (formulas: Cells, values: Cells): void => {
  const busy = new Set<string>();
  const valueAt = (row: number, column: number): CellValue => {
    const formula = formulas[row]?.[column] ?? '';
    const at = `${row} ${column}`;
    if (typeof formula !== 'string' || !formula.startsWith('=') || busy.has(at))
      return values[row]?.[column] ?? '';
    busy.add(at);
    const value = evaluate(formula.slice(1), valueAt);
    busy.delete(at);
    const line = values[row];
    if (line) line[column] = value;
    return value;
  };
  formulas.forEach((line, row) => line.forEach((_, column) => valueAt(row, column)));
};

/** The grid (from A1) with a patch's edits in it. */
export const patched = (grid: Grid, patch: Patch): Grid => {
  const edits = patch.sheets.flatMap((sheet) => sheet.edits);
  const columns = Math.max(grid.columns, ...edits.map(({ column }) => column + 1));
  const widen = <T>(table: readonly (readonly T[])[], blank: T): T[][] =>
    table.map((line) => Array.from({ length: columns }, (_, column) => line[column] ?? blank));
  const [values, formulas, formats] = [
    widen(grid.values, ''),
    widen(grid.formulas, ''),
    widen(grid.formats, 'General'),
  ];
  for (const { row, column, after } of edits) {
    const [value, formula, format] = [values[row], formulas[row], formats[row]];
    if (!value || !formula || !format) throw new Error(`no row ${row}`);
    formula[column] = after.formula;
    format[column] = after.format;
    value[column] = after.formula;
  }
  calculate(formulas, values);
  return { ...grid, columns, values, formulas, formats };
};
