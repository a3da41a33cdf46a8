/** Taught words: what a table teaches, where it is used, and that no wrong word makes a right table wrong. */
import { draftIn, withRole } from '../../../src/sheets/by-hand/draft';
import type { Grid, WorkbookReading } from '../../../src/sheets/grid';
import { columnIndex } from '../../../src/a1/place';
import { isUnsureColumn } from '../../../src/sheets/confidence';
import { recogniseGrid } from '../../../src/sheets/recognise';
import { analyse } from '../../../src/sheets/report';
import { lessonsOf } from '../../../src/sheets/taught/learn';
import { headerKey, mostLessons, withLessons } from '../../../src/sheets/taught/lesson';
import type { Lesson } from '../../../src/sheets/taught/lesson';
import { areaOf, gridOf, tableGrid } from '../../support/grids';
import { goldenCases } from '../recognise/golden-cases';
import { unknownTable } from '../../support/unknown-table';

const grid = gridOf(unknownTable, { sheet: 'Nháp' });
const area = areaOf(0, 0, 6, 5);

function lessons(): readonly Lesson[] {
  const draft = draftIn(grid, area);
  if (!draft) throw new Error('no draft');
  return lessonsOf(grid, draft);
}

const other = (cells: typeof unknownTable, sheet = 'Khác'): Grid => gridOf(cells, { sheet, sheetId: 'khac' });
const rolesIn = (on: Grid, taught: readonly Lesson[]) =>
  recogniseGrid(on, { tables: [], taught }).map(({ columns }) => columns.map(({ role }) => role));

it('a table teaches the headers that its own words do not tell, and no others', () => {
  expect(lessons()).toEqual([
    { kind: 'column', header: 'Diễn giải', role: 'name' },
    { kind: 'column', header: 'Khung', role: 'maximum' },
    { kind: 'column', header: 'Kỳ trước', role: 'achieved' },
    { kind: 'column', header: 'Kỳ này', role: 'achieved' },
    { kind: 'column', header: 'Ai làm', role: 'lead-unit' },
  ]);
});

it('a table of the same headers, years and case aside, is read by them; another is not', () => {
  const shouted = unknownTable.map((row, at) =>
    at === 0
      ? row.map((cell) => `${String(cell).toUpperCase()}${cell === 'Kỳ này' ? ' (NĂM 2025)' : ''}`)
      : row,
  );
  const roles = ['code', 'name', 'maximum', 'achieved', 'achieved', 'lead-unit'];
  expect(rolesIn(other(shouted), lessons())).toEqual([roles]);
  expect(rolesIn(other(shouted), [])).toEqual([]);
  const near = unknownTable.map((row, at) => (at === 0 ? row.map((cell) => `${String(cell)} khác`) : row));
  expect(rolesIn(other(near), lessons())).toEqual([]);
});

it('a total of odd words is known again, where no other row says that it is the total', () => {
  const odd = (words: string) =>
    unknownTable.map((row, at) => (at === 6 ? ['', words, ...row.slice(2)] : row));
  const draft = draftIn(gridOf(odd('Kết thúc bảng'), { sheet: 'Nháp' }), area);
  if (!draft) throw new Error('no draft');
  const taught = lessonsOf(grid, { ...draft, totalWords: 'Kết thúc bảng' });
  expect(taught).toContainEqual({ kind: 'total', words: 'Kết thúc bảng' });
  const [read] = recogniseGrid(other(odd('KẾT THÚC BẢNG')), { tables: [], taught });
  expect(read).toMatchObject({ total: 5 });
  const [right] = recogniseGrid(other(odd('Tổng')), {
    tables: [],
    taught: [...taught, { kind: 'total', words: 'Rà soát' }],
  });
  expect(right).toMatchObject({ total: 5 });
});

it('one taught word alone makes no appendix of a table that is not ours', () => {
  const stranger = [
    ['STT', 'Mặt hàng', 'Khung', 'Kho'],
    ['1', 'Giấy', 5, 'A'],
    ['2', 'Mực', 3, 'B'],
    ['3', 'Bút', 8, 'A'],
  ];
  expect(rolesIn(other(stranger), lessons())).toEqual([]);
});

it('a column of prose gets no points, whatever was taught', () => {
  const prose = unknownTable.map((row, at) =>
    at === 0 ? row : [...row.slice(0, 4), 'đang làm', row[5] ?? ''],
  );
  const [roles] = rolesIn(other(prose), lessons());
  expect(roles?.filter((role) => role === 'achieved')).toHaveLength(1);
});

it.each(goldenCases)(
  'wrong words for every header leave the published table as it was read: $table',
  ({ table, titles, headerRows, sheet }) => {
    const published = tableGrid(table, titles, headerRows, { sheet });
    const before = recogniseGrid(published);
    const sure = before.flatMap(({ columns }) => columns).filter((column) => !isUnsureColumn(column));
    for (const role of ['name', 'maximum', 'achieved', 'rank', 'note'] as const) {
      const taught = sure.map(({ header }): Lesson => ({ kind: 'column', header, role }));
      expect(recogniseGrid(published, { tables: [], taught })).toEqual(before);
    }
  },
);

it('later lessons take the place of earlier ones about the same words, and there are never too many', () => {
  const first: Lesson = { kind: 'column', header: 'Khung 2024', role: 'maximum' };
  const later: Lesson = { kind: 'column', header: 'KHUNG (2025)', role: 'target' };
  expect(headerKey('Khung năm 2024')).toBe('khung');
  expect(withLessons([first], [later])).toEqual([later]);
  const many = Array.from({ length: mostLessons + 5 }, (_, at): Lesson => ({
    kind: 'total',
    words: `Hàng ${String(at)}`,
  }));
  expect(withLessons([first], many)).toHaveLength(mostLessons);
});

