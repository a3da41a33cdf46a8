import { codeOf, eachBook, formulasOf, onSheet, valuesOf } from '../../support/office';

const book = eachBook(() => [
  {
    name: 'Phụ lục 1',
    cells: [
      ['STT', 'Điểm'],
      ['1', 1.5],
      ['2', '=B2*2'],
      [null, '=SUM(B2:B3)'],
    ],
  },
]);

const set = async (address: string, values: unknown[][]): Promise<void> =>
  await onSheet((sheet) => {
    sheet.getRange(address).values = values as never;
  });

describe('reading', () => {
  test('gives values, formulas, texts, formats and types of the used range', async () => {
    const used = await onSheet((sheet) =>
      sheet.getUsedRange().load('address,values,formulas,text,numberFormat,valueTypes,rowCount,columnIndex'),
    );
    expect(used.address).toBe("'Phụ lục 1'!A1:B4");
    expect(used.values).toEqual([
      ['STT', 'Điểm'],
      ['1', 1.5],
      ['2', 3],
      ['', 4.5],
    ]);
    expect(used.formulas).toEqual([
      ['STT', 'Điểm'],
      ['1', 1.5],
      ['2', '=B2*2'],
      ['', '=SUM(B2:B3)'],
    ]);
    expect(used.text[1]).toEqual(['1', '1.5']);
    expect(used.numberFormat[0]).toEqual(['General', 'General']);
    expect(used.valueTypes[3]).toEqual(['Empty', 'Double']);
    expect([used.rowCount, used.columnIndex]).toEqual([4, 0]);
  });

  test('of whole columns gives no tables, as Excel does for unbounded ranges', async () => {
    const column = await onSheet((sheet) =>
      sheet.getRange('A:A').load('values,address,rowCount,isEntireColumn'),
    );
    expect([column.values, column.rowCount, column.isEntireColumn]).toEqual([null, 1_048_576, true]);
    expect(column.address).toBe("'Phụ lục 1'!A:A");
  });

  test.each(['nothing', 'format/nothing', 'format/fill/nothing'])(
    'of an unknown property %s fails',
    async (name) => {
      expect(await codeOf((sheet) => sheet.getRange('A1').load(name))).toBe('ApiNotFound');
    },
  );

  test('an error reads as its text', async () => {
    await set('C1', [['=1/0']]);
    const cell = await onSheet((sheet) => sheet.getRange('C1').load('values,text,valueTypes'));
    expect([cell.values, cell.text, cell.valueTypes]).toEqual([[['#DIV/0!']], [['#DIV/0!']], [['Error']]]);
  });
});

