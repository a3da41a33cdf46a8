/** Excel.WorksheetCollection. */
import { InsertSheetCommand } from '@univerjs/sheets';
import type { Worksheet } from '@univerjs/core';

import { flag, isAbsent, text } from '../arguments';
import type { HostContext } from '../context';
import { itemNotFound } from '../errors';
import { WORKBOOK_TARGET, eventMethods } from '../event-methods';
import { assertStructure } from '../guard';
import { defineKind, reads, writes, type HostObject } from '../object';
import { findSheet, freeSheetName, sheetNamed } from '../sheets';
import { worksheetObject } from './refer';
import { showAgain } from './worksheet-state';

const sheets = ({ engine }: HostContext, visibleOnly = false): readonly Worksheet[] =>
  engine.workbook.getSheets().filter((sheet) => !visibleOnly || !sheet.isSheetHidden());

function nextName(context: HostContext): string {
  for (let n = sheets(context).length + 1; ; n += 1) {
    const name = `Sheet${n}`;
    if (!sheetNamed(context, name)) return name;
  }
}

const ends = (pick: 'first' | 'last') =>
  reads<null>((_, [visibleOnly], context) => {
    const all = sheets(context, flag(visibleOnly));
    const sheet = pick === 'first' ? all[0] : all[all.length - 1];
    if (!sheet) throw itemNotFound();
    return worksheetObject(sheet.getSheetId());
  });

const collection = defineKind<null>('WorksheetCollection', {
  items: (_, context) => sheets(context).map((sheet) => worksheetObject(sheet.getSheetId())),
  indexer: (_, key, context) => {
    const sheet = findSheet(context, text(key));
    return sheet ? worksheetObject(sheet.getSheetId()) : null;
  },
  methods: {
    ...eventMethods(() => WORKBOOK_TARGET),
    add: writes(async (_, [name], context) => {
      const { engine } = context;
      assertStructure(engine);
      const id = `sheet-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
      const title = isAbsent(name) ? nextName(context) : freeSheetName(context, text(name));
      const before = engine.workbook.getActiveSheet();
      await engine.run(InsertSheetCommand.id, {
        unitId: engine.unitId,
        index: sheets(context).length,
        sheet: { id, name: title },
      });
      await showAgain(before.getSheetId(), context);
      return worksheetObject(id);
    }),
    getActiveWorksheet: reads((_, __, { engine }) =>
      worksheetObject(engine.workbook.getActiveSheet().getSheetId()),
    ),
    getCount: reads((_, [visibleOnly], context) => sheets(context, flag(visibleOnly)).length),
    getFirst: ends('first'),
    getLast: ends('last'),
    getItemOrNullObject: reads((_, [key], context) => {
      const sheet = findSheet(context, text(key));
      return sheet ? worksheetObject(sheet.getSheetId()) : null;
    }),
  },
});

export const worksheetCollection = (): HostObject => collection(null);
