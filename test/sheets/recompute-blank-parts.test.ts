/** A criterion stands for itself in a column where nothing is written below it: no formula takes the place of what was typed. */
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import { gridOf } from '../support/grids';

/** 1.1 has a row below it that states points reached and no target. */
const table = [
  ['STT', 'Nội dung tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2025', 'Mục tiêu 2026', 'Đơn vị chủ trì'],
  ['1', 'Chỉ đạo điều hành', 3, 2.5, 2.5, ''],
  ['1.1', 'Kế hoạch cải cách hành chính', 1, 0.75, 0.5, 'Sở Nội vụ'],
  ['1.1.1', 'Ban hành kế hoạch', '', 0.75, '', ''],
  ['1.2', 'Báo cáo cải cách hành chính', 2, 1.75, 2, 'Sở Nội vụ'],
  ['2', 'Cải cách thể chế', 1, 0.5, 1, 'Sở Tư pháp'],
  ['', 'Tổng điểm', 4, 3, 3.5, ''],
];

test.each(['formulas', 'values'] as const)('a target typed above blank parts stays, by %s', (mode) => {
  const grid = gridOf(table);
  const [report] = analyse({ grids: [grid], names: [], part: null }).appendices;
  if (!report) throw new Error('nothing was recognised');
  const patch = buildRecomputePatch(report, grid, { mode, gaps: false });
  const edits = patch.sheets.flatMap(({ edits: own }) => own);
  const at = (row: number, column: number) =>
    edits.find((edit) => edit.row === row && edit.column === column);
  expect([at(2, 2), at(2, 4)]).toEqual([undefined, undefined]);
  // What is written below it is added up, and the sums above count what it states itself.
  if (mode === 'formulas') expect(at(2, 3)?.after.formula).toBe('=SUM(D4)');
  expect(report.sums.get('target:2026')?.[0]).toMatchObject({ low: { decimals: 1 } });
});
