/** The document as a whole: properties, other workbooks, page breaks, culture. */
import { readXlsx } from '../../../src/workbench/xlsx';
import { openWorkbook } from '../../../src/workbench/node';
import { excelJs } from '../xlsx/fixtures';
import { codeOf, drain, eachBook, onSheet, valuesOf } from '../../support/office';

const book = eachBook(() => [
  {
    name: 'Biểu',
    cells: [
      ['a', 'b'],
      [1, 2],
      [3, 4],
    ],
  },
  { name: 'Khác' },
]);

describe('document properties', () => {
  test('are set and told; custom ones by key, whatever its case', async () => {
    const [all, custom, items, none] = await onSheet((_, context) => {
      const { properties } = context.workbook;
      properties.title = 'Chỉ số';
      properties.company = 'Sở Nội vụ';
      properties.revisionNumber = 3;
      properties.custom.add('Năm', 2025);
      properties.custom.add('năm', 2026);
      properties.custom.add('Ghi chú', 'x');
      return [
        properties.load('title,company,author,revisionNumber'),
        properties.custom.getItem('NĂM').load('key,value,type'),
        properties.custom.load('items/key,items/value'),
        properties.custom.getItemOrNullObject('Không').load('key'),
      ] as const;
    });
    expect([all.title, all.company, all.author, all.revisionNumber]).toEqual(['Chỉ số', 'Sở Nội vụ', '', 3]);
    expect([custom.key, custom.value, custom.type]).toEqual(['Năm', 2026, 'Number']);
    expect(items.items.map(({ key, value }) => [key, value as unknown])).toEqual([
      ['Năm', 2026],
      ['Ghi chú', 'x'],
    ]);
    expect(none.isNullObject).toBe(true);
    expect(await codeOf((__, context) => context.workbook.properties.custom.getItem('?').load('key'))).toBe(
      'ItemNotFound',
    );
  });

  test('are read from a file', async () => {
    const bytes = await excelJs((workbook) => {
      workbook.addWorksheet('S');
      workbook.title = 'Báo cáo';
      workbook.creator = 'Tổ soạn';
      workbook.company = 'Sở';
    });
    expect((await readXlsx(bytes)).extras.properties).toMatchObject({
      title: 'Báo cáo',
      author: 'Tổ soạn',
      company: 'Sở',
    });
  });

  test('a sheet has properties of its own', async () => {
    const [item, count] = await onSheet(async (sheet, context) => {
      sheet.customProperties.add('khoá', 'một');
      sheet.customProperties.add('Khoá', 'hai');
      sheet.customProperties.add('thừa', 'x').delete();
      const total = sheet.customProperties.getCount();
      const found = sheet.customProperties.getItem('khoá').load('key,value');
      await context.sync();
      return [[found.key, found.value], total.value];
    });
    expect([item, count]).toEqual([['khoá', 'hai'], 1]);
  });
});

describe('sheets of another workbook', () => {
  const source = async (): Promise<string> => {
    const bytes = await excelJs((workbook) => {
      const one = workbook.addWorksheet('Biểu');
      one.addRows([
        ['Tên', 'Điểm'],
        ['An', 1],
      ]);
      one.getCell('B2').font = { bold: true };
      one.addTable({
        name: 'Bảng',
        ref: 'D1',
        headerRow: true,
        columns: [{ name: 'p' }, { name: 'q' }],
        rows: [[5, 6]],
      });
      workbook.addWorksheet('Hai').getCell('A1').value = { formula: 'Biểu!B2*10', result: 10 };
    });
    return Buffer.from(bytes).toString('base64');
  };

  test('come in order with cells, looks and tables; a taken name gets a number, and formulas name it', async () => {
    const file = await source();
    const [ids, names, formula, look, table] = await onSheet(async (_, context) => {
      const made = context.workbook.insertWorksheetsFromBase64(file, {
        positionType: 'After',
        relativeTo: 'Biểu',
      });
      await context.sync();
      const sheets = context.workbook.worksheets.load('items/name,items/id');
      const second = context.workbook.worksheets.getItem('Hai').getRange('A1').load('formulas,values');
      const bold = context.workbook.worksheets.getItem('Biểu (2)').getRange('B2').format.font.load('bold');
      const found = context.workbook.tables.getItem('Bảng').getDataBodyRange().load('values');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(active.name).toBe('Biểu');
      expect(made.value).toEqual([sheets.items[1]?.id, sheets.items[2]?.id]);
      return [
        made.value.length,
        sheets.items.map(({ name }) => name),
        [second.formulas, second.values],
        bold.bold,
        found.values,
      ];
    });
    expect([ids, names, look, table]).toEqual([2, ['Biểu', 'Biểu (2)', 'Hai', 'Khác'], true, [[5, 6]]]);
    expect(formula).toEqual([[["='Biểu (2)'!B2*10"]], [[10]]]);
  });

  test('a name that one of them has already got is not given again', async () => {
    const bytes = await excelJs((workbook) => {
      workbook.addWorksheet('Biểu').getCell('A1').value = 'một';
      workbook.addWorksheet('Biểu (2)').getCell('A1').value = 'hai';
    });
    const found = await onSheet(async (_, context) => {
      context.workbook.insertWorksheetsFromBase64(Buffer.from(bytes).toString('base64'));
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const cells = sheets.items.map((sheet) => sheet.getRange('A1').load('values'));
      await context.sync();
      return sheets.items.map(({ name }, place) => [name, cells[place]?.values[0]?.[0] as unknown] as const);
    });
    expect(new Map<string, unknown>(found)).toEqual(
      new Map<string, unknown>([
        ['Biểu', 'a'],
        ['Khác', ''],
        ['Biểu (2)', 'một'],
        ['Biểu (3)', 'hai'],
      ]),
    );
  });

  test('only those that are named, and nothing that is no workbook', async () => {
    const file = await source();
    const names = await onSheet(async (_, context) => {
      context.workbook.insertWorksheetsFromBase64(file, {
        sheetNamesToInsert: ['Hai'],
        positionType: 'Beginning',
      });
      await context.sync();
      return context.workbook.worksheets.load('items/name');
    });
    expect(names.items.map(({ name }) => name)).toEqual(['Hai', 'Biểu', 'Khác']);
    const insert = async (base64: string, options: Excel.InsertWorksheetOptions = {}) =>
      await codeOf((_, context) => void context.workbook.insertWorksheetsFromBase64(base64, options));
    expect(await insert('AAAA')).toBe('InvalidArgument');
    expect(await insert('không')).toBe('InvalidArgument');
    expect(await insert(file, { sheetNamesToInsert: ['Ba'] })).toBe('InvalidArgument');
    expect(await insert(file, { positionType: 'After', relativeTo: 'Ba' })).toBe('ItemNotFound');
  });

  test('a workbook is opened beside this one', async () => {
    await Excel.createWorkbook();
    await Excel.createWorkbook(await source());
    const opened = book.now.host.opened;
    expect([opened.length, opened[0]]).toEqual([2, null]);
    expect(Object.values(opened[1]?.snapshot.sheets ?? {}).map(({ name }) => name)).toEqual(['Biểu', 'Hai']);
  });
});

