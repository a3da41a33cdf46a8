import { codeOf, eachBook, formulasOf, onSheet, valuesOf } from '../../support/office';

eachBook(() => [
  {
    name: 'S',
    cells: [
      ['h1', 'h2', 'h3'],
      [1, 10, '=A2+B2'],
      [2, 20, '=A3+B3'],
      [3, 30, '=SUM(A2:A4)'],
    ],
  },
  { name: 'Khác', cells: [['=SUM(S!A2:A4)']] },
]);

const nameFormula = async (name: string): Promise<string> =>
  (await onSheet((_, context) => context.workbook.names.getItem(name).load('formula'))).formula as string;

describe('inserting and deleting', () => {
  beforeEach(async () => {
    await onSheet((sheet, context) => {
      context.workbook.names.add('Diem', sheet.getRange('A2:A4'));
      sheet.names.add('Rieng', sheet.getRange('B2:B4'));
    });
  });

  test('rows inside a name and a sum make both grow, on every sheet', async () => {
    await onSheet((sheet) => sheet.getRange('3:4').insert('Down'));
    expect(await nameFormula('Diem')).toBe('=S!$A$2:$A$6');
    expect(await formulasOf('C6')).toEqual([['=SUM(A2:A6)']]);
    const other = await onSheet((_, context) =>
      context.workbook.worksheets.getItem('Khác').getRange('A1').load('formulas'),
    );
    expect(other.formulas).toEqual([['=SUM(S!A2:A6)']]);
    const local = await onSheet((sheet) => sheet.names.getItem('Rieng').load('formula'));
    expect(local.formula).toBe('=S!$B$2:$B$6');
  });

  test('columns move formulas and names along', async () => {
    await onSheet((sheet) => sheet.getRange('A:A').insert('Right'));
    expect(await nameFormula('Diem')).toBe('=S!$B$2:$B$4');
    expect(await formulasOf('D2')).toEqual([['=B2+C2']]);
    expect(await valuesOf('A1:D1')).toEqual([['', 'h1', 'h2', 'h3']]);
  });

  test('deleting rows shrinks the name, deleting all of them leaves #REF!', async () => {
    await onSheet((sheet) => sheet.getRange('2:2').delete('Up'));
    expect(await nameFormula('Diem')).toBe('=S!$A$2:$A$3');
    await onSheet((sheet) => sheet.getRange('2:3').delete('Up'));
    const name = await onSheet((_, context) =>
      context.workbook.names.getItem('Diem').load('formula,value,type'),
    );
    expect(name.formula).toContain('#REF!');
    expect([name.type, name.value]).toEqual(['Error', '#REF!']);
    expect(
      await codeOf((_, context) => context.workbook.names.getItem('Diem').getRange().load('address')),
    ).toBe('InvalidReference');
    const none = await onSheet((_, context) => context.workbook.names.getItem('Diem').getRangeOrNullObject());
    expect(none.isNullObject).toBe(true);
  });

  test('an inserted row looks like the one above it', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A2:C2').format.fill.color = '#FFEE00';
      sheet.getRange('3:3').insert('Down');
    });
    const fill = await onSheet((sheet) => sheet.getRange('A3:C3').format.fill.load('color'));
    expect(fill.color).toBe('#FFEE00');
    expect(await valuesOf('A3:C4')).toEqual([
      ['', '', ''],
      [2, 20, 22],
    ]);
  });

  test('cells shift down and right, and back up and left', async () => {
    await onSheet((sheet) => sheet.getRange('A2:A3').insert('Down'));
    expect(await valuesOf('A1:B6')).toEqual([
      ['h1', 'h2'],
      ['', 10],
      ['', 20],
      [1, 30],
      [2, ''],
      [3, ''],
    ]);
    await onSheet((sheet) => sheet.getRange('A2:A3').delete('Up'));
    expect(await valuesOf('A1:B4')).toEqual([
      ['h1', 'h2'],
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    await onSheet((sheet) => sheet.getRange('A1').insert('Right'));
    expect(await valuesOf('A1:D1')).toEqual([['', 'h1', 'h2', 'h3']]);
    await onSheet((sheet) => sheet.getRange('A1').delete('Left'));
    expect(await valuesOf('A1:D1')).toEqual([['h1', 'h2', 'h3', '']]);
  });

  test('on a sheet that is not the active one', async () => {
    const [active, cells] = await onSheet((sheet, context) => {
      context.workbook.worksheets.getItem('Khác').activate();
      sheet.getRange('A2:A2').insert('Down');
      sheet.getRange('4:4').insert('Down');
      return [
        context.workbook.worksheets.getActiveWorksheet().load('name'),
        sheet.getRange('A1:A6').load('values'),
      ] as const;
    });
    expect(active.name).toBe('Khác');
    expect(cells.values).toEqual([['h1'], [''], [1], [''], [2], [3]]);
  });

  test('a range object follows what is inserted before it', async () => {
    const address = await onSheet((sheet) => {
      const range = sheet.getRange('A4:B4');
      sheet.getRange('2:3').insert('Down');
      return range.load('address');
    });
    expect(address.address).toBe('S!A6:B6');
  });

  test('a wrong direction is an invalid argument', async () => {
    expect(await codeOf((sheet) => sheet.getRange('A1').insert('Sideways' as never))).toBe('InvalidArgument');
  });
});

