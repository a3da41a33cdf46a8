/**
 * One error of each kind, planted anywhere in a random plan that is right: found at its cell, and nothing else is said.
 * Each plan is tried without a scheme and with the scheme taken from it, its sums typed and as formulas.
 */
import fc from 'fast-check';
import type { Appendix } from '../../../src/domain/appendix';
import { cellAddress } from '../../../src/a1/address';
import { runChecks } from '../../../src/domain/checks';
import type { CheckId } from '../../../src/domain/checks';
import { recompute } from '../../../src/domain/recompute';
import { schemeFromAppendix } from '../../../src/domain/scheme';
import type { Scheme } from '../../../src/domain/scheme';
import { unitRegistry } from '../../../src/domain/units';
import {
  at,
  empty,
  numeric,
  plan,
  planCells,
  planLayout,
  strangeName,
  sumOf,
  textual,
} from '../../support/plans';
import type { PlanRow } from '../../support/plans';
import { appendixOf } from '../../support/tables';
import type { SheetCell } from '../../support/tables';

const told = (appendix: Appendix, scheme: Scheme | null): string[] =>
  runChecks(appendix, { sums: recompute(appendix), scheme, units: unitRegistry })
    .map(({ check, place }) => `${check} ${cellAddress(place)}`)
    .sort();

const cell = (line: number, column: number): string => cellAddress({ row: line, column });

interface Scene {
  readonly rows: readonly PlanRow[];
  readonly row: PlanRow;
  readonly formulas: boolean;
}
/** What is planted: one cell changed, or whole lines. */
interface Planted {
  readonly cells?: readonly (readonly [line: number, column: number, cell: SheetCell])[];
  readonly without?: number;
  /** A line that is put below another. */
  readonly inserted?: { readonly after: number; readonly cells: readonly SheetCell[] };
  readonly hidden?: number;
  readonly change?: Partial<Appendix>;
  /** "check cell" of everything that must be said. */
  readonly expected: readonly string[];
}
interface Plant {
  readonly check: CheckId;
  readonly title: string;
  /** Modes in which the error is this check's. */
  readonly scheme?: 'none' | 'own';
  readonly formulas?: boolean;
  readonly rows: (row: PlanRow, rows: readonly PlanRow[]) => boolean;
  readonly plant: (scene: Scene) => Planted;
}

const isLeaf = ({ code, children }: PlanRow): boolean => code !== '' && children.length === 0;
const isCriterion = ({ code }: PlanRow): boolean => code !== '';
const isSum = ({ children }: PlanRow): boolean => children.length > 0;
const siblings = (row: PlanRow, rows: readonly PlanRow[]): readonly PlanRow[] =>
  rows.filter((other) => isCriterion(other) && other.parent === row.parent);
const isLastOfSome = (row: PlanRow, rows: readonly PlanRow[]): boolean =>
  siblings(row, rows).length > 1 && siblings(row, rows).at(-1)?.line === row.line;
const last = (code: string): number => Number(code.split('.').at(-1));
const withLast = (code: string, number: number): string => code.replace(/\d+$/u, String(number));

/** One cell holds something else, and that is what is said of it. */
const one =
  (check: CheckId, column: number, change: (scene: Scene) => SheetCell) =>
  (scene: Scene): Planted => ({
    cells: [[scene.row.line, column, change(scene)]],
    expected: [`${check} ${cell(scene.row.line, column)}`],
  });
/** The sums above a row, from its parent to the total. */
const linesAbove = (row: PlanRow, rows: readonly PlanRow[]): readonly number[] => {
  const above: number[] = [];
  for (let parent = row.parent; parent !== null; parent = rows[parent - 1]?.parent ?? null)
    above.push(parent);
  return row.code === '' ? above : [...above, rows.at(-1)?.line ?? 0];
};
const sumAbove = ({ rows, row }: Scene): number => row.parent ?? rows.at(-1)?.line ?? 0;

