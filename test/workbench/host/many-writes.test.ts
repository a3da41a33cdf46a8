import { eachBook, onSheet, valuesOf } from '../../support/office';

const books = eachBook(() => [{ name: 'S', cells: [['a']] }]);

test('thousands of single writes in one request are computed once', async () => {
  let computed = 0;
  books.now.engine.onCommand(({ id }) => {
    if (id === 'formula.mutation.set-formula-calculation-start') computed += 1;
  });
  await onSheet((sheet) => {
    sheet.getRange('A1').formulas = [['=SUM(B1:B800)']];
    for (let row = 0; row < 800; row += 1) {
      const cell = sheet.getCell(0, 1).getOffsetRange(row, 0);
      cell.values = [[1]];
      cell.untrack();
    }
  });
  expect(await valuesOf('A1')).toEqual([[800]]);
  expect(computed).toBeLessThanOrEqual(2);
});

test('a write over a formula that others share leaves theirs whole', async () => {
  await onSheet((sheet) => {
    sheet.getRange('C1:C3').formulas = [['=1+1'], ['=C1*2'], ['=C2*2']];
    sheet.getRange('C2').values = [[10]];
  });
  expect(await valuesOf('C1:C3')).toEqual([[2], [10], [20]]);
});
