/**
 * A sheet of ours: made, filled and laid out; taken back only while it holds just what was written.
 *
 * It is made under a passing name and takes its own last. So what a broken batch leaves behind is known to be ours, and a
 * sheet that somebody else has given the same name meanwhile is never touched.
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
  /** Id of the unfinished sheet. */
  readonly draft: string | null;
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
  const { worksheets } = context.workbook;
  const [named, unfinished] = [worksheets.getItemOrNullObject(name), worksheets.getItemOrNullObject(draft)];
  named.load('id');
  unfinished.load('id');
  const used = named.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,values,formulas,numberFormat');
  return () => ({
    named: named.isNullObject ? null : { id: named.id, cells: contentsOf(used) },
    draft: unfinished.isNullObject ? null : unfinished.id,
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

const isOurs = (step: SheetStep, found: FoundSheet): boolean =>
  found.named !== null && differences(step, found).length === 0;

/** Before: the name is free. After: nobody has changed the sheet since. */
const conflictsOf = (step: SheetStep, found: FoundSheet, from: Side): readonly Conflict[] => {
  if (from === 'after') return differences(step, found);
  if (!found.named) return [];
  const [first] = found.named.cells.values();
  return [{ sheet: step.name, row: 0, column: 0, expected: nothing, found: first ?? nothing }];
};

const write = (context: Excel.RequestContext, step: SheetStep, found: FoundSheet | null, to: Side): void => {
  const { worksheets } = context.workbook;
  if (found?.draft != null) worksheets.getItem(found.draft).delete();
  if (to === 'before') {
    if (found?.named && isOurs(step, found)) worksheets.getItem(found.named.id).delete();
    return;
  }
  const sheet = worksheets.add(step.draft);
  layOutSheet(sheet, step);
  sheet.name = step.name;
};

export const sheetOperator: Operator<SheetStep, FoundSheet> = {
  ask: (context, step) => askSheet(context, step),
  capture: (step) => step,
  conflicts: conflictsOf,
  reached: (step, found, side) =>
    found.draft === null && (side === 'after' ? isOurs(step, found) : !isOurs(step, found)),
  write,
};
