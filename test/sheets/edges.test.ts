/** Just under, at and over how far notes are read, how many figures make a column another's, and which heading a new column has. */
import { cellAddress } from '../../src/a1/address';
import { Exact, exactly } from '../../src/domain/score';
import { openColumn } from '../../src/sheets/columns/heading';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import { publishedBelow } from '../../src/sheets/rounding';
import { rightRows, table } from '../domain/checks/support';
import { areaOf, gridOf } from '../support/grids';

test.each([
  [1, true],
  [19, true],
  [20, true],
  [21, false],
])('a total published otherwise is read in the twenty rows below a table: in row %i', (below, is) => {
  const appendix = table(rightRows);
  const blank = Array.from({ length: appendix.area.bottom + below }, () => ['']);
  const grid = gridOf([...blank, ['Quyết định công bố 79,27 điểm']]);
  const found = publishedBelow(appendix, grid, exactly('79.24'), new Exact('0.05'));
  expect(found).toEqual(is ? exactly('79.27') : null);
});

test.each([
  [2, 0, true],
  [3, 0, false],
  [4, 1, true],
  [5, 1, false],
  [7, 2, true],
  [9, 2, false],
])(
  'of %i figures in a column of points lost %i are right: from a quarter on it is kept up: %s',
  (stated, right, is) => {
    const rows = Array.from({ length: 9 }, (_, at) => [
      String(at + 1),
      `Nội dung ${String(at + 1)}`,
      5,
      3,
      at < right ? 2 : at < stated ? 0.25 : '',
    ]);
    const grid = gridOf([
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2024'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Điểm mất'],
      ...rows,
    ]);
    const edits = analyse({ grids: [grid], names: [], part: null }).appendices.flatMap((report) =>
      buildRecomputePatch(report, grid, { mode: 'values', gaps: false }).sheets.flatMap((sheet) =>
        sheet.edits.map((edit) => cellAddress(edit)),
      ),
    );
    expect(edits).toEqual(is ? rows.slice(right).map((_, at) => `E${String(right + at + 3)}`) : []);
  },
);

test.each([
  [
    'first',
    [
      [0, 2, 2, 2],
      [0, 3, 1, 3],
    ],
  ],
  [
    'last',
    [
      [0, 2, 1, 2],
      [0, 3, 2, 3],
    ],
  ],
] as const)('a new column is headed as high as the highest heading is, which stands %s', (_, merges) => {
  const appendix = table(rightRows, { change: { header: areaOf(0, 0, 2, 6) } });
  const [like] = appendix.columns.filter(({ key }) => key === 'maximum');
  if (!like) throw new Error('the table has maxima');
  const opened = openColumn(appendix, gridOf([], { merges }), { column: 7, like, header: 'Điểm mất' });
  expect(opened.newColumns.map((column) => column.merges)).toEqual([[{ top: 0, bottom: 2 }]]);
});
