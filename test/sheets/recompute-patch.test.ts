import fc from 'fast-check';

import { diagnose } from '../../src/domain/diagnosis';
import { pointColumns, recompute } from '../../src/domain/recompute';
import { equals, exactly } from '../../src/domain/score';
import { summarise } from '../../src/domain/summary';
import { judgeRow, statedScore } from '../../src/domain/tree';
import { cellAddress } from '../../src/a1/address';
import type { Grid } from '../../src/sheets/grid';
import type { CellEdit, Patch } from '../../src/sheets/patch';
import { heldKinds } from '../../src/sheets/sums/held';
import type { HeldKind } from '../../src/sheets/sums/held';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import type { RecomputeOptions } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import type { AppendixReport } from '../../src/sheets/report';
import { patched } from '../support/patched';
import { appendixOf, gridOf, layouts, published } from '../support/tables';
import type { Layout, SheetCell } from '../support/tables';
import { cellsOf, flatten, forest, treeLayout } from '../support/forests';

const reportOf = (cells: readonly (readonly SheetCell[])[], layout: Layout): AppendixReport => {
  const appendix = appendixOf(cells, layout);
  const sums = recompute(appendix);
  const summary = summarise(appendix, sums, () => ({ units: [], cooperating: [] }));
  const scheme = { scheme: null, fit: 0, chosen: false };
  return { appendix, scheme, sums, totals: [], findings: [], diagnoses: diagnose(appendix), summary };
};

const plan = (
  cells: readonly (readonly SheetCell[])[],
  layout: Layout,
  options: Partial<RecomputeOptions> = {},
) => {
  const grid = gridOf(cells);
  return {
    grid,
    patch: buildRecomputePatch(reportOf(cells, layout), grid, { mode: 'formulas', gaps: false, ...options }),
  };
};

const editsOf = (patch: Patch): readonly CellEdit[] => patch.sheets.flatMap(({ edits }) => edits);
const listed = (patch: Patch): Record<string, unknown> =>
  Object.fromEntries(editsOf(patch).map((edit) => [cellAddress(edit), edit.after.formula]));

/** The cells of a grid, to be read again. */
const cellsIn = (grid: Grid): SheetCell[][] =>
  grid.values.map((line, row) =>
    line.map((value, column) => {
      const formula = grid.formulas[row]?.[column];
      const isFormula = typeof formula === 'string' && formula.startsWith('=');
      return { value, format: grid.formats[row]?.[column] ?? 'General', ...(isFormula ? { formula } : {}) };
    }),
  );

const table = (...lines: readonly (readonly (string | number | SheetCell)[])[]): SheetCell[][] => [
  ['STT', 'Tên', 'Điểm chuẩn', 'Điểm đạt 2023'].map((value) => ({ value })),
  ...lines.map((line) => line.map((cell) => (typeof cell === 'object' ? cell : { value: cell }))),
];

describe('the published cases', () => {
  const names = Object.keys(layouts) as (keyof typeof layouts)[];

  test.each(names.flatMap((name) => [[name, 'formulas'] as const, [name, 'values'] as const]))(
    '%s as %s: every sum is the exact one afterwards, held totals too where asked for, and a second recompute changes nothing',
    (name, mode) => {
      const { cells } = published(name);
      const options = { mode, replace: heldKinds };
      const { grid, patch } = plan(cells, layouts[name], options);
      const after = cellsIn(patched(grid, patch));
      const appendix = appendixOf(after, layouts[name]);
      const sums = recompute(appendix);
      for (const { key } of pointColumns(appendix)) {
        appendix.rows.forEach((row, index) => {
          const [stated, exact] = [statedScore(row, key), sums.get(key)?.[index]];
          if (stated && exact)
            expect([row.code.code, key, equals(stated, exact)]).toEqual([row.code.code, key, true]);
          expect(judgeRow(appendix, key, index) ?? 'equal').toBe('equal');
        });
      }
      expect(editsOf(plan(after, layouts[name], options).patch)).toEqual([]);
    },
  );

  test('Đắk Nông as values: just the sums that are not exact, the announced total only where asked for', () => {
    const values = (replace: readonly HeldKind[]) =>
      plan(published('dak-nong-2022').cells, layouts['dak-nong-2022'], { mode: 'values', replace }).patch;
    const subtotals = { D77: 9.2591, D78: 2.7091, D106: 1.5 };
    expect(listed(values([]))).toEqual(subtotals);
    expect(listed(values(['announced']))).toEqual({ ...subtotals, D121: 86.2391 });
    expect(editsOf(values(['announced'])).at(-1)?.reason).toBe('total');
  });

  test('Đắk Nông as formulas: a parent sums exactly its children', () => {
    const { patch } = plan(published('dak-nong-2022').cells, layouts['dak-nong-2022'], {
      replace: ['announced'],
    });
    expect(listed(patch)).toMatchObject({
      D2: '=SUM(D3:D5,D8:D10)',
      D5: '=SUM(D6:D7)',
      D121: '=ROUND(SUM(D2,D11,D20,D45,D56,D77,D93,D112),6)',
    });
    expect(editsOf(patch).find((edit) => cellAddress(edit) === 'D106')).toMatchObject({
      before: { formula: 1.21 },
      after: { formula: '=SUM(D107:D108)', format: '0.00' },
      shows: '1.5',
    });
  });

  test('Tiền Giang: intervals become text in the way the column writes them', () => {
    const { patch } = plan(published('tien-giang-2018-2020').cells, layouts['tien-giang-2018-2020']);
    const byCell = listed(patch);
    expect(byCell).toMatchObject({ F45: '2 - 2.5', E56: '13.55 - 15.05' });
    expect(editsOf(patch).find((edit) => cellAddress(edit) === 'E56')?.after.literal).toBe(true);
    expect(byCell).not.toHaveProperty('F44');
  });
});

