/** code-differs: right, wrong and borderline tables. */
import { allFindings, changed, findingsOf, rightRows, rightScheme, table, told } from './support';

test('a list below maximum that is only counted 1, 2, 3 has no codes to differ', () => {
  const rows = [
    ['1', 'Công khai', '1', '0,75'],
    ['2', 'Báo cáo', '2', '1,5'],
  ];
  const appendix = table(rows, {
    kind: 'below-maximum',
    columns: ['code', 'name', 'maximum', 'achieved:2021'],
  });
  expect(allFindings(appendix, rightScheme).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

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
