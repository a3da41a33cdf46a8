/** Reading the sums that people write. */
import { readSum } from '../../../src/domain/checks/formula';

const one = (top: number, bottom = top, left = 3, right = left, skipsSubtotals = false) => ({
  top,
  bottom,
  left,
  right,
  skipsSubtotals,
});

test.each([
  ['=SUM(D6:D9)', [one(5, 8)]],
  ['=sum($D$6:$D$9, D12)', [one(5, 8), one(11)]],
  ['=D6+D7', [one(5), one(6)]],
  ['=+D6+D7', [one(5), one(6)]],
  ['=SUBTOTAL(9,D6:D9)', [one(5, 8, 3, 3, true)]],
  ['=SUBTOTAL(109,D6:D9)', [one(5, 8, 3, 3, true)]],
  ['=SUM(D9:D6)', [one(5, 8)]],
  ["=SUM('Phụ lục'!D6:D9)", [one(5, 8)]],
  ['=AA1', [one(0, 0, 26)]],
  ['=ROUND(SUM(D6:D9), 2)', [one(5, 8)]],
])('%s', (formula, references) => {
  expect(readSum(formula, 'Phụ lục')).toEqual(references);
});

test.each([
  '=',
  '=2.5',
  '=D6-D7',
  '=ROUND(D6,2)+ROUND(D7,2)',
  '=SUM(D6:D9)*1',
  '=SUBTOTAL(1,D6:D9)',
  '=SUM(Sheet2!D6)',
  '=SUM(A:A)',
  "=SUM('Khác'!D6)",
])('%s is not a sum of cells of its sheet', (formula) => {
  expect(readSum(formula, 'Phụ lục')).toBeNull();
});
