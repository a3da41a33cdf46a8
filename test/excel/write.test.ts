import { columnIndex, rowIndex } from '../../src/a1/place';
import { entries, undoLast } from '../../src/excel/journal';
import { readWorkbook } from '../../src/excel/read';
import { applyPatch } from '../../src/excel/write';
import type { Patch } from '../../src/sheets/patch';
import { closeBook, openBook, patchOf, peek, smallPlan, stillClock, type } from './support';

const twoCells = patchOf([1, 3, 2.7, '=SUM(D3:D4)'], [3, 3, '1,75', 1.75]);

describe('applyPatch', () => {
  afterEach(closeBook);

  test('writes formulas and numbers, and nothing between them', async () => {
    await openBook();
    const outcome = await applyPatch(twoCells);
    expect(outcome).toMatchObject({ status: 'written', cells: 2 });
    const { formulas, values } = await peek('A1:D5');
    expect(formulas.map((row) => row[3])).toEqual(['Điểm 2021', '=SUM(D3:D4)', 0.75, 1.75, '=D2']);
    expect(values.map((row) => row[3])).toEqual(['Điểm 2021', 2.5, 0.75, 1.75, 2.5]);
  });

  test('costs a look and a write, and no look when the reading is fresh', async () => {
    const { traffic } = await openBook();
    const since = await readWorkbook();
    traffic.reset();
    await applyPatch(twoCells, { since });
    expect([traffic.reads, traffic.writes]).toEqual([0, 1]);
    traffic.reset();
    await applyPatch(patchOf([2, 3, 0.75, 0.5]));
    expect([traffic.reads, traffic.writes]).toEqual([1, 1]);
  });

  test.each([
    [999, 0],
    [1_000, 1],
    [1_001, 1],
  ])('a reading is fresh for a second: after %i ms it is looked %i times', async (age, looks) => {
    const { traffic } = await openBook();
    const since = await readWorkbook();
    stillClock().pass(age);
    traffic.reset();
    expect(await applyPatch(twoCells, { since })).toMatchObject({ status: 'written' });
    expect([traffic.reads, traffic.writes]).toEqual([looks, 1]);
  });

  test('read, check and recompute: four round trips to read, one of them for merged areas, and one to write, also for 34 sheets', async () => {
    const { traffic } = await openBook([
      smallPlan,
      ...Array.from({ length: 33 }, (_, index) => ({ ...smallPlan, name: `Trang ${String(index)}` })),
    ]);
    traffic.reset();
    const since = await readWorkbook();
    expect(await applyPatch(twoCells, { since })).toMatchObject({ status: 'written' });
    expect([traffic.reads, traffic.writes]).toEqual([4, 1]);
  });

  test.each([
    '=SUM(A1)',
    '+84 236',
    '-',
    '@ghi chú',
    "'dấu nháy",
    '1.10',
    '2,3',
    '3/4',
    'TRUE',
    'Mar 5',
    '1e5',
    '12%',
    ' 5',
    'Sở Nội vụ',
    '=',
    '#REF',
  ])('text stays text: %s', async (text) => {
    await openBook();
    for (const format of ['General', '@']) {
      const after = { formula: text, literal: true, format };
      const outcome = await applyPatch(patchOf([6, 5, '', after]));
      expect(outcome).toMatchObject({ status: 'written' });
      const { values, formats } = await peek('F7');
      expect([values[0]?.[0], formats[0]?.[0]]).toEqual([text, format]);
      await undoLast();
      expect(await peek('F7')).toEqual({ values: [['']], formulas: [['']], formats: [['General']] });
    }
  });

  test('writes a format with the content, and brings back both', async () => {
    await openBook();
    const before = await peek('A1:F9');
    const after = { formula: 2.5, format: '0.00' };
    await applyPatch(patchOf([1, 3, 2.7, after], [2, 3, 0.75, { ...after, formula: '=1/2' }]));
    expect((await peek('D2:D3')).formats).toEqual([['0.00'], ['0.00']]);
    await undoLast();
    expect(await peek('A1:F9')).toEqual(before);
  });

  test('an empty patch writes nothing', async () => {
    const { traffic } = await openBook();
    traffic.reset();
    expect(await applyPatch(patchOf())).toEqual({ status: 'nothing' });
    expect(traffic.writes).toBe(0);
  });

  test('a cell that changed since is a conflict, and nothing is written', async () => {
    const { traffic } = await openBook();
    await type('D4', [['1,9']]);
    const before = await peek('A1:F9');
    traffic.reset();
    expect(await applyPatch(twoCells)).toMatchObject({
      status: 'conflict',
      conflicts: [
        {
          sheet: 'Phụ lục',
          row: 3,
          column: 3,
          expected: { formula: '1,75', literal: true, format: 'General' },
          found: { formula: '1,9', literal: true, format: 'General' },
        },
      ],
    });
    expect(traffic.writes).toBe(0);
    expect(await peek('A1:F9')).toEqual(before);
    expect(await entries()).toEqual([]);
  });

  test('a change in the last moment is noticed by the write itself and kept', async () => {
    await openBook();
    const since = await readWorkbook();
    await type('D4', [['1,9']]);
    const before = await peek('A1:F9');
    expect(await applyPatch(twoCells, { since })).toMatchObject({ status: 'conflict' });
    expect(await peek('A1:F9')).toEqual(before);
    expect(await entries()).toEqual([]);
  });

  test('what somebody else has already written the same way is no conflict', async () => {
    await openBook();
    await type('D4', [[1.75]]);
    expect(await applyPatch(twoCells)).toMatchObject({ status: 'written' });
    await undoLast();
    expect((await peek('D4')).values).toEqual([[1.75]]);
  });

  test('a sheet that is gone is refused', async () => {
    await openBook();
    const gone: Patch = {
      ...twoCells,
      sheets: twoCells.sheets.map((sheet) => ({ ...sheet, sheetId: 'none' })),
    };
    expect(await applyPatch(gone)).toMatchObject({ status: 'refused', reason: 'missing' });
  });
});

