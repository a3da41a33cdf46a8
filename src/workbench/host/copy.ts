/** Copies cells to another place, moving relative references along as Excel does. */
import type { ICellData } from '@univerjs/core';

import { transposeAddress } from '../../a1/move';
import { mapReferences, translateFormula } from '../../a1/references';
import { CellReader } from '../engine/cells';
import { merge, mergesIn } from '../engine/structure';
import { changeCells, type CellChanges } from '../engine/write';
import { sheetOf, within } from './area';
import type { AreaRef } from './area-ref';
import type { HostContext } from './context';
import { assertEditable } from './guard';

export interface CopyOptions {
  readonly type: 'All' | 'Formulas' | 'Values' | 'Formats';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Copies `from` to `to`; the target takes the source's size, or repeats the source when it is a multiple of it. */
export async function copyArea(
  { engine }: HostContext,
  from: AreaRef,
  to: AreaRef,
  { type, skipBlanks, transpose }: CopyOptions,
): Promise<void> {
  const source = sheetOf(engine, from);
  const target = sheetOf(engine, to);
  const given = within(from, source);
  if (!given) return;
  const reader = new CellReader(engine, source);
  const rows = given.bottom - given.top + 1;
  const columns = given.right - given.left + 1;
  const [wide, high] = transpose ? [rows, columns] : [columns, rows];
  const endRows = repeated(to.rows, high);
  const endColumns = repeated(to.columns, wide);
  assertEditable(engine, to.sheetId, {
    top: to.top,
    left: to.left,
    bottom: to.top + endRows - 1,
    right: to.left + endColumns - 1,
  });
  const changes: CellChanges = {};
  for (let r = 0; r < endRows; r += 1) {
    for (let c = 0; c < endColumns; c += 1) {
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
  await changeCells(engine, target, changes);
  if (type === 'All' && !transpose) {
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
  const style: ICellData = { s: cell.s ?? null };
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
