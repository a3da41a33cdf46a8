/** Excel.Worksheet. */
import { flag, isAbsent, oneOf, text, whole } from '../arguments';
import { areaAt } from '../area';
import { type Rect, maxColumns, maxRows } from '../../../a1/place';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../errors';
import { eventMethods } from '../event-methods';
import { showLevels } from '../outline';
import { defineKind, finds, reads, writes, type Method } from '../object';
import { usedRect } from '../used';
import { autoFilter } from './auto-filter';
import { chartCollection } from './charts';
import { commentCollection } from './comments';
import { freezePanes } from './freeze-panes';
import { areasCalled, nameCollection } from './names';
import { pageBreaks } from './page-breaks';
import { pageLayout } from './page-layout';
import { worksheetProperties } from './properties';
import { findAll, replaceAll } from './range-find';
import { tableCollection } from './tables';
import { activateSheet, copySheet, deleteSheet, sheetScalars } from './worksheet-state';
import { worksheetProtection } from './worksheet-protection';
import { rangeAreasObject, rangeObject, worksheetObject } from './refer';
import { sheetById } from '../sheets';

const WHOLE: Rect = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };

const areas = (id: string, address: unknown, context: HostContext) =>
  isAbsent(address) ? [areaAt(context, id, WHOLE)] : areasCalled(id, text(address), context);

/** The next or previous sheet in the order of the tabs. */
const beside = (step: 1 | -1, missing: 'null' | 'error'): Method<string> =>
  reads((id, [visibleOnly], context) => {
    const all = context.engine.workbook.getSheets();
    let index = all.indexOf(sheetById(context, id)) + step;
    while (flag(visibleOnly) && all[index]?.isSheetHidden()) index += step;
    const found = all[index];
    if (!found && missing === 'error') throw itemNotFound();
    return found ? worksheetObject(found.getSheetId()) : null;
  });

const byId = reads<string>((_, [id], context) => worksheetObject(sheetById(context, text(id)).getSheetId()));

defineKind<string>('Worksheet', {
  id: (id) => id,
  scalars: { id: { get: (id, context) => sheetById(context, id).getSheetId() }, ...sheetScalars },
  links: {
    names: (id) => nameCollection(id),
    tables: (id) => tableCollection(id),
    charts: (id) => chartCollection(id),
    comments: (id) => commentCollection(id),
    protection: (id) => worksheetProtection(id),
    freezePanes: (id) => freezePanes(id),
    pageLayout: (id) => pageLayout(id),
    horizontalPageBreaks: (id) => pageBreaks(id, 'rowBreaks'),
    verticalPageBreaks: (id) => pageBreaks(id, 'columnBreaks'),
    customProperties: (id) => worksheetProperties(id),
    autoFilter: (id) => autoFilter(id),
  },
  methods: {
    ...eventMethods((id) => id),
    activate: reads(activateSheet),
    calculate: reads(async (_, __, { engine }) => await engine.recalculate()),
    delete: writes(deleteSheet),
    copy: writes(async (id, [position, relativeTo], context) => {
      const where = isAbsent(position)
        ? 'None'
        : oneOf(position, ['None', 'Before', 'After', 'Beginning', 'End'] as const);
      return worksheetObject(await copySheet(id, where, relativeTo, context));
    }),
    getRange: finds((id, [address], context) => {
      sheetById(context, id);
      const [area, ...more] = areas(id, address, context);
      if (!area || more.length > 0) throw invalidArgument();
      return rangeObject(area);
    }),
    getRanges: reads((id, [address], context) => {
      sheetById(context, id);
      return rangeAreasObject(areas(id, address, context));
    }),
    getRangeByIndexes: finds((id, [row, column, rows, columns], context) =>
      rangeObject(
        areaAt(context, id, {
          top: whole(row),
          left: whole(column),
          bottom: whole(row) + whole(rows) - 1,
          right: whole(column) + whole(columns) - 1,
        }),
      ),
    ),
    getCell: finds((id, [row, column], context) => {
      sheetById(context, id);
      const [top, left] = [whole(row), whole(column)];
      return rangeObject(areaAt(context, id, { top, left, bottom: top, right: left }));
    }),
    getUsedRange: reads((id, [valuesOnly], context) => {
      const used = usedRect(sheetById(context, id), WHOLE, flag(valuesOnly));
      return rangeObject(areaAt(context, id, used ?? { top: 0, left: 0, bottom: 0, right: 0 }));
    }),
    getUsedRangeOrNullObject: reads((id, [valuesOnly], context) => {
      const used = usedRect(sheetById(context, id), WHOLE, flag(valuesOnly));
      return used ? rangeObject(areaAt(context, id, used)) : null;
    }),
    replaceAll: writes(
      async (id, args, context) => await replaceAll(areaAt(context, id, WHOLE), args, context),
    ),
    findAll: reads((id, [search, criteria], context) => {
      const found = findAll(areaAt(context, id, WHOLE), text(search), criteria, context);
      if (found.length === 0) throw itemNotFound();
      return rangeAreasObject(found);
    }),
    findAllOrNullObject: reads((id, [search, criteria], context) => {
      const found = findAll(areaAt(context, id, WHOLE), text(search), criteria, context);
      return found.length > 0 ? rangeAreasObject(found) : null;
    }),
    showOutlineLevels: writes(async (id, args, context) => await showLevels(id, args, context)),
    getNext: beside(1, 'error'),
    getNextOrNullObject: beside(1, 'null'),
    getPrevious: beside(-1, 'error'),
    getPreviousOrNullObject: beside(-1, 'null'),
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
  },
});
