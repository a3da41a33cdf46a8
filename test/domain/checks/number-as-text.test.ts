/** number-as-text: right, wrong and borderline tables. */
import { changed, findingsOf, rightRows, table, text, told } from './support';

test('one cell, with its number', () => {
  const appendix = table(changed({ D4: text('1,5') }));
  expect(told(appendix)).toEqual(['number-as-text warning D4']);
  expect(findingsOf('number-as-text', appendix)[0]).toMatchObject({
    stated: '1,5',
    expected: '1.5',
    repair: { kind: 'number', value: '1.5' },
  });
});

test('a whole column of text is said once, with its cells', () => {
  const all = rightRows.map((row) =>
    row.map((cell, column) => (column === 3 && typeof cell === 'string' ? text(cell) : cell)),
  );
  const found = findingsOf('number-as-text', table(all));
  expect(found).toHaveLength(1);
  expect(found[0]?.params).toMatchObject({
    whole: 'yes',
    count: '7',
    cells: expect.arrayContaining(['D2', 'D8']) as string[],
  });
});

test('an interval is text by nature', () => {
  expect(findingsOf('number-as-text', table(changed({ E4: text('1,5 - 2') })))).toEqual([]);
});
