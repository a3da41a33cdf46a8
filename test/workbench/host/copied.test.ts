/** What goes with copied cells: rules of validation, conditional formats, links and merged areas. */
import { codeOf, eachBook, onSheet, valuesOf } from '../../support/office';

eachBook(() => [
  {
    name: 'S',
    cells: [
      [1, 2, '', ''],
      [3, 4, '', ''],
      ['', 6, '', ''],
    ],
  },
  { name: 'T', cells: [['x']] },
]);

const overB = { custom: { formula: '=A1<B1' } };
const ruleAt = async (address: string, sheet = 'S') => {
  const { rule, type } = await onSheet((own, context) =>
    (sheet === 'S' ? own : context.workbook.worksheets.getItem(sheet))
      .getRange(address)
      .dataValidation.load('rule,type'),
  );
  return type === 'None' ? null : rule;
};

interface Format {
  readonly address: string;
  readonly formula: string;
}
const formatsOn = async (sheet: string): Promise<readonly Format[]> =>
  await onSheet(async (_, context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange();
    const formats = conditionalFormats.load('items/type');
    await context.sync();
    const parts = formats.items.map((format) => ({
      range: format.getRanges().load('address'),
      rule: format.custom.rule.load('formula'),
    }));
    await context.sync();
    return parts.map(({ range, rule }) => ({ address: range.address, formula: rule.formula }));
  });
const addFormat = async (address: string, formula: string): Promise<void> =>
  await onSheet((sheet) => {
    sheet.getRange(address).conditionalFormats.add('Custom').custom.rule.formula = formula;
  });

describe('data validation', () => {
  test('goes with its cells, read from where they come to lie; what the target had is gone', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:A3').dataValidation.rule = overB;
      sheet.getRange('C1:D9').dataValidation.rule = { textLength: { formula1: 3, operator: 'LessThan' } };
      sheet.getRange('C2').copyFrom('A2:B3');
    });
    expect(await ruleAt('C2')).toEqual({ custom: { formula: '=C2<D2' } });
    expect(await ruleAt('C3')).toEqual(await ruleAt('C2'));
    expect(await ruleAt('D2')).toBeNull();
    expect(await ruleAt('C1')).not.toBeNull();
    expect(await ruleAt('A2')).toEqual(overB);
  });

  test('fills a target that is a multiple, turned, and on another sheet', async () => {
    await onSheet((sheet, context) => {
      sheet.getRange('A2').dataValidation.rule = { custom: { formula: '=A2<B2' } };
      sheet.getRange('C1:C4').copyFrom('A2');
      sheet.getRange('F1').copyFrom('A1:B2', 'All', false, true);
      context.workbook.worksheets.getItem('T').getRange('B5').copyFrom(sheet.getRange('A2'));
    });
    expect(await ruleAt('C1:C4')).toEqual({ custom: { formula: '=C1<D1' } });
    expect(await ruleAt('G1')).toEqual({ custom: { formula: '=G1<G2' } });
    expect(await ruleAt('F1')).toBeNull();
    expect(await ruleAt('B5', 'T')).toEqual({ custom: { formula: '=B5<C5' } });
  });

  test.each(['Formats', 'Values', 'Formulas'] as const)(
    'stays behind where only %s are copied',
    async (type) => {
      await onSheet((sheet) => {
        sheet.getRange('A1').dataValidation.rule = overB;
        sheet.getRange('C1').copyFrom('A1', type);
      });
      expect(await ruleAt('C1')).toBeNull();
    },
  );

  test('of blank cells stays behind where they are skipped', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:A3').dataValidation.rule = overB;
      sheet.getRange('D1:D3').dataValidation.rule = { textLength: { formula1: 3, operator: 'LessThan' } };
      sheet.getRange('D1').copyFrom('A1:A3', 'All', true);
    });
    expect(await ruleAt('D1:D2')).toEqual({ custom: { formula: '=D1<E1' } });
    expect(await ruleAt('D3')).toEqual({ textLength: { formula1: '=3', operator: 'LessThan' } });
  });
});

describe('conditional formats', () => {
  test.each(['All', 'Formats'] as const)('become rules of the copies: %s', async (type) => {
    await addFormat('A1:A3', '=$A1<B1');
    await onSheet((sheet) => sheet.getRange('C2').copyFrom('A2:B3', type));
    expect(await formatsOn('S')).toEqual([
      { address: 'S!C2:C3', formula: '=$A2<D2' },
      { address: 'S!A1:A3', formula: '=$A1<B1' },
    ]);
  });

  test('stay behind with values; those that a target had are taken off it', async () => {
    await addFormat('C1:C3', '=C1>0');
    await onSheet((sheet) => sheet.getRange('C1').copyFrom('A1', 'Values'));
    expect(await formatsOn('S')).toEqual([{ address: 'S!C1:C3', formula: '=C1>0' }]);
    await onSheet((sheet) => sheet.getRange('C1').copyFrom('A1'));
    expect(await formatsOn('S')).toEqual([{ address: 'S!C2:C3', formula: '=C2>0' }]);
  });

  test('keep their order on another sheet', async () => {
    await addFormat('A1', '=A1=1');
    await addFormat('A1', '=A1=2');
    await onSheet((sheet, context) =>
      context.workbook.worksheets.getItem('T').getRange('B2:B3').copyFrom(sheet.getRange('A1')),
    );
    expect(await formatsOn('T')).toEqual([
      { address: 'T!B2:B3', formula: '=B2=2' },
      { address: 'T!B2:B3', formula: '=B2=1' },
    ]);
  });
});