it('what the workbook keeps wins over what a file taught', () => {
  const reading: WorkbookReading = { grids: [other(unknownTable)], names: [], part: null };
  const report = analyse(reading, { taught: lessons() });
  expect(report.appendices[0]?.findings).toEqual([]);
  expect(report.taught).toBeUndefined();
});

it('a role that is read surely in a whole table is bound to that table, and not taught', () => {
  const draft = draftIn(grid, area);
  if (!draft) throw new Error('no draft');
  const known = gridOf(
    [['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Điểm tự chấm', 'Ghi chú'], ...unknownTable.slice(1)],
    { sheet: 'Rõ' },
  );
  const read = draftIn(known, area);
  if (!read) throw new Error('no draft');
  expect(lessonsOf(known, withRole(read, columnIndex(3), 'target', null))).toEqual([]);
});

describe('a way of numbering', () => {
  const header = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'];
  // Too few sums for the table itself to tell that numbers begin anew below 1.
  const anew = (sheet: string, wrong = 0) =>
    gridOf(
      [
        ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'],
        header,
        ['1', 'Chỉ đạo', 5, ''],
        ['1', 'Kế hoạch', 3 + wrong, ''],
        ['2', 'Kiểm tra', 2, ''],
        ['2', 'Thể chế', 3, ''],
        ['', 'Tổng điểm', 8, ''],
      ],
      { sheet, sheetId: sheet },
    );
  const taughtBy = (): readonly Lesson[] => {
    const draft = draftIn(anew('Nháp'), areaOf(1, 0, 6, 3));
    if (!draft) throw new Error('no draft');
    return lessonsOf(anew('Nháp'), { ...draft, manner: 'anew' });
  };
  const mannerOf = (on: Grid, taught: readonly Lesson[]) =>
    recogniseGrid(on, { tables: [], taught }).map(({ manner }) => manner);

  it('is taught with the header of the codes, and used where sums agree more', () => {
    expect(taughtBy()).toContainEqual({ kind: 'column', header: 'STT', role: 'code', manner: 'anew' });
    expect(mannerOf(anew('Khác'), [])).toEqual([undefined]);
    expect(mannerOf(anew('Khác'), taughtBy())).toEqual(['anew']);
  });

  it('is not used where it bears nothing out', () => {
    const flat = gridOf([
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'],
      header,
      ['1', 'Chỉ đạo', 5, 4],
      ['2', 'Kế hoạch', 3, 3],
      ['3', 'Kiểm tra', 2, 1],
      ['', 'Tổng điểm', 10, 8],
    ]);
    const running: Lesson = { kind: 'column', header: 'STT', role: 'code', manner: 'running' };
    expect(mannerOf(flat, [running])).toEqual([undefined]);
    expect(recogniseGrid(flat, { tables: [], taught: [running] })[0]?.rows[0]?.code.code).toBe('1');
  });
});

const communes = ['Tân Phú', 'Long Hải', 'Bình An', 'Hòa Lợi'];

it('several columns of one taught role are all kept, each with its place and label, the others beside them', () => {
  const matrix = gridOf([
    ['STT', 'Nội dung tiêu chí', ...communes, 'Điểm tối đa'],
    ['1', 'Chỉ đạo', 3, 2.5, 1.5, 3, 4],
    ['1.1', 'Kế hoạch', 2, 1.5, 1, 1.5, 2],
    ['1.2', 'Báo cáo', 1, 1, 0.5, 1.5, 2],
    ['2', 'Thủ tục', 4, 3.5, 5, 3.5, 5],
    ['2.1', 'Đúng hạn', 3, 2.5, 3, 1.5, 3],
    ['2.2', 'Trực tuyến', 1, 1, 2, 2, 2],
    ['', 'Tổng', 7, 6, 6.5, 6.5, 9],
  ]);
  const taught = communes.map((header): Lesson => ({ kind: 'column', header, role: 'achieved' }));
  const [read] = recogniseGrid(matrix, { tables: [], taught });
  expect(read?.columns.map(({ role, label = '', column }) => [role, label, Number(column)])).toEqual([
    ['code', '', 0],
    ['name', '', 1],
    ...communes.map((label, at) => ['achieved', label, at + 2]),
    ['maximum', '', 6],
  ]);
});

it.each(['Mức phấn đấu điểm', 'Mục tiêu chung', 'Chỉ tiêu tính điểm', 'Kết quả cần đạt'])(
  'what was taught of “%s” wins over a loose fit, and is worth a lesson',
  (header) => {
    const loose = gridOf([
      ['STT', 'Tiêu chí', header, 'Điểm đạt được'],
      ['1', 'Chỉ đạo', 3, 2.5],
      ['1.1', 'Kế hoạch', 1, 0.5],
      ['1.2', 'Kiểm tra', 2, 2],
      ['2', 'Thể chế', 2, 2],
      ['', 'Tổng điểm', 5, 4.5],
    ]);
    const lesson: Lesson = { kind: 'column', header, role: 'maximum' };
    expect(rolesIn(loose, [])[0]?.[2]).not.toBe('maximum');
    expect(rolesIn(loose, [lesson])[0]?.slice(2)).toEqual(['maximum', 'achieved']);
    const draft = draftIn(loose, areaOf(0, 0, 5, 3));
    if (!draft) throw new Error('no draft');
    expect(lessonsOf(loose, withRole(draft, columnIndex(2), 'maximum', null))).toContainEqual(lesson);
  },
);
