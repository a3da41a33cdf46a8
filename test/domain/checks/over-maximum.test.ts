/** over-maximum: right, wrong and borderline tables. */
import { changed, findingsOf, table, text, told } from './support';

test.each(['D4', 'E4'])('%s above the maximum explains the sum above it', (cell) => {
  expect(told(table(changed({ [cell]: '2,5' })))).toEqual([`over-maximum error ${cell}`]);
});

test('states the maximum', () => {
  expect(findingsOf('over-maximum', table(changed({ D4: '2,5' })))[0]).toMatchObject({
    stated: '2.5',
    expected: '2',
  });
});

test('the maximum itself is reached, not passed', () => {
  expect(findingsOf('over-maximum', table(changed({ D4: '2,00' })))).toEqual([]);
});

test('the upper bound of an interval counts', () => {
  expect(findingsOf('over-maximum', table(changed({ E4: text('1,5 - 2,25') })))).toHaveLength(1);
});
