/** Methods of a range that change cells: insert, delete, clear, copy, merge, replace. */
import { SetSelectionsOperation } from '@univerjs/sheets';
import { SetWorksheetActivateCommand } from '@univerjs/sheets';

import {
  insertColumns,
  insertRows,
  merge,
  removeColumns,
  removeRows,
  shiftCells,
  toUniver,
  unmerge,
} from '../../engine/structure';
import { areaAt, sheetOf, within } from '../area';
import type { Rect } from '../../../a1/place';
import type { AreaRef } from '../area-ref';
import { flag, isAbsent, oneOf, rangeArgument } from '../arguments';
import { areaOfAddress } from '../area';
import { clearArea } from '../clear';
import type { HostContext } from '../context';
import { copyArea } from '../copy';
import { assertAllowed } from '../guard';
import { reads, writes, type Method } from '../object';
import { replaceAll } from './range-find';
import { rangeObject } from './refer';

const rect = ({ top, left, bottom, right }: Rect): Rect => ({ top, left, bottom, right });

async function insert(area: AreaRef, [shift]: readonly unknown[], context: HostContext) {
  const { engine } = context;
  const sheet = sheetOf(engine, area);
  const inserted = rect(area);
  const way = oneOf(shift, ['Down', 'Right'] as const);
  if (area.isEntireRow) {
    assertAllowed(engine, area.sheetId, 'allowInsertRows');
    await insertRows(engine, sheet, area.top, area.rows);
  } else if (area.isEntireColumn) {
    assertAllowed(engine, area.sheetId, 'allowInsertColumns');
    await insertColumns(engine, sheet, area.left, area.columns);
  } else {
    assertAllowed(engine, area.sheetId, 'none');
    await shiftCells(engine, sheet, inserted, way === 'Down' ? 'insertDown' : 'insertRight');
  }
  return rangeObject(areaAt(context, area.sheetId, inserted));
}

async function remove(area: AreaRef, [shift]: readonly unknown[], { engine }: HostContext): Promise<void> {
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
    await shiftCells(engine, sheet, rect(area), way === 'Up' ? 'deleteUp' : 'deleteLeft');
  }
}

async function mergeCells(
  area: AreaRef,
  [across]: readonly unknown[],
  { engine }: HostContext,
): Promise<void> {
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
