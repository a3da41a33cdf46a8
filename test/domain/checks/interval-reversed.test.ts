/** interval-reversed: right, wrong and borderline tables. */
import { changed, findingsOf, table, text, told } from './support';

const interval = { E2: text('2,5 - 3'), E8: text('4,25 - 4,75') };

test('with the interval turned round, and no sum that follows from it', () => {
  const appendix = table(changed({ ...interval, E4: text('2 - 1,5') }));
  expect(told(appendix)).toEqual(['interval-reversed error E4']);
  expect(findingsOf('interval-reversed', appendix)[0]).toMatchObject({
    stated: ['2', '1.5'],
    expected: ['1.5', '2'],
    repair: { kind: 'text', value: '1,5 - 2' },
  });
});

test('the right way round, one point, and a single value', () => {
  expect(told(table(changed({ ...interval, E4: text('1,5 - 2') })))).toEqual([]);
  expect(findingsOf('interval-reversed', table(changed({ E4: text('2 - 2') })))).toEqual([]);
});
