/** code-duplicate: right, wrong and borderline tables. */
import { changed, findingsOf, rightRows, rightScheme, table, told } from './support';

test('the second row with a code, and nothing else', () => {
  const appendix = table(changed({ A4: '1.1' }));
  expect(told(appendix)).toEqual(['code-duplicate error A4']);
  expect(findingsOf('code-duplicate', appendix)[0]?.params).toMatchObject({ first: '3' });
});

test('with a scheme the name says which code was meant', () => {
  const appendix = table(changed({ A4: '1.1' }));
  expect(told(appendix, rightScheme)).toEqual(['code-duplicate error A4']);
  expect(findingsOf('code-duplicate', appendix, rightScheme)[0]).toMatchObject({
    expected: '1.2',
    repair: { kind: 'text', value: '1.2' },
  });
});

test('codes that are different, and a table without rows', () => {
  expect(findingsOf('code-duplicate', table(rightRows))).toEqual([]);
  expect(findingsOf('code-duplicate', table([]))).toEqual([]);
});
