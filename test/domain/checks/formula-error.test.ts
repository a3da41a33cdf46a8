/** formula-error: right, wrong and borderline tables. */
import { changed, findingsOf, formula, table, told } from './support';

test('an error value, without the sums that it spoils', () => {
  const appendix = table(changed({ D2: formula('=SUM(#REF!)', '#REF!') }));
  expect(told(appendix)).toEqual(['formula-error error D2']);
  expect(findingsOf('formula-error', appendix)[0]).toMatchObject({
    stated: '#REF!',
    repair: { kind: 'sum-children' },
  });
});

test('on a leaf there is no repair', () => {
  const [found] = findingsOf(
    'formula-error',
    table(changed({ D4: formula('=VLOOKUP("1.2",A1:B2,2)', '#N/A') })),
  );
  expect(found?.stated).toBe('#N/A');
  expect(found).not.toHaveProperty('repair');
});

test('a formula with a result', () => {
  expect(findingsOf('formula-error', table(changed({ D2: formula('=SUM(D3:D4)', 2.5) })))).toEqual([]);
});
