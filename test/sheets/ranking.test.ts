/** Rankings: a unit per row; points add up across, never down. */
import type { CellValue } from '../../src/domain/appendix';
import { bindingOf, emptyRecord, withAppendix, writePart } from '../../src/sheets/binding';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import { scoreToJson } from '../../src/domain/score';
import { appendixToJson } from '../../src/headless/json';
import { reportText } from '../../src/headless/text';
import { cellAddress } from '../../src/a1/address';
import { gridOf } from '../support/grids';
import { rankingFault } from '../support/other-provinces/ranking-rates';

const title = ['XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC SỞ, BAN, NGÀNH NĂM 2024'];
const header = [
  'STT',
  'Đơn vị',
  'Chỉ đạo điều hành',
  'Cải cách thể chế',
  'Điểm trừ',
  'Tổng điểm',
  'Xếp hạng',
];
const right: CellValue[][] = [
  title,
  [],
  header,
  ['', 'Điểm tối đa', 40, 60, '', 100, ''],
  [1, 'Sở Nội vụ', 38, 55, 1, 92, 1],
  [2, 'Sở Y tế', 35.5, 50, '', 85.5, 2],
  [3, 'Ban quản lý khu Núi Cao', 30, 48, '', 78, 3],
  [4, 'Trung tâm Xa', 20, 40, 2, 58, 4],
  ['', 'Trung bình', 30.88, 48.25, '', 78.38, ''],
];
const reading = (rows: readonly (readonly CellValue[])[]) => ({
  grids: [gridOf(rows)],
  names: [],
  part: null,
});
const reportOf = (rows: readonly (readonly CellValue[])[]) => {
  const [report] = analyse(reading(rows)).appendices;
  if (!report) throw new Error('no table');
  return report;
};
const errorsOf = (rows: readonly (readonly CellValue[])[]) =>
  reportOf(rows).findings.flatMap(({ check, severity, place }) =>
    severity === 'error' ? [`${check} ${cellAddress(place)}`] : [],
  );
const changed = (cell: readonly [number, number], value: CellValue): CellValue[][] =>
  right.map((row, at) => row.map((each, column) => (at === cell[0] && column === cell[1] ? value : each)));

