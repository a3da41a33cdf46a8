import fc from 'fast-check';
import { quoteSheet, quoteSheets, readPrefix } from '../../src/a1/sheet-name';
import { scan } from '../../src/a1/scanner';
import { sheetName } from './arbitraries';

test.each([
  ...['Data', 'Bang_1', '_x', 'Sheet12', 'CCHC', 'ABCD1', 'Rank', 'Cost', 'RCx', 'R', 'C'].map((name) => [
    name,
    name === 'R' || name === 'C' ? `'${name}'` : name,
  ]),
  ['Phụ lục 2', "'Phụ lục 2'"],
  ['Lần', 'Lần'],
  ['Đợt_2', 'Đợt_2'],
  ['Cũ', 'Cũ'],
  ['Rộng', 'Rộng'],
  ['Lần'.normalize('NFD'), `'${'Lần'.normalize('NFD')}'`],
  ['×2', "'×2'"],
  ['a÷b', "'a÷b'"],
  ['Δ', "'Δ'"],
  ['２', "'２'"],
  ['Q1-2024', "'Q1-2024'"],
  ['v1.2', "'v1.2'"],
  ['2023', "'2023'"],
  ['A1', "'A1'"],
  ['xfd1048576', "'xfd1048576'"],
  ['XFE1', "'XFE1'"],
  ['R1C1', "'R1C1'"],
  ['r2', "'r2'"],
  ['C5_x', "'C5_x'"],
  ['RC', "'RC'"],
  ['rc_1', "'rc_1'"],
  ['TRUE', "'TRUE'"],
  ['false', "'false'"],
  ['Trueish', 'Trueish'],
  ["Sở 'Nội vụ'", "'Sở ''Nội vụ'''"],
  ['Chú ý!', "'Chú ý!'"],
  ['', "''"],
])('%j is written %s', (sheet, expected) => {
  expect(quoteSheet(sheet)).toBe(expected);
});

test.each([
  ['Jan', 'Dec', 'Jan:Dec'],
  ['Quý 1', 'Dec', "'Quý 1:Dec'"],
  ['Jan', 'Quý 4', "'Jan:Quý 4'"],
  ["a'", 'b', "'a'':b'"],
])('the sheets %j to %j are written %s', (first, last, expected) => {
  expect(quoteSheets(first, last)).toBe(expected);
});

const own = { book: null, through: null };
test.each([
  ['Data!', { ...own, sheet: 'Data' }],
  ["'It''s a! sheet'!", { ...own, sheet: "It's a! sheet" }],
  ['Jan:Dec!', { ...own, sheet: 'Jan', through: 'Dec' }],
  ["'Quý 1:Quý 4'!", { ...own, sheet: 'Quý 1', through: 'Quý 4' }],
  ['[1]Data!', { book: '1', sheet: 'Data', through: null }],
  ['[1]Jan:Dec!', { book: '1', sheet: 'Jan', through: 'Dec' }],
  ['[1]!', { book: '1', sheet: null, through: null }],
  ["'[Sổ.xlsx]Bảng 1'!", { book: 'Sổ.xlsx', sheet: 'Bảng 1', through: null }],
  ["'D:\\Sổ\\[sổ.xlsx]Bảng'!", { book: 'D:\\Sổ\\sổ.xlsx', sheet: 'Bảng', through: null }],
  ["'D:\\Sổ\\sổ.xlsx'!", { book: 'D:\\Sổ\\sổ.xlsx', sheet: null, through: null }],
  ["'/srv/b.xlsx'!", { book: '/srv/b.xlsx', sheet: null, through: null }],
])('before "!": %s', (text, expected) => {
  expect(readPrefix(text)).toEqual({ text, ...expected });
  expect(scan(`${text}A1`)).toEqual([
    { kind: 'reference', text: `${text}A1`, body: 'A1', prefix: { text, ...expected } },
  ]);
});

test('every name comes back, alone and as an end of a span', () => {
  fc.assert(
    fc.property(sheetName, sheetName, (first, last) => {
      expect(readPrefix(`${quoteSheet(first)}!`)).toMatchObject({ sheet: first, through: null, book: null });
      expect(readPrefix(`${quoteSheets(first, last)}!`)).toMatchObject({
        sheet: first,
        through: last,
        book: null,
      });
      const tokens = scan(`${quoteSheet(first)}!A1+${quoteSheets(first, last)}!B2`);
      expect(tokens.map(({ kind, prefix }) => [kind, prefix?.sheet, prefix?.through])).toEqual([
        ['reference', first, null],
        ['operator', undefined, undefined],
        ['reference', first, last],
      ]);
    }),
    { numRuns: 500 },
  );
});
