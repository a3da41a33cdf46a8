/**
 * New rows in a table: inserted as whole sheet rows, so that names, formulas and the print area follow by themselves.
 *
 * Where rows come in between, places mean nothing after a batch that broke off. So passing names stand on the rows below
 * each place while the batch works: how far they have moved tells what was done, and their absence that nothing is open.
 */
import { rangeAt } from '../ask';
import { holds, nothing } from '../content';
import type { HeldContent } from '../content';
import type { Conflict } from '../outcome';
import { areGone, fillCells } from './cells';
import { refer } from './names';
import { rowsName } from './passing-name';
import { askRows, groupsOf, line, placeOf, seenRows } from './rows-found';
import type { FoundRows } from './rows-found';
import type { Operator, RowsStep, Side } from './step';

const heldAt = ({ rows }: FoundRows, index: number, column: number): HeldContent =>
  rows[index]?.cells.get(column) ?? nothing;

const isFilled = (step: RowsStep, found: FoundRows, index: number): boolean =>
  (step.rows[index]?.cells ?? []).every(({ column, content }) =>
    holds(heldAt(found, index, column), content),
  );

/** The step with what stood in the new rows' places before. */
const withPlaces = (step: RowsStep, found: FoundRows): RowsStep => ({
  ...step,
  rows: step.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, was: heldAt(found, index, cell.column) })),
  })),
  // While an insertion stands open, names stand somewhere in between.
  ...(step.names &&
    !isOpen(found) && {
      names: step.names.map((change, index) => ({ ...change, before: found.names[index] ?? null })),
    }),
});

const areTakenBack = (step: RowsStep, found: FoundRows): boolean =>
  areGone(
    step.rows.flatMap(({ cells }, index) =>
      cells.map((cell) => ({ cell, now: heldAt(found, index, cell.column) })),
    ),
  );

const isOpen = ({ markers }: FoundRows): boolean => markers.some((marker) => marker !== null);

const isDone = (step: RowsStep, found: FoundRows): boolean =>
  !isOpen(found) && step.rows.every((_, index) => isFilled(step, found, index));

/** Which groups are in now; null when somebody moved rows meanwhile, so that nothing can be told. */
const groupsIn = (step: RowsStep, found: FoundRows): readonly boolean[] | null => {
  const groups = groupsOf(step);
  if (!isOpen(found)) return groups.map(() => isDone(step, found));
  const moved = groups.map(({ after }, group) => {
    const marker = found.markers[group];
    return marker == null ? null : marker - after - 1;
  });
  // While names are set or taken off, all rows are in or none: the first name, last to go, tells for all.
  if (moved.includes(null)) {
    const first = moved[0];
    return first === 0 || (first != null && first === groups[0]?.count) ? groups.map(() => first > 0) : null;
  }
  const counts = groups.map((_, group) => (moved[group] ?? 0) - (group > 0 ? (moved[group - 1] ?? 0) : 0));
  const known = counts.every((count, group) => count === 0 || count === groups[group]?.count);
  return known ? counts.map((count) => count > 0) : null;
};

const conflictAt = (
  { sheet }: RowsStep,
  row: number,
  column: number,
  expected: HeldContent,
  found: HeldContent,
): Conflict => ({ sheet, row, column, expected, found });

/** The row above a place must be the one the patch was planned on. */
const anchorConflicts = (step: RowsStep, found: FoundRows, side: Side): readonly Conflict[] =>
  groupsOf(step).flatMap(({ after, above }, group) => {
    const now = found.anchors[group]?.[side].cells;
    const anchor = step.rows[above]?.anchor ?? [];
    return anchor.flatMap(({ column, content }) => {
      const held = now?.get(column) ?? nothing;
      const row = side === 'after' ? after + above : after;
      return holds(held, content) ? [] : [conflictAt(step, row, column, content, held)];
    });
  });

/** A row that holds more than was put there, or something else: taking it away would lose it. */
const rowConflicts = (step: RowsStep, found: FoundRows): readonly Conflict[] =>
  step.rows.flatMap(({ cells }, index) => {
    const now = found.rows[index]?.cells ?? new Map<number, HeldContent>();
    const wanted = new Map(cells.map(({ column, content }) => [column, content]));
    const columns = new Set([...wanted.keys(), ...now.keys()]);
    return [...columns].flatMap((column) => {
      const [held, expected] = [now.get(column) ?? nothing, wanted.get(column) ?? nothing];
      return holds(held, expected) ? [] : [conflictAt(step, placeOf(step, index), column, expected, held)];
    });
  });

const at = (sheet: Excel.Worksheet, row: number, count = 1): Excel.Range =>
  sheet.getRange(`${String(row + 1)}:${String(row + count)}`);

