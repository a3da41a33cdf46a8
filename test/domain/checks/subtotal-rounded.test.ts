/** subtotal-rounded: right, wrong and borderline tables. */
import { changed, findingsOf, table } from './support';

test('a sum rounded to two decimals is information', () => {
  const [found] = findingsOf(
    'subtotal-rounded',
    table(changed({ D3: '0,8791', D4: '1,53', D2: '2,41', D8: '3,66' })),
  );
  expect(found).toMatchObject({ severity: 'info', stated: '2.41', expected: '2.4091' });
});

test('half a unit of the last decimal is still rounding, more is not', () => {
  const at = (leaf: string) =>
    findingsOf('subtotal-rounded', table(changed({ D3: leaf, D4: '1', D2: '1,88', D8: '3,13' })));
  expect(at('0,875')).toHaveLength(1);
  expect(at('0,8749')).toHaveLength(0);
});

test('an equal sum with more decimals', () => {
  expect(findingsOf('subtotal-rounded', table(changed({ D2: '2,500' })))).toEqual([]);
});