test('the workbook is handed over as a file in slices', async () => {
  type Answer<T> = Office.AsyncResult<T>;
  const ask = async <T>(call: (done: (answer: Answer<T>) => void) => void): Promise<Answer<T>> =>
    await new Promise((resolve) => call(resolve));
  const { value: file } = await ask<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, done),
  );
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await ask<Office.Slice>((done) => file.getSliceAsync(index, done));
    bytes.push(...(slice.value.data as number[]));
  }
  expect(bytes.length).toBe(file.size);
  expect(
    Object.values((await readXlsx(new Uint8Array(bytes))).snapshot.sheets).map(({ name }) => name),
  ).toEqual(['Biểu', 'Khác']);
  expect((await ask<void>((done) => file.closeAsync(done))).status).toBe('succeeded');
  const text = await ask<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Pdf, done),
  );
  expect(text.status).toBe('failed');
});

test('the selected cells are told as text and as values', async () => {
  await onSheet((sheet) => sheet.getRange('A1:B2').select());
  const told = async (form: Office.CoercionType) =>
    await new Promise<Office.AsyncResult<unknown>>((resolve) =>
      Office.context.document.getSelectedDataAsync<unknown>(form, resolve),
    );
  expect((await told(Office.CoercionType.Text)).value).toBe('a\tb\n1\t2');
  expect((await told(Office.CoercionType.Matrix)).value).toEqual([
    ['a', 'b'],
    [1, 2],
  ]);
  expect((await told(Office.CoercionType.Html)).status).toBe('failed');
});

test('saving makes the workbook clean, closing without it does not save', async () => {
  const told = await onSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [['x']];
    const { workbook } = context;
    workbook.load('isDirty,previouslySaved');
    await context.sync();
    const before = [workbook.isDirty, workbook.previouslySaved];
    workbook.save('Save' as Excel.SaveBehavior.save);
    workbook.load('isDirty,previouslySaved');
    await context.sync();
    return [before, [workbook.isDirty, workbook.previouslySaved]];
  });
  expect(told).toEqual([
    [true, false],
    [false, true],
  ]);
  await onSheet((_, context) => context.workbook.close('SkipSave' as Excel.CloseBehavior.skipSave));
  expect([book.now.host.saves, book.now.host.closed]).toEqual([1, true]);
  expect(await codeOf((_, context) => context.workbook.save('Nie' as never))).toBe('InvalidArgument');
});

