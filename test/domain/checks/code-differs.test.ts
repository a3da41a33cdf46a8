/** code-differs: right, wrong and borderline tables. */
import { changed, findingsOf, rightRows, rightScheme, table, told } from './support';

test("the name of another code, with the scheme's code as repair", () => {
  const appendix = table(changed({ A4: '1.3' }));
  expect(told(appendix, rightScheme)).toEqual(['code-differs warning A4']);
  expect(findingsOf('code-differs', appendix, rightScheme)[0]).toMatchObject({
    stated: '1.3',
    expected: '1.2',
    repair: { value: '1.2' },
  });
});

test('two rows that changed places are both said', () => {
  const appendix = table(changed({ A3: '1.2', A4: '1.1' }));
  expect(findingsOf('code-differs', appendix, rightScheme)).toHaveLength(2);
});

test('nothing on a right table, nor without a scheme', () => {
  expect(findingsOf('code-differs', table(rightRows), rightScheme)).toEqual([]);
  expect(findingsOf('code-differs', table(changed({ A4: '1.3' })))).toEqual([]);
});
