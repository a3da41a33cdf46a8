/** Filling, moving, grouping cells, and what formulas read. */
import { codeOf, eachBook, formulasOf, onSheet, valuesOf } from '../../support/office';

eachBook(() => [
  {
    name: 'Biểu',
    cells: [
      ['Quý 1', 10, 2, '=B1*C1'],
      ['Quý 2', 20, 4, '=B2*C2'],
      ['x', 30, 8, '=SUM(D1:D2)'],
    ],
  },
  { name: 'Khác', cells: [['=Biểu!D3+1', '=A1*2']] },
]);

describe('autoFill', () => {
  const filled = async (source: string, target: string, type?: Excel.AutoFillType) => {
    await onSheet((sheet) => sheet.getRange(source).autoFill(target, type));
    return await valuesOf(target);
  };
  const column = (values: unknown[][]) => values.map(([value]) => value);

  test('one number is copied, two go on by their step, texts with a number count on', async () => {
    expect(column(await filled('B1', 'B1:B4'))).toEqual([10, 10, 10, 10]);
    expect(column(await filled('C1:C2', 'C1:C5'))).toEqual([2, 4, 6, 8, 10]);
    expect(column(await filled('A1:A2', 'A1:A4'))).toEqual(['Quý 1', 'Quý 2', 'Quý 3', 'Quý 4']);
  });

  test('formulas move along, downwards and to the right', async () => {
    await onSheet((sheet) => {
      sheet.getRange('D1').autoFill('D1:D2');
      sheet.getRange('B3').formulas = [['=B1+B$2']];
      sheet.getRange('B3').autoFill('B3:C3');
    });
    expect(await formulasOf('B3:C3')).toEqual([['=B1+B$2', '=C1+C$2']]);
    expect(await formulasOf('D2')).toEqual([['=B2*C2']]);
  });

  test('a series asked for counts from one number; copies asked for do not count', async () => {
    expect(column(await filled('B1', 'B1:B3', 'FillSeries' as Excel.AutoFillType))).toEqual([10, 11, 12]);
    expect(column(await filled('A1', 'A1:A3', 'FillCopy' as Excel.AutoFillType))).toEqual([
      'Quý 1',
      'Quý 1',
      'Quý 1',
    ]);
    expect(column(await filled('C1:C3', 'C1:C5', 'GrowthTrend' as Excel.AutoFillType))).toEqual([
      2, 4, 8, 16, 32,
    ]);
  });

  test('it goes up as well: the series is counted back', async () => {
    await onSheet((sheet) => (sheet.getRange('F5:F6').values = [[5], [7]]));
    expect(column(await filled('F5:F6', 'F3:F6'))).toEqual([1, 3, 5, 7]);
  });

  test('days, months and their names go on', async () => {
    await onSheet((sheet) => {
      sheet.getRange('F1:F2').values = [['1/30/2024'], ['Thursday']];
      sheet.getRange('F1').autoFill('F1:H1', 'FillMonths' as Excel.AutoFillType);
      sheet.getRange('F2').autoFill('F2:I2');
    });
    const range = await onSheet((sheet) => sheet.getRange('F1:I2').load('text'));
    expect(range.text).toEqual([
      ['1/30/2024', '2/29/2024', '3/30/2024', ''],
      ['Thursday', 'Friday', 'Saturday', 'Sunday'],
    ]);
  });

  test('formats alone, and values alone', async () => {
    const [looks, values] = await onSheet((sheet) => {
      sheet.getRange('B1').format.fill.color = '#FF0000';
      sheet.getRange('B1').autoFill('B1:B2', 'FillFormats' as Excel.AutoFillType);
      sheet.getRange('B1').autoFill('B1:C1', 'FillValues' as Excel.AutoFillType);
      return [
        sheet.getRange('B2').load('values,format/fill/color'),
        sheet.getRange('C1').load('values,format/fill/color'),
      ] as const;
    });
    expect([looks.values, looks.format.fill.color]).toEqual([[[20]], '#FF0000']);
    expect([values.values, values.format.fill.color]).toEqual([[[10]], '#FFFFFF']);
  });

  test('a target beside the source, or in two ways, is refused', async () => {
    expect(await codeOf((sheet) => sheet.getRange('A1').autoFill('B1:B4'))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => sheet.getRange('A1').autoFill('A1:B4'))).toBe('InvalidArgument');
    expect(
      await codeOf((sheet) => sheet.getRange('A1').autoFill('A1:A4', 'FlashFill' as Excel.AutoFillType)),
    ).toBe('NotImplemented');
  });
});

