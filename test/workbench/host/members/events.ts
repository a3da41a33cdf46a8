/** The events that tell of a workbook's changes, and what they bring. */
import { membersOf, pages, type Member } from './member';

const changed = (address: string) => (sheet: Excel.Worksheet) => {
  sheet.getRange(address).values = [[1]];
};
const all = (_: Excel.Worksheet, { workbook }: Excel.RequestContext) => workbook.worksheets;

export const events: readonly Member[] = [
  ...membersOf('WorksheetCollection', {
    onChanged: {
      does: 'Tells of every change of cells on any sheet: edits, and rows, columns and cells inserted or deleted; not of formulas whose result is another.',
      also: pages.events,
      holds: async ({ heard }) => {
        const told = await heard((...at) => all(...at).onChanged, changed('B3'));
        expect(told.map(({ address, changeType }) => [address, changeType])).toEqual([['B3', 'RangeEdited']]);
      },
    },
    onCalculated: {
      does: 'Tells of a sheet whose formulas were computed anew.',
      also: pages.events,
      holds: async ({ heard }) => {
        const told = await heard((...at) => all(...at).onCalculated, changed('B3'));
        expect(told.map(({ type }) => type)).toContain('WorksheetCalculated');
      },
    },
    onActivated: {
      does: 'Tells of a sheet that became the active one.',
      also: pages.events,
      holds: async ({ heard, on }) => {
        const other = await on((_, { workbook }) => workbook.worksheets.add('Thêm').load('id'));
        const told = await heard(
          (...at) => all(...at).onActivated,
          (_, { workbook }) => {
            workbook.worksheets.getItem('Thêm').activate();
          },
        );
        expect(told.map(({ worksheetId }) => worksheetId)).toEqual([other.id]);
        await on((_, { workbook }) => workbook.worksheets.getItem('Thêm').delete());
      },
    },
    onAdded: {
      does: 'Tells of a sheet that was added.',
      also: pages.events,
      holds: async ({ heard, on }) => {
        const told = await heard(
          (...at) => all(...at).onAdded,
          (_, { workbook }) => workbook.worksheets.add('Thêm'),
        );
        const added = await on((_, { workbook }) => workbook.worksheets.getItem('Thêm').load('id'));
        expect(told.map(({ worksheetId }) => worksheetId)).toEqual([added.id]);
        await on((_, { workbook }) => workbook.worksheets.getItem('Thêm').delete());
      },
    },
    onDeleted: {
      does: 'Tells of a sheet that was deleted.',
      also: pages.events,
      holds: async ({ heard, on }) => {
        const { id } = await on((_, { workbook }) => workbook.worksheets.add('Thêm').load('id'));
        const told = await heard(
          (...at) => all(...at).onDeleted,
          (_, { workbook }) => workbook.worksheets.getItem(id).delete(),
        );
        expect(told.map(({ worksheetId }) => worksheetId)).toEqual([id]);
      },
    },
    onRowSorted: {
      does: 'Tells of rows that were put in another order, top to bottom.',
      also: pages.events,
      holds: async ({ heard }) => {
        const told = await heard(
          (...at) => all(...at).onRowSorted,
          (sheet) => sheet.getRange('A2:B4').sort.apply([{ key: 1 }]),
        );
        expect(told.map(({ address }) => address)).toEqual(['A2:B4']);
      },
    },
    onColumnSorted: {
      does: 'Tells of columns that were put in another order, left to right.',
      also: pages.events,
      holds: async ({ heard }) => {
        const told = await heard(
          (...at) => all(...at).onColumnSorted,
          (sheet) => sheet.getRange('A1:B1').sort.apply([{ key: 0 }], false, false, 'Columns'),
        );
        expect(told.map(({ type }) => type)).toEqual(['WorksheetColumnSorted']);
      },
    },
    onRowHiddenChanged: {
      does: 'Tells of rows that were hidden or shown.',
      also: pages.events,
      holds: async ({ heard }) => {
        const told = await heard(
          (...at) => all(...at).onRowHiddenChanged,
          (sheet) => (sheet.getRange('2:3').rowHidden = true),
        );
        expect(told.map(({ address, changeType }) => [address, changeType])).toEqual([['2:3', 'Hidden']]);
      },
    },
    onNameChanged: {
      does: 'Tells of a sheet’s other name.',
      also: pages.events,
      holds: async ({ heard, on, name }) => {
        const told = await heard(
          (...at) => all(...at).onNameChanged,
          async (sheet, context) => {
            sheet.load('id');
            sheet.name = 'Tên khác';
            await context.sync();
            context.workbook.worksheets.getItem('Tên khác').name = name;
          },
        );
        const { id } = await on((sheet) => sheet.load('id'));
        expect(
          told.map(({ worksheetId, nameBefore, nameAfter }) => [worksheetId, nameBefore, nameAfter]),
        ).toEqual([
          [id, name, 'Tên khác'],
          [id, 'Tên khác', name],
        ]);
      },
    },
    onVisibilityChanged: {
      does: 'Tells of a sheet that was hidden or shown.',
      also: pages.events,
      holds: async ({ heard }) => {
        const told = await heard(
          (...at) => all(...at).onVisibilityChanged,
          (sheet) => (sheet.visibility = 'Hidden'),
        );
        expect(
          told.map(({ visibilityBefore, visibilityAfter }) => [visibilityBefore, visibilityAfter]),
        ).toEqual([['Visible', 'Hidden']]);
      },
    },
  }),
  ...membersOf('WorksheetActivatedEventArgs', {
    worksheetId: {
      does: 'The id of the sheet that became the active one.',
      holds: async ({ heard, on }) => {
        const [own, other] = await on((sheet, { workbook }) => [
          sheet.load('id'),
          workbook.worksheets.add('Thêm').load('id'),
        ]);
        const told = await heard(
          (...at) => all(...at).onActivated,
          (sheet, { workbook }) => {
            workbook.worksheets.getItem('Thêm').activate();
            sheet.activate();
          },
        );
        expect(told.map(({ worksheetId }) => worksheetId).slice(-2)).toEqual([other?.id, own?.id]);
        await on((_, { workbook }) => workbook.worksheets.getItem('Thêm').delete());
      },
    },
  }),
  ...membersOf('WorksheetCalculatedEventArgs', {
    worksheetId: {
      does: 'The id of the sheet that was computed.',
      holds: async ({ heard, on }) => {
        const told = await heard((...at) => all(...at).onCalculated, changed('B3'));
        const { id } = await on((sheet) => sheet.load('id'));
        expect(told.map(({ worksheetId }) => worksheetId)).toContain(id);
      },
    },
  }),
  ...membersOf('WorksheetChangedEventArgs', {
    address: {
      does: 'The cells that changed, without the sheet’s name.',
      holds: async ({ heard }) => {
        const told = await heard(
          (...at) => all(...at).onChanged,
          (sheet) => (sheet.getRange('B2:C3').values = 1 as never),
        );
        expect(told.map(({ address }) => address)).toEqual(['B2:C3']);
      },
    },
    changeType: {
      does: '`RangeEdited`, or what was inserted or deleted: `RowInserted`, `ColumnDeleted` …',
      holds: async ({ heard }) => {
        const told = await heard(
          (...at) => all(...at).onChanged,
          (sheet) => sheet.getRange('3:3').insert('Down'),
        );
        expect(told.map(({ changeType }) => changeType)).toEqual(['RowInserted']);
      },
    },
    triggerSource: {
      does: '`ThisLocalAddin` for what this add-in changed itself, `Unknown` for the rest.',
      holds: async ({ heard }) => {
        const told = await heard((...at) => all(...at).onChanged, changed('B3'));
        expect(told.map(({ triggerSource }) => triggerSource)).toEqual(['ThisLocalAddin']);
      },
    },
    worksheetId: {
      does: 'The id of the sheet whose cells changed.',
      holds: async ({ heard, on }) => {
        const told = await heard((...at) => all(...at).onChanged, changed('B3'));
        const { id } = await on((sheet) => sheet.load('id'));
        expect(told.map(({ worksheetId }) => worksheetId)).toEqual([id]);
      },
    },
  }),
  ...membersOf(
    'EventHandlers',
    {
      'add()': {
        does: 'Has a function called at each event, from the next sync on; what it answers takes it off again.',
        also: pages.events,
        holds: async ({ heard, on }) => {
          const told = await heard((sheet) => sheet.onChanged, changed('B2'));
          await on(changed('B3'));
          expect(told.map(({ address }) => address)).toEqual(['B2']);
        },
      },
    },
    'office/officeextension',
  ),
  ...membersOf(
    'EventHandlerResult',
    {
      'remove()': {
        does: 'The function is no longer called, from the next sync on, which must be one of the context it was added in.',
        also: pages.events,
        holds: async ({ on, open }) => {
          const told: string[] = [];
          const handle = await on((sheet) =>
            sheet.onChanged.add(async ({ address }) => {
              told.push(address);
              await Promise.resolve();
            }),
          );
          await Excel.run(handle.context as Excel.RequestContext, async (context) => {
            handle.remove();
            await context.sync();
          });
          await on(changed('B2'));
          await open.host.idle();
          expect(told).toEqual([]);
        },
      },
      context: {
        does: 'The context that the function was added in.',
        holds: async ({ on }) => {
          const [handle, context] = await on((sheet, own) => [
            sheet.onChanged.add(async () => {
              await Promise.resolve();
            }),
            own,
          ]);
          expect(handle.context).toBe(context);
          await Excel.run(handle.context as Excel.RequestContext, async (own) => {
            handle.remove();
            await own.sync();
          });
        },
      },
    },
    'office/officeextension',
  ),
];
