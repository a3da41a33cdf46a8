/** Right figures for a drawn table of survey points or of fields: parts add up, ratios are rounded to two decimals. */
import type { Decimal } from 'decimal.js';
import type { Role } from '../../../src/domain/appendix';
import { Exact } from '../../../src/domain/score';
import type { TestCell } from '../grids';
import type { DrawnTable, ExpectedRow } from './appendix';
import type { Draw } from './draw';

/** Points in ten-thousandths; null where a row has none. */
type Points = bigint | null;

/** One figure of a table, to be written at a line and a column of it. */
export interface Figure {
  readonly line: number;
  readonly column: number;
  readonly role: Role;
  readonly year: string | null;
  readonly code: string | null;
  readonly cell: TestCell;
}

/** How ratios of a column are written. */
export const ratioForms = ['number', 'text', 'sign', 'formula', 'percent', 'percent-formula'] as const;
export type RatioForm = (typeof ratioForms)[number];

/** A ratio in % as a cell; formulas keep every digit that Excel has. */
export function ratioCell(
  percent: Exact,
  form: RatioForm,
  rounding: Decimal.Rounding = Exact.ROUND_HALF_UP,
): TestCell {
  const rounded = percent.toDecimalPlaces(2, rounding);
  const written = rounded.toFixed(2).replace('.', ',');
  if (form === 'text') return { value: written, format: '@' };
  if (form === 'sign') return { value: `${written}%`, format: '@' };
  const unrounded = form === 'formula' || form === 'percent-formula';
  const value = unrounded ? percent : rounded;
  return form === 'number' || form === 'formula'
    ? { value: value.toNumber(), format: '0.00' }
    : { value: value.div(100).toNumber(), format: '0.00%' };
}

const exact = (points: bigint): Exact => new Exact(points.toString()).div(10_000);
export const pointsCell = (points: Points): TestCell =>
  points === null ? '' : { value: exact(points).toNumber(), format: '0.00##' };

/** `ratio` in % of every row with points, before it is rounded. */
export const percentOf = (points: bigint, maximum: bigint): Exact =>
  exact(points).times(100).div(exact(maximum));

/** A leaf's maximum in quarters of a point, and points from a fifth of it up; now and then neither. */
function drawLeaf(draw: Draw, blankOnceIn: number): readonly [maximum: Points, points: Points] {
  if (draw.once(blankOnceIn)) return [null, null];
  const maximum = draw.int(2, 60) * 2500;
  const unit = draw.pick([1, 100]);
  return [BigInt(maximum), BigInt(draw.int(Math.ceil(maximum / 5 / unit), maximum / unit) * unit)];
}

const sum = (parts: readonly Points[]): Points => {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.reduce((all, part) => all + part, 0n);
};

/** Maximum and points of every row that has a code, and of the total, sums from the leaves up. */
export function drawPoints(
  draw: Draw,
  { expected }: DrawnTable,
  blankOnceIn = 8,
): ReadonlyMap<ExpectedRow, readonly [maximum: Points, points: Points]> {
  const known = new Map<ExpectedRow, readonly [Points, Points]>();
  const add = (row: ExpectedRow, parts: readonly ExpectedRow[]): void => {
    const pairs = parts.map((part) => known.get(part) ?? ([null, null] as const));
    known.set(row, [sum(pairs.map(([maximum]) => maximum)), sum(pairs.map(([, points]) => points))]);
  };
  const coded = expected.rows.filter(({ code }) => code !== null);
  for (const row of [...coded].reverse()) {
    const children = coded.filter(({ parent }) => parent === row.code);
    if (children.length > 0) add(row, children);
    else known.set(row, drawLeaf(draw, blankOnceIn));
  }
  const total = totalRow(expected);
  if (total !== undefined)
    add(
      total,
      coded.filter(({ parent }) => parent === null),
    );
  return known;
}

export const totalRow = ({ rows, total }: DrawnTable['expected']): ExpectedRow | undefined =>
  rows.find(({ code, rows: lines }) => code === null && total !== null && lines.includes(total));

/** The table's lines with these figures, and none but these in their columns; codes as text, ranks left alone. */
export function withFigures(table: DrawnTable, figures: readonly Figure[]): TestCell[][] {
  const { columns, rows } = table.expected;
  const lines = table.lines.map((line) => [...line]);
  const put = (line: number, column: number, cell: TestCell): void => {
    const cells = lines[line];
    if (cells !== undefined) cells[column] = cell;
  };
  for (const row of rows) {
    for (const { role, column } of columns)
      if (role === 'code' && row.code !== null && !row.code.includes('.'))
        for (const [at, line] of row.rows.entries())
          put(line, column, at === 0 ? { value: row.code, format: '@' } : '');
      else if (figured.has(role)) for (const line of row.rows) put(line, column, '');
  }
  for (const { line, column, cell } of figures) put(line, column, cell);
  return lines;
}

const figured = new Set<Role>([
  'survey-maximum',
  'survey',
  'ratio',
  'appraisal-maximum',
  'appraised',
  'total',
]);
