import { areaAddress } from '../../a1/address';
import { columnIndex, rowIndex } from '../../a1/place';
import { sheetAddress } from '../../a1/references';
import type { CellValue, Column } from '../../domain/appendix';
import { isInterval } from '../../domain/score';
import {
  bindingOf,
  emptyRecord,
  ignoredName,
  withAppendix,
  withCorrection,
  writePart,
} from '../../sheets/binding';
import type { Bindable, BindingRecord } from '../../sheets/binding';
import type { Grid, NameReading, WorkbookReading } from '../../sheets/grid';
import { layOut } from './sheet-layout';
import type { LaidCell } from './laid';
import { bodyTop } from '../model/sheet-plan';
import type { SheetPlan } from '../model/sheet-plan';

/** The plan's sheet as something that can be bound, under a name and an id that are free in the workbook. */
export const bindable = (plan: SheetPlan, sheet: string, id: string): Bindable => {
  const { table, header } = layOut(plan);
  const columns = plan.columns.map(({ key, role, year, header: words }, at): Column => ({
    key,
    role,
    ...(year === undefined ? {} : { year }),
    column: columnIndex(at),
    header: words,
    confidence: 1,
  }));
  return {
    id,
    kind: plan.binding.kind,
    scheme: plan.binding.scheme,
    sheet,
    area: {
      top: rowIndex(table.top),
      left: columnIndex(table.left),
      bottom: rowIndex(table.bottom),
      right: columnIndex(table.right),
    },
    header: { top: rowIndex(header.top), bottom: rowIndex(header.bottom) },
    columns,
  };
};

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

/** What is kept in the workbook with plans' sheets. */
export interface Remembered {
  readonly names: readonly NameReading[];
  readonly record: BindingRecord;
}

/** A plan's sheet under its name in the workbook, and the id of its appendix. */
export interface PlacedPlan {
  readonly plan: SheetPlan;
  readonly sheet: string;
  readonly appendix: string;
}

/** Remembers a sheet's table as its appendix, or as none; `taken` are the workbook's names so far. */
const remember = (
  { names, record }: Remembered,
  { plan, sheet, appendix }: PlacedPlan,
  taken: readonly string[],
): Remembered => {
  if (!plan.unbound) {
    const binding = bindingOf(bindable(plan, sheet, appendix));
    return { names: [...names, ...binding.names], record: withAppendix(record, binding.record) };
  }
  const name = ignoredName([...taken, ...names.map((each) => each.name)]);
  const { table } = layOut(plan);
  return {
    names: [...names, { name, refersTo: `=${sheetAddress(sheet, table)}` }],
    record: withCorrection(record, {
      sheet,
      sheetId: '',
      notAppendix: true,
      name,
      area: areaAddress(table),
    }),
  };
};

/** The names that plans' sheets need, and the record with their tables in it. */
export const rememberPlans = (
  plans: readonly PlacedPlan[],
  record: BindingRecord,
  taken: readonly string[],
): Remembered => plans.reduce<Remembered>((kept, plan) => remember(kept, plan, taken), { names: [], record });

/** The workbook that the plans alone would make, bound. Names and ids are taken as they stand. */
export const readingOf = (plans: readonly SheetPlan[]): WorkbookReading => {
  const placed = plans.map((plan) => ({ plan, sheet: plan.name, appendix: plan.binding.id }));
  const { names, record } = rememberPlans(placed, emptyRecord, []);
  return { grids: plans.map((plan) => gridOf(plan)), names, part: writePart(record) };
};
