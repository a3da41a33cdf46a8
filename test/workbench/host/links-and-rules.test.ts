/** Hyperlinks, data validation and Excel's functions as an add-in calls them. */
import { codeOf, eachBook, onSheet, valuesOf } from '../../support/office';

eachBook(() => [
  {
    name: 'Biểu',
    cells: [
      ['Tên', 'Số', 'Ghi chú'],
      ['Cúc', 5, 'x'],
      ['Bình', -1, 'Bình xem'],
      ['', '', ''],
    ],
  },
  { name: 'Tên gọi', cells: [['An'], ['Bình'], ['Chi']] },
]);

describe('hyperlinks', () => {
  test('are given with words and the look of links, told, and taken off', async () => {
    const [link, looks, gone, kept] = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A2');
      cell.hyperlink = { address: 'https://example.com/', screenTip: 'Mở', textToDisplay: 'Trang' };
      cell.load('hyperlink,values,style,format/font/underline,format/font/color');
      await context.sync();
      const before = [
        cell.hyperlink,
        [cell.values, cell.style, cell.format.font.underline, cell.format.font.color],
      ];
      cell.clear('Hyperlinks' as Excel.ClearApplyTo.hyperlinks);
      cell.load('hyperlink,values,format/font/underline');
      await context.sync();
      return [...before, cell.hyperlink, [cell.values, cell.format.font.underline]];
    });
    expect(link).toEqual({ address: 'https://example.com/', screenTip: 'Mở', textToDisplay: 'Trang' });
    expect(looks).toEqual([[['Trang']], 'Hlink', 'Single', '#0563C1']);
    expect([gone, kept]).toEqual([null, [[['Trang']], 'Single']]);
  });

  test('lead into the workbook, keep the cell’s words, and follow inserted rows', async () => {
    const cell = await onSheet((sheet) => {
      sheet.getRange('A2').hyperlink = { documentReference: "'Tên gọi'!A1" };
      sheet.getRange('1:1').insert('Down');
      return sheet.getRange('A3').load('hyperlink,values');
    });
    expect([cell.hyperlink, cell.values]).toEqual([
      { documentReference: "'Tên gọi'!A1", textToDisplay: 'Cúc' },
      [['Cúc']],
    ]);
    expect(await codeOf((sheet) => (sheet.getRange('A1').hyperlink = { screenTip: 'x' }))).toBe(
      'InvalidArgument',
    );
  });
});

