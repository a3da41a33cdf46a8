/** Merged areas are asked for only where they can matter: on any other sheet no table is found, however its cells are merged. */
import fc from 'fast-check';
import { columnIndex, rowIndex } from '../../src/a1/place';
import { recogniseGrid } from '../../src/sheets/recognise';
import { mergesDecide, mergesWanted } from '../../src/sheets/merges';
import type { Grid } from '../../src/sheets/grid';
import { noHints } from '../../src/sheets/hints';
import { bookNames, folders, openBook, readingOf } from '../recognition/books';
import { gridOf, readTable } from '../support/tables';

const books = folders.flatMap(bookNames).map((name) => readingOf(openBook(name)));
const grids = books.flatMap((reading) => reading.grids);

const published = ['dak-nong-2022', 'krong-no-2023', 'phong-tho-2023', 'tien-giang-2018-2020'];

/** The rows from `first` on, `count` of them. */
const cut = (grid: Grid, first: number, count: number): Grid => {
  const of = <T>(table: readonly T[]): readonly T[] => table.slice(first, first + count);
  const values = of(grid.values);
  return {
    ...grid,
    rows: values.length,
    values,
    formulas: of(grid.formulas),
    formats: of(grid.formats),
    merges: [],
  };
};

const anyMerges = (grid: Grid): fc.Arbitrary<Grid['merges']> =>
  fc.array(
    fc
      .tuple(
        fc.nat({ max: Math.max(0, grid.rows - 1) }),
        fc.nat({ max: Math.max(0, grid.columns - 1) }),
        fc.nat({ max: 3 }),
        fc.nat({ max: 4 }),
      )
      .map(([top, left, down, across]) => ({
        top: rowIndex(top),
        left: columnIndex(left),
        bottom: rowIndex(top + down),
        right: columnIndex(left + across),
      })),
    { maxLength: 12 },
  );

test('every table of the corpus stands on a sheet whose merges are wanted', () => {
  const unwanted = grids.filter((grid) => mergesWanted(grid, noHints) === null);
  expect(unwanted.flatMap((grid) => recogniseGrid(grid).map(({ sheet }) => sheet))).toEqual([]);
  expect(grids.length - unwanted.length).toBeGreaterThan(80);
});

test.each(published)('%s: its merges are wanted, those of its rows alone are not', (name) => {
  const grid = gridOf(readTable(name).map((line) => line.map((value) => ({ value }))));
  expect(mergesWanted(grid, noHints)).toMatchObject({ top: 0, left: 0, bottom: grid.rows - 1 });
  const rows = cut(grid, Math.floor(grid.rows / 2), 12);
  expect(mergesWanted(rows, noHints)).toBeNull();
  expect(mergesWanted(rows, { tables: [{ sheetId: '', sheet: rows.sheet }] })).not.toBeNull();
});

test('where they are not wanted, no merging of cells makes a table', () => {
  const pieces = fc
    .tuple(fc.constantFrom(...grids), fc.nat({ max: 30 }), fc.integer({ min: 1, max: 12 }))
    .map(([grid, first, count]) => cut(grid, Math.min(first, Math.max(0, grid.rows - 1)), count))
    .filter((grid) => mergesWanted(grid, noHints) === null);
  const merged = pieces.chain((grid) => anyMerges(grid).map((merges) => ({ ...grid, merges })));
  fc.assert(
    fc.property(merged, (grid) => {
      expect(recogniseGrid(grid)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('words that were taught make a header, and its merges are wanted', () => {
  const grid = gridOf(
    [
      ['Abc', 'Uvw', 'Xyz'],
      ['1', 'Chỉ đạo', '2'],
    ].map((line) => line.map((value) => ({ value }))),
  );
  const taught = [
    { kind: 'column', header: 'Uvw', role: 'name' },
    { kind: 'column', header: 'Xyz', role: 'maximum' },
  ] as const;
  expect(mergesWanted(grid, noHints)).toBeNull();
  expect(mergesWanted(grid, { tables: [], taught })).not.toBeNull();
});

/** A heading of the header's rows, merged over some of the blanks right of it or below it. */
const headingMerges = (grid: Grid, top: number, bottom: number): fc.Arbitrary<Grid['merges']> => {
  const blank = (row: number, column: number): boolean => grid.values[row]?.[column] === '';
  const choices: fc.Arbitrary<Grid['merges']>[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = 0; column < grid.columns; column += 1) {
      if (blank(row, column)) continue;
      let [right, end] = [column, row];
      while (right + 1 < grid.columns && blank(row, right + 1)) right += 1;
      while (end < bottom && blank(end + 1, column)) end += 1;
      const area = (last: number, edge: number) => [
        { top: rowIndex(row), left: columnIndex(column), bottom: rowIndex(last), right: columnIndex(edge) },
      ];
      choices.push(
        fc.oneof(
          fc.constant([]),
          fc.integer({ min: column, max: right }).map((edge) => area(row, edge)),
          fc.integer({ min: row, max: end }).map((last) => area(last, column)),
        ),
      );
    }
  return fc
    .tuple(...choices)
    .map((areas) => areas.flat().filter((each) => each.right > each.left || each.bottom > each.top));
};

const headersIn = (grid: Grid) =>
  recogniseGrid(grid).map(({ header, columns }) => ({
    header,
    columns: columns.map(({ key, column }) => [key, column]),
  }));

test('where they do not decide, no merging of headings makes another header', () => {
  const plain = grids.map((grid) => ({ ...grid, merges: [] })).filter((grid) => !mergesDecide(grid, noHints));
  expect(plain.length).toBeGreaterThan(80);
  const some = fc.constantFrom(...plain).chain((grid) => {
    const [first] = headersIn(grid);
    return first
      ? headingMerges(grid, first.header.top, first.header.bottom).map((merges) => ({ ...grid, merges }))
      : fc.constant(grid);
  });
  fc.assert(
    fc.property(some, (grid) => {
      expect(headersIn(grid)).toEqual(headersIn({ ...grid, merges: [] }));
    }),
    { numRuns: 300 },
  );
});
