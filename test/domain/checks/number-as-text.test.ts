/** number-as-text: right, wrong and borderline tables. */
import { cellAddress } from '../../../src/a1/address';
import { findingSentence } from '../../../src/locales';
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

test('it is quoted as it is written', () => {
  const [thousand] = findingsOf('number-as-text', table(changed({ D4: text('1.000') })));
  expect(thousand && findingSentence(thousand, 'vi')).toContain('“1.000”');
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

test('a number with words beside it is told, but its words are not thrown away', () => {
  const [noted] = findingsOf('number-as-text', table(changed({ D4: text('1,5 (tạm tính)') })));
  expect(noted).toMatchObject({ expected: '1.5' });
  expect(noted).not.toHaveProperty('repair');
  const all = rightRows.map((row, at) =>
    row.map((cell, column) => (column === 3 ? text(at === 2 ? `${cell} (tạm tính)` : cell) : cell)),
  );
  const [column] = findingsOf('number-as-text', table(all));
  const repair = column?.repair?.kind === 'numbers' ? column.repair.cells : [];
  expect(repair.map(({ place, value }) => [cellAddress(place), value])).toEqual([
    ['D2', '2.5'],
    ['D3', '1'],
    ['D5', '1.25'],
    ['D6', '0.75'],
    ['D7', '0.5'],
    ['D8', '3.75'],
  ]);
  const words = rightRows.map((row) => row.map((cell, at) => (at === 3 ? text(`${cell} (tạm tính)`) : cell)));
  expect(findingsOf('number-as-text', table(words))[0]).not.toHaveProperty('repair');
});

test('a percentage is no points: what is said keeps its sign, and no repair makes points of it', () => {
  const [found] = findingsOf('number-as-text', table(changed({ D6: text('75%') })));
  expect([found?.expected, found?.repair]).toEqual(['75%', undefined]);
});
