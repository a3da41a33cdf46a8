/** Formulas that lead back to themselves give 0, whenever and however they are computed; what reads them goes on from there. */
import { eachBook, onSheet, valuesOf } from '../support/office';

eachBook(() => [
  {
    name: 'S',
    cells: [
      [1, 2],
      [3, 4],
    ],
  },
]);

const write = async (address: string, ...formulas: readonly (string | number)[]): Promise<void> =>
  await onSheet((sheet) => {
    sheet.getRange(address).formulas = formulas.map((formula) => [formula]);
  });
const recalculate = async (): Promise<void> =>
  await onSheet((_, context) => context.workbook.application.calculate('Full'));

test.each(['=D2+1', '=D2', '=SUM(D1:D3)+1', '=MAX(D:D)+A1', '=D2&"x"', '=SUM(S!D2,1)', '=SUM($D:$D,2:2)'])(
  'a formula that reads its own cell: %s',
  async (formula) => {
    await write('D2', 7);
    await write('D2', formula);
    expect(await valuesOf('D2')).toEqual([[0]]);
    await write('A1', 5);
    await recalculate();
    expect(await valuesOf('D2')).toEqual([[0]]);
    await write('D2', '=A1+1');
    expect(await valuesOf('D2')).toEqual([[6]]);
  },
);

test('circles over several cells, and what reads them', async () => {
  await write('D1:D5', '=D2+1', '=D3*2', '=D1-1', '=D3+A1', '=D4*10');
  expect(await valuesOf('D1:D5')).toEqual([[0], [0], [0], [1], [10]]);
  await write('A1', 4);
  expect(await valuesOf('D1:D5')).toEqual([[0], [0], [0], [4], [40]]);
  await write('D3', 3);
  expect(await valuesOf('D1:D5')).toEqual([[7], [6], [3], [7], [70]]);
});

test('two circles that share a cell, beside a right chain', async () => {
  await write('D1:D6', '=D2+D3+1', '=D1', '=D1', '=A2', '=D4+1', '=D5+1');
  expect(await valuesOf('D1:D6')).toEqual([[0], [0], [0], [3], [4], [5]]);
});

test.each([
  ['=ROW(D2)-1', 1],
  ['=COLUMNS(A2:D2)', 4],
  ['=IF(A1=1,5,D2)', 5],
])('what only stands at its own cell is no circle: %s', async (formula, value) => {
  await write('D2', formula);
  expect(await valuesOf('D2')).toEqual([[value]]);
});

test('columns that come before a chain move it, and make no circle of it', async () => {
  await write('D1:D4', '=A1', '=D1+$D$1', '=SUM(D1:D2)', '=D3*2');
  await onSheet((sheet) => {
    sheet.getRange('B:C').insert('Right');
    sheet.getRange('B1:C4').formulas = [
      ['=F1', '=B1'],
      ['=F2', '=B2'],
      ['=F3', '=B3'],
      ['=F4', '=B4'],
    ];
  });
  expect(await valuesOf('B1:C4')).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [6, 6],
  ]);
});

test('a chain of thousands that ends in a circle', async () => {
  const chain = Array.from({ length: 3_000 }, (_, index) => `=F${String(index + 2)}+1`);
  await write('F1:F3000', ...chain.slice(0, 2_999), '=F2990+1');
  const values = await valuesOf('F2989:F3000');
  expect(values).toEqual([[1], ...Array.from({ length: 11 }, () => [0])]);
  expect(await valuesOf('F1')).toEqual([[2_989]]);
});