describe('applyPatch on what may not be written', () => {
  afterEach(closeBook);

  const protect = async (unlocked?: string): Promise<void> => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('s2');
      if (unlocked !== undefined) sheet.getRange(unlocked).format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
    });
  };
  const onBoth: Patch = {
    action: 'recompute',
    sheets: ['s1', 's2'].flatMap((sheetId, index) =>
      twoCells.sheets.map((sheet) => ({ ...sheet, sheetId, sheet: index === 0 ? 'Phụ lục' : 'Khoá' })),
    ),
  };

  test('a protected sheet: refused by name before anything is written', async () => {
    const { traffic } = await openBook([smallPlan, { ...smallPlan, name: 'Khoá' }]);
    await protect();
    const before = [await peek('A1:F9'), await peek('A1:F9', 'Khoá')];
    traffic.reset();
    expect(await applyPatch(onBoth)).toMatchObject({ status: 'refused', reason: 'protected', sheet: 'Khoá' });
    const since = await readWorkbook();
    expect(await applyPatch(onBoth, { since })).toMatchObject({ reason: 'protected', sheet: 'Khoá' });
    expect(traffic.writes).toBe(0);
    expect([await peek('A1:F9'), await peek('A1:F9', 'Khoá')]).toEqual(before);
  });

  test('unlocked cells of a protected sheet may be written', async () => {
    await openBook([smallPlan, { ...smallPlan, name: 'Khoá' }]);
    await protect('D2:D4');
    expect(await applyPatch(onBoth)).toMatchObject({ status: 'written', cells: 4 });
    expect((await peek('D4', 'Khoá')).values).toEqual([[1.75]]);
  });

  test('a workbook open for reading only', async () => {
    const { makeBook } = await import('../support/books');
    const { traffic } = await openBook(makeBook([smallPlan], { readOnly: true }));
    traffic.reset();
    expect(await applyPatch(twoCells)).toMatchObject({ status: 'refused', reason: 'read-only' });
    expect(traffic.writes).toBe(0);
  });
});