describe('gap columns', () => {
  test('are put right of the table, with words that are recognised again', () => {
    const { cells } = published('dak-nong-2022');
    const grid = gridOf(cells);
    const [report] = analyse({ grids: [grid], names: [], part: null }).appendices;
    if (!report) throw new Error('not recognised');
    const patch = buildRecomputePatch(report, grid, { mode: 'formulas', gaps: true });
    expect(listed(patch)).toMatchObject({
      H1: 'Điểm mất',
      I1: 'Điểm cần tăng',
      J1: 'Điểm còn để mất',
      H3: '=ROUND(C3-D3,6)',
      I3: '=ROUND(E3-D3,6)',
      J8: '=ROUND(C8-E8,6)',
    });
    expect(patch.sheets[0]?.newColumns.map(({ column, likeColumn }) => [column, likeColumn])).toEqual([
      [7, 3],
      [8, 3],
      [9, 4],
    ]);
    const after = patched(grid, patch);
    // Of the announced 86,26.
    expect(after.values[120]?.slice(7)).toEqual([13.74, 3.67, 10.07]);
    const [again] = analyse({ grids: [after], names: [], part: null }).appendices;
    expect(again?.appendix.columns.map(({ role }) => role).slice(-3)).toEqual([
      'shortfall',
      'goal-gap',
      'remaining-gap',
    ]);
    if (!again) throw new Error('not recognised again');
    expect(editsOf(buildRecomputePatch(again, after, { mode: 'formulas', gaps: true }))).toEqual([]);
  });

  test('go past what stands beside the table', () => {
    const cells = table(['1', 'a', 3, 2], ['', 'Tổng điểm', 3, 2]).map((line, row) => [
      ...line,
      { value: row === 1 ? 'ghi riêng' : '' },
    ]);
    const grid = gridOf(cells);
    const report = reportOf(
      cells.map((line) => line.slice(0, 4)),
      treeLayout,
    );
    const patch = buildRecomputePatch(report, grid, { mode: 'values', gaps: true });
    expect(listed(patch)).toMatchObject({ F1: 'Điểm mất', F2: 1, F3: 1 });
  });
});

