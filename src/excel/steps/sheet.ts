/**
 * A sheet of ours: made, filled and laid out; taken back only while it holds just what was written.
 *
 * It has its own name from the start, for renaming a sheet costs a person's undo stack; a passing name of the workbook points to it
 * until it is finished. So what a broken batch leaves behind is known to be ours, and a sheet with contents that somebody else
 * has given the same name meanwhile is never touched.
 */
import { contentIn } from '../../appendices/layout/laid';
import type { CellValue } from '../../domain/appendix';
import type { CellContent } from '../../sheets/patch';
import type { Answer } from '../ask';
import { contentOf, holds, nothing } from '../content';
import type { Conflict } from '../outcome';
import { layOutSheet } from './sheet-look';
import type { Operator, SheetStep, Side } from './step';

export interface FoundSheet {
  /** Id and contents by "row column" of the sheet of that name; null when there is none. */
  readonly named: { readonly id: string; readonly cells: ReadonlyMap<string, CellContent> } | null;
  /** True while the passing name stands: the sheet is ours and not finished. */
  readonly marked: boolean;
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${String(row)} ${String(column)}`;

/** What a loaded range holds, by "row column"; empty cells are left out. */
const contentsOf = (used: Excel.Range): ReadonlyMap<string, CellContent> => {
  const cells = new Map<string, CellContent>();
  if (used.isNullObject) return cells;
  const [values, formats] = [used.values as CellValue[][], used.numberFormat as string[][]];
  (used.formulas as CellValue[][]).forEach((line, r) => {
    line.forEach((formula, c) => {
      if (formula === '') return;
      const place = { row: used.rowIndex + r, column: used.columnIndex + c };
      cells.set(keyOf(place), contentOf(values[r]?.[c] ?? '', formula, formats[r]?.[c] ?? 'General'));
    });
  });
  return cells;
};

const askSheet = (context: Excel.RequestContext, { name, draft }: SheetStep): Answer<FoundSheet> => {
  const { worksheets, names } = context.workbook;
  const [named, mark] = [worksheets.getItemOrNullObject(name), names.getItemOrNullObject(draft)];
  named.load('id');
  mark.load('name');
  const used = named.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,values,formulas,numberFormat');
  return () => ({
    named: named.isNullObject ? null : { id: named.id, cells: contentsOf(used) },
    marked: !mark.isNullObject,
  });
};

/** Cells of the sheet that hold something else than was written, its own and any beside them. */
const differences = ({ name, layout }: SheetStep, { named }: FoundSheet): readonly Conflict[] => {
  if (!named) return [];
  const written = new Map(layout.cells.map((cell) => [keyOf(cell), { cell, content: contentIn(cell) }]));
  const changed = [...written.values()].flatMap(({ cell, content }): Conflict[] => {
    const found = named.cells.get(keyOf(cell)) ?? nothing;
    return holds(found, content)
      ? []
      : [{ sheet: name, row: cell.row, column: cell.column, expected: content, found }];
  });
  const added = [...named.cells].flatMap(([key, found]): Conflict[] => {
    const [row = 0, column = 0] = key.split(' ').map(Number);
    return written.has(key) ? [] : [{ sheet: name, row, column, expected: nothing, found }];
  });
  return [...changed, ...added];
};

/** A sheet that a batch has begun: marked as ours, or broken off before it was, when nothing stands on it. */
const isUnfinished = ({ named, marked }: FoundSheet): boolean =>
  named !== null && (marked || named.cells.size === 0);

const isOurs = (step: SheetStep, found: FoundSheet): boolean =>
  found.named !== null && differences(step, found).length === 0;

/** Before: the name is free. After: nobody has changed the sheet since; of an unfinished one what is not there yet is no change. */
const conflictsOf = (step: SheetStep, found: FoundSheet, from: Side): readonly Conflict[] => {
  if (from === 'after') {
    const changes = differences(step, found);
    return found.marked ? changes.filter(({ found: now }) => now !== nothing) : changes;
  }
  if (!found.named) return [];
  const [first] = found.named.cells.values();
  return [{ sheet: step.name, row: 0, column: 0, expected: nothing, found: first ?? nothing }];
};

const write = (context: Excel.RequestContext, step: SheetStep, found: FoundSheet | null, to: Side): void => {
  const { worksheets, names } = context.workbook;
  if (found?.marked === true) names.getItem(step.draft).delete();
  const unfinished = found !== null && isUnfinished(found);
  const whole = found !== null && !unfinished && isOurs(step, found);
  if (found?.named && (unfinished || (whole && to === 'before'))) worksheets.getItem(found.named.id).delete();
  if (to === 'before' || whole) return;
  const sheet = worksheets.add(step.name);
  names.add(step.draft, sheet.getRange('A1'));
  layOutSheet(sheet, step);
  names.getItem(step.draft).delete();
};

export const sheetOperator: Operator<SheetStep, FoundSheet> = {
  ask: (context, step) => askSheet(context, step),
  capture: (step) => step,
  conflicts: conflictsOf,
  reached: (step, found, side) =>
    !found.marked && !isUnfinished(found) && (side === 'after' ? isOurs(step, found) : !isOurs(step, found)),
  write,
};
