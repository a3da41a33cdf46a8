/** One error planted anywhere in a right published table is found at its cell, and nothing else is said. */
import fc from 'fast-check';
import type { Appendix } from '../../../src/domain/appendix';
import { cellAddress } from '../../../src/a1/address';
import { columnIndex } from '../../../src/a1/place';
import { runChecks } from '../../../src/domain/checks';
import type { CheckId } from '../../../src/domain/checks';
import { recompute } from '../../../src/domain/recompute';
import { bestScheme, schemes } from '../../../src/domain/scheme';
import { unitRegistry } from '../../../src/domain/units';
import { appendixOf, layouts, published } from '../../support/tables';
import type { SheetCell } from '../../support/tables';

const { cells: right, appendix: rightAppendix } = published('phong-tho-2023');
const layout = layouts['phong-tho-2023'];
const [code, name, maximum, appraised] = [0, 1, 2, 3];

const criteria = rightAppendix.rows.flatMap((row, index) => (row.kind === 'criterion' ? [index] : []));
const leaves = criteria.filter((index) => rightAppendix.rows[index]?.children.length === 0);
const parents = criteria.filter((index) => !leaves.includes(index));

const told = (appendix: Appendix): string[] =>
  runChecks(appendix, {
    sums: recompute(appendix),
    scheme: bestScheme(appendix, schemes).scheme,
    units: unitRegistry,
  }).map(({ check, place }) => `${check} ${cellAddress(place)}`);

/** The table with one cell changed; row i of the appendix is line i + 1 of the sheet. */
const planted = (index: number, column: number, change: (cell: SheetCell) => SheetCell): Appendix =>
  appendixOf(
    right.map((line, at) =>
      at === index + 1 ? line.map((cell, c) => (c === column ? change(cell) : cell)) : line,
    ),
    layout,
  );

const cellAt = (index: number, column: number): string =>
  cellAddress({ row: rightAppendix.rows[index]?.row ?? 0, column: columnIndex(column) });

const numberOf = (index: number, column: number): number => Number(right[index + 1]?.[column]?.value);
const textOf = (value: string) => (): SheetCell => ({ value, format: '@' });
const numeric = (value: number): SheetCell => ({ value, format: '0.00' });

interface Plant {
  readonly title: string;
  readonly check: CheckId;
  readonly column: number;
  readonly rows: readonly number[];
  readonly change: (cell: SheetCell, index: number) => SheetCell;
}

const codeOf = (index: number): string => rightAppendix.rows[index]?.code.code ?? '';
const plants: readonly Plant[] = [
  {
    title: 'a comma in a code',
    check: 'code-malformed',
    column: code,
    rows: criteria.filter((index) => codeOf(index).includes('.')),
    change: (cell) => ({ ...cell, value: String(cell.value).replaceAll('.', ',') }),
  },
  {
    title: 'the code of the row above',
    check: 'code-duplicate',
    column: code,
    rows: leaves.filter(
      (index) =>
        leaves.includes(index - 1) && codeOf(index).split('.').length === codeOf(index - 1).split('.').length,
    ),
    change: (_, index) => ({ value: codeOf(index - 1), format: '@' }),
  },
  {
    title: 'a code that is another number',
    check: 'code-differs',
    column: code,
    rows: leaves,
    change: (_, index) => ({ value: `${codeOf(index)}9`, format: '@' }),
  },
  {
    title: 'another name',
    check: 'name-differs',
    column: name,
    rows: criteria,
    change: textOf('Trồng cây xanh đô thị'),
  },
  {
    title: 'another maximum',
    check: 'maximum-differs',
    column: maximum,
    rows: criteria,
    change: (cell) => numeric(Number(cell.value) + 0.25),
  },
  {
    title: 'an empty score',
    check: 'score-missing',
    column: appraised,
    rows: criteria,
    change: () => ({ value: '', format: 'General' }),
  },
  {
    title: 'words for a score',
    check: 'score-not-number',
    column: appraised,
    rows: criteria,
    change: textOf('chưa chấm'),
  },
  {
    title: 'a number as text',
    check: 'number-as-text',
    column: appraised,
    rows: criteria,
    change: (cell) => ({ value: Number(cell.value).toFixed(2).replace('.', ','), format: '@' }),
  },
  {
    title: 'a score below zero',
    check: 'score-negative',
    column: appraised,
    rows: leaves,
    change: () => numeric(-0.5),
  },
  {
    title: 'a score above the maximum',
    check: 'over-maximum',
    column: appraised,
    rows: leaves,
    change: (_, index) => numeric(numberOf(index, maximum) + 1),
  },
  {
    title: 'an error value',
    check: 'formula-error',
    column: appraised,
    rows: criteria,
    change: () => ({ value: '#REF!', format: 'General', formula: '=#REF!' }),
  },
];

test('the table itself is right', () => {
  expect(told(rightAppendix)).toEqual([]);
});

test.each(plants.map((plant) => [plant.title, plant] as const))(
  '%s',
  (_, { check, column, rows, change }) => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), (index) => {
        expect(told(planted(index, column, (cell) => change(cell, index)))).toEqual([
          `${check} ${cellAt(index, column)}`,
        ]);
      }),
      { numRuns: 40 },
    );
  },
);

test('a leaf with other points shows at its parent alone', () => {
  const inner = leaves.filter((index) => numberOf(index, appraised) >= 0.5);
  fc.assert(
    fc.property(fc.constantFrom(...inner), (index) => {
      const row = rightAppendix.rows[index];
      const parent = row?.parent ?? -1;
      const appendix = planted(index, appraised, (cell) => numeric(Number(cell.value) - 0.3));
      expect(told(appendix)).toEqual([`subtotal-mismatch ${cellAt(parent, appraised)}`]);
    }),
    { numRuns: 40 },
  );
});

test('a subtotal with other points shows at itself and at most at the sum above it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...parents), (index) => {
      const parent = rightAppendix.rows[index]?.parent ?? rightAppendix.total ?? -1;
      const appendix = planted(index, appraised, (cell) => numeric(Number(cell.value) + 0.3));
      const expected = [
        `subtotal-mismatch ${cellAt(index, appraised)}`,
        `subtotal-mismatch ${cellAt(parent, appraised)}`,
      ];
      expect(told(appendix).sort()).toEqual(expected.sort());
    }),
    { numRuns: 40 },
  );
});

test('a leaf without its row is a missing criterion alone', () => {
  fc.assert(
    fc.property(fc.constantFrom(...leaves), (index) => {
      const without = appendixOf(
        right.filter((_, at) => at !== index + 1),
        layout,
      );
      const found = told(without);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/^criterion-missing /);
    }),
    { numRuns: 40 },
  );
});
