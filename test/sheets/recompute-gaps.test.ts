/** Which gap columns of a table a recompute keeps up to date. */
import { cellAddress } from '../../src/a1/address';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import { gridOf } from '../support/grids';

test('a column of the table that states other figures throughout is left alone: points taken off are no points lost', () => {
  const table = (header: string, taken: readonly [number, number, number]) =>
    gridOf([
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', header],
      ['1', 'Chỉ đạo', 5, 3, taken[0]],
      ['2', 'Thể chế', 4, 3, taken[1]],
      ['3', 'Thủ tục', 6, 4, taken[2]],
      ['', 'Tổng điểm', 15, 10, taken[0] + taken[1] + taken[2]],
    ]);
  const written = (grid: ReturnType<typeof table>): string[] =>
    analyse({ grids: [grid], names: [], part: null }).appendices.flatMap((report) =>
      buildRecomputePatch(report, grid, { mode: 'values', gaps: false }).sheets.flatMap(({ edits }) =>
        edits.map((edit) => cellAddress(edit)),
      ),
    );
  expect(written(table('Điểm trừ', [0.5, 0.25, 0.75]))).toEqual([]);
  expect(written(table('Điểm mất', [2, 0.25, 2]))).toEqual(['E4', 'E6']);
});
