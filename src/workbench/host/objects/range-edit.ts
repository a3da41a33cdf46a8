/** Methods of a range that change cells: insert, delete, clear, copy, merge, replace. */
import { SetSelectionsOperation } from '@univerjs/sheets';
import { SetWorksheetActivateCommand } from '@univerjs/sheets';

import {
  insertColumns,
  insertRows,
  merge,
  mergesIn,
  removeColumns,
  removeRows,
  shiftCells,
  toUniver,
  unmerge,
} from '../../engine/structure';
import type { Worksheet } from '@univerjs/core';

import { tableRect } from '../../tables/state';
import { areaAt, contains, sheetOf, within } from '../area';
import { maxColumns, maxRows, type Rect } from '../../../a1/place';
import type { AreaRef } from '../area-ref';
import { flag, isAbsent, oneOf, rangeArgument } from '../arguments';
import { areaOfAddress } from '../area';
import { clearArea } from '../clear';
import type { HostContext } from '../context';
import { insertDeleteConflict, invalidOperation, nonBlankCellOffSheet } from '../errors';
import { copyArea } from '../copy';
import { assertAllowed } from '../guard';
import { reads, writes, type Method } from '../object';
import { tablesTouching } from '../tables';
import { usedRect } from '../used';
import { replaceAll } from './range-find';
import { rangeObject } from './refer';

const rect = ({ top, left, bottom, right }: Rect): Rect => ({ top, left, bottom, right });

const downFrom = (area: Rect): Rect => ({ ...area, bottom: maxRows - 1 });
const rightFrom = (area: Rect): Rect => ({ ...area, right: maxColumns - 1 });

/** Fails when cells that would be pushed over the sheet's end hold something. */
function assertRoom(sheet: Worksheet, pushed: Rect): void {
  if (usedRect(sheet, pushed, true)) throw nonBlankCellOffSheet();
}

/** Fails when cells that shift alone would tear a merged area, or a table of which they are a part. */
function assertShifts(
  { engine }: HostContext,
  sheet: Worksheet,
  shifted: Rect,
  axis: 'rows' | 'columns',
): void {
  if (mergesIn(sheet, shifted).some((merge) => !contains(shifted, merge))) throw insertDeleteConflict();
  const isTorn = (table: Rect): boolean =>
    axis === 'rows'
      ? table.left < shifted.left || table.right > shifted.right
      : table.top < shifted.top || table.bottom > shifted.bottom;
  if (tablesTouching(engine, sheet.getSheetId(), shifted).some((table) => isTorn(tableRect(table))))
    throw insertDeleteConflict();
}

async function insert(area: AreaRef, [shift]: readonly unknown[], context: HostContext) {
  const { engine } = context;
  const sheet = sheetOf(engine, area);
  const inserted = rect(area);
  const way = oneOf(shift, ['Down', 'Right'] as const);
  if (area.isEntireRow) {
    assertAllowed(engine, area.sheetId, 'allowInsertRows');
    assertRoom(sheet, { ...inserted, top: maxRows - area.rows, bottom: maxRows - 1 });
    await insertRows(engine, sheet, area.top, area.rows);
  } else if (area.isEntireColumn) {
    assertAllowed(engine, area.sheetId, 'allowInsertColumns');
    assertRoom(sheet, { ...inserted, left: maxColumns - area.columns, right: maxColumns - 1 });
    await insertColumns(engine, sheet, area.left, area.columns);
  } else {
    assertAllowed(engine, area.sheetId, 'none');
    assertRoom(
      sheet,
      way === 'Down'
        ? { ...inserted, top: maxRows - area.rows, bottom: maxRows - 1 }
        : { ...inserted, left: maxColumns - area.columns, right: maxColumns - 1 },
    );
    if (way === 'Down') assertShifts(context, sheet, downFrom(inserted), 'rows');
    else assertShifts(context, sheet, rightFrom(inserted), 'columns');
    await shiftCells(engine, sheet, inserted, way === 'Down' ? 'insertDown' : 'insertRight');
  }
  return rangeObject(areaAt(context, area.sheetId, inserted));
}