describe('clearing', () => {
  beforeEach(async () => {
    await onSheet((sheet) => {
      sheet.getRange('A2:C2').format.fill.color = '#FF0000';
    });
  });

  const state = async () => {
    const [range, fill] = await onSheet((sheet) => {
      const cells = sheet.getRange('A2:C2');
      return [cells.load('formulas'), cells.format.fill.load('color')] as const;
    });
    return [range.formulas, fill.color];
  };

  test.each([
    ['Contents', [[['', '', '']], '#FF0000']],
    ['Formats', [[[1, 10, '=A2+B2']], '#FFFFFF']],
    ['All', [[['', '', '']], '#FFFFFF']],
  ] as const)('%s', async (what, expected) => {
    await onSheet((sheet) => sheet.getRange('A2:C2').clear(what));
    expect(await state()).toEqual(expected);
  });
});

describe('copying', () => {
  test('moves relative references, keeps absolute ones, and takes formats along', async () => {
    await onSheet((sheet) => {
      sheet.getRange('C2').formulas = [['=A2+$A$2']];
      sheet.getRange('C2').format.font.bold = true;
      sheet.getRange('E3').copyFrom('C2');
    });
    expect(await formulasOf('E3')).toEqual([['=C3+$A$2']]);
    const font = await onSheet((sheet) => sheet.getRange('E3').format.font.load('bold'));
    expect(font.bold).toBe(true);
  });

  test.each([
    ['Values', [[11]], false],
    ['Formulas', [['=C2+D2']], false],
    ['Formats', [['']], true],
  ] as const)('only %s', async (type, formulas, bold) => {
    await onSheet((sheet) => {
      sheet.getRange('C2').format.font.bold = true;
      sheet.getRange('E2').copyFrom('C2', type);
    });
    expect(await formulasOf('E2')).toEqual(formulas);
    const font = await onSheet((sheet) => sheet.getRange('E2').format.font.load('bold'));
    expect(font.bold).toBe(bold);
  });

  test('repeats a cell over a range, and transposes', async () => {
    await onSheet((sheet) => {
      sheet.getRange('E1:E4').copyFrom('A2');
      sheet.getRange('G1').copyFrom('A2:B4', 'Values', false, true);
    });
    expect(await valuesOf('E1:E4')).toEqual([[1], [1], [1], [1]]);
    expect(await valuesOf('G1:I2')).toEqual([
      [1, 2, 3],
      [10, 20, 30],
    ]);
  });
});

