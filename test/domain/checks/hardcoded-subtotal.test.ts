/** hardcoded-subtotal: right, wrong and borderline tables. */
import { changed, findingsOf, formula, rightRows, table, told } from './support';

const sums = { D5: formula('=SUM(D6:D7)', 1.25), D8: formula('=D2+D5', 3.75) };

test('a typed sum among formulas', () => {
  const appendix = table(changed(sums));
  expect(told(appendix)).toEqual(['hardcoded-subtotal info D2']);
  expect(findingsOf('hardcoded-subtotal', appendix)[0]?.repair).toEqual({ kind: 'sum-children' });
});

test('a column without any formula is typed by choice', () => {
  expect(findingsOf('hardcoded-subtotal', table(rightRows))).toEqual([]);
});

test('a typed sum that is wrong is said as wrong only', () => {
  expect(told(table(changed({ ...sums, D2: '2,4', D8: formula('=D2+D5', 3.65) })))).toEqual([
    'subtotal-mismatch error D2',
  ]);
});