const plants: readonly Plant[] = [
  {
    check: 'code-malformed',
    title: 'a comma in a code',
    rows: ({ code }) => code.includes('.'),
    plant: one('code-malformed', at.code, ({ row }) => textual(row.code.replaceAll('.', ','))),
  },
  {
    check: 'code-duplicate',
    title: 'the code of the sibling above',
    rows: (row, rows) =>
      isLeaf(row) &&
      last(row.code) > 1 &&
      rows.some((other) => isLeaf(other) && other.line === row.line - 1 && other.parent === row.parent),
    plant: one('code-duplicate', at.code, ({ row }) => textual(withLast(row.code, last(row.code) - 1))),
  },
  {
    check: 'code-order',
    title: 'two neighbours that have changed places',
    scheme: 'none',
    rows: (row, rows) =>
      isLeaf(row) &&
      rows.some((other) => isLeaf(other) && other.parent === row.parent && other.line === row.line + 1),
    plant: ({ row }) => ({
      cells: [
        [row.line, at.code, textual(withLast(row.code, last(row.code) + 1))],
        [row.line + 1, at.code, textual(row.code)],
      ],
      expected: [`code-order ${cell(row.line, at.code)}`],
    }),
  },
  {
    check: 'code-gap',
    title: 'a number skipped before the last sibling',
    scheme: 'none',
    rows: (row, rows) => isLeaf(row) && isLastOfSome(row, rows),
    plant: one('code-gap', at.code, ({ row }) => textual(withLast(row.code, last(row.code) + 1))),
  },
  {
    check: 'criterion-missing',
    title: 'a leaf without its row',
    scheme: 'own',
    formulas: false,
    rows: (row) => isLeaf(row) && row.line > 1,
    plant: ({ row }) => ({ without: row.line, expected: ['criterion-missing *'] }),
  },
  {
    check: 'parent-missing',
    title: 'a criterion whose children have lost its row',
    scheme: 'none',
    formulas: false,
    rows: (row) => isSum(row) && row.parent !== null,
    plant: ({ row }) => ({ without: row.line, expected: ['parent-missing *'] }),
  },
  {
    check: 'criterion-unknown',
    title: 'a row that the scheme does not know',
    scheme: 'own',
    formulas: false,
    rows: (row, rows) => isLeaf(row) && isLastOfSome(row, rows),
    plant: ({ row }) => {
      const code = withLast(row.code, last(row.code) + 1);
      const cells = [textual(code), textual(strangeName), numeric(0), numeric(0), numeric(0), empty, empty];
      const expected = [`criterion-unknown ${cell(row.line + 1, at.code)}`];
      return { inserted: { after: row.line, cells }, expected };
    },
  },
  {
    check: 'code-differs',
    title: 'a code that is another number',
    scheme: 'own',
    rows: isLeaf,
    plant: one('code-differs', at.code, ({ row }) => textual(`${row.code}9`)),
  },
  {
    check: 'name-differs',
    title: 'another name',
    scheme: 'own',
    rows: isCriterion,
    plant: one('name-differs', at.name, () => textual(strangeName)),
  },
  {
    check: 'maximum-differs',
    title: 'another maximum',
    scheme: 'own',
    formulas: false,
    rows: isCriterion,
    plant: one('maximum-differs', at.maximum, ({ row }) => numeric(row.points[0] + 25)),
  },
  {
    check: 'score-missing',
    title: 'an empty score',
    rows: isLeaf,
    plant: one('score-missing', at.achieved, () => empty),
  },
  {
    check: 'score-not-number',
    title: 'words for a score',
    rows: isLeaf,
    plant: one('score-not-number', at.target, () => textual('chưa chấm')),
  },
  {
    check: 'number-as-text',
    title: 'a number as text',
    rows: isLeaf,
    plant: one('number-as-text', at.achieved, ({ row }) =>
      textual((row.points[1] / 100).toFixed(2).replace('.', ',')),
    ),
  },
  {
    check: 'score-negative',
    title: 'points below zero',
    formulas: false,
    rows: isLeaf,
    plant: one('score-negative', at.achieved, () => numeric(-50)),
  },
  {
    check: 'over-maximum',
    title: 'points above the maximum',
    formulas: false,
    rows: isLeaf,
    plant: one('over-maximum', at.achieved, ({ row }) => numeric(row.points[0] + 100)),
  },
  {
    check: 'subtotal-mismatch',
    title: 'a leaf that its sum does not know',
    formulas: false,
    rows: isLeaf,
    plant: (scene) => ({
      cells: [[scene.row.line, at.target, numeric(scene.row.points[2] - 15)]],
      expected: [`subtotal-mismatch ${cell(sumAbove(scene), at.target)}`],
    }),
  },
  {
    check: 'subtotal-mismatch',
    title: 'a sum that is not its children’s',
    formulas: false,
    rows: (row) => isSum(row) && isCriterion(row),
    plant: (scene) => ({
      cells: [[scene.row.line, at.achieved, numeric(scene.row.points[1] + 15)]],
      expected: [
        `subtotal-mismatch ${cell(scene.row.line, at.achieved)}`,
        `subtotal-mismatch ${cell(sumAbove(scene), at.achieved)}`,
      ],
    }),
  },
  {
    check: 'subtotal-rounded',
    title: 'a leaf with more decimals than its sum',
    formulas: false,
    rows: isLeaf,
    plant: (scene) => ({
      cells: [
        [
          scene.row.line,
          at.achieved,
          { value: Number((scene.row.points[1] / 100 + 0.0021).toFixed(4)), format: '0.0000' },
        ],
      ],
      expected: [`subtotal-rounded ${cell(sumAbove(scene), at.achieved)}`],
    }),
  },
  {
    check: 'subtotal-rounded-parts',
    title: 'a total that only rounded parts explain',
    formulas: false,
    rows: ({ code }) => code === '',
    plant: one('subtotal-rounded-parts', at.achieved, ({ row }) => numeric(row.points[1] + 1)),
  },
  {
    check: 'interval-reversed',
    title: 'an interval that begins with its higher bound',
    formulas: false,
    rows: (row) => isLeaf(row),
    plant: ({ row, rows }) => {
      // The plan has intervals in this branch: the leaf from 0,15 less on, and every sum above it.
      const interval = (line: number): SheetCell => {
        const target = rows[line - 1]?.points[2] ?? 0;
        return textual(
          `${((target - 15) / 100).toFixed(2)} - ${(target / 100).toFixed(2)}`.replaceAll('.', ','),
        );
      };
      const target = row.points[2];
      const reversed = textual(
        `${(target / 100).toFixed(2)} - ${((target - 15) / 100).toFixed(2)}`.replaceAll('.', ','),
      );
      return {
        cells: [
          [row.line, at.target, reversed],
          ...linesAbove(row, rows).map((line) => [line, at.target, interval(line)] as const),
        ],
        expected: [`interval-reversed ${cell(row.line, at.target)}`],
      };
    },
  },
  {
    check: 'target-below-achieved',
    title: 'a plan to get worse, its sums right',
    formulas: false,
    rows: isLeaf,
    plant: ({ row, rows }) => {
      const lower = (line: number): SheetCell => numeric((rows[line - 1]?.points[2] ?? 0) - 45);
      return {
        cells: [row.line, ...linesAbove(row, rows)].map((line) => [line, at.target, lower(line)] as const),
        expected: [`target-below-achieved ${cell(row.line, at.target)}`],
      };
    },
  },
  {
    check: 'formula-error',
    title: 'an error value in a sum',
    formulas: true,
    rows: (row) => isSum(row) && isCriterion(row),
    plant: one('formula-error', at.maximum, () => ({ value: '#REF!', format: 'General', formula: '=#REF!' })),
  },
  {
    check: 'formula-range',
    title: 'a SUM that leaves out the last child',
    formulas: true,
    rows: ({ children }, rows) =>
      children.length > 2 && children.every((line) => rows[line - 1]?.children.length === 0),
    plant: ({ row, rows }) => {
      const kept = row.children.slice(0, -1);
      const lost = rows[(row.children.at(-1) ?? 1) - 1]?.points[1] ?? 0;
      // Excel calculates the sums above from the wrong one.
      const above = linesAbove(row, rows);
      const less = (line: number, children: readonly number[]): SheetCell => ({
        ...numeric((rows[line - 1]?.points[1] ?? 0) - lost),
        formula: sumOf(children, at.achieved),
      });
      return {
        cells: [
          [row.line, at.achieved, less(row.line, kept)],
          ...above.map((line) => [line, at.achieved, less(line, rows[line - 1]?.children ?? [])] as const),
        ],
        expected: [`formula-range ${cell(row.line, at.achieved)}`],
      };
    },
  },
  {
    check: 'hardcoded-subtotal',
    title: 'a typed sum among formulas',
    formulas: true,
    rows: (row, rows) => isSum(row) && isCriterion(row) && rows.filter(isSum).length > 3,
    plant: one('hardcoded-subtotal', at.achieved, ({ row }) => numeric(row.points[1])),
  },
  {
    check: 'lead-unit-missing',
    title: 'a leaf that nobody answers for',
    rows: (row, rows) => isLeaf(row) && rows.filter(isLeaf).length > 3,
    plant: one('lead-unit-missing', at.unit, () => empty),
  },
  {
    check: 'lead-unit-unknown',
    title: 'a slip in a unit’s name',
    rows: isLeaf,
    plant: one('lead-unit-unknown', at.unit, () => textual('Văn phòng Đoàn ĐBQH và HỖND tỉnh')),
  },
  {
    check: 'lead-unit-superseded',
    title: 'a unit that is no more',
    rows: isLeaf,
    plant: one('lead-unit-superseded', at.unit, () => textual('Sở Kế hoạch và Đầu tư')),
  },
  {
    check: 'task-missing',
    title: 'a leaf with nothing planned',
    rows: (row, rows) => isLeaf(row) && rows.filter(isLeaf).length > 3,
    plant: one('task-missing', at.task, () => empty),
  },
  {
    check: 'hidden-row',
    title: 'a row with points that nobody sees',
    rows: isLeaf,
    plant: ({ row }) => ({ hidden: row.line, expected: [`hidden-row ${cell(row.line, at.code)}`] }),
  },
  {
    check: 'year-mismatch',
    title: 'a title of another year',
    rows: ({ line }) => line === 1,
    plant: () => ({
      change: { yearsSaid: [{ where: 'title', year: '2023' }] },
      expected: ['year-mismatch *'],
    }),
  },
];

