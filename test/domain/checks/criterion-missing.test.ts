/** criterion-missing: right, wrong and borderline tables. */
import { findingsOf, rightRows, rightScheme, table, told } from './support';

test('with the row to insert, and without the sums that follow from it', () => {
  const appendix = table(rightRows.filter(([code]) => code !== '2.2'));
  expect(told(appendix, rightScheme)).toEqual(['criterion-missing error A6']);
  expect(findingsOf('criterion-missing', appendix, rightScheme)[0]).toMatchObject({
    code: '2.2',
    expected: 'Giải quyết',
    repair: { kind: 'insert-row', after: 5, code: '2.2', name: 'Giải quyết', maximum: '1' },
  });
});

test('a whole branch is said once', () => {
  const appendix = table(rightRows.filter(([code]) => code?.startsWith('2') !== true));
  const found = findingsOf('criterion-missing', appendix, rightScheme);
  expect(found.map(({ code, params }) => [code, params.below])).toEqual([['2', '2']]);
});

test('nothing without a scheme, or with one that is known in part', () => {
  const appendix = table(rightRows.filter(([code]) => code !== '2.2'));
  expect(findingsOf('criterion-missing', appendix)).toEqual([]);
  expect(findingsOf('criterion-missing', appendix, { ...rightScheme, partial: true })).toEqual([]);
});
