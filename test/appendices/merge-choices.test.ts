/** Units' sheets found in the workbook by what they say, and disagreements settled by a person. */
import { emptyRecord, writePart } from '../../src/sheets/binding';
import { freeIds, freeNames } from '../../src/appendices/model/names';
import {
  conflictKey,
  filledSheets,
  mergeWithChoices,
  unitOfSheet,
} from '../../src/appendices/units/merge-choices';
import { rememberPlans } from '../../src/appendices/layout/reading';
import { bodyTop } from '../../src/appendices/model/sheet-plan';
import type { SheetPlan } from '../../src/appendices/model/sheet-plan';
import { gridOf } from '../support/plans-reading';
import type { Grid, WorkbookReading } from '../../src/sheets/grid';
import { analyse, unitsOf } from '../../src/sheets/report';
import { patchSize } from '../../src/sheets/patch';
import { unitRegistry } from '../../src/domain/units';
import { cellAddress } from '../../src/a1/address';
import { generate, plansOf, readingOfSample, reportOfSample, shows } from './cases';

const id = 'KrongNo2023';

/** What a unit types into its sheet. */
const typed = (plan: SheetPlan, grid: Grid, code: string, key: string, value: string): Grid => {
  const row = plan.lines.findIndex(({ cells }) => shows(cells[0]) === code) + bodyTop(plan.columns);
  const column = plan.columns.findIndex((each) => each.key === key);
  const values = grid.values.map((line, at) =>
    at === row ? line.map((cell, place) => (place === column ? value : cell)) : line,
  );
  return { ...grid, values, formulas: values };
};

/** The workbook with the plan and every unit's sheet, into some of which something was typed. */
const returned = async (
  edits: readonly (readonly [unit: string, code: string, key: string, value: string])[],
) => {
  const reading = await readingOfSample('krong-no-2023');
  const plans = plansOf(generate(await reportOfSample('krong-no-2023'), 'unit-sheet', id));
  const names = freeNames(
    plans.map(({ name }) => name),
    reading.grids.map(({ sheet }) => sheet),
  );
  const ids = freeIds(
    plans.map(({ binding }) => binding?.id ?? ''),
    [id],
  );
  const placed = plans.map((plan, at) => ({ plan, sheet: names[at] ?? '', appendix: ids[at] ?? '' }));
  const remembered = rememberPlans(placed, emptyRecord, []);
  const grids = plans.map((plan, at): Grid => {
    const grid = { ...gridOf(plan), sheet: names[at] ?? '', sheetId: `unit-${String(at)}` };
    return edits
      .filter(([unit]) => plan.titles.title.includes(unit.toLocaleUpperCase('vi')))
      .reduce((now, [, code, key, value]) => typed(plan, now, code, key, value), grid);
  });
  const whole: WorkbookReading = {
    grids: [...reading.grids, ...grids],
    names: [...reading.names, ...remembered.names],
    part: writePart(remembered.record),
  };
  const book = analyse(whole);
  const plan = book.appendices.find(
    ({ appendix }) => appendix.sheetId === reading.grids[0]?.sheetId,
  )?.appendix;
  const grid = reading.grids[0];
  if (!plan || !grid) throw new Error('no plan');
  return { plan, grid, sheets: filledSheets(book, plan.id, unitsOf(book)), count: plans.length };
};

test('every unit’s sheet is found with its unit, and the plan is none of them', async () => {
  const { sheets, count, plan } = await returned([]);
  expect(sheets).toHaveLength(count);
  expect(new Set(sheets.map(({ unit }) => unit)).size).toBe(count);
  expect(sheets.some(({ appendix }) => appendix.id === plan.id)).toBe(false);
  expect(unitOfSheet({ ...plan, title: 'Phụ lục', sheet: 'VP HĐND và UBND huyện' }, unitRegistry)).toBe(
    'Văn phòng HĐND và UBND huyện',
  );
  expect(unitOfSheet({ ...plan, title: 'Phụ lục', sheet: 'Trang 1' }, unitRegistry)).toBeNull();
});

test('where units disagree the plan keeps its own until a person chooses', async () => {
  const { sheets, plan } = await returned([]);
  const shared = plan.rows.find(
    ({ code }) =>
      sheets.filter(({ appendix }) =>
        appendix.rows.some((row) => row.code.code === code.code && code.code !== null),
      ).length > 1,
  )?.code.code;
  if (!shared) throw new Error('no shared criterion');
  const [first, second] = sheets.filter(({ appendix }) =>
    appendix.rows.some(({ code }) => code.code === shared),
  );
  if (!first || !second) throw new Error('no two units');
  const both = await returned([
    [first.unit, shared, 'task', 'Rà soát quý I'],
    [second.unit, shared, 'task', 'Rà soát quý II'],
  ]);
  const open = mergeWithChoices(both.plan, both.grid, both.sheets, new Map());
  expect(open.conflicts).toHaveLength(1);
  expect(patchSize(open.patch)).toBe(0);
  const [conflict] = open.conflicts;
  if (!conflict) throw new Error('no conflict');
  expect(conflict.offers.map(({ text }) => text).sort()).toEqual(['Rà soát quý I', 'Rà soát quý II']);
  const chosen = mergeWithChoices(
    both.plan,
    both.grid,
    both.sheets,
    new Map([[conflictKey(conflict), second.unit]]),
  );
  const edits = chosen.patch.sheets.flatMap((sheet) => sheet.edits);
  expect(edits.map((edit) => [cellAddress(edit), edit.after.formula])).toEqual([
    [cellAddress(conflict), 'Rà soát quý II'],
  ]);
});
