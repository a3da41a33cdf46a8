/** Range.removeDuplicates: rows that say the same in the given columns go, those below move up. */
import { translateFormula } from '../../a1/references';
import { CellReader } from '../engine/cells';
import { EMPTY, typed } from '../engine/typed';
import { changeCells, type CellChanges } from '../engine/write';
import { sheetOf } from './area';
import type { AreaRef } from './area-ref';
import { flag, whole } from './arguments';
import type { HostContext } from './context';
import { invalidArgument } from './errors';
import { assertEditable } from './guard';
import { textOf } from './text';

/** How many rows went, and how many different ones are left. */
export interface Removed {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

function columnsGiven(area: AreaRef, given: unknown): readonly number[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument();
  return given.map((column) => {
    if (whole(column) < 0 || whole(column) >= area.columns) throw invalidArgument();
    return area.left + whole(column);
  });
}

export async function removeDuplicates(
  area: AreaRef,
  [columns, includesHeader]: readonly unknown[],
  { engine }: HostContext,
): Promise<Removed> {
  const sheet = sheetOf(engine, area);
  const compared = columnsGiven(area, columns);
  assertEditable(engine, area.sheetId, area);
  const reader = new CellReader(engine, sheet);
  const seen = new Set<string>();
  const first = area.top + (flag(includesHeader) ? 1 : 0);
  const kept: number[] = [];
  const bottom = Math.min(area.bottom, sheet.getRowCount() - 1);
  for (let row = first; row <= bottom; row += 1) {
    // Excel compares what is shown, without regard to case.
    const shown = compared.map((column) =>
      textOf(reader.value(row, column), reader.format(row, column), engine.locale),
    );
    const key = JSON.stringify(shown.map((each) => each.toLocaleLowerCase()));
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  await changeCells(engine, sheet, closed(reader, area, { first, bottom, kept }));
  return { removed: Math.max(0, bottom - first + 1) - kept.length, uniqueRemaining: kept.length };
}

/** The rows that stay, one below the other; what is left over is empty. */
function closed(
  reader: CellReader,
  { left, right }: AreaRef,
  {
    first,
    bottom,
    kept,
  }: { readonly first: number; readonly bottom: number; readonly kept: readonly number[] },
): CellChanges {
  const changes: CellChanges = {};
  for (let row = first; row <= bottom; row += 1) {
    const from = kept[row - first];
    if (from === row) continue;
    for (let column = left; column <= right; column += 1) {
      if (from === undefined) {
        (changes[row] ??= {})[column] = { ...EMPTY };
        continue;
      }
      const cell = reader.raw(from, column);
      const moved = reader.isFormula(from, column)
        ? typed(translateFormula(String(reader.formula(from, column)), row - from, 0), 'General').cell
        : { v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null, f: null, si: null };
      (changes[row] ??= {})[column] = { ...moved, s: cell?.s ?? null };
    }
  }
  return changes;
}
