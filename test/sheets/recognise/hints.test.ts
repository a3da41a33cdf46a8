import { columnIndex, rowIndex } from '../../../src/a1/place';
import type { TableHint } from '../../../src/sheets/hints';
import { recogniseGrid, recogniseWorkbook } from '../../../src/sheets/recognise';
import type { TestCell } from '../../support/grids';
import { areaOf, gridOf } from '../../support/grids';

const rows: TestCell[][] = [
  ['KẾT QUẢ CHỈ SỐ CCHC TỈNH ĐẮK NÔNG NĂM 2022'],
  ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được', 'Cột lạ'],
  ['1', 'Chỉ đạo', 3, 2.5, 1],
  ['1.1', 'Kế hoạch', 1, 1, 2],
  ['1.2', 'Báo cáo', 2, 1.5, 3],
  ['', 'Tổng', 3, 2.5, 6],
];
const grid = gridOf(rows, { sheet: 'Phụ lục' });
const on: TableHint = { sheetId: grid.sheetId, sheet: 'Phụ lục' };
const read = (hint: Partial<TableHint>) => recogniseGrid(grid, { tables: [{ ...on, ...hint }] });
const column = (key: string, at: number) => ({ key, column: columnIndex(at) });

test('"this is not an appendix" for a sheet, and for an area', () => {
  expect(read({ notAppendix: true })).toEqual([]);
  expect(read({ notAppendix: true, area: areaOf(1, 0, 5, 4) })).toEqual([]);
  expect(read({ notAppendix: true, area: areaOf(40, 0, 50, 4) })).toHaveLength(1);
});

test('a role assigned to a column, and one taken away', () => {
  const [found] = read({ columns: [column('target:2023', 4)], ignored: [columnIndex(3)] });
  expect(found?.columns.map(({ key, confidence }) => [key, confidence === 1])).toEqual([
    ['code', false],
    ['name', true],
    ['maximum', false],
    ['target:2023', true],
  ]);
  expect(found?.rows[2]?.points.get('target:2023')?.value).toBe(3);
});

test('a range, its header and its kind', () => {
  const [found, ...more] = read({
    area: areaOf(1, 0, 4, 3),
    header: { top: rowIndex(1), bottom: rowIndex(1) },
    kind: 'plan',
    id: 'Mine',
    scheme: 'province-2021',
    bound: true,
    columns: [column('code', 0), column('name', 1), column('maximum', 2), column('achieved:2021', 3)],
  });
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    id: 'Mine',
    kind: 'plan',
    scheme: 'province-2021',
    bound: true,
    confidence: 1,
    total: null,
  });
  expect(found?.area).toEqual(areaOf(1, 0, 4, 3));
  expect(found?.columns.map(({ key }) => key)).toEqual(['code', 'name', 'maximum', 'achieved:2021']);
  expect(found?.rows).toHaveLength(3);
});

test('a bound table is found where no header can be read', () => {
  const bare = gridOf(
    [
      ['a', 'b', 'c'],
      ['1', 'Chỉ đạo', 3],
      ['1.1', 'Kế hoạch', 3],
    ],
    { sheet: 'X' },
  );
  const hint: TableHint = {
    sheetId: bare.sheetId,
    sheet: 'X',
    area: areaOf(0, 0, 2, 2),
    columns: [column('code', 0), column('name', 1), column('maximum', 2)],
    bound: true,
  };
  expect(recogniseGrid(bare)).toEqual([]);
  expect(recogniseGrid(bare, { tables: [hint] })[0]?.rows.map(({ code }) => code.code)).toEqual(['1', '1.1']);
});

test('hints of another sheet change nothing', () => {
  expect(
    recogniseGrid(grid, { tables: [{ sheetId: 'other', sheet: 'Khác', notAppendix: true }] }),
  ).toHaveLength(1);
});

test('a bound table has the columns its names say, and no others', () => {
  const [found] = read({
    area: areaOf(1, 0, 5, 4),
    columns: [column('name', 1), column('maximum', 2)],
    bound: true,
  });
  expect(found?.columns.map(({ key }) => key)).toEqual(['name', 'maximum']);
});

test('a sheet whose id has changed is known by its name', () => {
  const reading = { grids: [grid], names: [], part: null };
  const hint: TableHint = { sheetId: 'gone', sheet: 'Phụ lục', notAppendix: true };
  expect(recogniseWorkbook(reading, { tables: [hint] })).toEqual([]);
});

test('a bound table and a guessed one share a sheet', () => {
  const both = gridOf([...rows, [], ['PHỤ LỤC 2'], ...rows.slice(1)], { sheet: 'Phụ lục' });
  const found = recogniseGrid(both, {
    tables: [{ ...on, area: areaOf(1, 0, 5, 4), id: 'Bound', bound: true }],
  });
  expect(found.map(({ id, bound, area }) => [id === 'Bound', bound, area.top])).toEqual([
    [true, true, 1],
    [false, false, 8],
  ]);
});

test('ids are unique in a workbook, a fixed one is kept', () => {
  const again = { ...grid, sheet: 'Phụ lục 2', sheetId: 'second' };
  const third = { ...grid, sheet: 'SIPAS', sheetId: 'third' };
  const reading = { grids: [grid, again, third], names: [], part: null };
  expect(recogniseWorkbook(reading).map(({ id }) => id)).toEqual([
    'DakNong2022',
    'DakNong2022Results',
    'DakNong2022SIPAS',
  ]);
  const hint: TableHint = { ...on, area: areaOf(1, 0, 5, 4), id: 'DakNong2022Results', bound: true };
  expect(recogniseWorkbook(reading, { tables: [hint] }).map(({ id }) => id)).toEqual([
    'DakNong2022Results',
    'DakNong2022',
    'DakNong2022SIPAS',
  ]);
});
