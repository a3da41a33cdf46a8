/** subtotal-mismatch: right, wrong and borderline tables. */
import { changed, findingsOf, table, text, told } from './support';

test('a wrong leaf shows at its parent', () => {
  const appendix = table(changed({ D4: '1,4' }));
  expect(told(appendix)).toEqual(['subtotal-mismatch error D2']);
  expect(findingsOf('subtotal-mismatch', appendix)[0]).toMatchObject({
    stated: '2.5',
    expected: '2.4',
    params: { children: ['1.1', '1.2'] },
  });
});

test('a wrong sum shows at itself and above, against the stated children', () => {
  expect(told(table(changed({ D2: '2,4' })))).toEqual([
    'subtotal-mismatch error D2',
    'subtotal-mismatch error D8',
  ]);
});

test('the total is a sum like any other', () => {
  expect(told(table(changed({ D8: '3,5' })))).toEqual(['subtotal-mismatch error D8']);
});

test('one decimal has no slack', () => {
  expect(findingsOf('subtotal-mismatch', table(changed({ D2: '2,6' })))).toHaveLength(2);
});

test('an interval adds up bound by bound', () => {
  const right = { E4: text('1,5 - 2'), E2: text('2,5 - 3'), E8: text('4,25 - 4,75') };
  expect(told(table(changed(right)))).toEqual([]);
  expect(told(table(changed({ ...right, E2: text('2 - 3') })))).toEqual([
    'subtotal-mismatch error E2',
    'subtotal-mismatch error E8',
  ]);
});

test('an empty subtotal is passed over: its own rows are added', () => {
  expect(findingsOf('subtotal-mismatch', table(changed({ D2: '' })))).toEqual([]);
});

test('an interval that encloses what single rows add up to is right, at the total and between', () => {
  expect(told(table(changed({ D8: text('3,7 - 4') })))).toEqual([]);
  expect(told(table(changed({ D2: text('2 - 3'), D8: text('3,25 - 4,25') })))).toEqual([]);
  expect(told(table(changed({ D8: text('3 - 3,5') })))).toEqual(['subtotal-mismatch error D8']);
});

test('a typed total over rows that are not all scored waits for them; beyond what they can get it is wrong', () => {
  const half = { D2: '1', D4: '', D5: '0,75', D7: '' };
  expect(findingsOf('subtotal-mismatch', table(changed(half)))).toEqual([]);
  expect(told(table(changed({ ...half, D8: '4,8' })))).toContain('subtotal-mismatch error D8');
});
