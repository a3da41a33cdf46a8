/** Formulas and the names that they use, whenever these come and go. */
import { ctrlY, ctrlZ } from '../../support/ctrl-z';
import { eachBook, onSheet, valuesOf } from '../../support/office';

const book = eachBook(() => [
  {
    name: 'S',
    cells: [
      [1, '=Tổng+1', '=SUM(Tổng_hợp)'],
      [2, '=B1*10', '="Tổng"'],
    ],
  },
]);

test('a formula follows a name that is made after it, taken back and brought back', async () => {
  const add = (name: string, address: string) => async () =>
    await onSheet((sheet, context) => void context.workbook.names.add(name, sheet.getRange(address)));
  const seen: unknown[] = [await valuesOf('B1:C2')];
  await add('Tổng', 'A1')();
  seen.push(await valuesOf('B1:C2'));
  await ctrlZ(book.now);
  seen.push(await valuesOf('B1:C2'));
  await ctrlY(book.now);
  seen.push(await valuesOf('B1:C2'));
  await add('tổng_hợp', 'A1:A2')();
  seen.push(await valuesOf('B1:C2'));
  const none = [
    ['#NAME?', '#NAME?'],
    ['#NAME?', 'Tổng'],
  ];
  const one = [
    [2, '#NAME?'],
    [20, 'Tổng'],
  ];
  const both = [
    [2, 3],
    [20, 'Tổng'],
  ];
  expect(seen).toEqual([none, one, none, one, both]);
});

test('a name that is deleted leaves #NAME? behind', async () => {
  await onSheet((sheet, context) => void context.workbook.names.add('Tổng', sheet.getRange('A1')));
  expect(await valuesOf('B1')).toEqual([[2]]);
  await onSheet((_, context) => context.workbook.names.getItem('Tổng').delete());
  expect(await valuesOf('B1')).toEqual([['#NAME?']]);
});

test('a formula means the name of its own sheet, else the workbook’s; one of another sheet only when it says so', async () => {
  const values = await onSheet(async (sheet, context) => {
    const { workbook } = context;
    const other = workbook.worksheets.add('Khác');
    sheet.getRange('F1').values = [[100]];
    other.getRange('F1').values = [[200]];
    workbook.names.add('X', sheet.getRange('F1'));
    const own = other.names.add('x', other.getRange('F1'));
    other.names.addFormulaLocal('Riêng', '=5');
    sheet.getRange('G1:G4').formulas = [['=X+1'], ['=SUM(X)'], ['=Riêng'], ['=Khác!X*2']];
    other.getRange('G1:G3').formulas = [['=X+1'], ['=SUM(X)'], ['=Riêng+1']];
    const here = sheet.getRange('G1:G4').load('values');
    const there = other.getRange('G1:G3').load('values');
    await context.sync();
    const first = [here.values.flat(), there.values.flat()];
    own.formula = '=Khác!$F$2';
    other.getRange('F2').values = [[300]];
    other.names.getItem('Riêng').formula = '=6';
    there.load('values');
    await context.sync();
    const second = there.values.flat();
    own.delete();
    there.load('values');
    await context.sync();
    return [...first, second, there.values.flat()];
  });
  expect(values).toEqual([
    [101, 100, '#NAME?', 400],
    [201, 200, 6],
    [301, 300, 7],
    [101, 100, 7],
  ]);
});

test('a copied sheet has names of its own, and its formulas mean them', async () => {
  const seen = await onSheet(async (sheet, context) => {
    const { workbook } = context;
    workbook.names.add('Tổng', sheet.getRange('A1'));
    sheet.names.add('Riêng', sheet.getRange('A2'));
    workbook.names.addFormulaLocal('Hằng', '=9');
    sheet.getRange('D1').formulas = [['=Riêng*100']];
    const copy = sheet.copy('End');
    await context.sync();
    copy.getRange('A1:A2').values = [[5], [7]];
    const names = copy.names.load('items/name,items/formula');
    const cells = [sheet, copy].map((each) => each.getRange('B1').load('values'));
    const more = [sheet, copy].map((each) => each.getRange('D1').load('values'));
    await context.sync();
    return [
      names.items.map(({ name, formula }) => [name, formula as string]),
      [...cells, ...more].map((each) => (each.values as unknown[][])[0]?.[0]),
    ];
  });
  expect(seen).toEqual([
    [
      ['Riêng', "='S (2)'!$A$2"],
      ['Tổng', "='S (2)'!$A$1"],
    ],
    [2, 6, 200, 700],
  ]);
});
