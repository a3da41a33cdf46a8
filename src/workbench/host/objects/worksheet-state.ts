/** A worksheet's own state: name, place, visibility, colour of its tab, gridlines; and the sheet as a whole. */
import { BooleanNumber } from '@univerjs/core';
import {
  CopySheetCommand,
  RemoveSheetCommand,
  SetTabColorCommand,
  SetWorksheetActivateCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesCommand,
} from '@univerjs/sheets';

import { toPoints } from '../../engine/dimensions';
import { mutate } from '../../engine/mutate';
import { boolean, oneOf, text, whole } from '../arguments';
import type { HostContext } from '../context';
import { invalidArgument, invalidOperation, notImplemented } from '../errors';
import { assertStructure } from '../guard';
import { fileIdOf } from '../../xlsx/read/workbook-part';
import { HostObject, type Scalar } from '../object';
import { colour, shown } from '../styles';
import { copiedCharts } from '../charts';
import { copyComments } from '../comments';
import { copyTables } from '../tables';
import { copyNames, dropNames } from './names';
import { copyName, freeSheetName, sheetById, sheetNamed } from '../sheets';

const at = ({ engine }: HostContext, id: string) => ({ unitId: engine.unitId, subUnitId: id });

type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

const visibilityOf = (id: string, context: HostContext): Visibility => {
  if (!sheetById(context, id).isSheetHidden()) return 'Visible';
  return context.engine.extras.sheets[id]?.veryHidden ? 'VeryHidden' : 'Hidden';
};