/** Sets the names that are not there yet, each on the row below its place. */
const setMarkers = (
  context: Excel.RequestContext,
  step: RowsStep,
  found: FoundRows | null,
  isIn: readonly boolean[],
): void => {
  const sheet = context.workbook.worksheets.getItem(step.sheetId);
  groupsOf(step).forEach(({ after, count, above }, group) => {
    if (found?.markers[group] != null) return;
    const row = after + 1 + (isIn[group] === true ? above + count : 0);
    context.workbook.names.add(rowsName(group), rangeAt(sheet, { ...line(row), columns: 1 }));
  });
};

const dropMarkers = (context: Excel.RequestContext, step: RowsStep): void => {
  for (let group = groupsOf(step).length - 1; group >= 0; group -= 1)
    context.workbook.names.getItem(rowsName(group)).delete();
};

const fill = (sheet: Excel.Worksheet, step: RowsStep): void => {
  step.rows.forEach(({ after, likeRow, cells }, index) => {
    const row = placeOf(step, index);
    if (likeRow !== after) {
      const above = step.rows.filter((other) => other.after < likeRow).length;
      at(sheet, row).clear(Excel.ClearApplyTo.formats);
      at(sheet, row).copyFrom(at(sheet, likeRow + above), Excel.RangeCopyType.formats);
    }
    fillCells(
      sheet,
      cells.map((cell) => ({ ...cell, row })),
    );
  });
};

/** Each side's references are in that side's rows: they are set when all rows are in, or none is. Names that are gone stay gone. */
const referNames = (
  context: Excel.RequestContext,
  { names = [] }: RowsStep,
  found: FoundRows | null,
  to: Side,
): void => {
  names.forEach((change, index) => {
    const target = change[to];
    if (target === null || (found && found.names[index] === null)) return;
    refer(context.workbook.names.getItem(change.name), target);
  });
};

/** From the lowest place up, so that the places above stay where they are; the names tell how far it came. */
const writeRows = (
  context: Excel.RequestContext,
  step: RowsStep,
  found: FoundRows | null,
  to: Side,
): void => {
  const sheet = context.workbook.worksheets.getItem(step.sheetId);
  const groups = groupsOf(step);
  const isIn = found ? groupsIn(step, found) : groups.map(() => to === 'before');
  if (!isIn || (found && !isOpen(found) && isIn.every((own) => own === (to === 'after')))) return;
  setMarkers(context, step, found, isIn);
  for (let group = groups.length - 1; group >= 0; group -= 1) {
    const own = groups[group];
    if (!own || isIn[group] === (to === 'after')) continue;
    const above = groups
      .slice(0, group)
      .reduce((sum, { count }, other) => sum + (isIn[other] ? count : 0), 0);
    const range = at(sheet, own.after + 1 + above, own.count);
    if (to === 'after') range.insert(Excel.InsertShiftDirection.down);
    else range.delete(Excel.DeleteShiftDirection.up);
  }
  if (to === 'after') fill(sheet, step);
  referNames(context, step, found, to);
  dropMarkers(context, step);
};

/** Somebody moved rows while an insertion stood open: how much of it is in nobody can tell. */
const unknownPlace = ({ sheet, rows }: RowsStep): readonly Conflict[] =>
  rows.slice(0, 1).map(({ after, cells }) => ({
    sheet,
    row: after + 1,
    column: cells[0]?.column ?? 0,
    expected: cells[0]?.content ?? nothing,
    found: null,
  }));

export const cellCount = (rows: RowsStep['rows']): number =>
  rows.reduce((count, { cells }) => count + cells.length, 0);

export const rowsOperator: Operator<RowsStep, FoundRows> = {
  ask: askRows,
  seen: seenRows,
  capture: (step, found, side) => (side === 'before' ? withPlaces(step, found) : step),
  conflicts: (step, found, from) => {
    if (isOpen(found)) return groupsIn(step, found) ? [] : unknownPlace(step);
    if (from === 'after' && areTakenBack(step, found)) return [];
    return from === 'after' ? rowConflicts(step, found) : anchorConflicts(step, found, 'before');
  },
  crossed: (step, found, { rows }) => {
    const isIn = groupsIn(step, found) ?? [];
    const out = groupsOf(step).filter((_, group) => isIn[group] !== true);
    const last = Math.max(...step.rows.map(({ after }) => after));
    for (let row = 0; row <= last; row += 1) {
      // The trace has all new rows in.
      const above = step.rows.filter(({ after }) => after < row).length;
      const missing = out.reduce((sum, { after, count }) => sum + (after < row ? count : 0), 0);
      if (rows.at(row + above) !== row + above - missing) return unknownPlace(step);
    }
    return [];
  },
  isOpen: (step, found) => isOpen(found) && groupsIn(step, found) !== null,
  due: (step, found) => {
    const isIn = groupsIn(step, found) ?? [];
    const cells = groupsOf(step).map(({ above, count }) => cellCount(step.rows.slice(above, above + count)));
    return cells.reduce((sum, count, group) => sum + (isIn[group] === true ? count : 0), 0);
  },
  reached: (step, found, side) => !isOpen(found) && isDone(step, found) === (side === 'after'),
  write: writeRows,
};
