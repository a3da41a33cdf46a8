/** What is selected in the grid. Without a screen it is A1 until something is selected. */
import { SheetsSelectionsService, type ISelectionWithStyle } from '@univerjs/sheets';

import { areaAt } from './area';
import { type Rect, maxColumns, maxRows } from '../../a1/place';
import type { AreaRef } from './area-ref';
import type { HostContext } from './context';

/** A selection's rectangle; whole rows and columns reach to the end of Excel's grid. */
export function selectionRect(
  { range }: Pick<ISelectionWithStyle, 'range'>,
  rows: number,
  columns: number,
): Rect {
  const tall = Number.isNaN(range.startRow) || (range.startRow === 0 && range.endRow >= rows - 1);
  const wide = Number.isNaN(range.startColumn) || (range.startColumn === 0 && range.endColumn >= columns - 1);
  return {
    top: tall ? 0 : range.startRow,
    left: wide ? 0 : range.startColumn,
    bottom: tall ? maxRows - 1 : range.endRow,
    right: wide ? maxColumns - 1 : range.endColumn,
  };
}

function selections({ engine }: HostContext): readonly Rect[] {
  const sheet = engine.workbook.getActiveSheet();
  const service = engine.injector.get(SheetsSelectionsService);
  const all = service.getWorkbookSelections(engine.unitId).getSelectionsOfWorksheet(sheet.getSheetId());
  const rects = all.map((one) => selectionRect(one, sheet.getRowCount(), sheet.getColumnCount()));
  return rects.length > 0 ? rects : [{ top: 0, left: 0, bottom: 0, right: 0 }];
}

export const selectedAreas = (context: HostContext): readonly AreaRef[] =>
  selections(context).map((rect) =>
    areaAt(context, context.engine.workbook.getActiveSheet().getSheetId(), rect),
  );

/** The selected range; of several, the one selected last. */
export function selectedArea(context: HostContext): AreaRef {
  const areas = selectedAreas(context);
  return areas[areas.length - 1] as AreaRef;
}

/** The active cell. */
export function activeCell(context: HostContext): AreaRef {
  const { engine } = context;
  const sheetId = engine.workbook.getActiveSheet().getSheetId();
  const service = engine.injector.get(SheetsSelectionsService);
  const primary = service
    .getWorkbookSelections(engine.unitId)
    .getSelectionsOfWorksheet(sheetId)
    .at(-1)?.primary;
  const area = selectedArea(context);
  const row = primary?.actualRow ?? area.top;
  const column = primary?.actualColumn ?? area.left;
  return areaAt(context, sheetId, { top: row, left: column, bottom: row, right: column });
}
