/** Members that make the announced requirement sets whole, each through office.js. */
import { codeOf, eachBook, onSheet } from '../../support/office';

const book = eachBook(() => [
  {
    name: 'S',
    cells: [
      [1, 2.5, 'x'],
      [3, '=A1+A2', 'y'],
    ],
  },
]);

/** Asks for a method that this library has no word for, as a newer one does. */
const invoke = (object: object, name: string, args: readonly unknown[]): { readonly value: unknown } =>
  (
    OfficeExtension as unknown as {
      BatchApiHelper: {
        invokeMethod(...given: readonly unknown[]): { readonly value: unknown };
      };
    }
  ).BatchApiHelper.invokeMethod(object, name, 1, args, 0, 0);

test('the indent grows and shrinks by steps, within what Excel allows', async () => {
  const format = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A2');
    range.format.indentLevel = 2;
    range.format.adjustIndent(3);
    await context.sync();
    return range.format.load('indentLevel,useStandardWidth,useStandardHeight');
  });
  expect([format.indentLevel, format.useStandardWidth, format.useStandardHeight]).toEqual([5, true, true]);
  expect(await codeOf((sheet) => sheet.getRange('A1').format.adjustIndent(-6))).toBe('InvalidArgument');
});

test('columns get their usual width back', async () => {
  const format = await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B:B');
    const before = range.format.load('columnWidth,useStandardWidth');
    range.format.columnWidth = 200;
    const wide = sheet.getRange('B1').format.load('columnWidth,useStandardWidth');
    await context.sync();
    range.format.useStandardWidth = true;
    const after = sheet.getRange('B1').format.load('columnWidth');
    await context.sync();
    return [before.useStandardWidth, wide.useStandardWidth, after.columnWidth === before.columnWidth];
  });
  expect(format).toEqual([true, false, true]);
});

test('number formats are told by kind', async () => {
  const range = await onSheet((sheet) => {
    const row = sheet.getRange('A4:H4');
    row.numberFormat = [['General', '0.00', '0%', 'dd/mm/yyyy', 'h:mm', '0.00E+00', '@', '# ?/?']];
    return row.load('numberFormatCategories,savedAsArray');
  });
  expect(range.numberFormatCategories).toEqual([
    ['General', 'Number', 'Percentage', 'Date', 'Time', 'Scientific', 'Text', 'Fraction'],
  ]);
  expect(range.savedAsArray).toBe(false);
});

test('hidden formulas, headings and tints are kept, told, or refused', async () => {
  const saved = await onSheet(async (sheet, context) => {
    sheet.getRange('B2').format.protection.formulaHidden = true;
    sheet.showHeadings = false;
    const { fill } = sheet.getRange('A1').format.load('fill/tintAndShade');
    await context.sync();
    return fill.tintAndShade;
  });
  expect(saved).toBe(0);
  expect(await codeOf((sheet) => (sheet.getRange('A1').format.font.tintAndShade = 0.5))).toBe(
    'NotImplemented',
  );
  const { openWorkbook } = await import('../../../src/workbench/node');
  const bytes = await book.now.save();
  await book.now.close();
  const again = await openWorkbook(bytes, { locale: 'en-US' });
  try {
    const [sheet, protection, other] = await onSheet(
      (first) =>
        [
          first.load('showHeadings,enableCalculation,tabId'),
          first.getRange('B2').format.protection.load('formulaHidden'),
          first.getRange('A1').format.protection.load('formulaHidden'),
        ] as const,
    );
    expect([sheet.showHeadings, sheet.enableCalculation, sheet.tabId]).toEqual([false, true, 1]);
    expect([protection.formulaHidden, other.formulaHidden]).toEqual([true, false]);
  } finally {
    await again.close();
  }
});