test('moveTo takes contents and looks along; formulas go on reading the same cells', async () => {
  await onSheet((sheet) => {
    sheet.getRange('B1').format.fill.color = '#00FF00';
    sheet.getRange('B1:D1').moveTo('F7');
  });
  expect(await formulasOf('F7:H7')).toEqual([[10, 2, '=F7*G7']]);
  expect(await formulasOf('B1:D1')).toEqual([['', '', '']]);
  expect(await formulasOf('D3')).toEqual([['=SUM(D1:D2)']]);
  const range = await onSheet((sheet) => sheet.getRange('F7').load('format/fill/color'));
  expect(range.format.fill.color).toBe('#00FF00');
});

test('removeDuplicates keeps the first of each and tells how many went', async () => {
  const result = await onSheet((sheet) => {
    sheet.getRange('F1:G6').values = [
      ['Tên', 'n'],
      ['An', 1],
      ['Bình', 2],
      ['an', 3],
      ['Cúc', 4],
      ['Bình', 5],
    ];
    return sheet.getRange('F1:G6').removeDuplicates([0], true).load('removed,uniqueRemaining');
  });
  expect([result.removed, result.uniqueRemaining]).toEqual([2, 3]);
  expect(await valuesOf('F1:G6')).toEqual([
    ['Tên', 'n'],
    ['An', 1],
    ['Bình', 2],
    ['Cúc', 4],
    ['', ''],
    ['', ''],
  ]);
  expect(await codeOf((sheet) => sheet.getRange('F1:G6').removeDuplicates([2], true))).toBe(
    'InvalidArgument',
  );
});

describe('outline', () => {
  const hidden = async (address: string) => {
    const rows = await onSheet((sheet) => sheet.getRange(address).getRowProperties({ rowHidden: true }));
    return rows.value.map(({ rowHidden }) => rowHidden);
  };

  test('groups are shown and hidden by their level', async () => {
    await onSheet((sheet) => {
      sheet.getRange('2:6').group('ByRows');
      sheet.getRange('3:4').group('ByRows');
      sheet.showOutlineLevels(2, 0);
    });
    expect(await hidden('1:7')).toEqual([false, false, true, true, false, false, false]);
    await onSheet((sheet) => sheet.showOutlineLevels(1, 0));
    expect(await hidden('1:7')).toEqual([false, true, true, true, true, true, false]);
    await onSheet((sheet) => sheet.showOutlineLevels(8, 0));
    expect(await hidden('1:7')).toEqual([false, false, false, false, false, false, false]);
  });

  test('details of one group, inserted rows, and ungrouping', async () => {
    await onSheet((sheet) => {
      sheet.getRange('2:4').group('ByRows');
      sheet.getRange('3:3').insert('Down');
      sheet.getRange('3:3').hideGroupDetails('ByRows');
    });
    expect(await hidden('1:6')).toEqual([false, true, true, true, true, false]);
    await onSheet((sheet) => {
      sheet.getRange('3:3').showGroupDetails('ByRows');
      sheet.getRange('A1:A9').ungroup('ByRows');
      sheet.showOutlineLevels(1, 1);
    });
    expect(await hidden('1:6')).toEqual([false, false, false, false, false, false]);
  });

  test('columns cannot be grouped by rows, nor levels beyond Excel’s', async () => {
    expect(await codeOf((sheet) => sheet.getRange('B:C').group('ByRows'))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => sheet.getRange('2:3').group('ByColumns'))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => sheet.showOutlineLevels(9, 0))).toBe('InvalidArgument');
  });
});