const build = (
  cells: readonly (readonly SheetCell[])[],
  { without, inserted, hidden, change }: Planted,
): Appendix => {
  const lines = cells.flatMap((line, at) => [
    ...(at === without ? [] : [line]),
    ...(at === inserted?.after ? [inserted.cells] : []),
  ]);
  const appendix = appendixOf(lines, planLayout);
  const rows = appendix.rows.map((row) => (row.row === hidden ? { ...row, hidden: true } : row));
  return { ...appendix, rows, ...change };
};

const changed = (cells: readonly (readonly SheetCell[])[], edits: Planted['cells'] = []): SheetCell[][] =>
  cells.map((line, r) =>
    line.map((own, c) => edits.find(([row, column]) => row === r && column === c)?.[2] ?? own),
  );

/** A place of the check's own choosing is compared by check alone. */
const blurred = (found: readonly string[], expected: readonly string[]): string[] =>
  found.map((line) =>
    expected.includes(`${line.split(' ')[0] ?? ''} *`) ? `${line.split(' ')[0] ?? ''} *` : line,
  );

const ownScheme = (rows: readonly PlanRow[]): Scheme =>
  schemeFromAppendix(appendixOf(planCells(rows, false), planLayout), {
    id: 'mau',
    title: 'Mẫu',
    level: 'commune',
  });

