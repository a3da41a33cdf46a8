/**
 * New rows in a table: inserted as whole sheet rows, so that names, formulas and the print area follow by themselves.
 *
 * Where rows come in between, places mean nothing after a batch that broke off. So passing names stand on the rows below
 * each place while the batch works: how far they have moved tells what was done, and their absence that nothing is open.
 */
import { askUsed, rangeAt } from '../ask';
import type { Answer } from '../ask';
import { contentOf, holds, nothing } from '../content';
import type { HeldContent } from '../content';
import type { Conflict } from '../outcome';
import type { Content, Rectangle } from '../window';
import { areGone, fillCells } from './cells';
import { rowsName } from './passing-name';
import type { Operator, RowsStep, Side } from './step';

/** Cells of a row that are looked at: nothing of an appendix stands further right. */
const WIDTH = 200;

/** The rows that go in below one row of the sheet. */
interface Group {
  readonly after: number;
  readonly count: number;
  /** New rows of the groups above it. */
  readonly above: number;
  readonly likeRow: number;
}

interface RowNow {
  readonly cells: ReadonlyMap<number, HeldContent>;
}

export interface FoundRows {
  /** Row each passing name stands on, null where it is not there. */
  readonly markers: readonly (number | null)[];
  /** Contents at the places of the new rows once all are in. */
  readonly rows: readonly RowNow[];
  /** Contents of each group's row above, as if nothing was inserted, and as if all was. */
  readonly anchors: readonly { readonly before: RowNow; readonly after: RowNow }[];
}

const groupsOf = ({ rows }: RowsStep): readonly Group[] => {
  const groups: { after: number; count: number; above: number; likeRow: number }[] = [];
  rows.forEach(({ after, likeRow }, index) => {
    const last = groups.at(-1);
    if (last?.after === after) last.count += 1;
    else groups.push({ after, count: 1, above: index, likeRow });
  });
  return groups;
};

/** Where the new row stands once all are in. */
const placeOf = ({ rows }: RowsStep, index: number): number => (rows[index]?.after ?? 0) + 1 + index;

const line = (row: number): Rectangle => ({ top: row, left: 0, rows: 1, columns: WIDTH });

const rowNow = ({ rectangle, values, formulas, formats }: Content): RowNow => ({
  cells: new Map(
    (formulas[0] ?? []).map((formula, at) => [
      rectangle.left + at,
      contentOf(values[0]?.[at] ?? '', formula, formats[0]?.[at] ?? 'General'),
    ]),
  ),
});

const askRows = (context: Excel.RequestContext, step: RowsStep): Answer<FoundRows> => {
  const sheet = context.workbook.worksheets.getItem(step.sheetId);
  const groups = groupsOf(step);
  const markers = groups.map((_, group) => {
    const range = context.workbook.names.getItemOrNullObject(rowsName(group)).getRangeOrNullObject();
    range.load('rowIndex');
    return range;
  });
  const rows = step.rows.map((_, index) => askUsed(sheet, line(placeOf(step, index))));
  const anchors = groups.map(({ after, above }) => ({
    before: askUsed(sheet, line(after)),
    after: askUsed(sheet, line(after + above)),
  }));
  return () => ({
    markers: markers.map((marker) => (marker.isNullObject ? null : marker.rowIndex)),
    rows: rows.map((row) => rowNow(row())),
    anchors: anchors.map(({ before, after }) => ({ before: rowNow(before()), after: rowNow(after()) })),
  });
};

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

export const rowsOperator: Operator<RowsStep, FoundRows> = {
  ask: askRows,
  capture: (step, found, side) => (side === 'before' ? withPlaces(step, found) : step),
  conflicts: (step, found, from) => {
    if (isOpen(found)) return groupsIn(step, found) ? [] : unknownPlace(step);
    if (from === 'after' && areTakenBack(step, found)) return [];
    return from === 'after' ? rowConflicts(step, found) : anchorConflicts(step, found, 'before');
  },
  isOpen: (step, found) => isOpen(found) && groupsIn(step, found) !== null,
  reached: (step, found, side) => !isOpen(found) && isDone(step, found) === (side === 'after'),
  write: writeRows,
};
