/** hidden-row: right, wrong and borderline tables. */
import { changed, findingsOf, rightRows, table, told } from './support';

test('a row with points that nobody sees', () => {
  expect(told(table(rightRows, { hidden: [4] }))).toEqual(['hidden-row warning A4']);
});

test('neighbours are said together', () => {
  const found = findingsOf('hidden-row', table(rightRows, { hidden: [3, 4, 6] }));
  expect(found.map(({ params }) => [params.from, params.to])).toEqual([
    ['3', '4'],
    ['6', '6'],
  ]);
});

test('a hidden row without points hides nothing', () => {
  expect(findingsOf('hidden-row', table(changed({ C4: '', D4: '', E4: '' }), { hidden: [4] }))).toEqual([]);
});
