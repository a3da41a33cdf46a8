/** Copies cells to another place, moving relative references along as Excel does. */
import type { ICellData } from '@univerjs/core';

import { notesOf } from '../cell-notes';
import { transposeAddress } from '../../a1/move';
import { mapReferences, translateFormula } from '../../a1/references';
import { CellReader } from '../engine/cells';
import { merge, mergesIn } from '../engine/structure';
import { changeCells, type CellChanges } from '../engine/write';
import { sheetOf, within } from './area';
import type { Rect } from '../../a1/place';
import type { AreaRef } from './area-ref';
import type { HostContext } from './context';
import { assertEditable } from './guard';

export interface CopyOptions {
  readonly type: 'All' | 'Formulas' | 'Values' | 'Formats';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** The cells of a target of so many rows and columns, filled with `given` as often as it goes in. */
function copiesOf(
  reader: CellReader,
  given: Rect,
  to: AreaRef,
  size: { readonly rows: number; readonly columns: number },
  { type, skipBlanks, transpose }: CopyOptions,
): CellChanges {
  const [high, wide] = sizeOf(given, transpose);
  const changes: CellChanges = {};
  for (let r = 0; r < size.rows; r += 1) {
    for (let c = 0; c < size.columns; c += 1) {
      const [dr, dc] = transpose ? [c % wide, r % high] : [r % high, c % wide];
      const [row, column] = [given.top + dr, given.left + dc];
      const cell = reader.raw(row, column);
      const formula = reader.isFormula(row, column) ? String(reader.formula(row, column)) : null;
      if (skipBlanks && !cell?.v && formula === null) continue;
      const place = { row: to.top + r, column: to.left + c };
      const moved = formula === null ? null : copiedFormula(formula, { row, column }, place, transpose);
      (changes[to.top + r] ??= {})[to.left + c] = copied(cell ?? {}, moved, type);
    }
  }
  return changes;
}

/** Rows and columns that a source takes at its target. */
function sizeOf({ top, left, bottom, right }: Rect, transpose: boolean): readonly [number, number] {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  return transpose ? [columns, rows] : [rows, columns];
}

/** Copies `from` to `to`; the target takes the source's size, or repeats the source when it is a multiple of it. */
export async function copyArea(
  { engine }: HostContext,
  from: AreaRef,
  to: AreaRef,
  options: CopyOptions,
): Promise<void> {
  const source = sheetOf(engine, from);
  const target = sheetOf(engine, to);
  const given = within(from, source);
  if (!given) return;
  const [high, wide] = sizeOf(given, options.transpose);
  const size = { rows: repeated(to.rows, high), columns: repeated(to.columns, wide) };
  assertEditable(engine, to.sheetId, {
    top: to.top,
    left: to.left,
    bottom: to.top + size.rows - 1,
    right: to.left + size.columns - 1,
  });
  const reader = new CellReader(engine, source);
  await changeCells(engine, target, copiesOf(reader, given, to, size, options));
  if (options.type === 'All' && !options.transpose) {
    const merges = mergesIn(source, given).map((area) => ({
      top: area.top - given.top + to.top,
      bottom: area.bottom - given.top + to.top,
      left: area.left - given.left + to.left,
      right: area.right - given.left + to.left,
    }));
    if (merges.length > 0) await merge(engine, target, merges);
  }
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

function copied(cell: ICellData, formula: string | null, type: CopyOptions['type']): ICellData {
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
