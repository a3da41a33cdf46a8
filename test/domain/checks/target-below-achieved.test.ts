/** target-below-achieved: right, wrong and borderline tables. */
import { changed, findingsOf, table, text, told } from './support';

test('a plan to get worse', () => {
  const appendix = table(changed({ E4: '1', E2: '2', E8: '3,75' }));
  expect(told(appendix)).toEqual(['target-below-achieved warning E4']);
  expect(findingsOf('target-below-achieved', appendix)[0]).toMatchObject({ stated: '1', expected: '1.5' });
});

test('the same as last year is no worse', () => {
  expect(findingsOf('target-below-achieved', table(changed({ E4: '1,5' })))).toEqual([]);
});

test("an interval that reaches last year's points is no worse", () => {
  expect(findingsOf('target-below-achieved', table(changed({ E4: text('1 - 2') })))).toEqual([]);
});

test('an empty target is not below anything', () => {
  expect(findingsOf('target-below-achieved', table(changed({ E4: '' })))).toEqual([]);
});
