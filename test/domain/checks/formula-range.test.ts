/** formula-range: right, wrong and borderline tables. */
import { changed, findingsOf, formula, table, told } from './support';

const sums = { D5: formula('=SUM(D6:D7)', 1.25), D8: formula('=D2+D5', 3.75) };
const withD2 = (source: string, value: number) => table(changed({ ...sums, D2: formula(source, value) }));
const paramsOf = (source: string, value: number) =>
  findingsOf('formula-range', withD2(source, value))[0]?.params;

test('leaves out a child: the formula is the finding, not the sum', () => {
  const appendix = table(changed({ ...sums, D2: formula('=SUM(D3:D3)', 1), D8: formula('=D2+D5', 2.25) }));
  expect(told(appendix)).toEqual(['formula-range error D2']);
  expect(findingsOf('formula-range', appendix)[0]).toMatchObject({
    expected: '2.5',
    repair: { kind: 'sum-children' },
    params: { omitted: ['1.2'] },
  });
});

test('it explains the total above it too, when the right sum of its rows makes that right', () => {
  const withTotal = (total: string) =>
    told(table(changed({ ...sums, D2: formula('=SUM(D3:D3)', 1), D8: total })));
  expect(withTotal('3,75')).toEqual(['formula-range error D2']);
  expect(withTotal('3,5')).toContain('subtotal-mismatch error D8');
});

test('counts a child twice', () => {
  expect(paramsOf('=SUM(D3:D4,D4)', 4)).toMatchObject({ twice: ['1.2'] });
  expect(paramsOf('=SUM(D3:D4)+D3', 3.5)).toMatchObject({ twice: ['1.1'] });
});

test('takes in a stranger of the column, or of another column', () => {
  expect(paramsOf('=SUM(D3:D6)', 4.5)).toMatchObject({ strangers: ['2.1', '2.2'] });
  expect(paramsOf('=SUM(C3:C4)', 3)).toMatchObject({ strangers: ['C3'] });
  expect(paramsOf('=SUM(C3:D4)', 5.5)).toMatchObject({ strangers: ['C3'] });
  expect(paramsOf('=SUM(D3:E4)', 5.5)).toMatchObject({ strangers: ['D3'] });
});

test('a range that takes parents and children counts twice', () => {
  const appendix = table(changed({ ...sums, D8: formula('=SUM(D2:D7)', 7.5) }));
  expect(findingsOf('formula-range', appendix)[0]?.params.twice).toEqual(['1', '2']);
});

test.each([
  '=SUM(D3:D4)',
  '=D3+D4',
  '=SUM($D$3,$D$4)',
  "='Phụ lục'!D3+D4",
  '=SUM(D3)+SUM(D4)',
  '=SUBTOTAL(9,D3:D4)',
])('%s is right', (source) => {
  expect(findingsOf('formula-range', withD2(source, 2.5))).toEqual([]);
});

test('SUBTOTAL passes over SUBTOTALs', () => {
  const subtotals = {
    D2: formula('=SUBTOTAL(9,D3:D4)', 2.5),
    D5: formula('=SUBTOTAL(9,D6:D7)', 1.25),
    D8: formula('=SUBTOTAL(9,D2:D7)', 3.75),
  };
  expect(told(table(changed(subtotals)))).toEqual([]);
});

test.each(['=ROUND(SUM(D3:D4),2)', '=Sheet2!D3', '=SUMIF(A:A,"1.*",D:D)', '=2.5'])(
  '%s is left alone',
  (source) => {
    expect(findingsOf('formula-range', withD2(source, 2.5))).toEqual([]);
  },
);

test('an omission that costs nothing yet is a warning', () => {
  const appendix = table(
    changed({ ...sums, D4: '0', D2: formula('=SUM(D3:D3)', 1), D8: formula('=D2+D5', 2.25) }),
  );
  expect(findingsOf('formula-range', appendix)[0]?.severity).toBe('warning');
});

test('what it should take in: neighbours joined, others apart', () => {
  expect(paramsOf('=SUM(D3:D3)', 1)?.range).toBe('D3:D4');
  const total = table(changed({ ...sums, D8: formula('=SUM(D2)', 2.5) }));
  expect(findingsOf('formula-range', total)[0]?.params.range).toBe('D2, D5');
});
