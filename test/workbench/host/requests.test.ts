import { openWorkbook } from '../../../src/workbench/node';
import { makeBook } from '../../support/books';
import { codeOf, drain, eachBook, nextTurns, onSheet, valuesOf } from '../../support/office';

const book = eachBook(() => [
  {
    name: 'S',
    cells: [
      [1, 2],
      [3, 4],
    ],
  },
  { name: 'T' },
]);

describe('round trips', () => {
  test('are counted as reads and writes, the library’s own housekeeping aside', async () => {
    const { traffic } = book.now;
    traffic.reset();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load('values,formulas'));
      await context.sync();
      expect(used).toHaveLength(2);
      sheets.items[0]!.getRange('A1').values = [[5]];
      await context.sync();
    });
    expect([traffic.reads, traffic.writes]).toEqual([2, 1]);
    await drain(book.now);
    expect(traffic.requests.some(({ kind }) => kind === 'housekeeping')).toBe(true);
    expect(traffic.requests.filter(({ kind }) => kind !== 'housekeeping')).toHaveLength(3);
    traffic.reset();
    expect(traffic.requests).toEqual([]);
  });

  test('kept ranges are let go of when a run ends', async () => {
    await onSheet((sheet) => [sheet.getRange('A1').load('values'), sheet.getRange('A2').load('values')]);
    await drain(book.now);
    expect(book.now.traffic.requests.some(({ kind }) => kind === 'housekeeping')).toBe(true);
    const count = await onSheet((_, { workbook }) =>
      (
        workbook as unknown as { _GetReferenceCount(): OfficeExtension.ClientResult<number> }
      )._GetReferenceCount(),
    );
    expect(count.value).toBeLessThanOrEqual(1);
  });

  test('a range kept over a sync follows the sheet', async () => {
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A2').load('address');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      await context.sync();
      range.load('address,values');
      await context.sync();
      return [range.address, range.values];
    });
    expect(address).toEqual(['S!A4', [[3]]]);
  });
});

describe('a batch', () => {
  test('is not all or nothing: what came before the failing action has happened', async () => {
    const code = await codeOf((sheet) => {
      sheet.getRange('A1').values = [[10]];
      sheet.getRange('A1:B1').values = [[1]];
      sheet.getRange('A2').values = [[30]];
    });
    expect([code, await valuesOf('A1:A2')]).toEqual(['InvalidArgument', [[10], [3]]]);
  });

  test('tells where it failed', async () => {
    const error = await onSheet((sheet) => {
      sheet.getRange('A1:B1').values = [[1]];
    }).catch((reason: unknown) => reason as OfficeExtension.Error);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect((error as OfficeExtension.Error).debugInfo.errorLocation).toBe('Range.values');
  });

  test('what is asked of a null object is null, what is done to it is nothing', async () => {
    const [range, name] = await onSheet((_, { workbook }) => {
      const none = workbook.worksheets.getItemOrNullObject('Không');
      none.delete();
      return [
        none.getRange('A1'),
        workbook.names.getItemOrNullObject('Khong').getRangeOrNullObject(),
      ] as const;
    });
    expect([range.isNullObject, name.isNullObject]).toEqual([true, true]);
  });

  test('load options may be names, paths, a list or an object', async () => {
    const [sheets, range] = await onSheet((sheet, { workbook }) => {
      const all = workbook.worksheets.load({ name: true, id: true } as never);
      return [all, sheet.getRange('A1').load(['values', 'format/fill/color', 'worksheet/name'])] as const;
    });
    expect(sheets.items.map(({ name, id }) => [name, id])).toEqual([
      ['S', 's1'],
      ['T', 's2'],
    ]);
    expect([range.values, range.format.fill.color, range.worksheet.name]).toEqual([[[1]], '#FFFFFF', 'S']);
  });

  test('top and skip page through a collection', async () => {
    const sheets = await onSheet((_, { workbook }) =>
      workbook.worksheets.load({ select: 'name', top: 1, skip: 1 }),
    );
    expect(sheets.items.map(({ name }) => name)).toEqual(['T']);
  });
});

describe('limits', () => {
  test('a request above 5 MB is refused and changes nothing', async () => {
    const long = 'x'.repeat(1_100_000);
    const code = await codeOf((sheet) => {
      sheet.getRange('A1:E1').values = [[long, long, long, long, long]];
    });
    expect([code, await valuesOf('A1')]).toEqual(['RequestPayloadSizeLimitExceeded', [[1]]]);
  });

  test('an answer above 5 MB is refused', async () => {
    await onSheet((sheet) => (sheet.getRange('A1:A60').values = 'ố'.repeat(30_000) as never));
    expect(await codeOf((sheet) => sheet.getRange('A1:A60').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
    expect(await codeOf((sheet) => sheet.getRange('A1').load('values'))).toBe('none');
  });
});

describe('faults', () => {
  const write = async () => await codeOf((sheet) => (sheet.getRange('A1').values = [[9]]));

  test('a person is editing a cell, then no longer', async () => {
    book.now.host.faults.cellEditMode(2);
    expect([await write(), await write(), await write()]).toEqual([
      'InvalidOperationInCellEditMode',
      'InvalidOperationInCellEditMode',
      'none',
    ]);
  });

  test('too many requests, and a session that timed out', async () => {
    book.now.host.faults.activityLimit();
    expect(await write()).toBe('ActivityLimitReached');
    book.now.host.faults.sessionTimeout();
    expect(await write()).toBe('InvalidOrTimedOutSession');
  });

  test('the second write fails before its third action; the first actions have happened', async () => {
    book.now.host.faults.add({
      kind: 'write',
      skip: 1,
      error: { code: 'GeneralException', beforeAction: 5 },
    });
    expect(await write()).toBe('none');
    const code = await codeOf((sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[1]];
      sheet.getRange('B2').values = [[1]];
    });
    expect(code).toBe('GeneralException');
    expect((await valuesOf('B2'))[0]).toEqual([4]);
  });

  test('an answer that is late, and one that never comes', async () => {
    let letAnswer = (): void => undefined;
    book.now.host.faults.add({ until: new Promise<void>((resolve) => (letAnswer = resolve)) });
    const late = valuesOf('A1');
    await nextTurns();
    expect(book.now.traffic.reads).toBe(0);
    letAnswer();
    expect(await late).toEqual([[1]]);
    book.now.host.faults.add({ gone: true });
    let answered = false;
    void valuesOf('A1').finally(() => (answered = true));
    await drain(book.now);
    expect(answered).toBe(false);
    expect(await valuesOf('A1')).toEqual([[1]]);
  });
});

describe('the page', () => {
  test('reports the requirement sets it is given', async () => {
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.18')).toBe(false);
    await book.now.close();
    const older = await openWorkbook(makeBook([{ name: 'S' }]), { requirements: { ExcelApi: '1.9' } });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    expect(Office.context.displayLanguage).toBe('vi-VN');
    await older.close();
  });

  test('takes its globals away when the book is closed', async () => {
    expect(typeof Excel.run).toBe('function');
    await book.now.close();
    expect((globalThis as { Excel?: unknown }).Excel).toBeUndefined();
  });
});
