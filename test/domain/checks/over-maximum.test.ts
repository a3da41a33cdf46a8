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

test.each<[string, Record<string, string>, string[]]>([
  ['just its maximum', { D3: '1,5', D2: '2,5' }, []],
  ['less', { D3: '1,5', D2: '1,5', D8: '2,75' }, []],
  ['more than its maximum', { D3: '1,5', D2: '2,6', D8: '3,85' }, ['D2']],
  ['less than nothing', { D3: '1,5', D2: '1,4', D8: '2,65' }, ['D2']],
])('when the sum needs %s of it, the sums told are %j', (_, cells, sums) => {
  const found = told(table(changed(cells)));
  expect(found).toContain('over-maximum error D3');
  expect(found.filter((line) => line.startsWith('subtotal-mismatch'))).toEqual(
    sums.map((cell) => `subtotal-mismatch error ${cell}`),
  );
});

test('it explains no sum that it is no part of', () => {
  expect(told(table(changed({ D3: '1,5', D5: '2', D8: '4,5' })))).toContain('subtotal-mismatch error D5');
});

describe('a maximum that only names say', () => {
  const columns = ['code', 'name', 'self-scored:2024', 'appraised:2024'];
  const rows = (points: string, name = 'Văn bản (3 điểm)') =>
    table(
      [
        ['1', 'Chỉ đạo (4 điểm)', '3', '2,5'],
        ['1.1', 'Kế hoạch (2 điểm)', '2', '1,5'],
        ['1.2', 'Báo cáo (tối đa 2 điểm)', '1', '1'],
        ['2', 'Thể chế (5 điểm)', '5', '4,5'],
        ['2.1', name, '3', points],
        ['2.2', 'Theo dõi (2 điểm)', '2', '2'],
      ],
      { kind: 'results', columns },
    );

  test('is no less than what is stated, at the cell, and explains the sum above', () => {
    expect(told(rows('3,5'))).toEqual(['over-maximum error D6']);
    expect(findingsOf('over-maximum', rows('3,5'))[0]).toMatchObject({ stated: '3.5', expected: '3' });
    expect(findingsOf('over-maximum', rows('2,5'))).toEqual([]);
  });

  test('is not read out of another figure in brackets', () => {
    expect(findingsOf('over-maximum', rows('3,5', 'Văn bản (3)'))).toEqual([]);
  });
});