async function remove(area: AreaRef, [shift]: readonly unknown[], context: HostContext): Promise<void> {
  const { engine } = context;
  const sheet = sheetOf(engine, area);
  const way = oneOf(shift, ['Up', 'Left'] as const);
  if (area.isEntireRow) {
    assertAllowed(engine, area.sheetId, 'allowDeleteRows');
    await removeRows(engine, sheet, area.top, area.rows);
  } else if (area.isEntireColumn) {
    assertAllowed(engine, area.sheetId, 'allowDeleteColumns');
    await removeColumns(engine, sheet, area.left, area.columns);
  } else {
    assertAllowed(engine, area.sheetId, 'none');
    if (way === 'Up') assertShifts(context, sheet, downFrom(rect(area)), 'rows');
    else assertShifts(context, sheet, rightFrom(rect(area)), 'columns');
    await shiftCells(engine, sheet, rect(area), way === 'Up' ? 'deleteUp' : 'deleteLeft');
  }
}

async function mergeCells(
  area: AreaRef,
  [across]: readonly unknown[],
  { engine }: HostContext,
): Promise<void> {
  // Excel merges no cells of a table.
  if (tablesTouching(engine, area.sheetId, area).length > 0) throw invalidOperation();
  const sheet = sheetOf(engine, area);
  assertAllowed(engine, area.sheetId, 'none');
  const areas = flag(across)
    ? Array.from({ length: area.rows }, (_, index) => ({
        ...rect(area),
        top: area.top + index,
        bottom: area.top + index,
      }))
    : [rect(area)];
  await unmerge(engine, sheet, rect(area));
  await merge(
    engine,
    sheet,
    areas.filter((part) => part.top < part.bottom || part.left < part.right),
  );
}

/** Selects the range, on its sheet, as a click would. */
async function select(area: AreaRef, _: readonly unknown[], { engine }: HostContext): Promise<void> {
  const sheet = sheetOf(engine, area);
  if (sheet.isSheetHidden()) throw invalidOperation();
  const at = { unitId: engine.unitId, subUnitId: area.sheetId };
  if (engine.workbook.getActiveSheet().getSheetId() !== area.sheetId) {
    await engine.run(SetWorksheetActivateCommand.id, at);
  }
  const range = toUniver(
    within(area, sheet) ?? { top: area.top, left: area.left, bottom: area.top, right: area.left },
  );
  await engine.run(SetSelectionsOperation.id, {
    ...at,
    reveal: true,
    selections: [
      {
        range,
        primary: {
          startRow: range.startRow,
          endRow: range.startRow,
          startColumn: range.startColumn,
          endColumn: range.startColumn,
          actualRow: range.startRow,
          actualColumn: range.startColumn,
          isMerged: false,
          isMergedMainCell: false,
        },
        style: null,
      },
    ],
  });
}

/** `copyFrom` of a range, and of each area of several. */
export async function copyInto(
  area: AreaRef,
  [source, type, skipBlanks, transpose]: readonly unknown[],
  context: HostContext,
): Promise<void> {
  const from =
    typeof source === 'string' ? areaOfAddress(context, area.sheetId, source) : rangeArgument(source);
  await copyArea(context, from, area, {
    type: isAbsent(type) ? 'All' : oneOf(type, ['All', 'Formulas', 'Values', 'Formats'] as const),
    skipBlanks: flag(skipBlanks),
    transpose: flag(transpose),
  });
}

export const rangeEdit: Readonly<Record<string, Method<AreaRef>>> = {
  insert: writes(insert),
  delete: writes(remove),
  merge: writes(mergeCells),
  unmerge: writes(async (area, _, { engine }) => {
    assertAllowed(engine, area.sheetId, 'none');
    await unmerge(engine, sheetOf(engine, area), rect(area));
  }),
  clear: writes(async (area, [applyTo], context) => await clearArea(context, area, applyTo)),
  copyFrom: writes(copyInto),
  replaceAll: writes(replaceAll),
  select: reads(select),
};