function setVisibility(id: string, value: unknown, context: HostContext): void {
  const { engine } = context;
  assertStructure(engine);
  const wanted = oneOf(value, ['Visible', 'Hidden', 'VeryHidden'] as const);
  const others = engine.workbook
    .getSheets()
    .some((sheet) => sheet.getSheetId() !== id && !sheet.isSheetHidden());
  if (wanted !== 'Visible' && !others)
    throw invalidOperation('A workbook must contain at least one visible sheet.');
  const params = (hidden: boolean) => ({
    ...at(context, id),
    hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
  const before = sheetById(context, id).isSheetHidden() === BooleanNumber.TRUE;
  const after = wanted !== 'Visible';
  if (before !== after) {
    mutate(
      engine,
      [{ id: SetWorksheetHideMutation.id, params: params(after) }],
      [{ id: SetWorksheetHideMutation.id, params: params(before) }],
    );
  }
  (engine.extras.sheets[id] ??= {}).veryHidden = wanted === 'VeryHidden';
}

export const sheetScalars: Readonly<Record<string, Scalar<string>>> = {
  name: {
    get: (id, context) => sheetById(context, id).getName(),
    set: async (id, value, context) => {
      sheetById(context, id);
      assertStructure(context.engine);
      const name = freeSheetName(context, text(value), id);
      await context.engine.run(SetWorksheetNameCommand.id, { ...at(context, id), name });
    },
  },
  position: {
    get: (id, context) => context.engine.workbook.getSheets().indexOf(sheetById(context, id)),
    set: async (id, value, context) => {
      assertStructure(context.engine);
      const count = context.engine.workbook.getSheets().length;
      if (whole(value) < 0 || whole(value) >= count) throw invalidArgument();
      await context.engine.run(SetWorksheetOrderCommand.id, { ...at(context, id), order: whole(value) });
    },
  },
  visibility: { get: visibilityOf, set: setVisibility },
  tabColor: {
    get: (id, context) => shown(sheetById(context, id).getTabColor(), ''),
    set: async (id, value, context) => {
      await context.engine.run(SetTabColorCommand.id, {
        ...at(context, id),
        value: value === '' ? '' : colour(value),
      });
    },
  },
  showGridlines: {
    wire: 'ShowGridlines',
    setWire: 'Gridlines',
    get: (id, context) => sheetById(context, id).getConfig().showGridlines !== BooleanNumber.FALSE,
    set: async (id, value, context) => {
      const shownNow = sheetById(context, id).getConfig().showGridlines !== BooleanNumber.FALSE;
      if (shownNow === boolean(value)) return;
      await context.engine.run(ToggleGridlinesCommand.id, {
        ...at(context, id),
        showGridlines: boolean(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      });
    },
  },
  showHeadings: {
    wire: 'ShowHeadings',
    setWire: 'Headings',
    get: (id, context) =>
      context.engine.extras.sheets[sheetById(context, id).getSheetId()]?.hidesHeadings !== true,
    set: (id, value, context) => {
      const extras = (context.engine.extras.sheets[sheetById(context, id).getSheetId()] ??= {});
      if (boolean(value)) delete extras.hidesHeadings;
      else extras.hidesHeadings = true;
      context.session.changed = true;
    },
  },
  enableCalculation: {
    get: () => true,
    set: (_, value) => {
      if (!boolean(value)) throw notImplemented('sheets that are not computed');
    },
  },
  tabId: {
    get: (id, context) => {
      const number = fileIdOf(sheetById(context, id).getSheetId());
      if (number === null) throw notImplemented('the number that a new sheet will have in its file');
      return number;
    },
    explicitOnly: true,
  },
  standardHeight: { get: (id, context) => toPoints(sheetById(context, id).getConfig().defaultRowHeight) },
  standardWidth: { get: (id, context) => toPoints(sheetById(context, id).getConfig().defaultColumnWidth) },
};

export async function activateSheet(id: string, _: readonly unknown[], context: HostContext): Promise<void> {
  if (sheetById(context, id).isSheetHidden()) throw invalidOperation();
  if (context.engine.workbook.getActiveSheet().getSheetId() === id) return;
  await context.engine.run(SetWorksheetActivateCommand.id, at(context, id));
}

/** Shows the sheet that was shown before: Univer's grid turns to each new sheet, Excel stays where it is. */
export async function showAgain(id: string, context: HostContext): Promise<void> {
  await context.engine.run(SetWorksheetActiveOperation.id, at(context, id));
}

export async function deleteSheet(id: string, _: readonly unknown[], context: HostContext): Promise<void> {
  const { engine } = context;
  const sheet = sheetById(context, id);
  assertStructure(engine);
  const visible = engine.workbook.getSheets().filter((other) => !other.isSheetHidden());
  if (visible.length === 1 && visible[0] === sheet) throw invalidOperation();
  if (visibilityOf(id, context) === 'VeryHidden') throw invalidOperation();
  await dropNames(id, context);
  await engine.run(RemoveSheetCommand.id, at(context, id));
  context.session.dropSheet(id);
}

type Place = 'None' | 'Before' | 'After' | 'Beginning' | 'End';

/** Copies a sheet and returns the copy's id. */
export async function copySheet(
  id: string,
  place: Place,
  relativeTo: unknown,
  context: HostContext,
): Promise<string> {
  const { engine } = context;
  const source = sheetById(context, id);
  assertStructure(engine);
  const before = new Set(engine.workbook.getSheets().map((sheet) => sheet.getSheetId()));
  const active = engine.workbook.getActiveSheet();
  await engine.run(CopySheetCommand.id, at(context, id));
  await showAgain(active.getSheetId(), context);
  const copy = engine.workbook.getSheets().find((sheet) => !before.has(sheet.getSheetId()));
  if (!copy) throw invalidOperation();
  const copyId = copy.getSheetId();
  const name = copyName(source.getName(), (wanted) => sheetNamed(context, wanted) !== undefined);
  await engine.run(SetWorksheetNameCommand.id, { ...at(context, copyId), name });
  await engine.run(SetWorksheetOrderCommand.id, {
    ...at(context, copyId),
    order: placeOf(place, relativeTo, context),
  });
  await copyNames(id, copyId, context);
  const extras = engine.extras.sheets[id];
  if (extras) {
    const copied = structuredClone(extras);
    engine.extras.sheets[copyId] = { ...copied, tables: [], charts: copiedCharts(copied.charts, id, copyId) };
    const { comments } = copied;
    if (comments) copyComments(copyId, comments, context);
    copyTables(id, copyId, context);
  }
  return copyId;
}

function placeOf(place: Place, relativeTo: unknown, context: HostContext): number {
  const sheets = context.engine.workbook.getSheets();
  if (place === 'Beginning') return 0;
  if (place === 'None' || place === 'End') return sheets.length - 1;
  if (!(relativeTo instanceof HostObject) || relativeTo.kind !== 'Worksheet') throw invalidArgument();
  const index = sheets.indexOf(sheetById(context, relativeTo.target as string));
  return place === 'Before' ? index : Math.min(index + 1, sheets.length - 1);
}
