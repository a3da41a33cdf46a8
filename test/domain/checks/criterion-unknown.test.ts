/** criterion-unknown: right, wrong and borderline tables. */
import { findingsOf, rightRows, rightScheme, table, told } from './support';

const stranger = ['2.3', 'Trồng cây xanh đô thị', '0', '0', '0', 'Trồng', 'Sở Nội vụ'];

test('a row that the scheme does not know', () => {
  const appendix = table([...rightRows.slice(0, 6), stranger, ...rightRows.slice(6)]);
  expect(told(appendix, rightScheme)).toEqual(['criterion-unknown warning A8']);
});

test('a whole unknown branch is said once', () => {
  const branch = [
    ['3', 'Lĩnh vực lạ', '0', '0', '0', '', ''],
    ['3.1', 'Việc lạ', '0', '0', '0', '', ''],
  ];
  const appendix = table([...rightRows.slice(0, 6), ...branch, ...rightRows.slice(6)]);
  expect(findingsOf('criterion-unknown', appendix, rightScheme).map(({ code }) => code)).toEqual(['3']);
});

test('nothing without a scheme, or with one that is known in part', () => {
  const appendix = table([...rightRows.slice(0, 6), stranger, ...rightRows.slice(6)]);
  expect(findingsOf('criterion-unknown', appendix)).toEqual([]);
  expect(findingsOf('criterion-unknown', appendix, { ...rightScheme, partial: true })).toEqual([]);
});
