/** How requests are made and answered, and what Office tells of itself. */
import type { Desk } from './desk';
import { membersOf, pages, type Member } from './member';
import { partOf } from './part';

/** Says that a property is not there before the sync after it was asked for. */
const loads = (
  owner: string,
  property: string,
  of: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => OfficeExtension.ClientObject,
): readonly Member[] =>
  membersOf(owner, {
    'load()': {
      does: 'Asks for properties; they are there after the next sync, and reading one before, or another, is `PropertyNotLoaded`.',
      also: pages.model,
      holds: async ({ on }: Desk) => {
        await on(async (sheet, context) => {
          const object = partOf(of(sheet, context.workbook));
          const read = (): unknown => object[property];
          object.load(property);
          expect(read).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
          await context.sync();
          expect(read()).toBeDefined();
        });
      },
    },
  });

const cell = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange('B2');

const loading: readonly Member[] = [
  loads('Range', 'values', cell),
  loads('RangeAreas', 'address', (sheet) => sheet.getRanges('A1,B2')),
  loads('RangeFormat', 'wrapText', (sheet) => cell(sheet).format),
  loads('FormatProtection', 'locked', (sheet) => cell(sheet).format.protection),
  loads('ConditionalFormatCollection', 'items', (sheet) => cell(sheet).conditionalFormats),
  loads('Worksheet', 'name', (sheet) => sheet),
  loads('WorksheetCollection', 'items', (_, workbook) => workbook.worksheets),
  loads('WorksheetProtection', 'protected', (sheet) => sheet.protection),
  loads('Workbook', 'readOnly', (_, workbook) => workbook),
  loads('WorkbookProtection', 'protected', (_, workbook) => workbook.protection),
  loads('NamedItemCollection', 'items', (sheet) => sheet.names),
  loads('NamedItem', 'formula', (sheet) => sheet.names.add('Thử', '=1')),
  loads('TableScopedCollection', 'items', (sheet) => cell(sheet).getTables()),
  loads('Setting', 'value', (_, workbook) => {
    const setting = workbook.settings.add('thử', 'x');
    workbook.context.trackedObjects.add(setting);
    return setting;
  }),
  loads('CustomXmlPartScopedCollection', 'items', (_, workbook) =>
    workbook.customXmlParts.getByNamespace('urn:không'),
  ),
  loads('CustomXmlPart', 'id', (_, workbook) => workbook.customXmlParts.add('<a/>')),
].flat();

const requests: readonly Member[] = [
  ...membersOf(
    'ClientRequestContext',
    {
      'sync()': {
        does: 'Sends all that was queued, in order, in one request. What an action refuses rejects it; the actions before stay done, those after are not.',
        also: pages.model,
        holds: async ({ on, codeOf }) => {
          expect(
            await codeOf((sheet) => {
              cell(sheet).values = [[1]];
              sheet.getRange('A1:').values = [[2]];
              sheet.getRange('B3').values = [[3]];
            }),
          ).toBe('InvalidArgument');
          expect((await on((sheet) => sheet.getRange('B2:B3').load('values'))).values).toEqual([[1], [4]]);
        },
      },
    },
    'office/officeextension',
  ),
  ...membersOf('RequestContext', {
    workbook: {
      does: 'The workbook that the add-in belongs to.',
      holds: async ({ on }) =>
        expect((await on((_, { workbook }) => workbook.load('name'))).name).toMatch(/\.xlsx$/u),
    },
    application: {
      does: 'The Excel around the workbook.',
      holds: async ({ on }) =>
        expect((await on((_, { application }) => application.load('calculationMode'))).calculationMode).toBe(
          'Automatic',
        ),
    },
  }),
  ...membersOf('RunOptions', {
    delayForCellEdit: {
      does: 'With `true` a request waits while a person types in a cell; else it is refused.',
      refuses: '`InvalidOperationInCellEditMode` without it.',
      also: pages.errors,
      holds: async ({ open, codeOf, name }) => {
        open.host.faults.beginCellEdit();
        expect(await codeOf((sheet) => cell(sheet).load('values'))).toBe('InvalidOperationInCellEditMode');
        const waiting = Excel.run({ delayForCellEdit: true }, async ({ workbook }) => {
          const range = workbook.worksheets.getItem(name).getRange('B2').load('values');
          await workbook.context.sync();
          return range.values;
        });
        open.host.faults.endCellEdit();
        expect(await waiting).toEqual([[10]]);
      },
    },
    mergeUndoGroup: {
      does: 'With `true` all syncs of one run are one step of Excel’s own undo.',
      also: pages.undo,
      holds: async ({ name }) => {
        const value = await Excel.run({ mergeUndoGroup: true }, async ({ workbook }) => {
          const range = workbook.worksheets.getItem(name).getRange('B2');
          range.values = [[1]];
          await workbook.context.sync();
          range.values = [[2]];
          range.load('values');
          await workbook.context.sync();
          return range.values;
        });
        expect(value).toEqual([[2]]);
      },
    },
  }),
  ...membersOf(
    'ClientObject',
    {
      isNullObject: {
        does: 'After a sync, whether an …OrNullObject call found nothing.',
        also: pages.model,
        holds: async ({ on }) => {
          const none = await on((sheet) => sheet.names.getItemOrNullObject('Không'));
          expect(none.isNullObject).toBe(true);
        },
      },
    },
    'office/officeextension',
  ),
  ...membersOf(
    'ClientResult',
    {
      value: {
        does: 'What a method answered; there after the next sync.',
        refuses: '`ValueNotLoaded` before.',
        also: pages.model,
        holds: async ({ on }) => {
          await on(async (sheet, context) => {
            const count = sheet.charts.getCount();
            expect(() => count.value).toThrow(expect.objectContaining({ code: 'ValueNotLoaded' }) as Error);
            await context.sync();
            expect(count.value).toBe(0);
          });
        },
      },
    },
    'office/officeextension',
  ),
];

