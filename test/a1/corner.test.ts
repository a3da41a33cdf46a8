import { columnName, columnOfName, readCorner, writeCorner } from '../../src/a1/corner';
import { readAddress, writeAddress } from '../../src/a1/address';

test('names of columns', () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  expect(['a', 'xfd', 'XFD', 'XFE', 'ABCD', '', 'A1', 'Á', ' A'].map(columnOfName)).toEqual([
    0,
    16383,
    16383,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

const free = (at: number) => ({ at, fixed: false });
const fixed = (at: number) => ({ at, fixed: true });

test.each([
  ['D93', { column: free(3), row: free(92) }],
  ['$D93', { column: fixed(3), row: free(92) }],
  ['D$93', { column: free(3), row: fixed(92) }],
  ['$D$93', { column: fixed(3), row: fixed(92) }],
  ['$D', { column: fixed(3), row: null }],
  ['D', { column: free(3), row: null }],
  ['$93', { column: null, row: fixed(92) }],
  ['93', { column: null, row: free(92) }],
  ['XFD1048576', { column: free(16383), row: free(1048575) }],
])('%s', (text, corner) => {
  expect(readCorner(text)).toEqual(corner);
  expect(writeCorner(corner)).toBe(text);
});

test.each([
  '',
  '$',
  '$$',
  'D$',
  '$D$',
  '$$3',
  'D0',
  'D01',
  'D1048577',
  'XFE1',
  'ABCD1',
  'D1D',
  ' D1',
  'D1 ',
  '1D',
  '1048577',
])('%j is no end of an address', (text) => {
  expect(readCorner(text)).toBeNull();
});

test.each(['A1', '$A$1:B2', 'C:$D', '3:5', 'A1.:.B2', 'A1:.B2', 'A1.:B2'])(
  '%s is written as it was read',
  (text) => {
    const address = readAddress(text);
    expect(address && writeAddress(address)).toBe(text);
  },
);

test.each([
  'A',
  '3',
  'A1:',
  ':A1',
  'A1:B',
  'A:3',
  'A1:3',
  'A1:B2:C3',
  'A1::B2',
  'A1..B2',
  'A1.',
  'A1 :B2',
  '',
])('%j is no address', (text) => {
  expect(readAddress(text)).toBeNull();
});