describe('data validation', () => {
  const positive = { wholeNumber: { formula1: 0, operator: 'GreaterThan' as const } };

  test('a rule is given with its prompt and alert, told, and held against the cells', async () => {
    const [state, bad] = await onSheet((sheet) => {
      const { dataValidation } = sheet.getRange('B2:B4');
      dataValidation.rule = positive;
      dataValidation.prompt = { message: 'Số dương', showPrompt: true, title: 'Chú ý' };
      dataValidation.errorAlert = { message: 'Sai', showAlert: true, style: 'Warning', title: 'Lỗi' };
      return [
        dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks,valid'),
        dataValidation.getInvalidCells().load('address'),
      ] as const;
    });
    expect([state.type, state.ignoreBlanks, state.valid]).toEqual(['WholeNumber', true, null]);
    expect(state.rule).toEqual({ wholeNumber: { formula1: '=0', operator: 'GreaterThan' } });
    expect(state.prompt).toEqual({ message: 'Số dương', showPrompt: true, title: 'Chú ý' });
    expect(state.errorAlert).toEqual({ message: 'Sai', showAlert: true, style: 'Warning', title: 'Lỗi' });
    expect(bad.address).toBe('Biểu!B3');
  });

  test('a list takes its items from cells or from its own words', async () => {
    const [cells, words] = await onSheet((sheet, context) => {
      const names = context.workbook.worksheets.getItem('Tên gọi').getRange('A1:A3');
      const [a, c] = [sheet.getRange('A2:A3').dataValidation, sheet.getRange('C2').dataValidation];
      a.rule = { list: { inCellDropDown: true, source: names } };
      c.rule = { list: { inCellDropDown: false, source: 'x, y' } };
      return [
        [a.load('rule,type'), a.getInvalidCells().load('address')] as const,
        [c.load('rule'), c.getInvalidCellsOrNullObject().load('address')] as const,
      ];
    });
    expect(cells[0].rule).toEqual({ list: { inCellDropDown: true, source: "='Tên gọi'!$A$1:$A$3" } });
    expect([cells[0].type, cells[1].address]).toEqual(['List', 'Biểu!A2']);
    expect([words[0].rule.list?.source, words[1].isNullObject]).toEqual(['x, y', true]);
  });

  test('a formula is read from each cell, and ranges of different rules say so', async () => {
    const [custom, mixed, none, part] = await onSheet((sheet) => {
      sheet.getRange('C2:C3').dataValidation.rule = { custom: { formula: '=NOT(ISNUMBER(SEARCH(A2,C2)))' } };
      sheet.getRange('B2').dataValidation.rule = positive;
      return [
        sheet.getRange('C2:C3').dataValidation.getInvalidCells().load('address'),
        sheet.getRange('B2:C2').dataValidation.load('type,rule'),
        sheet.getRange('F1').dataValidation.load('type,rule,valid'),
        sheet.getRange('B1:B2').dataValidation.load('type'),
      ] as const;
    });
    expect(custom.address).toBe('Biểu!C3');
    expect([mixed.type, mixed.rule, part.type]).toEqual(['MixedCriteria', null, 'Inconsistent']);
    expect([none.type, none.rule, none.valid]).toEqual(['None', {}, true]);
  });

  test('clearing a part leaves the rest, whose formulas still read beside their cells', async () => {
    const [left, bad] = await onSheet((sheet) => {
      const all = sheet.getRange('C2:C4').dataValidation;
      all.rule = { custom: { formula: '=C2<>"Bình xem"' } };
      sheet.getRange('C2').dataValidation.clear();
      const rest = sheet.getRange('C3:C4').dataValidation;
      return [rest.load('rule'), rest.getInvalidCells().load('address')] as const;
    });
    expect([left.rule.custom?.formula, bad.address]).toEqual(['=C3<>"Bình xem"', 'Biểu!C3']);
  });

  test('what is no rule is refused', async () => {
    const given = async (rule: unknown) =>
      await codeOf((sheet) => (sheet.getRange('A1').dataValidation.rule = rule as Excel.DataValidationRule));
    expect(await given({})).toBe('InvalidArgument');
    expect(await given({ ...positive, custom: { formula: '=TRUE' } })).toBe('InvalidArgument');
    expect(await given({ wholeNumber: { formula1: 0, operator: 'Between' } })).toBe('InvalidArgument');
    expect(await given({ custom: { formula: 'TRUE' } })).toBe('InvalidArgument');
    expect(await given({ decimal: { formula1: 'abc', operator: 'EqualTo' } })).toBe('InvalidArgument');
  });
});

describe('functions', () => {
  test('take values, ranges and each other’s results', async () => {
    const [found, nested, text, chance] = await onSheet((sheet, context) => {
      const { functions } = context.workbook;
      const table = sheet.getRange('A1:C4');
      return [
        functions.vlookup('Cúc', table, 2, false).load('value,error'),
        functions.sum(functions.vlookup('Cúc', table, 2, false), 3, sheet.getRange('B3')).load('value'),
        functions.concatenate('a"', '1', sheet.getRange('B2')).load('value'),
        functions.randBetween(3, 3).load('value'),
      ] as const;
    });
    expect([found.value, found.error, nested.value, text.value, chance.value]).toEqual([
      5,
      null,
      7,
      'a"15',
      3,
    ]);
  });

  test('tell an error instead of a value, write nothing, and those not known are refused', async () => {
    const wrong = await onSheet((sheet, context) =>
      context.workbook.functions.vlookup('Không', sheet.getRange('A1:C4'), 2, false).load('value,error'),
    );
    expect([wrong.value, wrong.error]).toEqual([null, '#N/A']);
    expect(await valuesOf('A1')).toEqual([['Tên']]);
    const dotted = await onSheet((_, context) =>
      context.workbook.functions.norm_S_Dist(0, true).load('value'),
    );
    expect(dotted.value).toBe(0.5);
  });
});
