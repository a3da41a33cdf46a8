import { areaAddress } from '../../a1/address';
import { columnIndex, rowIndex } from '../../a1/place';
import { sheetAddress } from '../../a1/references';
import type { Column } from '../../domain/appendix';
import { bindingOf, ignoredName, withAppendix, withCorrection } from '../../sheets/binding';
import type { Bindable, BindingRecord } from '../../sheets/binding';
import type { NameReading } from '../../sheets/grid';
import { layOut } from './sheet-layout';
import type { PlanBinding, SheetPlan } from '../model/sheet-plan';

/** The plan's sheet as something that can be bound, under a name and an id that are free in the workbook. */
const bindable = (plan: SheetPlan, { kind, scheme }: PlanBinding, sheet: string, id: string): Bindable => {
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
    kind,
    scheme,
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
  if (plan.binding) {
    const binding = bindingOf(bindable(plan, plan.binding, sheet, appendix));
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