describe('a new column', () => {
  afterEach(closeBook);

  const area = { top: rowIndex(0), left: columnIndex(0), bottom: rowIndex(4), right: columnIndex(3) };
  const newColumn: Patch = {
    action: 'recompute',
    sheets: [
      {
        ...patchOf([0, 4, '', 'Cần tăng'], [2, 4, '', { formula: '=C3-D3', format: '0.00' }]).sheets[0]!,
        newColumns: [{ column: 4, likeColumn: 3, areas: [area], merges: [] }],
      },
    ],
  };

  const dress = async (): Promise<void> => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('s1');
      const column = sheet.getRange('D1:D5');
      column.format.font.name = 'Times New Roman';
      column.format.borders.getItem('EdgeRight').style = 'Continuous';
      sheet.getRange('D1').format.fill.color = '#DDEEFF';
      sheet.getRange('D1').format.font.bold = true;
      column.format.columnWidth = 90;
      sheet.pageLayout.setPrintArea('A1:D5');
      await context.sync();
    });
  };

  const look = async (column: string) =>
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('s1');
      const range = sheet.getRange(`${column}1`);
      range.load('numberFormat');
      range.format.load('columnWidth');
      range.format.font.load('name,bold');
      range.format.fill.load('color');
      const edge = range.format.borders.getItem('EdgeRight');
      edge.load('style');
      const printed = sheet.pageLayout.getPrintAreaOrNullObject();
      printed.load('address');
      await context.sync();
      const { font, fill, columnWidth } = range.format;
      return {
        ...font.toJSON(),
        fill: fill.color,
        width: columnWidth,
        edge: edge.style,
        printed: printed.address,
      };
    });

  test('looks like its neighbour, is printed, and goes without a trace', async () => {
    await openBook();
    await dress();
    const [before, cells] = [await look('E'), await peek('A1:F9')];
    expect(await applyPatch(newColumn)).toEqual({
      status: 'written',
      cells: 2,
      entry: expect.any(String) as string,
    });
    const after = await look('E');
    expect(after).toEqual({ ...(await look('D')), printed: expect.stringContaining('A1:E5') as string });
    expect(after.bold).toBe(true);
    expect((await peek('E3')).values).toEqual([[0.25]]);
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await look('E')).toEqual(before);
    expect(await peek('A1:F9')).toEqual(cells);
  });

  const rules = async () =>
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('s1').getRange().conditionalFormats;
      formats.load('items/id');
      await context.sync();
      const parts = formats.items.map((format) => ({
        ranges: format.getRanges().load('address'),
        rule: format.custom.rule.load('formula'),
      }));
      await context.sync();
      return parts.map(({ ranges, rule }) => [ranges.address, rule.formula]);
    });

  test('leaves somebody’s conditional formats that reach over it, and takes its neighbour’s look all the same', async () => {
    await openBook();
    await dress();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('s1');
      sheet.getRange('A1:H5').conditionalFormats.add('Custom').custom.rule.formula = '=$D1<$C1';
      sheet.getRange('E2').format.fill.color = '#AABBCC';
      sheet.getRange('E2:E3').format.borders.getItem('EdgeBottom').style = 'Double';
      sheet.getRange('E4').format.font.italic = true;
      await context.sync();
    });
    const properties = async () =>
      await Excel.run(async (context) => {
        const cells = context.workbook.worksheets
          .getItem('s1')
          .getRange('D1:F6')
          .getCellProperties({
            format: {
              fill: { color: true, pattern: true },
              font: { bold: true, italic: true, name: true },
              borders: { style: true },
            },
          });
        await context.sync();
        return JSON.parse(JSON.stringify(cells.value)) as unknown[][];
      });
    const [before, own] = [await properties(), await rules()];
    expect(await applyPatch(newColumn)).toMatchObject({ status: 'written' });
    expect(await rules()).toEqual(own);
    const after = await properties();
    expect(after.slice(0, 5).map(([, e]) => e)).toEqual(after.slice(0, 5).map(([d]) => d));
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await properties()).toEqual(before);
    expect(await rules()).toEqual(own);
  });
});
