/** score-negative: right, wrong and borderline tables. */
import { changed, findingsOf, number, table, told } from './support';

test('points below zero explain the sum above them', () => {
  expect(told(table(changed({ D4: number(-1.5) })))).toEqual(['score-negative error D4']);
});

test('zero is a score', () => {
  expect(findingsOf('score-negative', table(changed({ D4: '0' })))).toEqual([]);
});

test('when no value makes the sum right, both are said', () => {
  const found = told(table(changed({ D4: number(-1.5), D2: '0,5', D8: '1,75' })));
  expect(found).toEqual(expect.arrayContaining(['score-negative error D4', 'subtotal-mismatch error D2']));
});

test('a sum is below zero where its parts are: they are told, unless they are penalties', () => {
  const found = findingsOf(
    'score-negative',
    table(changed({ D4: number(-1.5), D2: number(-0.5), D8: '0,75' })),
  );
  expect(found.map(({ place }) => place.row)).toEqual([3]);
});
