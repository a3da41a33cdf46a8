/** Writes generated sheets into the workbook: all of them with their bindings in one transaction, undoable as one. */
import { layOut } from '../appendices/layout/sheet-layout';
import type { SheetPlan } from '../appendices/model/sheet-plan';
import { laidCharts } from '../appendices/layout/charts';
import { freeIds, freeNames } from '../appendices/model/names';
import { rememberPlans } from '../appendices/layout/reading';
import { namesStep, partStep, readKept } from './bind';
import type { Kept } from './bind';
import { refusalOf } from './failure';
import { act } from './journal';
import type { WriteOutcome } from './outcome';
import { newSheetName } from './steps/passing-name';
import type { Step } from './steps/step';

/** A sheet as it came to be: its name and the id of its appendix, both unique in the workbook. */
export interface WrittenSheet {
  readonly sheet: string;
  /** '' for a sheet whose table is no appendix. */
  readonly appendix: string;
}

/** As any write; when written, also which sheets there are now, in the order of the plans. */
export type SheetsOutcome = WriteOutcome & { readonly sheets?: readonly WrittenSheet[] };

const sheetsFor = (plans: readonly SheetPlan[], { sheets, record }: Kept): readonly WrittenSheet[] => {
  const names = freeNames(
    plans.map(({ name }) => name),
    sheets,
  );
  const ids = freeIds(
    plans.map(({ binding }) => binding?.id ?? ''),
    record.appendices.map(({ id }) => id),
  );
  return plans.map(({ binding }, at) => ({
    sheet: names[at] ?? '',
    appendix: binding ? (ids[at] ?? '') : '',
  }));
};

const stepsFor = (
  plans: readonly SheetPlan[],
  sheets: readonly WrittenSheet[],
  { names, part, record }: Kept,
): readonly Step[] => {
  const placed = plans.map((plan, at) => ({
    plan,
    sheet: sheets[at]?.sheet ?? '',
    appendix: sheets[at]?.appendix ?? '',
  }));
  const remembered = rememberPlans(
    placed,
    record,
    names.map(({ name }) => name),
  );
  return [
    ...plans.map((plan, at): Step => ({
      kind: 'sheet',
      name: sheets[at]?.sheet ?? '',
      draft: newSheetName(),
      orientation: plan.orientation,
      aligns: plan.columns.map(({ align }) => align),
      layout: layOut(plan),
      ...(plan.charts ? { charts: laidCharts(plan) } : {}),
    })),
    namesStep(names, remembered.names, []),
    partStep(part, remembered.record),
  ];
};

/**
 * Makes the sheets at the end of the workbook, wholly or not at all, and binds them. Names that are taken get a number;
 * nothing that is there is written over. Refused on a protected or read-only workbook. Taken back by `undoLast` as long
 * as nobody has written on them.
 */
export const writeSheets = async (plans: readonly SheetPlan[]): Promise<SheetsOutcome> => {
  if (plans.length === 0) return { status: 'nothing' };
  try {
    const kept = await readKept();
    const sheets = sheetsFor(plans, kept);
    const outcome = await act('generate', stepsFor(plans, sheets, kept));
    return outcome.status === 'written' ? { ...outcome, sheets } : outcome;
  } catch (error) {
    return refusalOf(error);
  }
};
