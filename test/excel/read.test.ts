import { readAreas } from '../../src/excel/read-areas';
import { readWorkbook } from '../../src/excel/read';
import type { TestSheet } from '../support/books';
import { closeBook, openBook, smallPlan, type } from './support';

const wide = (name: string, rows: number, columns = 8): TestSheet => ({
  name,
  rowCount: rows + 50,
  columnCount: columns + 10,
  cells: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      column === 1 ? `Tiêu chí thành phần số ${String(row)} của bảng` : row + column / 10,
    ),
  ),
});

/** The same under the words of a header: a table. */
const table = (name: string, rows: number): TestSheet => {
  const { cells = [], ...sheet } = wide(name, rows);
  return { ...sheet, cells: [['STT', 'Nội dung', 'Điểm chuẩn', 'Điểm đạt được'], ...cells.slice(1)] };
};

describe('readWorkbook', () => {
  afterEach(closeBook);

  test('brings every sheet with values, formulas and formats', async () => {
    await openBook([smallPlan, { name: 'Trống' }]);
    const { grids, names, part } = await readWorkbook();
    expect(grids.map(({ sheet, sheetId, rows, columns }) => [sheet, sheetId, rows, columns])).toEqual([
      ['Phụ lục', 's1', 5, 4],
      ['Trống', 's2', 0, 0],
    ]);
    expect(grids[0]?.values[4]).toEqual(['Tổng', '', 3, 2.7]);
    expect(grids[0]?.formulas[4]).toEqual(['Tổng', '', '=SUM(C3:C4)', '=D2']);
    expect(grids[0]?.formats[1]).toEqual(['General', 'General', 'General', 'General']);
    expect([names, part]).toEqual([[], null]);
  });

  test('begins where the used range begins, and tells hidden sheets, rows, columns and merges', async () => {
    await openBook([
      {
        name: 'Lệch',
        cells: [[null], [null, null], [null, null, 'Nội dung', 'Điểm chuẩn'], [null, null, 'c', 4]],
        more: {
          hidden: 1,
          rowData: { 3: { hd: 1 } },
          columnData: { 2: { hd: 1 } },
          mergeData: [{ startRow: 2, endRow: 2, startColumn: 2, endColumn: 3 }],
        },
      },
      { name: 'Khác', cells: [['x']] },
    ]);
    const { grids } = await readWorkbook();
    expect(grids[0]).toMatchObject({ visible: false, top: 2, left: 2, rows: 2, columns: 2 });
    expect([...(grids[0]?.hiddenRows ?? [])]).toEqual([3]);
    expect([...(grids[0]?.hiddenColumns ?? [])]).toEqual([2]);
    expect(grids[0]?.merges).toEqual([{ top: 2, left: 2, bottom: 2, right: 3 }]);
    expect(grids[1]).toMatchObject({ visible: true, rows: 1 });
  });

  test('asks an older Excel only for what it has', async () => {
    await openBook(
      [{ ...smallPlan, more: { mergeData: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 }] } }],
      {
        requirements: { ExcelApi: '1.9' },
      },
    );
    expect((await readWorkbook()).grids[0]?.merges).toEqual([]);
  });

  test('takes two round trips for a usual workbook, and one for merged areas where a table may stand', async () => {
    const { traffic } = await openBook([wide('Hai', 130), { name: 'Ba' }]);
    traffic.reset();
    await readWorkbook();
    expect([traffic.reads, traffic.writes]).toEqual([2, 0]);
    await openBook([smallPlan, wide('Hai', 130), { name: 'Ba' }]).then(async ({ traffic: more }) => {
      more.reset();
      const since = await readWorkbook();
      expect([more.reads, more.writes]).toEqual([3, 0]);
      more.reset();
      await readWorkbook(undefined, { since });
      expect([more.reads, more.writes]).toEqual([2, 0]);
    });
  });

  test('takes three for 34 sheets, and for a sheet larger than usual', async () => {
    const many = await openBook(
      Array.from({ length: 34 }, (_, index) => wide(`Trang ${String(index)}`, 120)),
    );
    many.traffic.reset();
    expect((await readWorkbook()).grids.map(({ rows }) => rows)).toEqual(Array(34).fill(120));
    expect(many.traffic.reads).toBe(3);
    await closeBook();
    const long = await openBook([wide('Dài', 900), wide('Ngắn', 5)]);
    long.traffic.reset();
    const { grids, cut } = await readWorkbook();
    expect(grids[0]?.formulas[899]?.[0]).toBe(899);
    expect([long.traffic.reads, cut]).toEqual([3, undefined]);
  });

  test('reads in strips when an answer would be too large', async () => {
    const { host } = await openBook([wide('Dài', 900), smallPlan]);
    host.faults.add({ kind: 'read', skip: 1, office: 5104 });
    host.faults.add({ kind: 'read', skip: 3, office: 5104 });
    const { grids } = await readWorkbook();
    expect(grids.map(({ rows, columns }) => [rows, columns])).toEqual([
      [900, 8],
      [5, 4],
    ]);
    expect(grids[0]?.values.map((row) => row[0])).toEqual(Array.from({ length: 900 }, (_, row) => row));
  });

  test.each([
    ['what is filled of a giant sheet is cut', 19_999, 20_000],
    ['one cell far out asks for no empty rows', 4, 5],
  ])('%s, and it is said', async (_, last, rows) => {
    const cell = { 0: { v: 'a', t: 1 } };
    await openBook([
      { ...smallPlan, rowCount: 30_000, more: { cellData: { 0: cell, [last]: cell, 25_000: cell } } },
    ]);
    const { grids, cut } = await readWorkbook();
    expect([grids[0]?.rows, cut]).toEqual([rows, ['Phụ lục']]);
  });

  test('brings names of the workbook', async () => {
    await openBook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('s1');
      context.workbook.names.add('CCHC_Thu_MucTieu', sheet.getRange('D2:D4'));
      await context.sync();
    });
    expect((await readWorkbook()).names).toEqual([
      { name: 'CCHC_Thu_MucTieu', refersTo: "='Phụ lục'!$D$2:$D$4" },
    ]);
  });

  test('refuses with a reason when the host is gone', async () => {
    const { host } = await openBook();
    host.faults.sessionTimeout(9);
    await expect(readWorkbook()).rejects.toMatchObject({ reason: 'gone' });
  });
});

