/** Huế's appendices put together again, cell for cell; what differs is what was published wrong. */
import type { SheetPlan } from '../../src/appendices/model/sheet-plan';
import { readTable } from '../support/tables';
import { generate, onlyPlan, reportOfSample, shows, troubles } from './cases';

const number = (text: string): string =>
  /^\d+(?:[.,]\d+)?$/u.test(text) ? String(Number(text.replace(',', '.'))) : text;

/** Cells of a published table that the generated one shows otherwise: "row name, column: published → generated". */
const differences = (
  plan: SheetPlan,
  table: readonly (readonly string[])[],
  headerRows: number,
  columns: readonly number[],
): readonly string[] =>
  table.slice(headerRows).flatMap((published, at) =>
    columns.flatMap((column) => {
      const isTotal = /^TỔNG/u.test(published[1] ?? '');
      if (isTotal && column === 1) return [];
      const said = published[column] ?? '';
      const decimals = /[.,](\d+)$/u.exec(said)?.[1]?.length ?? 0;
      const made = shows(plan.lines[at]?.cells[column], Math.max(decimals, 2));
      return number(said) === number(made)
        ? []
        : [`${published[0] || published[1]?.slice(0, 20) || ''}, ${String(column)}: ${said} → ${made}`];
    }),
  );

test('Phụ lục 1: codes, names and all figures of 2022 from appraisal, survey and satisfaction', async () => {
  const report = await reportOfSample('hue-2023');
  const plan = onlyPlan(generate(report, 'fields', 'ThamDinhTheoLinhVuc'));
  const table = readTable('hue-2023-appendix-1-fields');
  expect(differences(plan, table, 2, [1, 8, 9, 10, 11, 12])).toEqual([]);
  expect(plan.lines.slice(1).map(({ cells }) => shows(cells[0]))).toEqual(
    table.slice(3).map((row) => row[0]),
  );
  expect(differences(plan, table, 2, [2, 3, 4, 5, 6])).toEqual([]);
  expect(differences(plan, table, 2, [7, 13])).toEqual([]);
  expect(troubles([plan])).toEqual([]);
});

test('Phụ lục 1: the satisfaction score is taken from what a person gives before any table', async () => {
  const report = await reportOfSample('hue-2023');
  const satisfaction = { '2022': { points: '8', maximum: '10' } };
  const plan = onlyPlan(generate(report, 'fields', 'ThamDinhTheoLinhVuc', { satisfaction, years: ['2022'] }));
  const last = plan.lines.at(-1)?.cells ?? [];
  expect([shows(last[4]), shows(last[5]), shows(last[6])]).toEqual(['10', '8', '13,75']);
});

test('Phụ lục 3: groups, totals and ratios from the items; what was published wrong, and ratios of rounded points', async () => {
  const report = await reportOfSample('hue-2023');
  const plan = onlyPlan(generate(report, 'survey', 'PhuLuc3'));
  const table = readTable('hue-2023-appendix-3-survey');
  expect(differences(plan, table, 2, [1, 2, 3, 4, 5, 6, 7])).toEqual([
    'TỔNG ĐIỂM, 3: 18,3 → 18,28',
    'TỔNG ĐIỂM, 4: 77,87 → 77,79',
    'TỔNG ĐIỂM, 7: 79,18 → 79,16',
    '1, 7: 81,25 → 81,33',
    '2, 7: 80,5 → 80,45',
    '(4) Tính hợp lý tron, 4: 66,67 → 75,33',
    '3, 7: 78,6 → 78,68',
    '(9) Tính hiệu quả tr, 7: 66,69 → 66,96',
    '4, 7: 75,25 → 75,28',
    '5, 7: 85 → 85,26',
  ]);
  expect(troubles([plan])).toEqual([]);
  expect(plan.notes).toEqual([]);
});

test('Phụ lục 2: its rows, with section totals that the text of the plan got wrong', async () => {
  const report = await reportOfSample('hue-2023');
  const plan = onlyPlan(generate(report, 'below-maximum', 'PhuLuc2'));
  const table = readTable('hue-2023-appendix-2-below-maximum');
  const leaves = { ...plan, lines: plan.lines.filter(({ kind }) => kind === 'leaf') };
  const rows = table.filter((row) => /^\d+$/u.test(row[0] ?? ''));
  expect(rows).toHaveLength(20);
  expect(differences(leaves, rows, 0, [0, 1, 2, 3, 4, 5, 6])).toEqual([
    '19, 1: 8.4 Thực hiện thu ngân sách hàng năm của tỉnh theo Kế hoạch được Chính phủ giao → 8.4 - Thực hiện thu ngân sách hàng năm của tỉnh theo Kế hoạch được Chính phủ giao',
  ]);
  const sums = plan.lines
    .filter(({ kind }) => kind !== 'leaf')
    .map(({ cells }) => cells.slice(0, 4).map((cell) => shows(cell)));
  expect(sums).toEqual([
    ['I', 'Điểm đánh giá kết quả thực hiện CCHC', '20', '13,9608'],
    ['II', 'Điểm đánh giá tác động đến phát triển kinh tế - xã hội', '3,5', '2,75'],
    ['CỘNG', '', '23,5', '16,7108'],
  ]);
  expect(troubles([plan])).toEqual([]);
});
