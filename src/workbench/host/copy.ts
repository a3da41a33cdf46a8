/** Copies cells to another place, moving relative references along as Excel does. */
import type { ICellData, Worksheet } from '@univerjs/core';

import { notesOf } from '../cell-notes';
import { transposeAddress } from '../../a1/move';
import { mapReferences, translateFormula } from '../../a1/references';
import { CellReader } from '../engine/cells';
import { merge, mergesIn } from '../engine/structure';
import { changeCells, type CellChanges } from '../engine/write';
import { areaAt, cellCount, contains, sheetOf, within } from './area';
import type { Rect } from '../../a1/place';
import type { AreaRef } from './area-ref';
import {
  assertNoComments,
  carryFormats,
  carryLinks,
  carryValidations,
  placesOf,
  type Carriage,
  type Piece,
} from './carried';
import type { HostContext } from './context';
import { invalidOperation } from './errors';
import { assertEditable } from './guard';
import { tablesTouching } from './tables';

export interface CopyOptions {
  readonly type: 'All' | 'Formulas' | 'Values' | 'Formats';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a target of so many rows and columns, filled with `given` as often as it goes in. */
function copiesOf(
  reader: CellReader,
  given: Rect,
  to: AreaRef,
  size: Size,
  { type, skipBlanks, transpose }: CopyOptions,
): CellChanges {
  // What a formula has filled is copied as values; with the formula it comes to be filled again.
  const shown = type === 'Values' || !holdsFormula(reader, given);
  const changes: CellChanges = {};
  for (let r = 0; r < size.rows; r += 1) {
    for (let c = 0; c < size.columns; c += 1) {
      const { top: row, left: column } = cellBehind(given, r, c, transpose);
      const cell = shown ? reader.shown(row, column) : reader.raw(row, column);
      const formula = reader.isFormula(row, column) ? String(reader.formula(row, column)) : null;
      if (skipBlanks && (cell?.v ?? '') === '' && formula === null) continue;
      const place = { row: to.top + r, column: to.left + c };
      const moved = formula === null ? null : copiedFormula(formula, { row, column }, place, transpose);
      (changes[to.top + r] ??= {})[to.left + c] = copiedCell(cell ?? {}, moved, type);
    }
  }
  return changes;
}

function holdsFormula(reader: CellReader, { top, left, bottom, right }: Rect): boolean {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) if (reader.isFormula(row, column)) return true;
  return false;
}

/** Whole rows and columns are copied as far as the sheet is filled; anything less as it is, blank cells beyond it too. */
const cellsOf = (from: AreaRef, source: Worksheet): Rect | null =>
  from.isEntireRow || from.isEntireColumn || cellCount(from) > MOST_CELLS ? within(from, source) : from;

const MOST_CELLS = 1_000_000;

/** Rows and columns that a source takes at its target. */
function sizeOf({ top, left, bottom, right }: Rect, transpose: boolean): readonly [number, number] {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  return transpose ? [columns, rows] : [rows, columns];
}

/** Copies `from` to `to`; the target takes the source's size, or repeats the source when it is a multiple of it. */
export async function copyArea(
  context: HostContext,
  from: AreaRef,
  to: AreaRef,
  options: CopyOptions,
): Promise<void> {
  const { engine } = context;
  const source = sheetOf(engine, from);
  const target = sheetOf(engine, to);
  const given = cellsOf(from, source);
  if (!given) return;
  const merges = options.type === 'All' ? mergesIn(source, given) : [];
  // Excel merges no cells of a table.
  if (merges.length > 0 && tablesTouching(engine, to.sheetId, to).length > 0) throw invalidOperation();
  const [high, wide] = sizeOf(given, options.transpose);
  const size = { rows: repeated(to.rows, high), columns: repeated(to.columns, wide) };
  const whole = {
    top: to.top,
    left: to.left,
    bottom: to.top + size.rows - 1,
    right: to.left + size.columns - 1,
  };
  assertEditable(engine, to.sheetId, whole);
  const copied = areaAt(context, from.sheetId, given);
  if (options.type === 'All') assertNoComments(copied, context);
  const reader = new CellReader(engine, source);
  const changes = copiesOf(reader, given, to, size, options);
  const carriage = carriageOf(copied, to.sheetId, whole, changes, options);
  await changeCells(engine, target, changes);
  if (options.type === 'All' || options.type === 'Formats') await carryFormats(carriage, context);
  if (options.type !== 'All') return;
  carryValidations(carriage, context);
  carryLinks(carriage, context);
  if (options.transpose || options.skipBlanks) return;
  const merged = merges.filter((area) => contains(given, area)).flatMap((area) => placesOf(carriage, area));
  if (merged.length > 0) await merge(engine, target, merged);
}

/** The cells that are copied, with the places they come to: cell by cell where blank ones are skipped, else by whole copies. */
function carriageOf(
  from: AreaRef,
  sheetId: string,
  whole: Rect,
  changes: CellChanges,
  { skipBlanks, transpose }: CopyOptions,
): Carriage {
  const [high, wide] = skipBlanks ? [1, 1] : sizeOf(from, transpose);
  const pieces: Piece[] = [];
  for (let { top } = whole; top <= whole.bottom; top += high) {
    for (let { left } = whole; left <= whole.right; left += wide) {
      if (skipBlanks && !changes[top]?.[left]) continue;
      pieces.push({
        from: skipBlanks ? cellBehind(from, top - whole.top, left - whole.left, transpose) : from,
        to: { top, left, bottom: top + high - 1, right: left + wide - 1 },
      });
    }
  }
  return {
    from,
    sheetId,
    covered: skipBlanks ? pieces.map((piece) => piece.to) : [whole],
    pieces: from.rows * from.columns === 1 && !skipBlanks ? [{ from, to: whole }] : pieces,
    transpose,
    moved: (formula, first, copy) =>
      copiedFormula(
        formula,
        { row: first.top, column: first.left },
        { row: copy.top, column: copy.left },
        transpose,
      ),
  };
}

/** The cell that is copied to so many rows and columns from the target's first. */
function cellBehind(from: Rect, r: number, c: number, transpose: boolean): Rect {
  const [high, wide] = sizeOf(from, transpose);
  const [down, across] = transpose ? [c % wide, r % high] : [r % high, c % wide];
  const [row, column] = [from.top + down, from.left + across];
  return { top: row, left: column, bottom: row, right: column };
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

const copiedFormula = (formula: string, from: Cell, to: Cell, transpose: boolean): string =>
  transpose
    ? mapReferences(formula, ({ address }) => transposeAddress(address, from, to))
    : translateFormula(formula, to.row - from.row, to.column - from.column);

const repeated = (size: number, part: number): number => (size % part === 0 ? size : part);

function copiedCell(cell: ICellData, formula: string | null, type: CopyOptions['type']): ICellData {
  const { looks } = notesOf(cell);
  const style: ICellData = { s: cell.s ?? null, custom: looks ? { looks } : null };
  const value: ICellData = { v: cell.v ?? null, t: cell.t ?? null, p: cell.p ?? null, f: null, si: null };
  switch (type) {
    case 'Formats':
      return style;
    case 'Values':
      return value;
    case 'Formulas':
      return formula === null ? value : { ...value, v: null, t: null, f: formula };
    case 'All':
      return formula === null ? { ...value, ...style } : { ...value, v: null, t: null, f: formula, ...style };
  }
}
