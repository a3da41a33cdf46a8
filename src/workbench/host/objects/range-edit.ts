/** Methods of a range that change cells: insert, delete, clear, copy, merge, replace. */
import { SetSelectionsOperation } from '@univerjs/sheets';
import { SetWorksheetActivateCommand } from '@univerjs/sheets';

import { CellReader } from '../../engine/cells';
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
import { typed } from '../../engine/typed';
import { changeCells, type CellChanges } from '../../engine/write';
import { areaAt, sheetOf, within } from '../area';
import type { Rect } from '../../../a1/place';
import type { AreaRef } from '../area-ref';
import { flag, isAbsent, oneOf, rangeArgument, text } from '../arguments';
import { areaOfAddress } from '../area';
import { clearArea } from '../clear';
import type { HostContext } from '../context';
import { copyArea } from '../copy';
import { assertAllowed, assertEditable } from '../guard';
import { reads, writes, type Method } from '../object';
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

/** Excel's search options: whole cells only, capitals matter. */
interface Criteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
}

function matcher(search: string, criteria: unknown): (value: string) => boolean {
  const { completeMatch = false, matchCase = false } = (criteria ?? {}) as Criteria;
  const fold = (value: string) => (matchCase ? value : value.toLocaleLowerCase());
  const wanted = fold(search);
  return (value) => (completeMatch ? fold(value) === wanted : fold(value).includes(wanted));
}

async function replaceAll(area: AreaRef, args: readonly unknown[], { engine }: HostContext): Promise<number> {
  const [search, replacement, criteria] = args;
  const sheet = sheetOf(engine, area);
  const part = within(area, sheet);
  if (!part) return 0;
  assertEditable(engine, area.sheetId, part);
  const reader = new CellReader(engine, sheet);
  const { matchCase = false } = (criteria ?? {}) as Criteria;
  const found = matcher(text(search), criteria);
  const pattern = new RegExp(text(search).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), matchCase ? 'gu' : 'giu');
  const changes: CellChanges = {};
  let count = 0;
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) {
      const value = reader.formula(row, column);
      if (value === '' || !found(String(value))) continue;
      const next = String(value).replace(pattern, () => text(replacement));
      (changes[row] ??= {})[column] = typed(next, reader.format(row, column)).cell;
      count += 1;
    }
  }
  await changeCells(engine, sheet, changes);
  return count;
}

function* matches(area: AreaRef, search: string, criteria: unknown, context: HostContext): Generator<Rect> {
  const sheet = sheetOf(context.engine, area);
  const part = within(area, sheet);
  if (!part) return;
  const reader = new CellReader(context.engine, sheet);
  const found = matcher(search, criteria);
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) {
      const value = reader.value(row, column);
      if (value !== '' && found(String(value))) yield { top: row, left: column, bottom: row, right: column };
    }
  }
}

/** The first cell that holds the text, row by row. */
export function findIn(
  area: AreaRef,
  [search, criteria]: readonly unknown[],
  context: HostContext,
): Rect | null {
  for (const rect of matches(area, text(search), criteria, context)) return rect;
  return null;
}

/** All cells that hold the text. */
export const findAll = (
  area: AreaRef,
  search: string,
  criteria: unknown,
  context: HostContext,
): readonly AreaRef[] =>
  [...matches(area, search, criteria, context)].map((rect) => areaAt(context, area.sheetId, rect));

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
