/**
 * New columns in a table: inserted as whole sheet columns, so that names, formulas and the print area follow by themselves.
 *
 * Cells that change beside them are written before the insertion and taken back after it is gone, always in the places
 * they were planned in; Excel itself moves their formulas. A passing name stands right of the place while the batch works:
 * where it is tells whether the columns are in, and its absence that nothing is open.
 */
import { holds, nothing } from '../content';
import type { HeldContent } from '../content';
import type { Conflict } from '../outcome';
import { areGone, isAt, isDue, isEither } from './cells';
import { askColumns, seenColumns, isDone, isFilled, isIn, keyOf, seenCells } from './columns-found';
import type { FoundColumns } from './columns-found';
import { writeColumns } from './columns-write';
import type { ColumnsStep, FilledCell, Operator, Side } from './step';

const cellConflicts = (step: ColumnsStep, found: FoundColumns, inserted: boolean): readonly Conflict[] =>
  seenCells(step, found, inserted).flatMap(({ now, found: held }) => {
    const expected = now[inserted ? 'after' : 'before'];
    return isEither(held, now)
      ? []
      : [{ sheet: step.sheet, row: now.row, column: now.column, expected, found: held }];
  });

/** The cells beside the place must be those the patch was planned on. */
const anchorConflicts = ({ sheet, anchor }: ColumnsStep, { around }: FoundColumns): readonly Conflict[] =>
  anchor.flatMap(({ row, column, content }) => {
    const held = around.get(keyOf(row, column)) ?? nothing;
    return holds(held, content) ? [] : [{ sheet, row, column, expected: content, found: held }];
  });

/** A column that holds more than was put there, or something else: taking it away would lose it. */
const ownConflicts = ({ sheet, filled }: ColumnsStep, { own }: FoundColumns): readonly Conflict[] => {
  const wanted = new Map(filled.map(({ row, column, content }) => [keyOf(row, column), content]));
  return [...new Set([...wanted.keys(), ...own.keys()])].flatMap((key) => {
    const [held, expected] = [own.get(key) ?? nothing, wanted.get(key) ?? nothing];
    const [row = 0, column = 0] = key.split(' ').map(Number);
    return holds(held, expected) ? [] : [{ sheet, row, column, expected, found: held }];
  });
};

const heldIn = ({ own }: FoundColumns, { row, column }: FilledCell): HeldContent =>
  own.get(keyOf(row, column)) ?? nothing;

/** The columns are not there: their cells tell it, or the sheet's edge where the same words stood there before. */
const areTakenBack = (step: ColumnsStep, found: FoundColumns): boolean =>
  step.twinEdge == null
    ? areGone(step.filled.map((cell) => ({ cell, now: heldIn(found, cell) })))
    : isFilled(step, found) && found.edge === step.twinEdge;

/** What is there now as what a way back must bring back. */
const capture = (step: ColumnsStep, found: FoundColumns, side: Side): ColumnsStep => {
  if (side === 'before') {
    const twinEdge = step.twinEdge ?? (found.marker === null && isFilled(step, found) ? found.edge : null);
    const cells = seenCells(step, found, false).map(({ change, found: held }) => ({
      ...change,
      before: held,
    }));
    const filled = step.filled.map((cell) => ({ ...cell, was: heldIn(found, cell) }));
    return { ...step, cells, filled, twinEdge };
  }
  const filled = [...found.own].flatMap(([key, content]): FilledCell[] => {
    const [row = 0, column = 0] = key.split(' ').map(Number);
    return content.formula === '' ? [] : [{ row, column, content }];
  });
  return { ...step, filled };
};

/** Somebody moved columns while an insertion stood open: whether it is in nobody can tell. */
const unknownPlace = ({ sheet, area, at }: ColumnsStep): readonly Conflict[] => [
  { sheet, row: area.top, column: at, expected: nothing, found: null },
];

export const columnsOperator: Operator<ColumnsStep, FoundColumns> = {
  ask: askColumns,
  seen: seenColumns,
  capture,
  conflicts: (step, found, from) => {
    if (found.marker !== null) return isIn(step, found) === null ? unknownPlace(step) : [];
    const inserted = from === 'after' && !areTakenBack(step, found);
    const beside =
      from === 'before' ? anchorConflicts(step, found) : inserted ? ownConflicts(step, found) : [];
    return [...beside, ...cellConflicts(step, found, inserted)];
  },
  crossed: (step, _, { rows }) => {
    const isStill = Array.from({ length: step.area.bottom + 1 }, (__, row) => rows.at(row)).every(
      (place, row) => place === row,
    );
    return isStill ? [] : unknownPlace(step);
  },
  isOpen: (step, found) => found.marker !== null && isIn(step, found) !== null,
  due: (step, found) => {
    const inserted = isIn(step, found) ?? true;
    const cells = seenCells(step, found, inserted).filter(({ now, found: held }) =>
      isDue(held, now, 'before'),
    );
    return cells.length + (inserted ? step.filled.length : 0);
  },
  reached: (step, found, side) =>
    found.marker === null &&
    isDone(step, found) === (side === 'after') &&
    seenCells(step, found, side === 'after').every(({ now, found: held }) => isAt(held, now, side)),
  write: writeColumns,
};
