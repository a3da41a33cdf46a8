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
