/**
 * A sheet of ours: made, filled and laid out; taken back only while it holds just what was written.
 *
 * It has its own name from the start, for renaming a sheet costs a person's undo stack. A passing name of the workbook stands before
 * the sheet is there, points to it from then on, and goes when it is finished. So what a broken batch leaves behind is known to be
 * ours by that name, and a sheet that somebody else has given the same name, even an empty one, is never touched.
 */
import { parseReference, sheetAddress } from '../../a1/references';
import { contentIn } from '../../appendices/layout/laid';
import type { WorkbookReading } from '../../sheets/grid';
import type { CellContent } from '../../sheets/patch';
import { allParts, askOf } from '../ask';
import type { Answer } from '../ask';
import { contentOf, holds, nothing } from '../content';
import type { Conflict } from '../outcome';
import type { Content } from '../window';
import { refer } from './names';
import { seenIn, seenName } from './seen';
import { layOutSheet } from './sheet-look';
import type { Operator, SheetStep, Side } from './step';

export interface FoundSheet {
  /** Id and contents by "row column" of the sheet of that name; null when there is none. */
  readonly named: { readonly id: string; readonly cells: ReadonlyMap<string, CellContent> } | null;
  /** While the passing name stands, something of ours is not finished: 'sheet' where it points to the sheet of that name. */
  readonly mark: 'sheet' | 'nothing' | null;
}

/** What the passing name refers to before there is a sheet. */
const noSheet = '=0';
const firstCell = { top: 0, left: 0, bottom: 0, right: 0 };

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  `${String(row)} ${String(column)}`;

/** What stands on a sheet, by "row column"; empty cells are left out. */
const contentsOf = ({ rectangle, values, formulas, formats }: Content): ReadonlyMap<string, CellContent> => {
  const cells = new Map<string, CellContent>();
  formulas.forEach((line, r) => {
    line.forEach((formula, c) => {
      if (formula === '') return;
      const place = { row: rectangle.top + r, column: rectangle.left + c };
      cells.set(keyOf(place), contentOf(values[r]?.[c] ?? '', formula, formats[r]?.[c] ?? 'General'));
    });
  });
  return cells;
};

/** What the passing name of a sheet points to. */
const markAt = (name: string, formula: unknown): 'sheet' | 'nothing' =>
  parseReference(String(formula))?.sheet?.toLowerCase() === name.toLowerCase() ? 'sheet' : 'nothing';

const askSheet = (context: Excel.RequestContext, { name, draft }: SheetStep): Answer<FoundSheet> => {
  const { worksheets, names } = context.workbook;
  const [named, mark] = [worksheets.getItemOrNullObject(name), names.getItemOrNullObject(draft)];
  named.load('id');
  mark.load('formula');
  const used = askOf(named.getUsedRangeOrNullObject(true), allParts);
  return () => ({
    named: named.isNullObject ? null : { id: named.id, cells: contentsOf(used()) },
    mark: mark.isNullObject ? null : markAt(name, mark.formula),
  });
};

/** The same as far as a reading shows it. */
const seenSheet = ({ name, draft }: SheetStep, reading: WorkbookReading): FoundSheet => {
  const grid = reading.grids.find(({ sheet }) => sheet.toLowerCase() === name.toLowerCase());
  const mark = seenName(reading, draft);
  const everything = grid && { top: grid.top, left: grid.left, rows: grid.rows, columns: grid.columns };
  return {
    named: grid && everything ? { id: grid.sheetId, cells: contentsOf(seenIn(grid, everything)) } : null,
    mark: mark === null ? null : markAt(name, mark),
  };
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

/** A sheet that a batch has begun: the passing name points to it, or was about to, when nothing stands on it. */
const isUnfinished = ({ named, mark }: FoundSheet): boolean =>
  named !== null && (mark === 'sheet' || (mark === 'nothing' && named.cells.size === 0));

const isOurs = (step: SheetStep, found: FoundSheet): boolean =>
  found.named !== null && differences(step, found).length === 0;

/** An empty sheet without a mark is somebody's own, or ours that somebody has cleared: nothing is left to take back. */
const holdsNothingOfOurs = ({ named, mark }: FoundSheet): boolean => mark === null && named?.cells.size === 0;

/** Before: the name is free. After: nobody has changed the sheet since; of an unfinished one what is not there yet is no change. */
const conflictsOf = (step: SheetStep, found: FoundSheet, from: Side): readonly Conflict[] => {
  if (from === 'after') {
    if (holdsNothingOfOurs(found)) return [];
    const changes = differences(step, found);
    return found.mark ? changes.filter(({ found: now }) => now !== nothing) : changes;
  }
  if (!found.named) return [];
  const [first] = found.named.cells.values();
  return [{ sheet: step.name, row: 0, column: 0, expected: nothing, found: first ?? nothing }];
};

const write = (context: Excel.RequestContext, step: SheetStep, found: FoundSheet | null, to: Side): void => {
  const { worksheets, names } = context.workbook;
  const unfinished = found !== null && isUnfinished(found);
  const whole = found !== null && !unfinished && isOurs(step, found);
  if (found?.named && (unfinished || (whole && to === 'before'))) worksheets.getItem(found.named.id).delete();
  if (found?.mark) names.getItem(step.draft).delete();
  if (to === 'before' || whole) return;
  names.add(step.draft, noSheet);
  const sheet = worksheets.add(step.name);
  refer(names.getItem(step.draft), `=${sheetAddress(step.name, firstCell)}`);
  layOutSheet(sheet, step);
  names.getItem(step.draft).delete();
};

export const sheetOperator: Operator<SheetStep, FoundSheet> = {
  ask: (context, step) => askSheet(context, step),
  seen: seenSheet,
  capture: (step) => step,
  conflicts: conflictsOf,
  due: ({ layout: { cells } }, { named }) => {
    const filled = cells.map((cell) => ({ cell, content: contentIn(cell) }));
    const gone = filled.filter(
      ({ cell, content }) => !holds(named?.cells.get(keyOf(cell)) ?? nothing, content),
    );
    const blank = filled.filter(({ content }) => content.formula === '');
    // Blank cells go with the last that is filled.
    return gone.length + blank.length === cells.length ? 0 : cells.length - gone.length;
  },
  reached: (step, found, side) =>
    found.mark === null && (side === 'after' ? isOurs(step, found) : !isOurs(step, found)),
  write,
};
