import { makeBook } from '../../support/books';
import { codeOf, eachBook, onSheet, valuesOf } from '../../support/office';

const unheard = (): void => undefined;

const locked = eachBook(() => [
  {
    name: 'S',
    cells: [
      [1, 2],
      [3, 4],
    ],
  },
]);

const protect = async (options?: Excel.WorksheetProtectionOptions, password?: string): Promise<void> =>
  await onSheet((sheet) => sheet.protection.protect(options, password));

describe('a protected sheet', () => {
  test.each([
    ['values', (s: Excel.Worksheet) => (s.getRange('A1').values = [[9]])],
    ['formulas', (s: Excel.Worksheet) => (s.getRange('A1').formulas = [['=1']])],
    ['number formats', (s: Excel.Worksheet) => (s.getRange('A1').numberFormat = [['0']])],
    ['fills', (s: Excel.Worksheet) => (s.getRange('A1').format.fill.color = '#FF0000')],
    ['clear', (s: Excel.Worksheet) => s.getRange('A1').clear()],
    ['inserted rows', (s: Excel.Worksheet) => s.getRange('1:1').insert('Down')],
    ['deleted columns', (s: Excel.Worksheet) => s.getRange('A:A').delete('Left')],
    ['merges', (s: Excel.Worksheet) => s.getRange('A1:B1').merge()],
    ['hidden rows', (s: Excel.Worksheet) => (s.getRange('1:1').rowHidden = true)],
    ['copies', (s: Excel.Worksheet) => s.getRange('A1').copyFrom('B2')],
    ['conditional formats', (s: Excel.Worksheet) => s.getRange('A1').conditionalFormats.add('Custom')],
  ])('refuses %s', async (_, work) => {
    await protect();
    expect(await codeOf(work)).toBe('AccessDenied');
    expect(await valuesOf('A1:B2')).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('leaves unlocked cells to edit', async () => {
    await onSheet((sheet) => {
      sheet.getRange('B1:B2').format.protection.locked = false;
    });
    await protect();
    expect(await codeOf((sheet) => (sheet.getRange('B1:B2').values = [[8], [9]]))).toBe('none');
    expect(await codeOf((sheet) => (sheet.getRange('A2:B2').values = [[8, 9]]))).toBe('AccessDenied');
    expect(await valuesOf('A1:B2')).toEqual([
      [1, 8],
      [3, 9],
    ]);
  });

  test('allows what its options allow', async () => {
    await protect({ allowInsertRows: true, allowFormatCells: true });
    const code = await codeOf((sheet) => {
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A1').format.font.bold = true;
    });
    expect(code).toBe('none');
    const { protected: on, options } = await onSheet((sheet) => sheet.protection.load('protected,options'));
    expect([on, options.allowInsertRows, options.allowDeleteRows]).toEqual([true, true, false]);
  });

  test('opens to its password only', async () => {
    await protect({}, 'mật khẩu');
    expect(await codeOf((sheet) => sheet.protection.unprotect('sai'))).toBe('AccessDenied');
    expect(await codeOf((sheet) => sheet.protection.protect())).toBe('AccessDenied');
    await onSheet((sheet) => sheet.protection.unprotect('mật khẩu'));
    expect(await codeOf((sheet) => (sheet.getRange('A1').values = [[5]]))).toBe('none');
  });

  test('unlocked cells move with inserted rows', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A2').format.protection.locked = false;
      sheet.getRange('1:1').insert('Down');
    });
    await protect();
    expect(await codeOf((sheet) => (sheet.getRange('A3').values = [[7]]))).toBe('none');
    expect(await codeOf((sheet) => (sheet.getRange('A2').values = [[7]]))).toBe('AccessDenied');
    expect(locked.now.engine.extras.sheets.s1?.protection?.unlocked).toEqual(['A3']);
  });
});

test('a protected workbook keeps its sheets', async () => {
  await onSheet((_, { workbook }) => workbook.protection.protect());
  expect(await codeOf((_, { workbook }) => workbook.worksheets.add('Mới'))).toBe('AccessDenied');
  expect(await codeOf((sheet) => (sheet.name = 'Khác'))).toBe('AccessDenied');
  expect(await codeOf((sheet) => (sheet.getRange('A1').values = [[2]]))).toBe('none');
  await onSheet((_, { workbook }) => workbook.protection.unprotect());
  expect(await codeOf((_, { workbook }) => workbook.worksheets.add('Mới'))).toBe('none');
});

test('a workbook that is protected with a password opens for no other', async () => {
  const opened = async (password?: string): Promise<string> =>
    await codeOf((_, { workbook }) => workbook.protection.unprotect(password));
  await onSheet((_, { workbook }) => workbook.protection.protect('mở'));
  expect([await opened(), await opened('khác')]).toEqual(['AccessDenied', 'AccessDenied']);
  expect(await codeOf((_, { workbook }) => workbook.worksheets.add('Mới'))).toBe('AccessDenied');
  expect(await opened('mở')).toBe('none');
  expect(await codeOf((_, { workbook }) => workbook.worksheets.add('Mới'))).toBe('none');
});

describe('a read-only workbook', () => {
  eachBook(() => makeBook([{ name: 'S', cells: [[1]] }], { readOnly: true }));

  test('can be read and not written', async () => {
    expect(await valuesOf('A1')).toEqual([[1]]);
    expect(await codeOf((sheet) => (sheet.getRange('A1').values = [[2]]))).toBe('AccessDenied');
  });
});

describe('a person in the grid of a protected sheet', () => {
  /** Whether the grid takes a command of its own. */
  const taken = async (command: string, params: object): Promise<boolean> => {
    const { engine } = locked.now;
    const place = { unitId: engine.unitId, subUnitId: engine.workbook.getActiveSheet().getSheetId() };
    return await engine.run(command, { ...place, ...params }).then(
      () => true,
      () => false,
    );
  };
  const rangeOf = (row: number, column: number) => ({
    startRow: row,
    endRow: row,
    startColumn: column,
    endColumn: column,
  });
  const typed = async (row: number, column: number, v: number): Promise<boolean> =>
    await taken('sheet.command.set-range-values', { range: rangeOf(row, column), value: { v } });
  const rowInserted = async (): Promise<boolean> =>
    await taken('sheet.command.insert-row', { direction: 2, range: { ...rangeOf(1, 0), endColumn: 1 } });

  test('changes unlocked cells and no others, and hears why', async () => {
    await onSheet((sheet) => (sheet.getRange('B1').format.protection.locked = false));
    let refused = 0;
    locked.now.host.guardTyping(() => (refused += 1), unheard);
    await protect();
    expect([await typed(0, 0, 9), refused]).toEqual([false, 1]);
    expect([await typed(0, 1, 9), refused]).toEqual([true, 1]);
    expect(await valuesOf('A1:B2')).toEqual([
      [1, 9],
      [3, 4],
    ]);
    await onSheet((sheet) => sheet.protection.unprotect());
    expect([await typed(0, 0, 9), refused]).toEqual([true, 1]);
    expect(await codeOf((sheet) => (sheet.getRange('A2').values = [[7]]))).toBe('none');
  });

  test('inserts no row, unless that is allowed', async () => {
    locked.now.host.guardTyping(unheard, unheard);
    await protect();
    expect(await rowInserted()).toBe(false);
    await onSheet((sheet) => sheet.protection.unprotect());
    await protect({ allowInsertRows: true });
    expect(await rowInserted()).toBe(true);
  });
});
