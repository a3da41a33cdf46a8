import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { unmoved } from '../../../src/a1/lines';
import { moveByLines } from '../../../src/a1/move';
import { lineMap } from '../../../src/workbench/xlsx/lines';
import { borderStyles, horizontal, vertical } from '../../../src/workbench/xlsx/parts/style-words';
import { baseline, cellTypes, no, vietnamese, wrapText, yes } from '../../../src/workbench/xlsx/univer';

const marks = (...lines: (number | undefined)[]): Record<number, { custom?: object }> =>
  Object.fromEntries(lines.map((line, place) => [place, line === undefined ? {} : { custom: { line } }]));

test('inserted lines push, deleted ones shrink, marks lost or copied do no harm', () => {
  const inserted = lineMap(4, marks(0, 1, undefined, undefined, 2, 3)).map;
  expect(moveByLines('$A$2:B3', inserted, unmoved)).toBe('$A$2:B5');
  expect(moveByLines('A9', inserted, unmoved)).toBe('A11');
  const deleted = lineMap(4, marks(0, 3)).map;
  expect(moveByLines('A1:A4', deleted, unmoved)).toBe('A1:A2');
  expect(moveByLines('A2:A3', deleted, unmoved)).toBe('#REF!');
  expect(lineMap(4, marks(0, undefined, undefined, 3)).map.still).toBe(true);
  expect(lineMap(4, marks(0, 1, 1, 2, 3)).map.to(2)).toBe(3);
  expect(lineMap(4, {}).map.still).toBe(true);
  expect(lineMap(3, marks(1, 0, 2)).ordered).toBe(false);
});

test('a line at the very end of the sheet costs as much as one beside it', () => {
  const far = { ...marks(0, undefined, 1), 1_048_575: { custom: { line: 1_048_573 } } };
  const moved = lineMap(1_048_574, far).map;
  expect([moved.to(0), moved.to(1), moved.to(2), moved.to(1_048_573)]).toEqual([0, 2, null, 1_048_575]);
  expect(moved.span(2, 1_048_572)).toBeNull();
  expect(moved.span(0, 1_048_573)).toEqual([0, 1_048_575]);
  const start = process.cpuUsage();
  for (let line = 2; line < 20_002; line += 1) moved.span(line, 1_048_573);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1_000);
});

test('whole columns stay whole when rows are inserted', () => {
  const inserted = lineMap(2, marks(0, undefined, 1)).map;
  expect(moveByLines('A:B', inserted, unmoved)).toBe('A:B');
  expect(moveByLines('$2:$3', inserted, unmoved)).toBe('$3:$4');
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
