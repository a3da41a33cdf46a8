/** Reads and changes one style property over the cells of an area. */
import type { ICellData, IStyleData, Worksheet } from '@univerjs/core';

import { changeCells, type CellChanges } from '../engine/write';
import { sheetOf, within } from './area';
import type { Rect } from '../../a1/place';
import type { AreaRef } from './area-ref';
import type { HostContext } from './context';
import { assertAllowed } from './guard';
import type { Scalar } from './object';
import type { StyleProperty } from './styles';

/** A format's cells: of one range, or of several areas on one sheet. */
export interface StyleTarget {
  readonly areas: readonly AreaRef[];
}

const composed = (sheet: Worksheet, row: number, column: number): IStyleData =>
  sheet.getComposedCellStyle(row, column) ?? {};

/** Cells to look at: an area beyond the sheet's end is judged by its first cell. */
const visited = (area: Rect, sheet: Worksheet): Rect =>
  within(area, sheet) ?? { top: area.top, left: area.left, bottom: area.top, right: area.left };

/** The value that all cells share, or what the property says when they do not. */
function common(
  target: StyleTarget,
  context: HostContext,
  read: (style: IStyleData) => unknown,
  mixed: unknown,
) {
  let first: { readonly value: unknown } | undefined;
  for (const area of target.areas) {
    const sheet = sheetOf(context.engine, area);
    const { top, left, bottom, right } = visited(area, sheet);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const value = read(composed(sheet, row, column));
        first ??= { value };
        if (first.value !== value) return mixed;
      }
    }
  }
  return first?.value ?? mixed;
}

/** One cell of the areas that are changed. */
export interface CellHere {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  /** The part of its area that is changed. */
  readonly part: Rect;
}

/** Changes every cell, whole rows and columns as far as `reach` goes; null for a cell that stays. */
export async function changeEach(
  target: StyleTarget,
  { engine }: HostContext,
  change: (cell: CellHere) => ICellData | null,
  reach: (area: Rect, sheet: Worksheet) => Rect | null = within,
): Promise<void> {
  for (const area of target.areas) {
    assertAllowed(engine, area.sheetId, 'allowFormatCells');
    const sheet = sheetOf(engine, area);
    const part = area.isEntireColumn || area.isEntireRow ? reach(area, sheet) : area;
    const changes: CellChanges = {};
    for (let row = part?.top ?? 0; part && row <= part.bottom; row += 1) {
      for (let column = part.left; column <= part.right; column += 1) {
        const cell = change({ sheet, row, column, part });
        if (cell) (changes[row] ??= {})[column] = cell;
      }
    }
    await changeCells(engine, sheet, changes);
  }
}

/** Changes the style of every cell; the change may differ by the cell's place in its area. */
export async function restyle(
  target: StyleTarget,
  context: HostContext,
  change: (row: number, column: number, area: Rect) => Partial<IStyleData> | null,
): Promise<void> {
  const styled = ({ row, column, part }: CellHere): ICellData | null => {
    const style = change(row, column, part);
    return style && { s: style };
  };
  await changeEach(target, context, styled, visited);
}

/** A style property as a scalar of Excel's format objects. */
const styleScalar = (property: StyleProperty): Scalar<StyleTarget> => ({
  get: (target, context) => common(target, context, (style) => property.read(style), property.mixed),
  set: async (target, value, context) => {
    const style = property.write(value);
    await restyle(target, context, () => style);
  },
});

export const styleScalars = <K extends string>(properties: Readonly<Record<K, StyleProperty>>) =>
  Object.fromEntries(
    Object.entries<StyleProperty>(properties).map(([name, property]) => [name, styleScalar(property)]),
  ) as Record<K, Scalar<StyleTarget>>;
