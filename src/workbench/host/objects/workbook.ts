/** Excel.Workbook: the root that every path starts from. */
import type { Engine } from '../../engine/types';
import { boolean, isAbsent, oneOf, text } from '../arguments';
import { areaOfAddress } from '../area';
import { accessDenied, invalidSelection, itemNotFound, notImplemented } from '../errors';
import { eventMethods, EVENTS, eventsOf, WORKBOOK_TARGET } from '../event-methods';
import { insertSheets, workbookOf } from '../insert-sheets';
import { defineKind, reads, writes, type HostObject } from '../object';
import { passwordsOf, WORKBOOK } from '../passwords';
import { activeCell, selectedAreas } from '../selection';
import { applicationObject, runtimeObject } from './application';
import { bindings } from './bindings';
import { activeChart } from './charts';
import { commentCollection } from './comments';
import { customXmlParts } from './custom-xml';
import { functionsObject } from './functions';
import { nameCollection } from './names';
import { documentProperties } from './properties';
import { settings } from './settings';
import { styleCollection } from './styles';
import { tableCollection } from './tables';
import { worksheetCollection } from './worksheets';
import { rangeAreasObject, rangeObject } from './refer';

const protection = defineKind<Engine>('WorkbookProtection', {
  scalars: { protected: { get: ({ extras }) => extras.workbookProtected } },
  methods: {
    protect: writes((engine, [password]) => {
      if (engine.extras.workbookProtected) throw accessDenied();
      engine.extras.workbookProtected = true;
      if (!isAbsent(password)) passwordsOf(engine).set(WORKBOOK, text(password));
    }),
    unprotect: writes((engine, [password]) => {
      const wanted = passwordsOf(engine).get(WORKBOOK) ?? '';
      if (wanted !== '' && password !== wanted) throw accessDenied();
      engine.extras.workbookProtected = false;
      passwordsOf(engine).delete(WORKBOOK);
    }),
  },
});

/** The range of an event, which names it by sheet and address. */
const forEvents = reads<Engine>((_, [reference], context) => {
  const [sheetId = '', address = ''] = text(reference).split('|');
  return context.engine.sheet(sheetId) ? rangeObject(areaOfAddress(context, sheetId, address)) : null;
});

const workbook = defineKind<Engine>('Workbook', {
  scalars: {
    name: { get: (engine) => `${engine.workbook.getName() || 'Book1'}.xlsx` },
    readOnly: { get: ({ extras }) => extras.readOnly },
    autoSave: { get: () => false },
    isDirty: { get: (_, { session }) => session.changed },
    previouslySaved: { get: ({ extras }, { session }) => extras.original !== null || session.saves > 0 },
    calculationEngineVersion: { get: () => 191029 },
    usePrecisionAsDisplayed: { get: () => false },
    chartDataPointTrack: {
      get: () => true,
      set: (_, value) => {
        if (!boolean(value)) throw notImplemented('looks of chart points that stay at their places');
      },
    },
  },
  links: {
    worksheets: () => worksheetCollection(),
    names: () => nameCollection(null),
    tables: () => tableCollection(null),
    customXmlParts: () => customXmlParts(null),
    settings: () => settings(),
    bindings: () => bindings(),
    comments: () => commentCollection(null),
    functions: () => functionsObject(),
    properties: () => documentProperties(),
    styles: () => styleCollection(),
    application: (engine) => applicationObject(engine),
    protection: (engine) => protection(engine),
    _Runtime: () => runtimeObject(),
  },
  methods: {
    ...eventMethods(() => WORKBOOK_TARGET),
    insertWorksheetsFromBase64: writes(async (_, args, context) => await insertSheets(args, context)),
    createAndOpenWorkbook: writes(async (_, [base64], { session }) => {
      session.opened.push(isAbsent(base64) ? null : await workbookOf(base64));
    }),
    save: writes((_, [behavior], { session }) => {
      if (!isAbsent(behavior)) oneOf(behavior, ['Save', 'Prompt'] as const);
      session.save();
    }),
    close: writes((_, [behavior], { session }) => {
      const saves = isAbsent(behavior) || oneOf(behavior, ['Save', 'SkipSave'] as const) === 'Save';
      if (saves) session.save();
      session.closed = true;
    }),
    getActiveCell: reads((_, __, context) => rangeObject(activeCell(context))),
    getSelectedRange: reads((_, __, context) => {
      const [only, ...others] = selectedAreas(context);
      if (!only || others.length > 0) throw invalidSelection();
      return rangeObject(only);
    }),
    // Never raised: files are not saved by themselves here.
    ...eventsOf<Engine>(
      { AutoSaveSettingChangedEvent: EVENTS.AutoSaveSettingChangedEvent },
      () => WORKBOOK_TARGET,
    ),
    getActiveChart: reads((_, __, context) => {
      const found = activeChart(context);
      if (!found) throw itemNotFound();
      return found;
    }),
    getActiveChartOrNullObject: reads((_, __, context) => activeChart(context)),
    getIsActiveCollabSession: reads(() => false),
    getSelectedRanges: reads((_, __, context) => rangeAreasObject(selectedAreas(context))),
    _RemoveReference: reads((_, [id], { session }) => session.release(text(id))),
    _RemoveAllReferences: reads((_, __, { session }) => session.releaseAll()),
    _GetReferenceCount: reads((_, __, { session }) => session.referenceCount),
    _GetRangeForEventByReferenceId: forEvents,
    _GetRangeOrNullObjectForEventByReferenceId: forEvents,
  },
});

export const workbookObject = (engine: Engine): HostObject => workbook(engine);
