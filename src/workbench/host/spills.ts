/** Where the results of an array formula spill to, and which formula spills into a cell. */
import type { IRange } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

import type { Rect } from '../../a1/place';
import { cellCount, intersection } from './area';
import type { AreaRef } from './area-ref';
import { invalidArgument } from './errors';
import type { Engine } from '../engine/types';

interface Spill {
  readonly row: number;
  readonly column: number;
  readonly cells: Rect;
}

function spillsOn(sheetId: string, engine: Engine): readonly Spill[] {
  const all = engine.injector.get(FormulaDataModel).getArrayFormulaRange()[engine.unitId]?.[sheetId] ?? {};
  return Object.entries(all).flatMap(([row, columns]) =>
    Object.entries((columns ?? {}) as Record<string, IRange | null>).flatMap(([column, range]): Spill[] => {
      if (!range) return [];
      const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
      if (top === bottom && left === right) return [];
      return [{ row: Number(row), column: Number(column), cells: { top, left, bottom, right } }];
    }),
  );
}

const single = (area: AreaRef): AreaRef => {
  if (area.rows > 1 || area.columns > 1) throw invalidArgument();
  return area;
};

/** The cells that the formula of a cell fills; null when it fills none but its own. InvalidArgument for more than one cell. */
export function spillOf(area: AreaRef, engine: Engine): Rect | null {
  const { top, left } = single(area);
  return (
    spillsOn(area.sheetId, engine).find(({ row, column }) => row === top && column === left)?.cells ?? null
  );
}

/** The cell whose formula fills a cell; null when none does. */
export function spillParent(area: AreaRef, engine: Engine): Rect | null {
  const found = spillsOn(area.sheetId, engine).find(
    ({ cells }) => intersection(cells, single(area)) !== null,
  );
  return found ? { top: found.row, left: found.column, bottom: found.row, right: found.column } : null;
}

/** Whether all cells spill (true), none does (false) or some do (null). */
export function hasSpill(area: AreaRef, engine: Engine): boolean | null {
  const spills = spillsOn(area.sheetId, engine);
  const covered = spills.reduce((count, { cells }) => {
    const common = intersection(cells, area);
    return common ? count + cellCount(common) : count;
  }, 0);
  if (covered === 0) return false;
  return covered === area.rows * area.columns ? true : null;
}
