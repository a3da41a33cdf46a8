import fc from 'fast-check';
import { parseArea } from '../../src/a1/address';
import { deleted, inserted, unmoved } from '../../src/a1/lines';
import { lost, moveAddress, moveByLines, translateAddress, transposeAddress } from '../../src/a1/move';
import { maxColumns, maxRows } from '../../src/a1/place';
import { mapReferences } from '../../src/a1/references';

const rowsIn = (at: number, count: number) => inserted(at, count, maxRows);
const rowsOut = (at: number, count: number) => deleted(at, count, maxRows);
const columnsIn = (at: number, count: number) => inserted(at, count, maxColumns);
const columnsOut = (at: number, count: number) => deleted(at, count, maxColumns);

test.each([
  // Two rows before row 3, one column before column B.
  ['A1', 'A1'],
  ['B3', 'C5'],
  ['$B$3', '$C$5'],
  ['B$3:$C4', 'C$5:$D6'],
  ['A1:C3', 'A1:D5'],
  ['B:C', 'C:D'],
  ['$2:3', '$2:5'],
  ['A:$XFD', 'A:$XFD'],
  ['XFD5', lost],
  ['A1048575', lost],
  ['C4:A1', 'A1:D6'],
  ['$C$4:A1', 'A1:$D$6'],
  ['A1.:.C3', 'A1.:.D5'],
  ['Tong', 'Tong'],
])('%s reads %s after lines came', (text, moved) => {
  expect(moveByLines(text, rowsIn(2, 2), columnsIn(1, 1))).toBe(moved);
});

test.each([
  // Rows 3 and 4 and column B go.
  ['A1', 'A1'],
  ['A5', 'A3'],
  ['B1', lost],
  ['A3:A4', lost],
  ['A3:$C$5', 'A3:$B$3'],
  ['A1:A3', 'A1:A2'],
  ['$B:$C', '$B:$B'],
  ['3:4', lost],
  ['A1:XFD1048576', 'A1:XFD1048576'],
])('%s reads %s after lines went', (text, moved) => {
  expect(moveByLines(text, rowsOut(2, 2), columnsOut(1, 1))).toBe(moved);
});

test('an address that does not move is left as it is written', () => {
  expect(moveByLines('c3:a1', unmoved, unmoved)).toBe('c3:a1');
  expect(moveAddress('a1', (area) => ({ ...area, left: 1, right: 1 }))).toBe('B1');
  expect(moveAddress('a1:b2', (area) => ({ ...area, bottom: 4 }))).toBe('A1:B5');
});

test('a place that cannot be told is not guessed', () => {
  expect(moveAddress('A1', () => undefined)).toBeUndefined();
  expect(moveAddress('A1', () => null)).toBe(lost);
  expect(moveAddress('Tong', () => null)).toBe('Tong');
});

/** A small sheet as the old numbers of its rows and columns, changed like a list: a model without any arithmetic of spans. */
const size = 12;
const numbers = Array.from({ length: size }, (_, at) => at);
const changed = (axis: readonly number[], { kind, at, count }: Change): readonly number[] =>
  kind === 'insert'
    ? [...axis.slice(0, at), ...Array<number>(count).fill(-1), ...axis.slice(at)]
    : [...axis.slice(0, at), ...axis.slice(at + count)];
interface Change {
  readonly kind: 'insert' | 'delete';
  readonly at: number;
  readonly count: number;
}
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('insert' as const, 'delete' as const),
  at: fc.nat(size - 1),
  count: fc.integer({ min: 1, max: 3 }),
});
const corner = fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.boolean(), fc.boolean());
const written = ([row, column, rowSign, columnSign]: readonly [number, number, boolean, boolean]): string =>
  `${columnSign ? '$' : ''}${String.fromCharCode(65 + column)}${rowSign ? '$' : ''}${row + 1}`;

const bounds = (axis: readonly number[], from: number, to: number): readonly [number, number] | null => {
  const left = axis.flatMap((old, now) =>
    old >= Math.min(from, to) && old <= Math.max(from, to) ? [now] : [],
  );
  return left.length === 0 ? null : [Math.min(...left), Math.max(...left)];
};

test('a moved reference names exactly the cells that are left of those it named', () => {
  fc.assert(
    fc.property(corner, corner, change, change, (first, last, down, across) => {
      const map = (limit: number, { kind, at, count }: Change) =>
        (kind === 'insert' ? inserted : deleted)(at, count, limit);
      const formula = `=SUM(${written(first)}:${written(last)})+Other!A1`;
      const moved = mapReferences(formula, ({ sheet, address }) =>
        sheet === null ? moveByLines(address, map(maxRows, down), map(maxColumns, across)) : null,
      );
      const rows = bounds(changed(numbers, down), first[0], last[0]);
      const columns = bounds(changed(numbers, across), first[1], last[1]);
      const found = /^=SUM\((.*)\)\+Other!A1$/u.exec(moved)?.[1] ?? '';
      if (!rows || !columns) expect(found).toBe(lost);
      else
        expect(parseArea(found)).toEqual({
          top: rows[0],
          bottom: rows[1],
          left: columns[0],
          right: columns[1],
        });
      if (found !== lost) expect(found.split('$').length).toBe(formula.split('$').length);
    }),
    { numRuns: 1000 },
  );
});

test('inserted and taken away again, a reference reads as before', () => {
  fc.assert(
    fc.property(corner, corner, fc.nat(size), fc.integer({ min: 1, max: 3 }), (first, last, at, count) => {
      const address = moveByLines(`${written(first)}:${written(last)}`, rowsIn(size, 1), unmoved);
      const there = moveByLines(address, rowsIn(at, count), columnsIn(at, count));
      expect(parseArea(moveByLines(there, rowsOut(at, count), columnsOut(at, count)))).toEqual(
        parseArea(address),
      );
    }),
  );
});

test.each([
  ['A1', 1, 2, 'C2'],
  ['$A$1:B2', 1, 1, '$A$1:C3'],
  ['A:$B', 5, 1, 'B:$B'],
  ['1:$3', 1, 5, '2:$3'],
  ['B2', -1, -1, 'A1'],
  ['A2', 0, -1, lost],
  ['B1', -1, 0, lost],
  ['A1:B2', -1, 0, lost],
  ['XFD1', 0, 1, lost],
  ['A1048576', 1, 0, lost],
  ['Tong', 1, 1, 'Tong'],
])('%s copied %i down and %i right reads %s', (text, rows, columns, expected) => {
  expect(translateAddress(text, rows, columns)).toBe(expected);
});

describe('transposed copies', () => {
  // From B1 to A2: what stood to the left stands above.
  const copy = (text: string) => transposeAddress(text, { row: 0, column: 1 }, { row: 1, column: 0 });

  test.each([
    ['A1', 'A1'],
    ['C1', 'A3'],
    ['B2', 'B2'],
    ['C3:D4', 'C3:D4'],
    ['B1:E1', 'A2:A5'],
    ['$C$1', '$C$1'],
    ['$C$1:$D$5', '$C$1:$D$5'],
    ['B:B', '2:2'],
    ['2:2', 'B:B'],
    ['Tong', 'Tong'],
  ])('%s reads %s', (text, expected) => {
    expect(copy(text)).toBe(expected);
  });

  test('beyond the sheet it leads nowhere', () => {
    expect(transposeAddress('A1', { row: 5, column: 5 }, { row: 0, column: 9 })).toBe(lost);
    expect(transposeAddress('A1', { row: 5, column: 0 }, { row: 0, column: 0 })).toBe(lost);
  });
});
