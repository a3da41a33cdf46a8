/** One score column per unit, and several columns of one role and year: each keeps its place, nothing is dropped in silence. */
import { runChecks } from '../../../src/domain/checks';
import { recompute } from '../../../src/domain/recompute';
import { unitRegistry } from '../../../src/domain/units';
import { recogniseGrid } from '../../../src/sheets/recognise';
import { buildRecomputePatch } from '../../../src/sheets/recompute-patch';
import { analyse } from '../../../src/sheets/report';
import type { TestCell } from '../../support/grids';
import { gridOf } from '../../support/grids';

const title = ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'];

/** A right table of two fields under the given header rows, whose columns of points all hold the same. */
const book = (
  header: readonly (readonly TestCell[])[],
  points: number,
  merges: readonly (readonly [number, number, number, number])[] = [],
) => {
  const row = (code: string, name: string, maximum: number, got: number): TestCell[] => [
    code,
    name,
    maximum,
    ...Array.from({ length: points }, () => got),
  ];
  const rows = [
    row('1', 'Chỉ đạo, điều hành', 5, 4),
    row('1.1', 'Kế hoạch CCHC', 3, 2.5),
    row('1.2', 'Báo cáo CCHC', 2, 1.5),
    row('2', 'Cải cách TTHC', 6, 5),
    row('2.1', 'Công khai TTHC', 2, 2),
    row('2.2', 'Giải quyết TTHC', 4, 3),
    row('', 'Tổng điểm', 11, 9),
  ];
  return recogniseGrid(gridOf([title, [], ...header, ...rows], { merges }))[0];
};

const keysOf = (table: ReturnType<typeof book>) =>
  table?.columns.slice(3).map(({ key, unit }) => [key, unit]);
const keyed = (names: readonly string[], year = ':2023') =>
  names.map((name) => [`achieved${year}#${name}`, name]);

test('units over their columns', () => {
  const units = ['Sở Nội vụ', 'Sở Tư pháp', 'UBND xã Tân Phú'];
  const table = book([['STT', 'Tiêu chí', 'Điểm tối đa', ...units]], 3);
  expect(table?.kind).toBe('results');
  expect(keysOf(table)).toEqual(keyed(units));
});

test('units under a merged group, as bodies and as mere places', () => {
  for (const units of [
    ['Sở Nội vụ', 'Sở Tư pháp'],
    ['Tân Phú', 'Long Hải'],
  ]) {
    const header = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được của các đơn vị', ''],
      ['', '', '', ...units],
    ];
    const merges = [
      [2, 3, 2, 4],
      [2, 0, 3, 0],
      [2, 1, 3, 1],
      [2, 2, 3, 2],
    ] as const;
    expect(keysOf(book(header, 2, merges))).toEqual(keyed(units));
  }
});

test('two provinces of before, and two rounds, of one year', () => {
  const table = book([['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm Quảng Nam 2023', 'Điểm Đà Nẵng 2023']], 2);
  expect(table?.columns.slice(3).map(({ key }) => key)).toEqual([
    'achieved:2023#Quảng Nam',
    'achieved:2023#Đà Nẵng',
  ]);
  const rounds = book([['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm thẩm định lần 2']], 2);
  expect(rounds?.columns.slice(3).map(({ key }) => key)).toEqual(['appraised:2023', 'appraised:2023#lần 2']);
});

test('a column of figures that nobody knows is said at its header', () => {
  const table = book([['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được', 'Kỳ xét duyệt nội bộ']], 2);
  if (!table) throw new Error('the table is not read');
  expect(table.unread).toMatchObject([{ column: 4, header: 'Kỳ xét duyệt nội bộ', figures: 7 }]);
  const found = runChecks(table, { sums: recompute(table), scheme: null, units: unitRegistry });
  expect(found.map(({ check, severity, place }) => [check, severity, place.column])).toEqual([
    ['column-unread', 'warning', 4],
  ]);
});

test('a total per unit adds up the appraisal and the survey of its own unit', () => {
  const rows = (last: number): TestCell[][] => [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC SỞ NĂM 2023'],
    ['STT', 'Tiêu chí', 'Điểm tối đa', 'Sở Nội vụ', '', '', 'Sở Y tế', '', ''],
    ['', '', '', 'Thẩm định', 'ĐTXHH', 'Tổng', 'Thẩm định', 'ĐTXHH', 'Tổng'],
    ['1', 'Chỉ đạo', 5, 3, 1, 4, 2, 1.5, 3.5],
    ['2', 'Thể chế', 4, 2, 1, 3, 3, 0.5, last],
    ['', 'Tổng điểm', 9, 5, 2, 7, 5, 2, 7],
  ];
  const merges = [
    [1, 3, 1, 5],
    [1, 6, 1, 8],
    [1, 0, 2, 0],
    [1, 1, 2, 1],
    [1, 2, 2, 2],
  ] as const;
  const reportOf = (last: number) => {
    const grid = gridOf(rows(last), { merges });
    const [report] = analyse({ grids: [grid], names: [], part: null }).appendices;
    if (!report) throw new Error('the table is read');
    const written = buildRecomputePatch(report, grid, { mode: 'values', gaps: false }).sheets;
    return { findings: report.findings, written: written.flatMap(({ edits }) => edits) };
  };
  expect(reportOf(3.5)).toEqual({ findings: [], written: [] });
  const wrong = reportOf(3);
  expect(wrong.findings.map(({ check, place }) => [check, place.row, place.column])).toContainEqual([
    'component-mismatch',
    4,
    8,
  ]);
  expect(wrong.written.map(({ row, column, after }) => [row, column, after.formula])).toEqual([[4, 8, 3.5]]);
});

test('each unit is held against the maximum of its own', () => {
  const rows: TestCell[][] = [
    ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC SỞ NĂM 2023'],
    ['STT', 'Tiêu chí', 'Sở Nội vụ', '', 'Sở Y tế', ''],
    ['', '', 'Điểm tối đa', 'Điểm đạt', 'Điểm tối đa', 'Điểm đạt'],
    ['1', 'Chỉ đạo', 5, 4, 6, 5.5],
    ['2', 'Thể chế', 4, 3, 3, 3.5],
    ['', 'Tổng điểm', 9, 7, 9, 9],
  ];
  const merges = [
    [1, 2, 1, 3],
    [1, 4, 1, 5],
    [1, 0, 2, 0],
    [1, 1, 2, 1],
  ] as const;
  const [report] = analyse({ grids: [gridOf(rows, { merges })], names: [], part: null }).appendices;
  expect(report?.findings.map(({ check, place }) => [check, place.row, place.column])).toEqual([
    ['over-maximum', 4, 5],
  ]);
});