const office: readonly Member[] = [
  ...membersOf(
    'Context',
    {
      displayLanguage: {
        does: 'The language of Office’s own words.',
        holds: async () => {
          expect(Office.context.displayLanguage).toBe('en-US');
          await Promise.resolve();
        },
      },
      document: {
        does: 'The document that the add-in belongs to.',
        holds: async () => {
          expect(Office.context.document).toBeDefined();
          await Promise.resolve();
        },
      },
      officeTheme: {
        does: 'The colours of Office; Excel on the web, which the host plays, tells none.',
        holds: async () => {
          expect((Office.context as Partial<Office.Context>).officeTheme).toBeUndefined();
          await Promise.resolve();
        },
      },
      requirements: {
        does: 'What asks for requirement sets.',
        holds: async () => {
          expect(typeof Office.context.requirements.isSetSupported).toBe('function');
          await Promise.resolve();
        },
      },
    },
    'office/office',
  ),
  ...membersOf(
    'Document',
    {
      mode: {
        does: 'Whether the document may be written: `readWrite` or `readOnly`.',
        holds: async () => {
          expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadWrite);
          await Promise.resolve();
        },
      },
      url: {
        does: 'Where the document is; "" before it is first saved.',
        holds: async () => {
          expect(typeof Office.context.document.url).toBe('string');
          await Promise.resolve();
        },
      },
    },
    'office/office',
  ),
  ...membersOf(
    'OfficeTheme',
    {
      bodyBackgroundColor: {
        does: 'The colour behind everything, "#RRGGBB"; where no theme is told there is none either.',
        holds: async () => {
          expect(
            (Office.context as Partial<Office.Context>).officeTheme?.bodyBackgroundColor,
          ).toBeUndefined();
          await Promise.resolve();
        },
      },
    },
    'office/office',
  ),
  ...membersOf(
    'RequirementSetSupport',
    {
      'isSetSupported()': {
        does: 'Whether all of a requirement set, from its first version up to the one asked for, is there.',
        holds: async () => {
          const { requirements } = Office.context;
          expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
          expect(requirements.isSetSupported('ExcelApi', '9.9')).toBe(false);
          expect(requirements.isSetSupported('WordApi', '1.1')).toBe(false);
          await Promise.resolve();
        },
      },
    },
    'office/office',
  ),
];

const commands: readonly Member[] = [
  ...membersOf(
    'Actions',
    {
      'associate()': {
        does: 'Ties the name of an action in the manifest to a function, which the button then calls.',
        holds: async ({ open }) => {
          const called: string[] = [];
          Office.actions.associate('thử', (event: Office.AddinCommands.Event) => {
            called.push('thử');
            event.completed();
          });
          await open.host.invoke('thử');
          expect(called).toEqual(['thử']);
        },
      },
    },
    'office/office',
  ),
  ...membersOf(
    'AddinCommands.Event',
    {
      'completed()': {
        does: 'Reports a button’s action done; until then the ribbon waits for it.',
        holds: async ({ open }) => {
          const order: string[] = [];
          Office.actions.associate('chờ', (event: Office.AddinCommands.Event) => {
            order.push('called');
            event.completed();
          });
          await open.host.invoke('chờ');
          order.push('done');
          expect(order).toEqual(['called', 'done']);
        },
      },
    },
    'office/office',
  ),
  ...membersOf(
    'Addin',
    {
      'showAsTaskpane()': {
        does: 'Shows the task pane, with a shared runtime.',
        holds: async ({ settled }) => {
          await Office.addin.showAsTaskpane();
          await settled();
        },
      },
    },
    'office/office',
  ),
];

/** Functions of the namespaces themselves. */
const functions: readonly Member[] = [
  {
    name: 'Excel.run',
    page: 'learn.microsoft.com/javascript/api/excel#excel-excel-run-function(1)',
    does: 'Runs a batch in a new context, or in an earlier one, and syncs at its end; answers what the batch answers, rejects with its error.',
    also: pages.model,
    holds: async ({ name }) => {
      const answer = await Excel.run(async ({ workbook }) => {
        workbook.worksheets.getItem(name).getRange('B2').values = [[3]];
        await Promise.resolve();
        return 'xong';
      });
      const range = await Excel.run(async ({ workbook }) => {
        const own = workbook.worksheets.getItem(name).getRange('B2').load('values');
        await workbook.context.sync();
        return own.values;
      });
      expect([answer, range]).toEqual(['xong', [[3]]]);
      await expect(
        Excel.run(async () => {
          await Promise.resolve();
          throw new Error('hỏng');
        }),
      ).rejects.toThrow('hỏng');
    },
  },
  {
    name: 'Office.onReady',
    page: 'learn.microsoft.com/javascript/api/office#office-office-onready-function(1)',
    does: 'Resolves once the library knows its host, with the host and the platform; at once when it knew before.',
    holds: async () => {
      const { host } = await Office.onReady();
      expect(host).toBe(Office.HostType.Excel);
    },
  },
];

export const requestMembers: readonly Member[] = [
  ...loading,
  ...requests,
  ...office,
  ...commands,
  ...functions,
];
