/** The pure helpers of this room: blocks, contents, changes and grids. */
import fc from 'fast-check';
import { blocksOf, boxesOf, boxOf, readFor } from '../../src/excel/blocks';
import { coalesce } from '../../src/excel/changes';
import { asRead, contentOf, holds, inputOf, needsTextFormat } from '../../src/excel/content';
import { grownPrintArea } from '../../src/excel/steps/print-area';
import { joinPieces, strips } from '../../src/excel/window';
import { parseArea } from '../../src/a1/address';
import type { Area } from '../../src/a1/place';
describe('blocks', () => {
  const cells = fc.array(fc.record({ row: fc.nat(12), column: fc.nat(8) }), { maxLength: 60 });

  test('hold exactly the cells, each once', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const found = blocksOf(given).flatMap((block) =>
          block.cells.flatMap((line, r) =>
            line.map((_, c) => `${String(block.top + r)} ${String(block.left + c)}`),
          ),
        );
        const wanted = new Set(given.map(({ row, column }) => `${String(row)} ${String(column)}`));
        expect(found).toHaveLength(wanted.size);
        expect(new Set(found)).toEqual(wanted);
      }),
    );
  });

  test('join neighbours', () => {
    const square = [0, 1].flatMap((row) => [3, 4].map((column) => ({ row, column })));
    expect(blocksOf(square)).toMatchObject([{ top: 0, left: 3, rows: 2, columns: 2 }]);
    expect(boxOf([...square, { row: 9, column: 0 }])).toEqual({ top: 0, left: 0, rows: 10, columns: 5 });
    expect(boxOf([])).toMatchObject({ rows: 0, columns: 0 });
  });

  test('boxes leave out columns without any of the cells', () => {
    const given = [
      { row: 4, column: 2 },
      { row: 9, column: 3 },
      { row: 1, column: 7 },
    ];
    expect(boxesOf(given)).toEqual([
      { top: 4, left: 2, rows: 6, columns: 2 },
      { top: 1, left: 7, rows: 1, columns: 1 },
    ]);
    expect(boxesOf([])).toEqual([]);
    const sparse = Array.from({ length: 101 }, (_, at) => ({ row: 2 * at, column: 3 }));
    expect(readFor(sparse.slice(1))).toHaveLength(100);
    expect(readFor(sparse)).toEqual([{ top: 0, left: 3, rows: 201, columns: 1 }]);
    expect(readFor([...sparse, { row: 60_000, column: 3 }])).toHaveLength(102);
    fc.assert(
      fc.property(cells, (some) => {
        const boxes = boxesOf(some);
        const holding = ({ row, column }: { row: number; column: number }) =>
          boxes.filter(
            ({ top, left, rows, columns }) =>
              row >= top && row < top + rows && column >= left && column < left + columns,
          );
        expect(some.every((cell) => holding(cell).length === 1)).toBe(true);
      }),
    );
  });
});

describe('contents', () => {
  test.each([
    ['a number', 1.5, 1.5, { formula: 1.5, format: '0' }],
    ['a formula', 3, '=A1+1', { formula: '=A1+1', format: '0' }],
    ['bare text', '2,3', '2,3', { formula: '2,3', literal: true, bare: true, format: '0' }],
    ['text with an apostrophe', '2.3', "'2.3", { formula: '2.3', literal: true, format: '0' }],
    ['text like a formula', '=A1', '=A1', { formula: '=A1', literal: true, bare: true, format: '0' }],
    ['an error', '#REF!', '#REF!', { formula: '#REF!', format: '0' }],
    ['nothing', '', '', { formula: '', format: '0' }],
  ])('are told apart: %s', (_, value, formula, expected) => {
    expect(contentOf(value, formula, '0')).toEqual(expected);
  });

  test.each([
    ['=sum( a1:A2 )', '=SUM(A1:A2)', true],
    ["='Trang'!A1", '=Trang!A1', true],
    ['=A1', '=A2', false],
    [2.5, '2.5', true],
    [2.5, '2.50', true],
    ['a', 'b', false],
    [0, '', false],
  ])('%s holds %s: %s', (found, expected, same) => {
    expect(holds({ formula: found, format: '' }, { formula: expected, format: '' })).toBe(same);
  });

  test('a text is not the formula of the same letters', () => {
    expect(holds({ formula: '=A1', literal: true, format: '' }, { formula: '=A1', format: '' })).toBe(false);
  });

  test('any text read comes back as itself, by apostrophe or under "@"', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const bare = asRead({ formula: `x${text}`, format: 'General' });
        expect(bare).toMatchObject({ literal: true, bare: true });
        const literal = { formula: text, literal: true, format: 'General' };
        expect([text, `'${text}`]).toContain(inputOf(literal));
        const under = { ...literal, bare: true as const };
        if (needsTextFormat(under) && !/^[=+\-@']/u.test(text)) expect(inputOf(under, true)).toBe(text);
      }),
    );
  });
});

describe('changes', () => {
  test('are told once; larger news covers smaller', () => {
    const cell = { kind: 'cells', sheetId: 'a', address: 'A1' } as const;
    const shape = { kind: 'shape', sheetId: 'a' } as const;
    const other = { kind: 'cells', sheetId: 'b', address: 'A1' } as const;
    expect(coalesce([cell, cell, other])).toEqual([cell, other]);
    expect(coalesce([cell, shape, other, cell])).toEqual([shape, other]);
    expect(coalesce([cell, { kind: 'book' }, shape])).toEqual([{ kind: 'book' }]);
  });
});

describe('strips', () => {
  test('cover a rectangle and join to it again', () => {
    const area = { top: 3, left: 1, rows: 25, columns: 10 };
    const pieces = strips(area, 100);
    expect(pieces.map(({ top, rows }) => [top, rows])).toEqual([
      [3, 10],
      [13, 10],
      [23, 5],
    ]);
    const content = pieces.map((rectangle) => ({
      rectangle,
      values: [[rectangle.top]],
      formulas: [],
      formats: [],
    }));
    expect(joinPieces(content)).toMatchObject({ rectangle: area, values: [[3], [13], [23]] });
    expect(strips(area, 1)).toHaveLength(25);
  });
});

describe('the print area', () => {
  const table = parseArea('A5:D20') as Area;

  test.each([
    ['grows with the table', "'Phụ lục'!A1:D30", 'A1:E30'],
    ['grows in the part that holds the table', 'A1:D30,F1:G2', 'A1:E30,F1:G2'],
    ['is left alone where the table is not', 'F1:G9', null],
    ['is left alone when it is large enough', 'A1:F30', null],
    ['is not made', null, null],
  ])('%s', (_, before, after) => {
    expect(grownPrintArea(before, table, 4)).toBe(after);
  });
});
