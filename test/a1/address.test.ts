import fc from 'fast-check';
import { areaAddress, cellAddress, columnName, columnOfName, parseArea, parseCell } from '../../src/a1/address';
import { columnIndex, rowIndex } from '../../src/a1/place';
import { parseReference, sheetAddress } from '../../src/a1/references';
import { quoteSheet } from '../../src/a1/sheet-name';

const row = fc.integer({ min: 0, max: 1_048_575 });
const column = fc.integer({ min: 0, max: 16_383 });
const area = fc.tuple(row, row, column, column).map(([a, b, c, d]) => ({
  top: rowIndex(Math.min(a, b)),
  bottom: rowIndex(Math.max(a, b)),
  left: columnIndex(Math.min(c, d)),
  right: columnIndex(Math.max(c, d)),
}));
const sheetName = fc
  .string({ minLength: 1, maxLength: 31, unit: 'binary' })
  .filter((name) => !/[:\\/?*[\]]|^'|'$/u.test(name));

describe('columns and cells', () => {
  test('names of columns', () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(['a', 'XFD', 'XFE', 'ABCD', ''].map(columnOfName)).toEqual([0, 16383, null, null, null]);
  });

  test('addresses', () => {
    expect(cellAddress({ row: 92, column: 3 })).toBe('D93');
    expect(areaAddress({ top: 4, left: 0, bottom: 125, right: 6 }, true)).toBe('$A$5:$G$126');
    expect(areaAddress({ top: 4, left: 0, bottom: 4, right: 0 })).toBe('A5');
  });

  test.each(['D0', 'D1048577', 'XFE1', '93', 'D93:', '', 'A1B', 'D 93'])('%j is no cell', (text) => {
    expect(parseCell(text)).toBeNull();
  });

  test('areas in any order of their corners, whole columns and rows', () => {
    const expected = parseArea('A5:G126');
    expect(['G126:A5', 'A126:G5', '$A$5:$G$126', 'a5:g126'].map(parseArea)).toEqual(Array(4).fill(expected));
    expect(parseArea('C:D')).toMatchObject({ top: 0, bottom: 1_048_575, left: 2, right: 3 });
    expect(parseArea('$3:$5')).toMatchObject({ top: 2, bottom: 4, left: 0, right: 16_383 });
    expect(['C', '3', 'A1:B2:C3', 'A1:B', '#REF!'].map(parseArea)).toEqual([null, null, null, null, null]);
  });

  test('every area comes back', () => {
    fc.assert(
      fc.property(area, fc.boolean(), (each, absolute) => {
        expect(parseArea(areaAddress(each, absolute))).toEqual(each);
      }),
    );
  });
});

describe('sheet names', () => {
  test.each([
    ['Data', 'Data'],
    ['Bang_1', 'Bang_1'],
    ['Phụ lục 2', "'Phụ lục 2'"],
    ['Q1-2024', "'Q1-2024'"],
    ['A1', "'A1'"],
    ['R1C1', "'R1C1'"],
    ['C', "'C'"],
    ['2023', "'2023'"],
    ['TRUE', "'TRUE'"],
    ["Sở 'Nội vụ'", "'Sở ''Nội vụ'''"],
    ['Chú ý!', "'Chú ý!'"],
  ])('%j is written %s', (sheet, expected) => {
    expect(quoteSheet(sheet)).toBe(expected);
  });

  test('references with their sheet', () => {
    const d6d125 = { top: 5, left: 3, bottom: 124, right: 3 };
    expect(parseReference("='Phụ lục'!$D$6:$D$125")).toEqual({ sheet: 'Phụ lục', area: d6d125 });
    expect(parseReference('Data!A1')).toMatchObject({ sheet: 'Data' });
    expect(parseReference('D6:D125')).toEqual({ sheet: null, area: d6d125 });
    expect(parseReference("='It''s a! sheet'!D6:D125")).toEqual({ sheet: "It's a! sheet", area: d6d125 });
  });

  test.each(['=#REF!', "='Phụ lục'!#REF!", '=SUM(A1:A2)', "='[Sổ.xlsx]Bảng'!A1", '=A1,B2', '=Data!A1+1', ''])(
    '%j is no reference',
    (text) => {
      expect(parseReference(text)).toBeNull();
    },
  );

  test('every sheet and area comes back', () => {
    fc.assert(
      fc.property(sheetName, area, (sheet, each) => {
        expect(parseReference(`=${sheetAddress(sheet, each)}`)).toEqual({ sheet, area: each });
      }),
      { numRuns: 500 },
    );
  });
});
