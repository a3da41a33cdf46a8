/** row-unnamed: a row of figures alone is asked about at its cell, counted where a sum counts it, and accuses nobody. */
import { scoreToJson } from '../../../src/domain/score';
import { buildRecomputePatch } from '../../../src/sheets/recompute-patch';
import { analyse } from '../../../src/sheets/report';
import type { TestCell } from '../../support/books';
import { gridOf } from '../../support/tables';

const right: readonly (readonly TestCell[])[] = [
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được 2025', 'Mục tiêu 2026'],
  ['1', 'Chỉ đạo điều hành', 3, 2.5, 2.75],
  ['1.1', 'Kế hoạch', 1.5, 1.25, 1.25],
  ['1.2', 'Kiểm tra', 1.5, 1.25, 1.5],
  ['2', 'Thể chế', 2, 2, 2],
  ['2.1', 'Văn bản', 1, 1, 1],
  ['2.2', 'Rà soát', 1, 1, 1],
  [null, 'Tổng cộng', 5, 4.5, 4.75],
];

/** The right table with rows put in before a row (0 is the header), and some of its cells said otherwise. */
const withRow = (
  before: number,
  rows: readonly (readonly TestCell[])[],
  changes: Readonly<Record<string, TestCell>> = {},
) => {
  const lines = [...right.slice(0, before), ...rows, ...right.slice(before)].map((line, row) =>
    line.map((value, column) => changes[`${'ABCDE'[column] ?? ''}${String(row + 1)}`] ?? value),
  );
  const cells = lines.map((line) => line.map((value) => ({ value: value ?? '' })));
  const grid = gridOf(cells);
  const [report] = analyse({ grids: [grid], names: [], part: null }).appendices;
  if (!report) throw new Error('nothing was recognised');
  return { report, grid };
};

const told = ({ report }: ReturnType<typeof withRow>) =>
  report.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ check, place, stated, params }) => [
      check,
      `${'ABCDE'[place.column] ?? ''}${String(place.row + 1)}`,
      stated,
      params.counted === 'yes',
    ]);

const lone = [null, null, null, null, 0.5] as const;

test.each([
  ['below a first leaf', 3],
  ['below a last leaf', 4],
  ['below a heading row', 2],
  ['above the next field', 5],
  ['above the total', 7],
])('a figure alone %s is asked about, and nothing else is', (_, before) => {
  const table = withRow(before, [lone]);
  expect(told(table)).toEqual([['row-unnamed', `E${String(before + 1)}`, '0.5', false]]);
  const { report, grid } = table;
  const patch = buildRecomputePatch(report, grid, { mode: 'values', gaps: false, ratio: false });
  expect(patch.sheets.flatMap(({ edits }) => edits)).toEqual([]);
  expect(report.summary.total.target && scoreToJson(report.summary.total.target)).toBe('4.75');
});

test('a figure that the sums count is a part of them, and is still asked about', () => {
  const table = withRow(3, [lone], { E2: 3.25, E9: 5.25 });
  expect(told(table)).toEqual([['row-unnamed', 'E4', '0.5', true]]);
  const { appendix } = table.report;
  expect(appendix.rows[appendix.rows[3]?.parent ?? -1]?.code.code).toBe('1');
});

test('rows below a name that is merged over them are its details where they add up to it', () => {
  const details = [
    [null, null, 1, 0.75, 0.75],
    [null, null, 0.5, 0.5, 0.5],
  ] as const;
  expect(told(withRow(3, details))).toEqual([]);
});

test('one figure that the leaf above holds as well is no detail of it', () => {
  const table = withRow(3, [[null, null, null, null, 1.25]]);
  expect(told(table)).toEqual([['row-unnamed', 'E4', '1.25', false]]);
});

test('a row that has a name is none', () => {
  const table = withRow(4, [], { A4: null });
  expect(table.report.findings.some(({ check }) => check === 'row-unnamed')).toBe(false);
});
