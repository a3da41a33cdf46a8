/** parent-missing: right, wrong and borderline tables. */
import { findingsOf, rightRows, rightScheme, table, told } from './support';

test('said once, at the first child', () => {
  const appendix = table(rightRows.filter(([code]) => code !== '2'));
  expect(told(appendix)).toEqual(['parent-missing error A5']);
  expect(findingsOf('parent-missing', appendix)[0]).toMatchObject({ expected: '2', code: '2.1' });
});

test('with a scheme the parent is not also said as a missing criterion', () => {
  expect(told(table(rightRows.filter(([code]) => code !== '2')), rightScheme)).toEqual([
    'parent-missing error A5',
  ]);
});

test('every parent has a row', () => {
  expect(findingsOf('parent-missing', table(rightRows))).toEqual([]);
});

test('a list of criteria below maximum has no parents', () => {
  expect(findingsOf('parent-missing', table(rightRows.slice(1, 3), { kind: 'below-maximum' }))).toEqual([]);
});
