/** maximum-differs: right, wrong and borderline tables. */
import { changed, findingsOf, rightScheme, table, told } from './support';

test("one finding, with the scheme's figure, and no sum that follows from it", () => {
  const appendix = table(changed({ C4: '2,5' }));
  expect(told(appendix, rightScheme)).toEqual(['maximum-differs error C4']);
  expect(findingsOf('maximum-differs', appendix, rightScheme)[0]).toMatchObject({
    stated: '2.5',
    expected: '2',
    repair: { kind: 'number', value: '2' },
  });
});

test('a maximum that is too low does not also put points above it', () => {
  expect(told(table(changed({ C4: '1' })), rightScheme)).toEqual(['maximum-differs error C4']);
});

test('"2,00" is 2; an empty cell is no other maximum; nothing without a scheme', () => {
  expect(findingsOf('maximum-differs', table(changed({ C4: '2,00' })), rightScheme)).toEqual([]);
  expect(findingsOf('maximum-differs', table(changed({ C4: '' })), rightScheme)).toEqual([]);
  expect(findingsOf('maximum-differs', table(changed({ C4: '2,5' })))).toEqual([]);
});