test('page breaks are added both ways, told and taken away; page options are written and read', async () => {
  const [rows, columns, layout] = await onSheet(async (sheet, context) => {
    sheet.horizontalPageBreaks.add('A21:E21');
    sheet.horizontalPageBreaks.add('A3');
    sheet.verticalPageBreaks.add('C1');
    Object.assign(sheet.pageLayout, {
      centerVertically: true,
      blackAndWhite: true,
      draftMode: true,
      printGridlines: true,
      printHeadings: true,
      printOrder: 'OverThenDown',
      printErrors: 'Dash',
      printComments: 'EndSheet',
    });
    const across = sheet.horizontalPageBreaks.load('items/rowIndex');
    const after = sheet.verticalPageBreaks.getItem(0).getCellAfterBreak().load('address');
    const page = sheet.pageLayout.load('centerVertically,printOrder,printErrors,printComments');
    await context.sync();
    sheet.horizontalPageBreaks.getItem(0).delete();
    const left = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    return [[across.items.map(({ rowIndex }) => rowIndex), left.value], after.address, page] as const;
  });
  expect([rows, columns]).toEqual([[[2, 20], 1], 'Biểu!C1']);
  expect([layout.centerVertically, layout.printOrder, layout.printErrors, layout.printComments]).toEqual([
    true,
    'OverThenDown',
    'Dash',
    'EndSheet',
  ]);
  expect(await codeOf((sheet) => sheet.horizontalPageBreaks.add('A1'))).toBe('InvalidArgument');
  expect((await readXlsx(await book.now.save())).extras.sheets).toMatchObject(
    Object.fromEntries([
      [
        Object.keys((await readXlsx(await book.now.save())).extras.sheets)[0],
        {
          page: {
            centerVertically: true,
            blackAndWhite: true,
            draft: true,
            printGridlines: true,
            printHeadings: true,
            overThenDown: true,
            errors: 'dash',
            comments: 'atEnd',
            rowBreaks: [20],
            columnBreaks: [2],
          },
        },
      ],
    ]),
  );
});

test('dates are written as the host’s language does', async () => {
  const told = async (locale: string) => {
    const open = await openWorkbook(await excelJs((workbook) => void workbook.addWorksheet('S')), { locale });
    try {
      return await Excel.run(async (context) => {
        const { datetimeFormat } = context.application.cultureInfo;
        datetimeFormat.load('shortDatePattern,dateSeparator,longTimePattern');
        await context.sync();
        return [
          datetimeFormat.shortDatePattern,
          datetimeFormat.dateSeparator,
          datetimeFormat.longTimePattern,
        ];
      });
    } finally {
      await open.close();
    }
  };
  expect(await told('en-US')).toEqual(['M/d/yyyy', '/', 'h:mm:ss tt']);
  expect(await told('vi-VN')).toEqual(['dd/MM/yyyy', '/', 'h:mm:ss tt']);
});

test('several areas are filled from one source', async () => {
  await onSheet((sheet) => sheet.getRanges('D1,F2').copyFrom('A2', 'Values' as Excel.RangeCopyType.values));
  expect(await valuesOf('D1:F2')).toEqual([
    [1, '', ''],
    ['', '', 1],
  ]);
});

describe('tables and formulas tell', () => {
  test('of a table that came, changed and went, whoever listens', async () => {
    const heard: unknown[] = [];
    await onSheet((sheet, context) => {
      context.workbook.tables.onAdded.add((event) =>
        Promise.resolve(void heard.push(['added', event.worksheetId])),
      );
      sheet.tables.onChanged.add((event) => Promise.resolve(void heard.push(['changed', event.address])));
      sheet.tables.onDeleted.add((event) => Promise.resolve(void heard.push(['deleted', event.tableName])));
      context.workbook.worksheets.onAdded.add(() => Promise.resolve(void heard.push('a sheet')));
    });
    await onSheet((sheet) => void (sheet.tables.add('A1:B3', true).name = 'Bảng'));
    await onSheet((sheet) => void (sheet.getRange('B3:C3').values = [[9, 9]]));
    await onSheet((sheet) => sheet.tables.getItem('Bảng').delete());
    await drain(book.now);
    expect(heard.filter((event) => Array.isArray(event) && !String(event[1]).startsWith('A1'))).toEqual([
      ['added', 's1'],
      ['changed', 'B3'],
      ['deleted', 'Bảng'],
    ]);
    expect(heard).not.toContain('a sheet');
  });

  test('of formulas that were overwritten, and of no plain value', async () => {
    const heard: unknown[] = [];
    await onSheet((sheet) => {
      sheet.getRange('D1').formulas = [['=A2*B2']];
      sheet.onFormulaChanged.add((event) => Promise.resolve(void heard.push(event.formulaDetails)));
    });
    await onSheet((sheet) => {
      sheet.getRange('A2').values = [[7]];
      sheet.getRange('D1').formulas = [['=A2*B3']];
      sheet.getRange('D1').format.font.bold = true;
    });
    await drain(book.now);
    expect(heard).toEqual([[{ cellAddress: 'D1', previousFormula: '=A2*B2' }]]);
  });

  test('a table’s binding tells its table', async () => {
    const table = await onSheet(async (sheet, context) => {
      sheet.tables.add('A1:B3', true).name = 'Bảng';
      const bound = context.workbook.bindings.add(sheet.getRange('A1:B3'), 'Table', 'b');
      await context.sync();
      return bound.getTable().load('name');
    });
    expect(table.name).toBe('Bảng');
    const add = async (address: string) =>
      await codeOf((sheet, context) => context.workbook.bindings.add(sheet.getRange(address), 'Table', 'c'));
    expect(await add('A1:B2')).toBe('InvalidArgument');
  });
});
