/** score-missing: right, wrong and borderline tables. */
import { changed, findingsOf, rightRows, table, text, told } from './support';

test('an empty leaf, without the sum that it spoils', () => {
  expect(told(table(changed({ D4: '' })))).toEqual(['score-missing error D4']);
});

test('an empty subtotal is a warning, with its sum', () => {
  const appendix = table(changed({ D2: '' }));
  expect(told(appendix)).toEqual(['score-missing warning D2']);
  expect(findingsOf('score-missing', appendix)[0]).toMatchObject({
    expected: '2.5',
    repair: { kind: 'sum-children' },
  });
});

test('a column without any points is a form: said once, as information', () => {
  const empty = rightRows.map((row) => row.map((cell, column) => (column === 3 ? '' : cell)));
  const found = findingsOf('score-missing', table(empty));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    severity: 'info',
    column: 'achieved:2021',
    params: { whole: 'yes', empty: '4', of: '4' },
  });
});

test('a dash says that there are no points, and is no omission; a zero is points', () => {
  expect(findingsOf('score-missing', table(changed({ D4: text('-') })))).toEqual([]);
  expect(findingsOf('score-missing', table(changed({ D4: '0' })))).toEqual([]);
});