test('units are its rows; maxima and averages stand apart; a penalty is taken off', () => {
  const { appendix, findings } = reportOf(right);
  expect(appendix.kind).toBe('ranking');
  expect(appendix.rows.filter(({ kind }) => kind === 'criterion').map(({ name }) => name)).toEqual([
    'Sở Nội vụ',
    'Sở Y tế',
    'Ban quản lý khu Núi Cao',
    'Trung tâm Xa',
  ]);
  expect(appendix.rows.flatMap(({ closing }) => closing ?? [])).toEqual(['maximum', 'average']);
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('a wrong sum across, a wrong rank and points above the maximum are told at their cells', () => {
  expect(errorsOf(changed([5, 5], 86.5))).toEqual(['component-mismatch F6']);
  expect(errorsOf(changed([6, 6], 4))).toEqual(['rank-mismatch G7']);
  expect(errorsOf(changed([3, 5], 90))).toContain('component-mismatch F4');
  const above = changed([4, 2], 41).map((row, at) => (at === 4 ? [...row.slice(0, 5), 95, 1] : row));
  expect(errorsOf(above)).toEqual(['over-maximum C5']);
});

test('a total that is no plain sum is not held against the points', () => {
  const weighted = right.map((row, at) =>
    at < 4 || at > 7 ? row : [...row.slice(0, 5), Number(row[5]) * 0.6, row[6] ?? ''],
  );
  const average = ['', 'Trung bình', 30.88, 48.25, '', 47.03];
  expect(errorsOf([...weighted.slice(0, 8), average])).toEqual([]);
});

test('criteria of two fields side by side, a sum after each, are one ranking', () => {
  const rows: CellValue[][] = [
    title,
    ['TT', 'Tên cơ quan', 'Lĩnh vực 1', '', '', 'Lĩnh vực 2', '', '', 'Tổng điểm', 'Xếp thứ'],
    ['', '', '1.1', '1.2', 'Cộng', '2.1', '2.2', 'Cộng', '', ''],
    ['', 'Điểm tối đa', 10, 20, 30, 40, 30, 70, 100, ''],
    [1, 'Sở Nội vụ', 9, 18, 27, 38, 28, 66, 93, 1],
    [2, 'Sở Tài chính', 8, 19, 27, 36, 27, 63, 90, 2],
    [3, 'Sở Y tế', 9, 16, 25, 35, 25, 60, 85, 4],
    [4, 'Sở Xây dựng', 10, 16, 26, 36, 25, 61, 87, 3],
  ];
  const merges = [
    [1, 0, 2, 0],
    [1, 1, 2, 1],
    [1, 2, 1, 4],
    [1, 5, 1, 7],
    [1, 8, 2, 8],
    [1, 9, 2, 9],
  ] as const;
  const read = (table: readonly (readonly CellValue[])[]) =>
    analyse({ grids: [gridOf(table, { merges })], names: [], part: null }).appendices;
  const [report, ...others] = read(rows);
  expect(others).toEqual([]);
  expect(report?.appendix.kind).toBe('ranking');
  const errorsIn = (table: readonly (readonly CellValue[])[]) =>
    read(table)[0]?.findings.flatMap(({ severity, place }) =>
      severity === 'error' ? [cellAddress(place)] : [],
    );
  expect(errorsIn(rows)).toEqual([]);
  for (const [column, cell] of [
    [4, 'E7'],
    [7, 'H7'],
  ] as const) {
    const slip = rows.map((row, at) => (at === 6 ? row.map((each, of) => (of === column ? 59 : each)) : row));
    expect(errorsIn(slip)).toEqual([cell]);
  }
});

test('recompute writes totals across and nothing down', () => {
  const rows = changed([5, 5], 86.5);
  const [grid] = reading(rows).grids;
  if (!grid) throw new Error('no grid');
  const patch = buildRecomputePatch(reportOf(rows), grid, { mode: 'formulas', gaps: false });
  expect(
    patch.sheets.flatMap(({ edits }) => edits.map((edit) => [cellAddress(edit), edit.after.formula])),
  ).toEqual([['F6', 85.5]]);
});

test('an overview lists units by place; no total of all units and nothing about maxima is said', () => {
  const report = reportOf(right);
  const { places, total, fields, belowMaximum } = report.summary;
  expect(places.map(({ unit, rank, points }) => [unit, rank, points && scoreToJson(points)])).toEqual([
    ['Sở Nội vụ', 1, '92'],
    ['Sở Y tế', 2, '85.5'],
    ['Ban quản lý khu Núi Cao', 3, '78'],
    ['Trung tâm Xa', 4, '58'],
  ]);
  expect([total.achieved, total.shortfall, fields, belowMaximum]).toEqual([null, null, [], []]);
  const text = reportText('a.xlsx', { appendices: [report] }, { findings: false, units: true }, 'vi');
  expect(text).toContain('4 đơn vị được xếp hạng');
  expect(text).toContain('2. Sở Y tế: 85,5');
  expect(text).not.toMatch(/tối đa|lá/u);
  expect(appendixToJson(report)).toMatchObject({
    kind: 'ranking',
    criteria: 4,
    places: [{ unit: 'Sở Nội vụ', points: '92', rank: 1 }, {}, {}, {}],
  });
});

test('names bind it and it is read the same by them', () => {
  const { appendix } = reportOf(right);
  const { record, names } = bindingOf(appendix);
  const bound = analyse({ ...reading(right), names, part: writePart(withAppendix(emptyRecord, record)) });
  expect(bound.appendices).toHaveLength(1);
  const again = bound.appendices[0]?.appendix;
  expect(again?.kind).toBe('ranking');
  expect(again?.bound).toBe(true);
  expect(again?.columns.map(({ key }) => key)).toEqual(appendix.columns.map(({ key }) => key));
  expect(again?.rows.map(({ kind, closing }) => [kind, closing])).toEqual(
    appendix.rows.map(({ kind, closing }) => [kind, closing]),
  );
});

const rankFirst = (third: number): CellValue[][] => [
  title,
  [],
  ['Xếp hạng', 'Đơn vị', 'Điểm thẩm định', 'Điểm điều tra XHH', 'Tổng điểm'],
  [1, 'Sở Tư pháp', 60.5, 28.25, 88.75],
  [2, 'Sở Công Thương', 60, 27.5, 87.5],
  [third, 'Sở Xây dựng', 58, 27, 85],
  [4, 'Sở Y tế', 59, 25.5, 84.5],
  [5, 'Sở Nội vụ', 55, 24, 79],
];

test('a ranking may begin with the rank and count no rows; such a rank is held against the points right of it', () => {
  const { appendix, summary } = reportOf(rankFirst(3));
  expect(appendix.kind).toBe('ranking');
  expect(summary.places.map(({ unit, rank }) => `${String(rank)} ${unit}`)).toEqual([
    '1 Sở Tư pháp',
    '2 Sở Công Thương',
    '3 Sở Xây dựng',
    '4 Sở Y tế',
    '5 Sở Nội vụ',
  ]);
  expect(errorsOf(rankFirst(3))).toEqual([]);
  expect(errorsOf(rankFirst(4))).toEqual(['rank-mismatch A6']);
  const last = ['Xếp hạng kỳ trước', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'];
  const rows = [1, 2, 4, 3, 5].map((before, at) => [before, `Sở số ${String(at)}`, 90 - at, at + 1]);
  expect(errorsOf([title, [], last, ...rows])).toEqual([]);
});

test('of ranks beside each field an overview lists that of the points it gives', () => {
  const rows: CellValue[][] = [
    title,
    [],
    ['STT', 'Xã, phường', 'Chỉ đạo, điều hành', '', 'Chuyển đổi số', '', 'Tổng số', ''],
    ['', '', 'Điểm', 'Hạng', 'Điểm', 'Hạng', 'Điểm', 'Hạng'],
    [1, 'xã Bình Minh', 9, 2, 8, 2, 17, 1],
    [2, 'xã An Phú', 10, 1, 5, 3, 15, 3],
    [3, 'phường Tân An', 7, 3, 9, 1, 16, 2],
  ];
  const { findings, summary } = reportOf(rows);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(summary.places.map(({ unit, rank, points }) => [unit, rank, points && scoreToJson(points)])).toEqual(
    [
      ['xã Bình Minh', 1, '17'],
      ['phường Tân An', 2, '16'],
      ['xã An Phú', 3, '15'],
    ],
  );
});

test.each([
  ['2/5 (đồng hạng)', 2],
  ['2 (đồng hạng)', 2],
  ['2-3', 2],
  ['2–3', 2],
])('a shared place may be written "%s"', (shared, place) => {
  const rows = (from: CellValue): CellValue[][] => [
    title,
    [],
    ['STT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'],
    [1, 'Sở Nội vụ', 92, 1],
    [2, 'Sở Y tế', 88, shared],
    [3, 'Sở Xây dựng', 88, shared],
    [4, 'Sở Tài chính', 80, from],
    [5, 'Sở Tư pháp', 70, 5],
  ];
  expect(reportOf(rows(4)).summary.places.map(({ rank }) => rank)).toEqual([1, place, place, 4, 5]);
  expect(errorsOf(rows(4))).toEqual([]);
  expect(errorsOf(rows(shared))).toEqual(['rank-mismatch D7']);
});

test.each(['#/4', '#/63', '# / 63', 'Hạng #', '# (đồng hạng)'])(
  'ranks that are all written “%s” are ranks',
  (how) => {
    const rows = (second: number): CellValue[][] => [
      title,
      [],
      ['STT', 'Đơn vị', 'Tổng điểm', 'Xếp hạng'],
      ...[1, second, 3, 4].map((rank, at): CellValue[] => [
        at + 1,
        ['Sở Nội vụ', 'Sở Y tế', 'Sở Xây dựng', 'Sở Tư pháp'][at] ?? '',
        90 - at,
        how.replace('#', String(rank)),
      ]),
    ];
    expect(reportOf(rows(2)).appendix.columns.at(-1)?.role).toBe('rank');
    expect(reportOf(rows(2)).summary.places.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
    expect(errorsOf(rows(2))).toEqual([]);
    expect(errorsOf(rows(5))).toEqual(['rank-mismatch D5']);
  },
);

test('ranks among all provinces beside the points of a field', () => {
  const rows: CellValue[][] = [
    ['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA TỈNH NĂM 2023'],
    ['STT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm đạt', 'Xếp hạng'],
    [1, 'Chỉ đạo', 9.5, 8, '5/63'],
    [2, 'Thể chế', 10, 9, '12/63'],
    ['', 'Tổng điểm', 19.5, 17, '7/63'],
  ];
  const { appendix, findings } = reportOf(rows);
  expect(appendix.columns.map(({ role }) => role)).toEqual(['code', 'name', 'maximum', 'achieved', 'rank']);
  expect(findings).toEqual([]);
});

test('200 drawn rankings (seeds 1 to 200): right ones without an error, planted slips at their cells alone', () => {
  const faults = Array.from({ length: 200 }, (_, at) => [at + 1, rankingFault(at + 1)] as const);
  expect(faults.filter(([, fault]) => fault !== '')).toEqual([]);
});
