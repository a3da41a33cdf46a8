/** Planned sheets as a workbook that holds nothing else, to be read back. */
import { columnIndex, rowIndex } from '../../src/a1/place';
import { rememberPlans } from '../../src/appendices/layout/reading';
import { layOut } from '../../src/appendices/layout/sheet-layout';
import type { LaidCell } from '../../src/appendices/layout/laid';
import { bodyTop } from '../../src/appendices/model/sheet-plan';
import type { SheetPlan } from '../../src/appendices/model/sheet-plan';
import type { CellValue } from '../../src/domain/appendix';
import { isInterval } from '../../src/domain/score';
import { emptyRecord, writePart } from '../../src/sheets/binding';
import type { Grid, WorkbookReading } from '../../src/sheets/grid';

/** What a cell will show once calculated. */
const valueOf = (plan: SheetPlan, cell: LaidCell): CellValue => {
  if (!cell.formula) return cell.input;
  const planned = plan.lines[cell.row - bodyTop(plan.columns, plan.charts)]?.cells[cell.column];
  const score = planned?.kind === 'formula' ? planned.score : null;
  return score === null || isInterval(score) ? '' : score.low.value.toNumber();
};

/** The sheet's cells as Excel would answer for them. */
export const gridOf = (plan: SheetPlan, sheet = plan.name): Grid => {
  const layout = layOut(plan);
  const table = <T>(fill: T): T[][] =>
    Array.from({ length: layout.rows }, () => Array.from({ length: layout.columns }, () => fill));
  const values = table<CellValue>('');
  const formulas = table<CellValue>('');
  const formats = table('General');
  for (const cell of layout.cells) {
    const [value, formula, format] = [values[cell.row], formulas[cell.row], formats[cell.row]];
    if (!value || !formula || !format) continue;
    value[cell.column] = valueOf(plan, cell);
    formula[cell.column] = cell.input;
    format[cell.column] = cell.format;
  }
  return {
    sheet,
    sheetId: `plan ${sheet}`,
    visible: true,
    top: 0,
    left: 0,
    rows: layout.rows,
    columns: layout.columns,
    values,
    formulas,
    formats,
    merges: layout.merges.map(({ top, left, bottom, right }) => ({
      top: rowIndex(top),
      left: columnIndex(left),
      bottom: rowIndex(bottom),
      right: columnIndex(right),
    })),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
};

/** The workbook that the plans alone would make, bound. Names and ids are taken as they stand. */
export const readingOf = (plans: readonly SheetPlan[]): WorkbookReading => {
  const placed = plans.map((plan) => ({ plan, sheet: plan.name, appendix: plan.binding?.id ?? '' }));
  const { names, record } = rememberPlans(placed, emptyRecord, []);
  return { grids: plans.map((plan) => gridOf(plan)), names, part: writePart(record) };
};
