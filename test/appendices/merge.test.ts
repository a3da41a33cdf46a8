/** Units' sheets filled in and brought back: what one changed, what they disagree on, what fits nowhere. */
import type { Grid } from '../../src/sheets/grid';
import type { SheetPlan } from '../../src/appendices/model/sheet-plan';
import { bodyTop } from '../../src/appendices/model/sheet-plan';
import { mergeUnitSheets } from '../../src/appendices/units/merge';
import type { FilledSheet } from '../../src/appendices/units/merge';
import { gridOf, readingOf } from '../support/plans-reading';
import { recogniseWorkbook } from '../../src/sheets/recognise';
import { readBinding } from '../../src/sheets/binding';
import { patchSize } from '../../src/sheets/patch';
import { generate, plansOf, readingOfSample, reportOfSample, shows } from './cases';

/** A cell that a unit types: criterion, column key, what is typed. */
type Typed = readonly [code: string, key: string, value: string | number];

const filled = (plan: SheetPlan, unit: string, typed: readonly Typed[]): FilledSheet => {
  const grid = gridOf(plan);
  const values = grid.values.map((line) => [...line]);
  for (const [code, key, value] of typed) {
    const row = plan.lines.findIndex(({ cells }) => shows(cells[0]) === code) + bodyTop(plan.columns);
    const column = plan.columns.findIndex((each) => each.key === key);
    const line = values[row];
    if (!line || column < 0) throw new Error(`no cell ${code} ${key}`);
    line[column] = value;
  }
  const typedGrid: Grid = { ...grid, values, formulas: values };
  const reading = { ...readingOf([plan]), grids: [typedGrid] };
  const [appendix] = recogniseWorkbook(reading, readBinding(reading.part, reading.names).hints);
  if (!appendix) throw new Error('the sheet is not read back');
  return { unit, appendix };
};

const setUp = async () => {
  const report = await reportOfSample('krong-no-2023');
  const plan = report.appendices[0]!.appendix;
  const grid = (await readingOfSample('krong-no-2023')).grids[0]!;
  const plans = plansOf(generate(report, 'unit-sheet', 'KrongNo2023'));
  const sheet = (name: string): SheetPlan => {
    const found = plans.find(({ titles }) => titles.title.includes(name.toLocaleUpperCase('vi')));
    if (!found) throw new Error(name);
    return found;
  };
  return { plan, grid, sheet };
};

const commune = 'UBND cấp xã';
const offices = 'Các phòng, ban chuyên môn thuộc huyện';

test('sheets that come back untouched change nothing', async () => {
  const { plan, grid, sheet } = await setUp();
  const sheets = ['Phòng Nội vụ', commune, offices].map((unit) => filled(sheet(unit), unit, []));
  expect(mergeUnitSheets(plan, grid, sheets)).toEqual({
    patch: { action: 'merge', sheets: [] },
    conflicts: [],
    unmatched: [],
    homeless: [],
  });
});

test('what one unit changed goes into the patch, at the criterion’s own row', async () => {
  const { plan, grid, sheet } = await setUp();
  const back = filled(sheet('Phòng Nội vụ'), 'Phòng Nội vụ', [
    ['8.1', 'target:2023', 9.5],
    ['5.7.1', 'task', 'Rà soát, bố trí công chức'],
  ]);
  const { patch, conflicts } = mergeUnitSheets(plan, grid, [back]);
  const rowOf = (code: string) => plan.rows.find((row) => row.code.code === code)!.row;
  expect(conflicts).toEqual([]);
  expect(patchSize(patch)).toBe(2);
  const written = patch.sheets[0]!.edits.map(({ row, after, reason }) => ({
    row,
    value: after.formula,
    reason,
  }));
  expect(written).toHaveLength(2);
  expect(written).toContainEqual({ row: rowOf('8.1'), value: 9.5, reason: 'target' });
  expect(written).toContainEqual({
    row: rowOf('5.7.1'),
    value: 'Rà soát, bố trí công chức',
    reason: 'merge',
  });
});

test('two units that write different things of a shared criterion: a conflict, and nothing is written', async () => {
  const { plan, grid, sheet } = await setUp();
  const sheets = [
    filled(sheet(commune), commune, [['1.7', 'task', 'Mỗi xã một sáng kiến']]),
    filled(sheet(offices), offices, [['1.7', 'task', 'Mỗi phòng một sáng kiến']]),
  ];
  const { patch, conflicts } = mergeUnitSheets(plan, grid, sheets);
  expect(patch.sheets).toEqual([]);
  expect(conflicts).toMatchObject([
    {
      code: '1.7',
      role: 'task',
      present: 'Nghiên cứu xây dựng và áp dụng ít nhất 01 sáng kiến CCHC trở lên',
      offers: [
        { unit: commune, text: 'Mỗi xã một sáng kiến' },
        { unit: offices, text: 'Mỗi phòng một sáng kiến' },
      ],
    },
  ]);
});

test('two units that agree are no conflict, whatever way they write the number', async () => {
  const { plan, grid, sheet } = await setUp();
  const sheets = [
    filled(sheet(commune), commune, [['1.7', 'target:2023', '1,5']]),
    filled(sheet(offices), offices, [['1.7', 'target:2023', 1.5]]),
  ];
  const { patch, conflicts } = mergeUnitSheets(plan, grid, sheets);
  expect(conflicts).toEqual([]);
  expect(patch.sheets[0]!.edits.map(({ after, shows: shown }) => [after.formula, shown])).toEqual([
    [1.5, '1.5'],
  ]);
});

test('a criterion the plan does not know, and words it has no column for, are listed', async () => {
  const { plan, grid, sheet } = await setUp();
  const own = sheet('Phòng Tư pháp');
  const strange: SheetPlan = {
    ...own,
    lines: own.lines.map((line, at) =>
      at === 0
        ? {
            ...line,
            cells: [
              { kind: 'text', text: '9.9' },
              { kind: 'text', text: 'Một tiêu chí lạ' },
              ...line.cells.slice(2),
            ],
          }
        : line,
    ),
  };
  const code = shows(own.lines[1]!.cells[0]);
  const merged = mergeUnitSheets(plan, grid, [
    filled(strange, 'Phòng Tư pháp', [[code, 'deadline', 'Quý III']]),
  ]);
  expect(merged.unmatched).toMatchObject([{ unit: 'Phòng Tư pháp', code: '9.9', name: 'Một tiêu chí lạ' }]);
  expect(merged.homeless).toEqual([{ role: 'deadline', unit: 'Phòng Tư pháp', code, text: 'Quý III' }]);
  expect(merged.patch.sheets).toEqual([]);
});
