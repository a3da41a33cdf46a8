import fc from 'fast-check';
import { columnIndex, rowIndex } from '../../src/a1/place';
import {
  mapReferences,
  parseAreas,
  parseReference,
  parseReferences,
  referencesIn,
  sheetAddress,
  translateFormula,
  withoutSheets,
} from '../../src/a1/references';
import { scan } from '../../src/a1/scanner';
import { area, formulaLike, sheetName } from './arbitraries';

const plain = { book: null, sheet: null, through: null };

test('references of a formula', () => {
  expect(referencesIn('=SUM($A$1:B2,Jan:Dec!C3)+\'Phụ lục\'!D4+[1]S!E5+"F6"+T[G7]+LOG10(H8)+Tong')).toEqual([
    { ...plain, address: '$A$1:B2' },
    { ...plain, sheet: 'Jan', through: 'Dec', address: 'C3' },
    { ...plain, sheet: 'Phụ lục', address: 'D4' },
    { ...plain, book: '1', sheet: 'S', address: 'E5' },
    { ...plain, address: 'H8' },
  ]);
});

describe('rewriting', () => {
  test('only references are handed over, the rest stays letter by letter', () => {
    expect(mapReferences('= a1 + "A1"&x[A1] ', ({ address }) => `<${address}>`)).toBe('= <a1> + "A1"&x[A1] ');
    expect(mapReferences('=A1+S!B2', () => null)).toBe('=A1+S!B2');
  });

  test('what is gone keeps its sheet', () => {
    expect(mapReferences("=A1+'a b'!B2", () => '#REF!')).toBe("=#REF!+'a b'!#REF!");
  });

  const rename = (names: Readonly<Record<string, string | null>>) => (formula: string) =>
    mapReferences(
      formula,
      () => null,
      (sheet) => names[sheet],
    );

  test.each([
    ['=Old!A1+Other!A1', "='New name'!A1+Other!A1"],
    ['=Old!Tong+Old!T[x]', "='New name'!Tong+'New name'!T[x]"],
    ['=Old!#REF!', "='New name'!#REF!"],
    ['=[1]Old!A1+Old', '=[1]Old!A1+Old'],
    ['=Old:Other!A1+Other:Old!A1', "='New name:Other'!A1+'Other:New name'!A1"],
    ['=Gone!A1+Gone!$A$1:B2+Gone!Tong+Gone!#REF!', '=#REF!A1+#REF!$A$1:B2+#REF!Tong+#REF!'],
    ['=Gone:Other!A1+Old:Gone!A1', '=Gone:Other!A1+Old:Gone!A1'],
  ])('sheets of %s', (formula, expected) => {
    expect(rename({ Old: 'New name', Gone: null })(formula)).toBe(expected);
  });

  test('a sheet of another workbook is left alone', () => {
    const all = (formula: string): string =>
      mapReferences(
        formula,
        ({ book }) => (book === null ? 'Z9' : null),
        (sheet) => (sheet === 'Khác' ? 'Bảng 2' : undefined),
      );
    expect(all("[1]Khác!A1+'[2]Bảng'!A1+Khác!A1+A1")).toBe("[1]Khác!A1+'[2]Bảng'!A1+'Bảng 2'!Z9+Z9");
  });

  test('nothing changes where nothing is to be changed', () => {
    fc.assert(
      fc.property(formulaLike, (formula) => {
        const same = mapReferences(
          formula,
          () => null,
          () => undefined,
        );
        expect(same).toBe(formula);
        expect(translateFormula(formula, 0, 0).toUpperCase()).toBe(formula.toUpperCase());
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['A1+$A1+A$1+$A$1', 'B2+$A2+B$1+$A$1'],
  ['SUM(A1:B2,"A1",\'A1 B1\'!C3)', 'SUM(B2:C3,"A1",\'A1 B1\'!D4)'],
  ['LOG10(A1)+Diem_A1+A1B', 'LOG10(B2)+Diem_A1+A1B'],
  ['SUM(A:A)+SUM($1:1)', 'SUM(B:B)+SUM($1:2)'],
  ['Bảng1[Cột A1]*2', 'Bảng1[Cột A1]*2'],
  ['1E3+A1', '1E3+B2'],
  ['[1]S!A1+Jan:Dec!A1', '[1]S!B2+Jan:Dec!B2'],
  ['#REF!A1+A1:INDEX(A:A,3)+A1#', '#REF!A1+B2:INDEX(B:B,3)+B2#'],
])('the shared formula %s reads %s one row down and one column right', (formula, translated) => {
  expect(translateFormula(formula, 1, 1)).toBe(translated);
});

test('a reference pushed off the sheet is #REF!', () => {
  expect(translateFormula('A1+B2', -1, 0)).toBe('#REF!+B1');
  expect(translateFormula('A1+B2', 0, -1)).toBe('#REF!+A2');
  expect(translateFormula('XFD1+A1048576+XFC1', 0, 1)).toBe('#REF!+B1048576+XFD1');
  expect(translateFormula('A1048576+A1', 1, 0)).toBe('#REF!+A2');
});

describe('references that stand alone', () => {
  const d6d125 = { top: 5, left: 3, bottom: 124, right: 3 };

  test('with their sheet', () => {
    expect(parseReference("='Phụ lục'!$D$6:$D$125")).toEqual({ sheet: 'Phụ lục', area: d6d125 });
    expect(parseReference('Data!A1')).toMatchObject({ sheet: 'Data' });
    expect(parseReference(' = D6:D125 ')).toEqual({ sheet: null, area: d6d125 });
    expect(parseReference("='It''s a! sheet'!D6:D125")).toEqual({ sheet: "It's a! sheet", area: d6d125 });
  });

  test.each([
    ...[
      '=#REF!',
      "='Phụ lục'!#REF!",
      '=#REF!A1',
      '=SUM(A1:A2)',
      "='[Sổ.xlsx]Bảng'!A1",
      '=[1]S!A1',
      '=Jan:Dec!A1',
    ],
    ...[
      '=A1,B2',
      '=Data!A1+1',
      '',
      '=',
      '==A1',
      'A1 B2',
      'A1:B2:C3',
      'A1#',
      'Tong',
      'Data!',
      'A1,',
      ',A1',
      'A1;B2',
    ],
  ])('%j is no reference', (text) => {
    expect(parseReference(text)).toBeNull();
  });

  test('lists', () => {
    expect(parseReferences("'a,b'!D6:D125,'it''s, \"q\"!'!D6:D125, D125:D6")).toEqual([
      { sheet: 'a,b', area: d6d125 },
      { sheet: 'it\'s, "q"!', area: d6d125 },
      { sheet: null, area: d6d125 },
    ]);
    expect(parseAreas('Data!D6:D125,D6:D125')).toEqual([d6d125, d6d125]);
    expect(['A1,', 'A1,,B2', 'A1 B2', '', 'A1,#REF!', 'A1;B2', 'A1+B2'].map(parseAreas)).toEqual(
      Array(7).fill(null),
    );
    expect(withoutSheets("'a,b'!D6:D125,Data!$A$1")).toBe('D6:D125,$A$1');
  });

  test('an address with its sheet', () => {
    const one = { top: rowIndex(0), left: columnIndex(0), bottom: rowIndex(0), right: columnIndex(0) };
    expect(sheetAddress('Phụ lục', one)).toBe("'Phụ lục'!$A$1");
    expect(sheetAddress('Data', one, false)).toBe('Data!A1');
  });

  test('every sheet and area comes back, alone and in a list', () => {
    fc.assert(
      fc.property(sheetName, area, fc.boolean(), (sheet, each, absolute) => {
        const text = sheetAddress(sheet, each, absolute);
        expect(parseReference(`=${text}`)).toEqual({ sheet, area: each });
        expect(parseReferences(`${text},A1,${text}`)?.length).toBe(3);
        expect(scan(text).length).toBe(1);
      }),
      { numRuns: 500 },
    );
  });
});
