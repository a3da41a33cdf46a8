import fc from 'fast-check';
import { areaAddress, cellAddress, parseArea, parseCell, spelledAddress } from '../../src/a1/address';
import { area } from './arbitraries';

describe('columns and cells', () => {
  test('addresses', () => {
    expect(cellAddress({ row: 92, column: 3 })).toBe('D93');
    expect(areaAddress({ top: 4, left: 0, bottom: 125, right: 6 }, true)).toBe('$A$5:$G$126');
    expect(cellAddress({ row: 92, column: 3 }, true)).toBe('$D$93');
    expect(areaAddress({ top: 4, left: 0, bottom: 4, right: 0 })).toBe('A5');
  });

  test('whole columns and rows, short as Excel writes them and spelled out as its files do', () => {
    const columns = { top: 0, bottom: 1_048_575, left: 2, right: 3 };
    const rows = { top: 2, bottom: 4, left: 0, right: 16_383 };
    const all = { ...columns, left: 0, right: 16_383 };
    expect([columns, rows, all].map((each) => areaAddress(each))).toEqual(['C:D', '3:5', 'A:XFD']);
    expect([columns, rows].map((each) => areaAddress(each, true))).toEqual(['$C:$D', '$3:$5']);
    expect(areaAddress({ ...columns, right: 2 })).toBe('C:C');
    expect(areaAddress({ ...columns, bottom: 1_048_574 })).toBe('C1:D1048575');
    expect(areaAddress({ ...columns, top: 1 })).toBe('C2:D1048576');
    expect(areaAddress({ ...rows, right: 16_382 })).toBe('A3:XFC5');
    expect(areaAddress({ ...rows, left: 1 })).toBe('B3:XFD5');
    expect([columns, rows].map(spelledAddress)).toEqual(['C1:D1048576', 'A3:XFD5']);
    expect(spelledAddress({ top: 4, left: 0, bottom: 4, right: 0 })).toBe('A5');
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
        expect(parseArea(spelledAddress(each))).toEqual(each);
        expect(parseCell(cellAddress({ row: each.top, column: each.left }, absolute))).toEqual({
          row: each.top,
          column: each.left,
        });
      }),
    );
  });
});