describe('what formulas read', () => {
  const of = async (make: (sheet: Excel.Worksheet) => Excel.WorkbookRangeAreas) =>
    (await onSheet((sheet) => make(sheet).load('addresses'))).addresses;

  test('directly, and through others', async () => {
    expect(await of((sheet) => sheet.getRange('D3').getDirectPrecedents())).toEqual(['Biểu!D1:D2']);
    expect(await of((sheet) => sheet.getRange('D3').getPrecedents())).toEqual(['Biểu!B1:D2']);
  });

  test('and what reads a cell, on other sheets too', async () => {
    expect(await of((sheet) => sheet.getRange('B1').getDirectDependents())).toEqual(['Biểu!D1']);
    const areas = await onSheet((sheet) => sheet.getRange('D3').getDirectDependents().load('addresses'));
    expect(areas.addresses).toEqual(['Khác!A1']);
  });

  test('areas stand sheet by sheet, and a cell that reads none is refused', async () => {
    const areas = await onSheet((_, context) => {
      const found = context.workbook.worksheets.getItem('Khác').getRange('A1').getDirectPrecedents();
      return found.areas.load('items/address');
    });
    expect(areas.items.map(({ address }) => address)).toEqual(['Biểu!D3']);
    expect(await codeOf((sheet) => sheet.getRange('A1').getDirectPrecedents().load('addresses'))).toBe(
      'ItemNotFound',
    );
  });
});

test('formulas in R1C1 style are given and told', async () => {
  await onSheet((sheet) => {
    sheet.getRange('E1:E3').formulasR1C1 = [
      ['=R[0]C[-3] * RC[-2]'],
      ['=R1C2&"R1C1"'],
      ['=SUM(R[-2]C:R[-1]C)'],
    ];
  });
  expect(await formulasOf('E1:E3')).toEqual([['=B1 * C1'], ['=$B$1&"R1C1"'], ['=SUM(E1:E2)']]);
  const range = await onSheet((sheet) => sheet.getRange('D1:E3').load('formulasR1C1'));
  expect(range.formulasR1C1).toEqual([
    ['=RC[-2]*RC[-1]', '=RC[-3] * RC[-2]'],
    ['=RC[-2]*RC[-1]', '=R1C2&"R1C1"'],
    ['=SUM(R[-2]C:R[-1]C)', '=SUM(R[-2]C:R[-1]C)'],
  ]);
  expect(await codeOf((sheet) => (sheet.getRange('A1').formulasR1C1 = [['=R[-1]C']]))).toBe(
    'InvalidArgument',
  );
});

test('whole rows and columns in R1C1 style', async () => {
  await onSheet((sheet) => (sheet.getRange('F9').formulasR1C1 = [['=SUM(R1:R2)+SUM(C2)+SUM(C[-3]:C[-2])']]));
  expect(await formulasOf('F9')).toEqual([['=SUM($1:$2)+SUM($B:$B)+SUM(C:D)']]);
});

test('an array formula spills, and each cell knows whence', async () => {
  const [to, parent, none, spilled] = await onSheet(async (sheet, context) => {
    sheet.getRange('F1').formulas = [['=B1:C2']];
    await context.sync();
    return [
      sheet.getRange('F1').getSpillingToRange().load('address,values,hasSpill'),
      sheet.getRange('G2').getSpillParent().load('address'),
      sheet.getRange('A1').getSpillParentOrNullObject().load('address'),
      sheet.getRange('F1:H1').load('hasSpill'),
    ] as const;
  });
  expect([to.address, to.values, to.hasSpill]).toEqual([
    'Biểu!F1:G2',
    [
      [10, 2],
      [20, 4],
    ],
    true,
  ]);
  expect([parent.address, none.isNullObject, spilled.hasSpill]).toEqual(['Biểu!F1', true, null]);
  expect(await codeOf((sheet) => sheet.getRange('A1').getSpillingToRange().load('address'))).toBe(
    'ItemNotFound',
  );
});