test('hyperlinks and merged areas go with each copy', async () => {
  const [link, merged] = await onSheet(async (sheet, context) => {
    sheet.getRange('A1').hyperlink = { address: 'https://example.com/' };
    sheet.getRange('A2:B2').merge();
    sheet.getRange('F1:G4').copyFrom('A1:B2');
    const range = sheet.getRange('F3').load('hyperlink');
    const areas = sheet.getRange('F1:G4').getMergedAreasOrNullObject().load('address');
    await context.sync();
    return [range.hyperlink, areas.address];
  });
  expect(link).toMatchObject({ address: 'https://example.com/' });
  expect(merged).toBe('S!F2:G2,S!F4:G4');
});

test('blank cells alone are skipped: 0 and FALSE are none', async () => {
  await onSheet((sheet) => {
    sheet.getRange('F1:F3').values = [[0], [false], ['']];
    sheet.getRange('G1:G3').values = [[7], [7], [7]];
    sheet.getRange('G1').copyFrom('F1:F3', 'All', true);
  });
  expect(await valuesOf('G1:G3')).toEqual([[0], [false], [7]]);
});

test('what an array formula filled is copied as values; with the formula it is filled again', async () => {
  await onSheet((sheet) => (sheet.getRange('F1').formulas = [['=SEQUENCE(3)']]));
  await onSheet((sheet) => {
    sheet.getRange('G1').copyFrom('F1:F3', 'Values');
    sheet.getRange('H1').copyFrom('F2');
    sheet.getRange('I1').copyFrom('F1:F3');
  });
  expect(await valuesOf('G1:I3')).toEqual([
    [1, 2, 1],
    [2, '', 2],
    [3, '', 3],
  ]);
});

test('blank cells beyond what is filled empty the target too', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A2').copyFrom('P5000');
    sheet.getRange('B1:B3').copyFrom('P4999:P5001');
  });
  expect(await valuesOf('A1:B3')).toEqual([
    [1, ''],
    ['', ''],
    ['', ''],
  ]);
});

test('merged cells are not copied into a table', async () => {
  await onSheet((sheet) => {
    sheet.tables.add('F1:G3', true);
    sheet.getRange('A1:B1').merge();
  });
  expect(await codeOf((sheet) => sheet.getRange('F2').copyFrom('A1:B1'))).toBe('InvalidOperation');
  expect(await codeOf((sheet) => sheet.getRange('F2').copyFrom('A1:B1', 'Values'))).toBe('none');
});

test('cells with comments are not copied by halves', async () => {
  await onSheet((_, context) => context.workbook.comments.add('S!A1', 'Xem lại'));
  expect(await codeOf((sheet) => sheet.getRange('D1').copyFrom('A1'))).toBe('NotImplemented');
  expect(await codeOf((sheet) => sheet.getRange('D1').copyFrom('A2'))).toBe('none');
  expect(await codeOf((sheet) => sheet.getRange('D1').copyFrom('A1', 'Values'))).toBe('none');
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  ['a search', (sheet) => sheet.getRange('A1:B3').find('x', { nope: 1 } as never)],
  ['a replacement', (sheet) => sheet.getRange('A1:B3').replaceAll('x', 'y', { nope: 1 } as never)],
  ['a search through all cells', (sheet) => sheet.findAll('1', { searchDirection: 'Backwards' } as never)],
  ['a sort field', (sheet) => sheet.getRange('A1:B3').sort.apply([{ key: 0, nope: 1 } as never])],
  ['a protection', (sheet) => sheet.protection.protect({ nope: true } as never)],
  ['margins', (sheet) => sheet.pageLayout.setPrintMargins('Points', { nope: 1 } as never)],
  [
    'a filter',
    (sheet) => sheet.autoFilter.apply('A1:B3', 0, { filterOn: 'Values', values: ['1'], nope: 1 } as never),
  ],
  ['a choice that is no choice', (sheet) => sheet.getRange('D1').copyFrom('A1', 'All', 'yes' as never)],
])('an option that nobody knows is refused: %s', async (_, call) => {
  expect(await codeOf(call)).toBe('InvalidArgument');
});

test('a protected sheet whose cells may be selected in part only is not built', async () => {
  const selectable = (selectionMode: 'Unlocked' | 'Normal') => (sheet: Excel.Worksheet) =>
    sheet.protection.protect({ selectionMode });
  expect(await codeOf(selectable('Unlocked'))).toBe('NotImplemented');
  expect(await codeOf(selectable('Normal'))).toBe('none');
});