describe('readAreas', () => {
  afterEach(closeBook);

  test('follows an edit and its formulas in one round trip, sharing what did not change', async () => {
    const { traffic } = await openBook([
      smallPlan,
      { name: 'Khác', cells: [["='Phụ lục'!D2*2", 'x']] },
      { name: 'Yên', cells: [['y']] },
    ]);
    const before = await readWorkbook();
    await type('D2', [[2.5]]);
    traffic.reset();
    const after = await readAreas([{ kind: 'cells', sheetId: 's1', address: 'D2' }], before);
    expect([traffic.reads, traffic.writes]).toEqual([1, 0]);
    expect(after.grids[0]?.values.map((row) => row[3])).toEqual(['Điểm 2021', 2.5, 0.75, '1,75', 2.5]);
    expect(after.grids[0]?.formulas[4]?.[3]).toBe('=D2');
    expect(after.grids[1]?.values).toEqual([[5, 'x']]);
    expect(after.grids[2]).toBe(before.grids[2]);
    expect(after.names).toBe(before.names);
  });

  test('gives back the same grids when nothing differs', async () => {
    await openBook();
    const before = await readWorkbook();
    const after = await readAreas([{ kind: 'cells', sheetId: 's1', address: 'A1:D5' }], before);
    expect(after.grids[0]).toBe(before.grids[0]);
    expect(await readAreas([], before)).toBe(before);
  });

  test.each([
    ['grows', 'F8', 'mới', 8, 6],
    ['shrinks', 'A5:D5', '', 4, 4],
  ])('%s with the sheet', async (_, address, value, rows, columns) => {
    await openBook();
    const before = await readWorkbook();
    await type(address, address === 'F8' ? [[value]] : [['', '', '', '']]);
    const after = await readAreas([{ kind: 'cells', sheetId: 's1', address }], before);
    expect(after).toEqual({ ...before, grids: (await readWorkbook()).grids });
    expect(after.grids[0]).toMatchObject({ rows, columns });
  });

  test.each(['D:D', "'Phụ lục'!D2,B3", '2:4', 'nonsense'])('understands the address %s', async (address) => {
    await openBook();
    const before = await readWorkbook();
    await type('B3', [['đổi']]);
    await type('D2', [[1]]);
    const all = [address, 'B3'].map((one) => ({ kind: 'cells' as const, sheetId: 's1', address: one }));
    expect(await readAreas(all, before)).toEqual(await readWorkbook());
  });

  test('reads a sheet again when rows came, its names too, in one round trip', async () => {
    const { traffic } = await openBook([smallPlan, { name: 'Khác', cells: [["='Phụ lục'!D2"]] }]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('s1');
      context.workbook.names.add('CCHC_Thu_Diem', sheet.getRange('D2:D4'));
      await context.sync();
    });
    const before = await readWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('s1').getRange('2:3').insert('Down');
      await context.sync();
    });
    traffic.reset();
    const after = await readAreas([{ kind: 'shape', sheetId: 's1' }], before);
    expect(traffic.reads).toBe(1);
    expect(after).toEqual(await readWorkbook());
    expect(after.names[0]?.refersTo).toBe("='Phụ lục'!$D$4:$D$6");
    expect(after.grids[1]?.formulas).toEqual([["='Phụ lục'!D4"]]);
  });

  test('reads the workbook again when sheets came or went', async () => {
    await openBook([smallPlan, { name: 'Khác', cells: [['x']] }]);
    const before = await readWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('s2').delete();
      context.workbook.worksheets.add('Mới');
      await context.sync();
    });
    const after = await readAreas([{ kind: 'book' }], before);
    expect(after.grids.map(({ sheet }) => sheet)).toEqual(['Phụ lục', 'Mới']);
    const late = await readAreas([{ kind: 'cells', sheetId: 's1', address: 'A1' }], before);
    expect(late.grids.map(({ sheet }) => sheet)).toEqual(['Phụ lục', 'Mới']);
  });
});

