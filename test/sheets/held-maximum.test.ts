import { heldMaxima, buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import { openBook, readingOf } from '../recognition/books';
import { gridOf } from '../support/grids';

test('a helper sum below the table changes no total', () => {
  const reading = readingOf(openBook('others/side-label'));
  const [report] = analyse(reading).appendices;
  if (!report || !reading.grids[0]) throw new Error('the table is read');
  const { sheets } = buildRecomputePatch(report, reading.grids[0], { mode: 'values', gaps: false });
  expect(sheets).toEqual([]);
});

test('a stated total of maxima is left as it stands, unless asked for', () => {
  const grid = gridOf([
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
    ['1', 'Chỉ đạo', 5, 4],
    ['2', 'Thể chế', 6, 5],
    ['', 'Tổng điểm', 10, 8],
  ]);
  const [report] = analyse({ grids: [grid], names: [], part: null }).appendices;
  if (!report) throw new Error('the table is read');
  const columnsWritten = (maxima: boolean) =>
    buildRecomputePatch(report, grid, { mode: 'values', gaps: false, maxima }).sheets.flatMap(({ edits }) =>
      edits.map(({ column }) => column),
    );
  expect(heldMaxima(report)).toEqual([{ row: 3, column: 2 }]);
  expect(columnsWritten(false)).toEqual([3]);
  expect(columnsWritten(true)).toEqual([2, 3]);
});