describe('writing', () => {
  test.each([
    ['1.5', 1.5],
    ['abc', 'abc'],
    ['1,5', '1,5'],
    ['1,234.5', 1234.5],
    ['2,3', '2,3'],
    ['50%', 0.5],
    ['TRUE', true],
    ["'01", '01'],
    ["'=abc", '=abc'],
    ['8.5 - 9', '8.5 - 9'],
    ['2.3.1', '2.3.1'],
    [true, true],
    [-2, -2],
    ['', ''],
    ['=1+1', 2],
  ])('%p becomes %p', async (given, expected) => {
    await set('D5', [[given]]);
    expect(await valuesOf('D5')).toEqual([[expected]]);
  });

  test('text that looks like a date becomes one, with a date format', async () => {
    await set('D5', [['2-Mar']]);
    const cell = await onSheet((sheet) => sheet.getRange('D5').load('values,numberFormat'));
    expect(typeof cell.values[0]?.[0]).toBe('number');
    expect(cell.numberFormat).toEqual([['d-mmm']]);
  });

  test('a cell formatted as text keeps what is typed, formulas too', async () => {
    await onSheet((sheet) => {
      const range = sheet.getRange('D5:D6');
      range.numberFormat = [['@'], ['@']];
      range.values = [['2.30'], ['=1+1']];
    });
    expect(await valuesOf('D5:D6')).toEqual([['2.30'], ['=1+1']]);
  });

  test('a quoted text is told without its quote, as Excel tells it: written back it is a formula', async () => {
    await set('D5', [["'=1+1"]]);
    const formulas = await formulasOf('D5');
    await onSheet((sheet) => {
      sheet.getRange('D5').formulas = formulas as never;
    });
    expect([formulas, await valuesOf('D5')]).toEqual([[['=1+1']], [[2]]]);
  });

  test('null leaves a cell as it was, a single value fills the range', async () => {
    await set('A2:B2', [[null, 7]]);
    expect(await valuesOf('A2:B2')).toEqual([['1', 7]]);
    await onSheet((sheet) => {
      sheet.getRange('D1:E2').values = 'x' as never;
    });
    expect(await valuesOf('D1:E2')).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  test('a formula computes within the same batch, and so does what depends on it', async () => {
    const total = await onSheet((sheet) => {
      sheet.getRange('B2').formulas = [['=2+2']];
      return sheet.getRange('B4').load('values');
    });
    expect(total.values).toEqual([[12]]);
  });

  test('computing again leaves the cell its own number format', async () => {
    const formats = await onSheet((sheet) => {
      sheet.getRange('D1').values = [[1]];
      sheet.getRange('D2').formulas = [['=D1']];
      sheet.getRange('D1').numberFormat = [['0.00']];
      sheet.getRange('D1').values = [[2]];
      return sheet.getRange('D1:D2').load('numberFormat,values');
    });
    expect(formats.numberFormat).toEqual([['0.00'], ['General']]);
    expect(formats.values).toEqual([[2], [2]]);
  });

  test('emptying a formula leaves nothing behind', async () => {
    await set('B3', [['']]);
    expect([await valuesOf('B3'), await formulasOf('B3'), await valuesOf('B4')]).toEqual([
      [['']],
      [['']],
      [[1.5]],
    ]);
  });

  test('a table of another size is an invalid argument', async () => {
    expect(await codeOf((sheet) => (sheet.getRange('A1:B1').values = [[1]]))).toBe('InvalidArgument');
    expect(
      await codeOf(
        (sheet) =>
          (sheet.getRange('A1:B1').formulas = [
            [1, 2],
            [3, 4],
          ]),
      ),
    ).toBe('InvalidArgument');
  });

  test.each(['', 'A0', 'A1:', 'XFE1', 'A1048577', 'hello world', '1'])(
    'the address %p is an invalid argument',
    async (address) => {
      expect(await codeOf((sheet) => sheet.getRange(address).load('address'))).toBe('InvalidArgument');
    },
  );

  test('cells beyond the last row of the grid can be written', async () => {
    await set('Z2000', [[5]]);
    expect(await valuesOf('Z2000')).toEqual([[5]]);
  });

  test('twenty-five thousand cells in one round trip', async () => {
    const values = Array.from({ length: 5000 }, (_, row) => [row, row + 1, row + 2, row + 3, row + 4]);
    await set('A1:E5000', values);
    expect((await valuesOf('A5000:E5000'))[0]).toEqual([4999, 5000, 5001, 5002, 5003]);
    expect(book.now.traffic.writes).toBe(1);
  }, 30_000);
});

describe('text follows the host’s language', () => {
  const vietnamese = eachBook(() => [{ name: 'S', cells: [[1234.5, 0.25]] }], { locale: 'vi-VN' });

  test('with a decimal comma', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B1').numberFormat = [['#,##0.00', '0%']];
    });
    const range = await onSheet((sheet) => sheet.getRange('A1:B1').load('text,values'));
    expect(range.text).toEqual([['1.234,50', '25%']]);
    expect(range.values).toEqual([[1234.5, 0.25]]);
    expect(vietnamese.now.engine.locale).toBe('vi-VN');
  });
});
