/** code-gap: right, wrong and borderline tables. */
import { changed, findingsOf, rightScheme, table } from './support';

test('a sibling that is skipped', () => {
  const [found] = findingsOf('code-gap', table(changed({ A4: '1.3' })));
  expect(found).toMatchObject({ severity: 'warning', code: '1.3', params: { missing: ['1.2'] } });
});

test('the first sibling may be the one', () => {
  expect(findingsOf('code-gap', table(changed({ A3: '1.2', A4: '1.3' })))[0]?.params.missing).toEqual([
    '1.1',
  ]);
});

test('with a full scheme the check is silent: the missing criterion is said', () => {
  expect(findingsOf('code-gap', table(changed({ A4: '1.3' })), rightScheme)).toEqual([]);
});

test('another way of numbering is no gap', () => {
  expect(findingsOf('code-gap', table(changed({ A4: '1.20' })))).toEqual([]);
});

test('a list of criteria below maximum skips by nature', () => {
  expect(findingsOf('code-gap', table(changed({ A4: '1.3' }), { kind: 'below-maximum' }))).toEqual([]);
});
