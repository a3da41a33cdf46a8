/** scheme-total: right, wrong and borderline tables. */
import { changed, findingsOf, rightRows, rightScheme, table } from './support';

const fields = (maxima: readonly string[], total: string) => [
  ...maxima.map((maximum, at) => [String(at + 1), `Lĩnh vực ${at + 1}`, maximum, '', '', '', '']),
  ['', 'Tổng điểm', total, '', '', '', ''],
];

test('fields that add up to nearly 100 without a scheme are a warning', () => {
  const [found] = findingsOf('scheme-total', table(fields(['20', '20', '20', '20', '19'], '99')));
  expect(found).toMatchObject({ severity: 'warning', stated: '99', expected: '100' });
});

test("against the scheme's total it is an error", () => {
  const scheme = { ...rightScheme, total: '6' };
  expect(findingsOf('scheme-total', table(rightRows), scheme)[0]).toMatchObject({
    severity: 'error',
    stated: '5',
    expected: '6',
  });
});

test('exactly 100, a small table, and a table with a hole', () => {
  expect(findingsOf('scheme-total', table(fields(['20', '20', '20', '20', '20'], '100')))).toEqual([]);
  expect(findingsOf('scheme-total', table(rightRows))).toEqual([]);
  expect(findingsOf('scheme-total', table(fields(['20', '20', '', '20', '19'], '79')))).toEqual([]);
});

test('a missing criterion explains the total', () => {
  const appendix = table(
    changed(
      { C5: '3' },
      rightRows.filter(([code]) => code?.startsWith('2') !== true),
    ),
  );
  expect(findingsOf('scheme-total', appendix, rightScheme)).toEqual([]);
});