describe('merging', () => {
  test('keeps the first value; merged areas are told and can be parted', async () => {
    const merged = await onSheet((sheet) => {
      sheet.getRange('A2:B3').merge();
      return sheet.getUsedRange().getMergedAreasOrNullObject().load('address,areaCount');
    });
    expect([merged.address, merged.areaCount]).toEqual(['S!A2:B3', 1]);
    expect(await valuesOf('A2:B3')).toEqual([
      [1, ''],
      ['', ''],
    ]);
    const none = await onSheet((sheet) => {
      sheet.getRange('A2').unmerge();
      return sheet.getUsedRange().getMergedAreasOrNullObject();
    });
    expect(none.isNullObject).toBe(true);
  });

  test('across merges each row for itself', async () => {
    const merged = await onSheet((sheet) => {
      sheet.getRange('A2:B3').merge(true);
      return sheet.getRange('A1:C9').getMergedAreasOrNullObject().load('address');
    });
    expect(merged.address).toBe('S!A2:B2,S!A3:B3');
  });
});

test('select makes the range the selection, on its sheet', async () => {
  const [range, cell, sheet] = await onSheet((_, context) => {
    context.workbook.worksheets.getItem('Khác').getRange('B2:C3').select();
    return [
      context.workbook.getSelectedRange().load('address'),
      context.workbook.getActiveCell().load('address'),
      context.workbook.worksheets.getActiveWorksheet().load('name'),
    ] as const;
  });
  expect([range.address, cell.address, sheet.name]).toEqual(['Khác!B2:C3', 'Khác!B2', 'Khác']);
});

test('find and replace', async () => {
  const [found, none, count] = await onSheet((sheet) => {
    const range = sheet.getUsedRange();
    return [
      range.find('H2', { completeMatch: true, matchCase: false }).load('address'),
      range.findOrNullObject('zzz', {}),
      range.replaceAll('h', 'cột ', { matchCase: true }),
    ] as const;
  });
  expect([found.address, none.isNullObject, count.value]).toEqual(['S!B1', true, 3]);
  expect(await valuesOf('A1:C1')).toEqual([['cột 1', 'cột 2', 'cột 3']]);
  expect(await codeOf((sheet) => sheet.getRange('A1').find('zzz', {}).load('address'))).toBe('ItemNotFound');
});

describe('a search', () => {
  const found = async (from: string, search: string, criteria: Excel.SearchCriteria): Promise<string> =>
    (await onSheet((sheet) => sheet.getRange(from).find(search, criteria).load('address'))).address;

  test('goes backwards, and from a single cell round the sheet', async () => {
    await onSheet((sheet) => (sheet.getRange('A1:A4').values = [['xa'], ['b'], ['xc'], ['xd']]));
    expect(await found('A1:A4', 'x', {})).toBe('S!A1');
    expect(await found('A1:A4', 'x', { searchDirection: 'Backwards' })).toBe('S!A4');
    expect(await found('A1', 'x', {})).toBe('S!A3');
    expect(await found('A4', 'x', {})).toBe('S!A1');
    expect(await found('A3', 'x', { searchDirection: 'Backwards' })).toBe('S!A1');
    expect(await found('A1', 'x', { searchDirection: 'Backwards' })).toBe('S!A4');
  });

  test('takes wildcards, which "~" makes signs of their own', async () => {
    await onSheet((sheet) => (sheet.getRange('A1:A4').values = [['abc'], ['a*c'], ['ABxx'], ['a?']]));
    expect(await found('A1:A4', 'a*x', {})).toBe('S!A3');
    expect(await found('A1:A4', 'a~*c', {})).toBe('S!A2');
    expect(await found('A1:A4', 'a?', { completeMatch: true })).toBe('S!A4');
    expect(await found('A1:A4', 'AB*', { matchCase: true })).toBe('S!A3');
    const code = await codeOf((sheet) => sheet.getRange('A1:A4').replaceAll('a*', 'b', {}));
    expect(code).toBe('NotImplemented');
  });
});
