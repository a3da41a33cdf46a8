/** subtotal-rounded-parts: right, wrong and borderline tables. */
import { changed, findingsOf, rightRows, table } from './support';

const thirds = { D3: '0,33', D4: '0,33', D2: '0,67', D8: '1,92' };

test('fits only when each part was rounded', () => {
  const [found] = findingsOf('subtotal-rounded-parts', table(changed(thirds)));
  expect(found).toMatchObject({ severity: 'warning', stated: '0.67', expected: '0.66', code: '1' });
});

test('one hundredth more is a mismatch', () => {
  const appendix = table(changed({ ...thirds, D2: '0,69', D8: '1,94' }));
  expect(findingsOf('subtotal-rounded-parts', appendix)).toEqual([]);
  expect(findingsOf('subtotal-mismatch', appendix)).toHaveLength(1);
});

test('a right sum', () => {
  expect(findingsOf('subtotal-rounded-parts', table(rightRows))).toEqual([]);
});
