/** Heights and widths of rows and columns, and which are hidden. Univer counts pixels, Excel's API points. */
import { BooleanNumber, type IRange, type Worksheet } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';

import { mutate } from './mutate';
import { toUniver } from './structure';
import type { Engine } from './types';
import { ensureSize } from './write';

const PIXELS_PER_POINT = 96 / 72;

export const toPoints = (pixels: number): number => pixels / PIXELS_PER_POINT;
const toPixels = (points: number): number => points * PIXELS_PER_POINT;

type Span = { readonly first: number; readonly last: number };

const rowRange = ({ first, last }: Span, sheet: Worksheet): IRange =>
  toUniver({ top: first, bottom: last, left: 0, right: sheet.getColumnCount() - 1 });

const columnRange = ({ first, last }: Span, sheet: Worksheet): IRange =>
  toUniver({ top: 0, bottom: sheet.getRowCount() - 1, left: first, right: last });

const at = (engine: Engine, sheet: Worksheet) => ({ unitId: engine.unitId, subUnitId: sheet.getSheetId() });

/** The part of a span that Univer's sheet has; a whole column's rows are all its rows. */
const clipped = (span: Span, count: number): Span => ({
  first: span.first,
  last: Math.min(span.last, count - 1),
});

export async function setRowHeight(
  engine: Engine,
  sheet: Worksheet,
  span: Span,
  points: number,
): Promise<void> {
  await ensureSize(engine, sheet, span.first + 1, 1);
  const ranges = [rowRange(clipped(span, sheet.getRowCount()), sheet)];
  const params = { ...at(engine, sheet), ranges, rowHeight: toPixels(points) };
  mutate(
    engine,
    [
      { id: SetWorksheetRowHeightMutation.id, params },
      {
        id: SetWorksheetRowIsAutoHeightMutation.id,
        params: { ...at(engine, sheet), ranges, autoHeightInfo: BooleanNumber.FALSE },
      },
    ],
    [{ id: SetWorksheetRowHeightMutation.id, params: SetWorksheetRowHeightMutationFactory(params, sheet) }],
  );
}

/** Lets rows be as high as their text needs; a grid on screen measures it. */
export function autofitRows(engine: Engine, sheet: Worksheet, span: Span): void {
  const ranges = [rowRange(clipped(span, sheet.getRowCount()), sheet)];
  const params = { ...at(engine, sheet), ranges, autoHeightInfo: BooleanNumber.TRUE };
  mutate(engine, [{ id: SetWorksheetRowIsAutoHeightMutation.id, params }], []);
}

export async function setColumnWidth(
  engine: Engine,
  sheet: Worksheet,
  span: Span,
  points: number,
): Promise<void> {
  await ensureSize(engine, sheet, 1, span.first + 1);
  const ranges = [columnRange(clipped(span, sheet.getColumnCount()), sheet)];
  const params = { ...at(engine, sheet), ranges, colWidth: toPixels(points) };
  mutate(
    engine,
    [{ id: SetWorksheetColWidthMutation.id, params }],
    [{ id: SetWorksheetColWidthMutation.id, params: SetWorksheetColWidthMutationFactory(params, sheet) }],
  );
}

export async function setRowsHidden(
  engine: Engine,
  sheet: Worksheet,
  span: Span,
  hidden: boolean,
): Promise<void> {
  await ensureSize(engine, sheet, span.first + 1, 1);
  const params = { ...at(engine, sheet), ranges: [rowRange(clipped(span, sheet.getRowCount()), sheet)] };
  const [redo, undo] = [SetRowHiddenMutation.id, SetRowVisibleMutation.id];
  mutate(engine, [{ id: hidden ? redo : undo, params }], [{ id: hidden ? undo : redo, params }]);
}

export async function setColumnsHidden(
  engine: Engine,
  sheet: Worksheet,
  span: Span,
  hidden: boolean,
): Promise<void> {
  await ensureSize(engine, sheet, 1, span.first + 1);
  const params = {
    ...at(engine, sheet),
    ranges: [columnRange(clipped(span, sheet.getColumnCount()), sheet)],
  };
  const [redo, undo] = [SetColHiddenMutation.id, SetColVisibleMutation.id];
  mutate(engine, [{ id: hidden ? redo : undo, params }], [{ id: hidden ? undo : redo, params }]);
}

export const rowHidden = (sheet: Worksheet, row: number): boolean => !sheet.getRowRawVisible(row);
export const columnHidden = (sheet: Worksheet, column: number): boolean => !sheet.getColVisible(column);