describe('merged areas', () => {
  afterEach(closeBook);

  const merged = async (count: number): Promise<void> => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('s1');
      for (let row = 0; row < count; row += 1) sheet.getRangeByIndexes(row, 2, 1, 2).merge();
      await context.sync();
    });
  };

  test('more than 512 of them, which Excel does not give at once, are read all the same', async () => {
    await openBook([table('Phụ lục', 540)]);
    await merged(530);
    const [grid] = (await readWorkbook()).grids;
    expect([grid?.rows, grid?.merges.length]).toEqual([540, 530]);
    expect(grid?.values[539]?.[0]).toBe(539);
  });

  test('they move with inserted and deleted rows, and Excel is not asked for them after an edit', async () => {
    const { traffic } = await openBook([table('Phụ lục', 20)]);
    await merged(6);
    const before = await readWorkbook();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('s1');
      sheet.getRange('3:4').insert('Down');
      sheet.getRange('2:2').delete('Up');
      await context.sync();
    });
    traffic.reset();
    const after = await readAreas([{ kind: 'shape', sheetId: 's1' }], before);
    expect(traffic.undoLosses).toEqual([]);
    expect(after.grids[0]?.merges.map(({ top }) => top)).toEqual([0, 3, 4, 5, 6]);
    expect((await readWorkbook()).grids[0]?.merges).toEqual(after.grids[0]?.merges);
  });

  /** What was asked for merged areas since the last look. */
  const asked = (traffic: { readonly undoLosses: readonly string[]; reset(): void }): number => {
    const count = traffic.undoLosses.length;
    traffic.reset();
    return count;
  };

  test('are asked for once in a session: not after edits, new sheets or rows, and again when a person says so', async () => {
    const { traffic } = await openBook([
      table('Phụ lục', 20),
      table('Khác', 9),
      { name: 'Nháp', cells: [['x', 1]] },
    ]);
    await merged(6);
    traffic.reset();
    const opened = await readWorkbook();
    // Both tables in one request; the sheet without one is left alone.
    expect(asked(traffic)).toBe(2);
    await type('A5', [['1.9']]);
    const edited = await readAreas([{ kind: 'cells', sheetId: 's1', address: 'A5' }], opened);
    expect(asked(traffic)).toBe(0);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Mới');
      context.workbook.worksheets.getItem('s1').getRange('3:4').insert('Down');
      await context.sync();
    });
    traffic.reset();
    const grown = await readAreas([{ kind: 'book' }], edited);
    expect([asked(traffic), grown.grids[0]?.merges.map(({ top }) => top)]).toEqual([0, [0, 1, 4, 5, 6, 7]]);
    // A table on a new sheet has merges of its own.
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Mới');
      sheet.getRange('A1:C2').values = [
        ['STT', 'Nội dung', 'Điểm chuẩn'],
        ['1', 'Lĩnh vực', 2],
      ];
      sheet.getRange('A3:B3').merge();
      await context.sync();
    });
    traffic.reset();
    const sheetId = grown.grids.find(({ sheet }) => sheet === 'Mới')?.sheetId ?? '';
    const cells = await readAreas([{ kind: 'cells', sheetId, address: 'A1:C2' }], grown);
    expect(asked(traffic)).toBe(1);
    const again = await readWorkbook(undefined, { since: cells });
    expect([asked(traffic), again.grids]).toEqual([0, cells.grids]);
    expect((await readWorkbook()).grids).toEqual(cells.grids);
    expect(asked(traffic)).toBe(3);
  });

  test('are asked for anew where a sheet has other columns now', async () => {
    const { traffic } = await openBook([table('Phụ lục', 20), table('Khác', 9)]);
    await merged(3);
    const since = await readWorkbook();
    await type('J3', [['ghi chú']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('s1').getRange('A5:B5').merge();
      await context.sync();
    });
    traffic.reset();
    expect((await readWorkbook(undefined, { since })).grids[0]?.merges).toHaveLength(4);
    expect(asked(traffic)).toBe(1);
  });

  test.each(['GeneralException', 'InvalidOperation', 'ApiNotFound'])(
    'a refusal of them (%s) costs nothing else, and they are not asked for again',
    async (code) => {
      const { host, traffic } = await openBook([table('Phụ lục', 40), table('Khác', 9)]);
      await merged(6);
      host.faults.add({ kind: 'read', skip: 2, times: 200, error: { code } });
      traffic.reset();
      const reading = await readWorkbook();
      host.faults.clear();
      expect(reading.grids.map(({ rows, merges }) => [rows, merges])).toEqual([
        [40, []],
        [9, []],
      ]);
      expect(traffic.reads).toBeLessThan(50);
      traffic.reset();
      expect((await readWorkbook(undefined, { since: reading })).grids).toEqual(reading.grids);
      expect(asked(traffic)).toBe(0);
      expect((await readWorkbook()).grids[0]?.merges).toHaveLength(6);
    },
  );

  test('of a part that Excel refuses are left out, those of the others come', async () => {
    const { host } = await openBook([table('Phụ lục', 40), table('Khác', 9)]);
    await merged(6);
    // Together, and the first sheet alone: its halves, of no more than 512 areas, are given.
    host.faults.add({ kind: 'read', skip: 2, times: 2, error: { code: 'GeneralException' } });
    expect((await readWorkbook()).grids[0]?.merges).toHaveLength(6);
  });
});