const runs = Number(process.env.PLANTED_RUNS ?? 40);

test('a right plan says nothing above information', () => {
  fc.assert(
    fc.property(plan, fc.boolean(), fc.boolean(), (rows, formulas, own) => {
      const appendix = appendixOf(planCells(rows, formulas), planLayout);
      expect(told(appendix, own ? ownScheme(rows) : null)).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test.each(plants.map((plant) => [`${plant.check}: ${plant.title}`, plant] as const))('%s', (_, plant) => {
  const scene = plan
    .filter((rows) => rows.some((row) => plant.rows(row, rows)))
    .chain((rows) =>
      fc.record({
        rows: fc.constant(rows),
        row: fc.constantFrom(...rows.filter((row) => plant.rows(row, rows))),
        formulas: plant.formulas === undefined ? fc.boolean() : fc.constant(plant.formulas),
        own: plant.scheme === undefined ? fc.boolean() : fc.constant(plant.scheme === 'own'),
      }),
    );
  fc.assert(
    fc.property(scene, ({ own, ...at }) => {
      const planted = plant.plant(at);
      const appendix = build(changed(planCells(at.rows, at.formulas), planted.cells), planted);
      const found = told(appendix, own ? ownScheme(at.rows) : null);
      expect(blurred(found, planted.expected)).toEqual([...planted.expected].sort());
    }),
    { numRuns: runs },
  );
});
