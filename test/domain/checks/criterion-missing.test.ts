/** criterion-missing: right, wrong and borderline tables. */
import { changed, findingsOf, rightRows, rightScheme, table, told } from './support';

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
  expect(found[0]?.repair).toMatchObject({ below: [{ code: '2.1' }, { code: '2.2' }] });
  const leaf = table(rightRows.filter(([code]) => code !== '2.2'));
  expect(findingsOf('criterion-missing', leaf, rightScheme)[0]?.repair).not.toHaveProperty('below');
});

test('nothing without a scheme, or with one that is known in part', () => {
  const appendix = table(rightRows.filter(([code]) => code !== '2.2'));
  expect(findingsOf('criterion-missing', appendix)).toEqual([]);
  expect(findingsOf('criterion-missing', appendix, { ...rightScheme, partial: true })).toEqual([]);
});

test('it is asked for after the last row that comes before it, items without a code passed over', () => {
  const rows = rightRows.filter(([code]) => code !== '2.2');
  const item = ['', '- Công khai trên cổng thông tin', '', '', '', '', ''];
  const withItem = [...rows.slice(0, 5), item, ...rows.slice(5)];
  const [found] = findingsOf('criterion-missing', table(withItem), rightScheme);
  expect(found).toMatchObject({ params: { after: '2.1' }, place: { row: 5 } });
  const [first] = findingsOf(
    'criterion-missing',
    table(rightRows.filter(([code]) => code?.startsWith('1') !== true)),
    rightScheme,
  );
  expect(first).toMatchObject({
    code: '1',
    params: { after: '' },
    place: { row: 0, column: 0 },
    repair: { after: 0 },
  });
});

test('the points it can have explain a wrong sum above it, more or fewer do not', () => {
  const rows = rightRows.filter(([code]) => code !== '2.2');
  const mismatches = (cells: Record<string, string>) =>
    told(table(changed(cells, rows)), rightScheme).filter((line) => line.startsWith('subtotal-mismatch'));
  expect(mismatches({})).toEqual([]);
  expect(mismatches({ D5: '1,75', D7: '4,25' })).toEqual([]);
  expect(mismatches({ D5: '1,8', D7: '4,3' })).toEqual(['subtotal-mismatch error D5']);
  expect(mismatches({ D5: '0,5', D7: '3' })).toEqual(['subtotal-mismatch error D5']);
});