describe('what stays and what is replaced', () => {
  const formula = (text: string, value: number): SheetCell => ({ value, formula: text, format: 'General' });
  const sheet = (parent: SheetCell | number | string, last: SheetCell | number | string = 1) =>
    table(
      ['1', 'a', 3, parent],
      ['1.1', 'b', 1.5, 1.25],
      ['1.2', 'c', 1.5, last],
      ['', 'Tổng điểm', 3, formula('=SUM(D2)', 2.25)],
    );
  const atD2 = (cells: SheetCell[][], options: Partial<RecomputeOptions> = {}) =>
    listed(plan(cells, treeLayout, options).patch)['D2'];

  test.each([
    '=SUM(D3:D4)',
    '=D3+D4',
    '=ROUND(SUM(D3:D4),2)',
    '=SUBTOTAL(9,D3:D4)',
    '=SUMIF(A3:A4,"1.*",D3:D4)',
  ])('%s with the right value stays', (text) => {
    expect(atD2(sheet(formula(text, 2.25)))).toBeUndefined();
  });

  test.each([
    ['=SUM(D3:D4)', 2.5],
    ['=SUM(D3)', 2.25],
    ['=SUM(D3:D5)', 2.25],
    ['=SUM(C3:C4)', 2.25],
  ])('%s showing %p is replaced', (text, value) => {
    expect(atD2(sheet(formula(text, value)))).toBe('=SUM(D3:D4)');
  });

  test('a right number becomes a formula, or stays where values are wanted', () => {
    expect(atD2(sheet(2.25))).toBe('=SUM(D3:D4)');
    expect(atD2(sheet(2.25), { mode: 'values' })).toBeUndefined();
    expect(atD2(sheet('2,25'), { mode: 'values' })).toBe(2.25);
  });

  test('a child that is a number typed as text makes the sum a value: SUM would not be exact', () => {
    expect(atD2(sheet(0, { value: '1', format: '@' }))).toBe(2.25);
    expect(atD2(sheet(0, ''))).toBe('=SUM(D3:D4)');
  });

  test.each([{ value: 45353, format: 'd-mmm' }, { value: 0.5, format: '0%' }, '#REF!', 'đang xem xét'])(
    'a child %j that is no points leaves the sum as it is stated',
    (child) => {
      expect(atD2(sheet(0, child))).toBeUndefined();
    },
  );

  test('a cell kept as text gets a format in which a formula lives', () => {
    const [edit] = editsOf(plan(sheet({ value: '2', format: '@' }), treeLayout).patch).filter(
      (each) => cellAddress(each) === 'D2',
    );
    expect(edit?.after).toEqual({ formula: '=SUM(D3:D4)', format: 'General' });
  });

  test('more than 255 scattered children are nested', () => {
    const children = Array.from({ length: 300 }, (_, at) => [
      [`1.${at + 1}`, 'x', 1, 1],
      [`1.${at + 1}.1`, 'y', 1, 0.5],
      [`1.${at + 1}.2`, 'z', 1, 0.5],
    ]).flat();
    const cells = table(['1', 'a', 300, 0], ...children, ['', 'Tổng điểm', 300, 0]);
    const { grid, patch } = plan(cells, treeLayout);
    expect(String(listed(patch)['D2'])).toMatch(/^=SUM\(SUM\(D3,D6,.*\),SUM\(.*\)\)$/u);
    expect(patched(grid, patch).values[1]?.[3]).toBe(300);
  });
});

test('rows rounded first: formulas round exactly the cells that need it', () => {
  const cells = table(
    ['1', 'a', 3, 0],
    ['1.1', 'b', 1, 0.8791],
    ['1.2', 'c', 1, 0.835],
    ['1.3', 'd', 1, 1],
    ['', 'Tổng điểm', 3, 0],
  );
  const { grid, patch } = plan(cells, treeLayout, { rounding: 2 });
  expect(listed(patch)).toMatchObject({
    D2: '=ROUND(SUM(ROUND(D3,2),ROUND(D4,2),D5),2)',
    D6: '=ROUND(SUM(D2),2)',
  });
  expect(patched(grid, patch).values.map((line) => line[3])).toEqual([
    'Điểm đạt 2023',
    2.72,
    0.8791,
    0.835,
    1,
    2.72,
  ]);
});

test('on random trees with any cells wrong, what is written is exact to the last digit', () => {
  const mode = fc.constantFrom('formulas' as const, 'values' as const);
  fc.assert(
    fc.property(forest, fc.array(fc.nat(), { maxLength: 6 }), mode, (fields, wrong, how) => {
      const rows = flatten(fields);
      const cells = cellsOf(rows).map((line, at) => {
        const isSum = (rows[at - 1]?.children.length ?? 0) > 0;
        return isSum && wrong.some((pick) => pick % rows.length === at - 1)
          ? [...line.slice(0, 3), { value: 0.07, format: 'General' }]
          : line;
      });
      const { grid, patch } = plan(cells, treeLayout, { mode: how, gaps: true });
      const after = patched(grid, patch);
      rows.forEach(({ achieved, maximum }, row) => {
        const lost = exactly((maximum - achieved).toString())
          .low.value.div(100)
          .toNumber();
        expect([after.values[row + 1]?.[3], after.values[row + 1]?.[4]]).toEqual([
          Number(achieved) / 100,
          lost,
        ]);
      });
      for (const { before, row, column } of editsOf(patch)) {
        expect(before.formula).toBe(grid.formulas[row]?.[column] ?? '');
      }
    }),
  );
});
