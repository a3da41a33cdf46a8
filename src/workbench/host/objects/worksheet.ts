/** Excel.Worksheet. */
import type { Worksheet } from '@univerjs/core';
import { SetWorksheetNameCommand } from '@univerjs/sheets';

import { flag, isAbsent, text, whole } from '../arguments';
import { areaAt, areaOfAddress } from '../area';
import { EXCEL_COLUMNS, EXCEL_ROWS, type Rect } from '../area-ref';
import type { HostContext } from '../context';
import { itemNotFound } from '../errors';
import { defineKind, reads, type HostObject } from '../object';
import { usedRect } from '../used';
import { nameCollection } from './names';
import { rangeObject } from './range';
import { freeSheetName } from './worksheets';

const WHOLE: Rect = { top: 0, left: 0, bottom: EXCEL_ROWS - 1, right: EXCEL_COLUMNS - 1 };

export function sheetById({ engine }: HostContext, sheetId: string): Worksheet {
  const sheet = engine.sheet(sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

const worksheet: (sheetId: string) => HostObject = defineKind<string>('Worksheet', {
  id: (id) => id,
  scalars: {
    id: { get: (id) => id },
    name: {
      get: (id, context) => sheetById(context, id).getName(),
      set: async (id, value, context) => {
        const name = freeSheetName(context, text(value), id);
        await context.engine.run(SetWorksheetNameCommand.id, {
          unitId: context.engine.unitId,
          subUnitId: id,
          name,
        });
      },
    },
    position: {
      get: (id, { engine }) => engine.workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === id),
    },
    visibility: {
      get: (id, context) =>
        context.engine.extras.sheets[id]?.veryHidden
          ? 'VeryHidden'
          : sheetById(context, id).isSheetHidden()
            ? 'Hidden'
            : 'Visible',
    },
  },
  links: {
    names: (id) => nameCollection(id),
  },
  methods: {
    getRange: reads((id, [address], context) => {
      sheetById(context, id);
      const area = isAbsent(address) ? areaAt(context, id, WHOLE) : areaOfAddress(context, id, text(address));
      return rangeObject(area);
    }),
    getRangeByIndexes: reads((id, [row, column, rows, columns], context) =>
      rangeObject(
        areaAt(context, id, {
          top: whole(row),
          left: whole(column),
          bottom: whole(row) + whole(rows) - 1,
          right: whole(column) + whole(columns) - 1,
        }),
      ),
    ),
    getCell: reads((id, [row, column], context) =>
      rangeObject(
        areaAt(context, id, {
          top: whole(row),
          left: whole(column),
          bottom: whole(row),
          right: whole(column),
        }),
      ),
    ),
    getUsedRange: reads((id, [valuesOnly], context) => {
      const used = usedRect(sheetById(context, id), WHOLE, flag(valuesOnly));
      return rangeObject(areaAt(context, id, used ?? { top: 0, left: 0, bottom: 0, right: 0 }));
    }),
    getUsedRangeOrNullObject: reads((id, [valuesOnly], context) => {
      const used = usedRect(sheetById(context, id), WHOLE, flag(valuesOnly));
      return used ? rangeObject(areaAt(context, id, used)) : null;
    }),
    _GetSheetById: reads((_, [id], context) => worksheet(sheetById(context, text(id)).getSheetId())),
    _GetAnotherWorksheetById: reads((_, [id], context) =>
      worksheet(sheetById(context, text(id)).getSheetId()),
    ),
  },
});

export const worksheetObject = (sheetId: string): HostObject => worksheet(sheetId);
