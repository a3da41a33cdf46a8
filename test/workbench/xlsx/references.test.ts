import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';

import {
  columnLetters,
  columnNumber,
  parseCell,
  parseRect,
  quoteSheet,
  rectAddress,
} from '../../../src/workbench/xlsx/address';
import { mapReferences, moveReference, translateFormula } from '../../../src/workbench/xlsx/formulas';
import { lineMap, unmoved } from '../../../src/workbench/xlsx/lines';
import { borderStyles, horizontal, vertical } from '../../../src/workbench/xlsx/parts/style-words';
import { baseline, cellTypes, no, vietnamese, wrapText, yes } from '../../../src/workbench/xlsx/univer';

const marks = (...lines: (number | undefined)[]): Record<number, { custom?: object }> =>
  Object.fromEntries(lines.map((line, place) => [place, line === undefined ? {} : { custom: { line } }]));

test('addresses go both ways', () => {
  fc.assert(
    fc.property(fc.nat(16_383), fc.nat(1_048_575), fc.nat(5), fc.nat(5), (left, top, width, height) => {
      expect(columnNumber(columnLetters(left))).toBe(left);
      const rect = { top, left, bottom: top + height, right: left + width };
      expect(parseRect(rectAddress(rect))).toEqual(rect);
    }),
  );
  expect(parseCell('A1:B2')).toBeNull();
  expect(parseRect('$3:$5')).toMatchObject({ top: 2, bottom: 4, left: 0 });
});

test.each([
  ['PhuLuc', 'PhuLuc'],
  ['Phụ lục', "'Phụ lục'"],
  ['Q1-2024', "'Q1-2024'"],
  ['A1', "'A1'"],
  ['R1C1', "'R1C1'"],
  ["L'an", "'L''an'"],
])('the sheet %s is written %s', (name, written) => {
  expect(quoteSheet(name)).toBe(written);
});

test.each([
  ['A1+$A1+A$1+$A$1', 'B2+$A2+B$1+$A$1'],
  ['SUM(A1:B2,"A1",\'A1 B1\'!C3)', 'SUM(B2:C3,"A1",\'A1 B1\'!D4)'],
  ['LOG10(A1)+Diem_A1+A1B', 'LOG10(B2)+Diem_A1+A1B'],
  ['SUM(A:A)+SUM($1:1)', 'SUM(B:B)+SUM($1:2)'],
  ['Bảng1[Cột A1]*2', 'Bảng1[Cột A1]*2'],
  ['1E3+A1', '1E3+B2'],
])('the shared formula %s reads %s one row down and one column right', (formula, translated) => {
  expect(translateFormula(formula, 1, 1)).toBe(translated);
});

test('a reference pushed off the sheet is #REF!', () => {
  expect(translateFormula('A1+B2', -1, 0)).toBe('#REF!+B1');
});

test('references into other workbooks are left alone, sheets are renamed with quotes where needed', () => {
  const all = (formula: string): string =>
    mapReferences(
      formula,
      () => 'Z9',
      (sheet) => (sheet === 'Khác' ? 'Bảng 2' : undefined),
    );
  expect(all("[1]Khác!A1+'[2]Bảng'!A1+Khác!A1+A1")).toBe("[1]Khác!A1+'[2]Bảng'!A1+'Bảng 2'!Z9+Z9");
});

test('inserted lines push, deleted ones shrink, marks lost or copied do no harm', () => {
  const inserted = lineMap(4, marks(0, 1, undefined, undefined, 2, 3)).map;
  expect(moveReference('$A$2:B3', inserted, unmoved)).toBe('$A$2:B5');
  expect(moveReference('A9', inserted, unmoved)).toBe('A11');
  const deleted = lineMap(4, marks(0, 3)).map;
  expect(moveReference('A1:A4', deleted, unmoved)).toBe('A1:A2');
  expect(moveReference('A2:A3', deleted, unmoved)).toBe('#REF!');
  expect(lineMap(4, marks(0, undefined, undefined, 3)).map.still).toBe(true);
  expect(lineMap(4, marks(0, 1, 1, 2, 3)).map.to(2)).toBe(3);
  expect(lineMap(4, {}).map.still).toBe(true);
  expect(lineMap(3, marks(1, 0, 2)).ordered).toBe(false);
});

test('whole columns stay whole when rows are inserted', () => {
  const inserted = lineMap(2, marks(0, undefined, 1)).map;
  expect(moveReference('A:B', inserted, unmoved)).toBe('A:B');
  expect(moveReference('$2:$3', inserted, unmoved)).toBe('$3:$4');
});

/** The members of an enumeration as its declaration file states them. */
function members(file: string, name: string): Record<string, string> {
  const folder = join(process.cwd(), 'node_modules', '@univerjs', 'core', 'lib', 'types', 'types', 'enum');
  const source = readFileSync(join(folder, `${file}.d.ts`), 'utf8');
  const body = new RegExp(`enum ${name} \\{([^}]*)\\}`).exec(source)?.[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/(\w+) = ("?)(\w+)\2/g)].map(([, member = '', , value = '']) => [member, value]),
  );
}

test("the spelled-out numbers are Univer's", () => {
  const types = members('text-style', 'CellValueType');
  expect(types).toMatchObject({
    STRING: String(cellTypes.text),
    NUMBER: String(cellTypes.number),
    BOOLEAN: String(cellTypes.boolean),
    FORCE_STRING: String(cellTypes.forcedText),
  });
  expect(members('text-style', 'WrapStrategy')).toMatchObject({ WRAP: String(wrapText) });
  expect(members('text-style', 'BaselineOffset')).toEqual({
    NORMAL: String(baseline.normal),
    SUBSCRIPT: String(baseline.subscript),
    SUPERSCRIPT: String(baseline.superscript),
  });
  expect(members('text-style', 'BooleanNumber')).toEqual({ FALSE: String(no), TRUE: String(yes) });
  expect(members('text-style', 'HorizontalAlign')).toMatchObject({
    LEFT: String(horizontal['left']),
    CENTER: String(horizontal['center']),
    RIGHT: String(horizontal['right']),
    JUSTIFIED: String(horizontal['justify']),
    DISTRIBUTED: String(horizontal['distributed']),
  });
  expect(members('text-style', 'VerticalAlign')).toMatchObject({
    TOP: String(vertical['top']),
    MIDDLE: String(vertical['center']),
    BOTTOM: String(vertical['bottom']),
  });
  const words = Object.entries(borderStyles).map(([word, value]) => [
    word.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(),
    String(value),
  ]);
  expect(members('border-style-types', 'BorderStyleTypes')).toEqual({
    NONE: '0',
    ...Object.fromEntries(words),
  });
  expect(members('locale-type', 'LocaleType')).toMatchObject({ VI_VN: vietnamese });
});