test('headers and footers of odd, even and first pages are their own', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const all = sheet.pageLayout.headersFooters;
    all.state = 'FirstOddAndEven';
    all.oddPages.centerHeader = 'lẻ';
    all.evenPages.centerHeader = 'chẵn';
    all.firstPage.leftFooter = 'đầu';
    all.useSheetScale = false;
    await context.sync();
    all.load(
      'state,useSheetMargins,useSheetScale,oddPages/centerHeader,evenPages/centerHeader,firstPage/leftFooter',
    );
    await context.sync();
    return [
      all.state,
      all.useSheetMargins,
      all.useSheetScale,
      all.oddPages.centerHeader,
      all.evenPages.centerHeader,
      all.firstPage.leftFooter,
    ];
  });
  expect(seen).toEqual(['FirstOddAndEven', true, false, 'lẻ', 'chẵn', 'đầu']);
});

test('names tell what their cells hold, views and rules their formulas by R1C1', async () => {
  const [values, view, rule] = await onSheet((sheet, context) => {
    context.workbook.names.add('Vùng', sheet.getRange('A1:B2'));
    const format = sheet.getRange('B2:B9').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=A2>$A$1';
    return [
      context.workbook.names.getItem('Vùng').arrayValues.load('values,types'),
      sheet.getRange('A2:B2').getVisibleView().load('formulasR1C1'),
      format.custom.rule.load('formulaR1C1'),
    ] as const;
  });
  expect(values.values).toEqual([
    [1, 2.5],
    [3, 4],
  ]);
  expect(values.types[0]).toEqual(['Double', 'Double']);
  expect(view.formulasR1C1).toEqual([[3, '=R[-1]C[-1]+RC[-1]']]);
  expect(rule.formulaR1C1).toBe('=RC[-1]>R1C1');
});

test('areas have their tables and one validation, the sheet replaces words everywhere', async () => {
  const [tables, validation, count, cells] = await onSheet((sheet) => {
    sheet.getRange('E1:F1').values = [['a', 'b']];
    sheet.tables.add('E1:F3', true).name = 'T';
    const areas = sheet.getRanges('A1:A2,E2');
    areas.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    return [
      areas.getTables(false).load('items/name'),
      sheet.getRanges('A1,E2').dataValidation.load('type'),
      sheet.replaceAll('x', 'z', { completeMatch: true }),
      sheet.getRange('C1:C2').load('values'),
    ] as const;
  });
  expect(tables.items.map(({ name }) => name)).toEqual(['T']);
  expect([validation.type, count.value, cells.values]).toEqual(['WholeNumber', 1, [['z'], ['y']]]);
});

test('a conditional format becomes one of another kind with its condition', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const format = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
    invoke(format, 'ChangeRuleToCellValue', [{ formula1: '=2', operator: 'GreaterThan' }]);
    await context.sync();
    const cellValue = format.load('type').cellValue.load('rule');
    await context.sync();
    const first = [format.type, cellValue.rule];
    invoke(format, 'ChangeRuleToDataBar', []);
    await context.sync();
    format.load('type');
    await context.sync();
    return [...first, format.type];
  });
  expect(seen).toEqual(['CellValue', { formula1: '=2', operator: 'GreaterThan' }, 'DataBar']);
});

test('the active chart, and what this workbook is not', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const { workbook } = context;
    const none = workbook.getActiveChartOrNullObject().load('name');
    const shared = workbook.getIsActiveCollabSession();
    const { iterativeCalculation } = workbook.application.load('iterativeCalculation/enabled');
    await context.sync();
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'));
    chart.format.fill.setSolidColor('#112233');
    chart.activate();
    const active = workbook.getActiveChart().load('name');
    chart.load('name');
    const color = invoke(chart.format.fill, 'GetSolidColor', []);
    await context.sync();
    return [
      none.isNullObject,
      shared.value,
      iterativeCalculation.enabled,
      active.name === chart.name,
      color.value,
    ];
  });
  expect(seen).toEqual([true, false, false, true, '#112233']);
  expect(
    await codeOf((_, context) => (context.workbook.application.iterativeCalculation.enabled = true)),
  ).toBe('NotImplemented');
});
