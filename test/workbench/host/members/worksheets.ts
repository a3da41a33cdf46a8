/** Excel.WorksheetCollection and Worksheet with what hangs on a sheet: panes, protection. */
import { membersOf, pages, type Member } from './member';

const sheets: readonly Member[] = membersOf('WorksheetCollection', {
  items: {
    does: 'The sheets that were loaded, in the order of their tabs, hidden ones too.',
    holds: async ({ on, name }) => {
      const { items } = await on((_, { workbook }) => workbook.worksheets.load('items/name'));
      expect(items.at(-1)?.name).toBe(name);
    },
  },
  'add()': {
    does: 'Adds a sheet after the last; without a name Excel gives one. The sheet that is shown stays so.',
    refuses:
      '`ItemAlreadyExists` for a name that is taken, whatever its case; `InvalidArgument` for one that Excel forbids; `AccessDenied` while the workbook is protected.',
    also: pages.errors,
    holds: async ({ on, codeOf, name }) => {
      const [added, active] = await on((_, { workbook }) => [
        workbook.worksheets.add('Biểu mới').load('name,position'),
        workbook.worksheets.getActiveWorksheet().load('name'),
      ]);
      expect(active?.name).not.toBe('Biểu mới');
      expect(await codeOf((_, { workbook }) => workbook.worksheets.add('BIỂU MỚI'))).toBe(
        'ItemAlreadyExists',
      );
      expect(await codeOf((_, { workbook }) => workbook.worksheets.add('a/b'))).toBe('InvalidArgument');
      await on((_, { workbook }) => {
        workbook.worksheets.getItem('Biểu mới').delete();
        workbook.protection.protect();
      });
      expect(await codeOf((_, { workbook }) => workbook.worksheets.add())).toBe('AccessDenied');
      await on((_, { workbook }) => workbook.protection.unprotect());
      expect([added?.name, name === added?.name]).toEqual(['Biểu mới', false]);
    },
  },
  'getActiveWorksheet()': {
    does: 'The sheet that is shown.',
    holds: async ({ on, name }) => {
      await on((sheet) => sheet.activate());
      const active = await on((_, { workbook }) => workbook.worksheets.getActiveWorksheet().load('name'));
      expect(active.name).toBe(name);
    },
  },
  'getItem()': {
    does: 'A sheet by its name, whatever its case, or its id.',
    refuses: '`ItemNotFound` when there is none.',
    holds: async ({ on, codeOf, name }) => {
      const { id } = await on((sheet) => sheet.load('id'));
      const found = await on((_, { workbook }) => [
        workbook.worksheets.getItem(id).load('name'),
        workbook.worksheets.getItem(name.toUpperCase()).load('name'),
      ]);
      expect(found.map((sheet) => sheet.name)).toEqual([name, name]);
      expect(await codeOf((_, { workbook }) => workbook.worksheets.getItem('Không có').load('id'))).toBe(
        'ItemNotFound',
      );
    },
  },
  'getItemOrNullObject()': {
    does: 'A sheet by its name or id; null object when there is none.',
    also: pages.model,
    holds: async ({ on, name }) => {
      const [found, none] = await on((_, { workbook }) => [
        workbook.worksheets.getItemOrNullObject(name).load('name'),
        workbook.worksheets.getItemOrNullObject('Không có').load('name'),
      ]);
      expect([found?.isNullObject, found?.name, none?.isNullObject]).toEqual([false, name, true]);
    },
  },
});

const one: readonly Member[] = membersOf('Worksheet', {
  id: {
    does: 'What the sheet is known by as long as the workbook is open: another name or place changes nothing of it.',
    holds: async ({ on, name }) => {
      const before = await on((sheet) => sheet.load('id'));
      const after = await on((sheet, { workbook }) => {
        sheet.name = 'Tên khác';
        sheet.position = 0;
        return workbook.worksheets.getItem('Tên khác').load('id');
      });
      expect(after.id).toBe(before.id);
      await Excel.run(async ({ workbook }) => {
        workbook.worksheets.getItem(before.id).name = name;
        await workbook.context.sync();
      });
    },
  },
  name: {
    does: 'The name on the tab, of 1 to 31 characters, without `: \\ / ? * [ ]`, not beginning or ending with an apostrophe, not "History".',
    refuses: '`InvalidArgument` for such a name, `ItemAlreadyExists` for one that is taken.',
    also: pages.sheetNames,
    holds: async ({ on, codeOf, name }) => {
      expect((await on((sheet) => sheet.load('name'))).name).toBe(name);
      for (const wrong of [
        '',
        'x'.repeat(32),
        'a:b',
        'a\\b',
        'a?b',
        'a*b',
        '[a]',
        "'a",
        "a'",
        'History',
        'HISTORY',
      ])
        expect([wrong, await codeOf((sheet) => (sheet.name = wrong))]).toEqual([wrong, 'InvalidArgument']);
      const first = await on((_, { workbook }) => workbook.worksheets.getFirst().load('name'));
      expect(await codeOf((sheet) => (sheet.name = first.name.toUpperCase()))).toBe('ItemAlreadyExists');
    },
  },
  visibility: {
    does: '`Visible`, `Hidden` (a person can show it again) or `VeryHidden` (only a program can).',
    refuses:
      '`InvalidArgument` for another word; `InvalidOperation` for the last sheet that is to be seen; `AccessDenied` while the workbook is protected.',
    holds: async ({ on, codeOf }) => {
      for (const word of ['Hidden', 'VeryHidden', 'Visible'] as const) {
        await on((sheet) => (sheet.visibility = word));
        expect((await on((sheet) => sheet.load('visibility'))).visibility).toBe(word);
      }
      expect(await codeOf((sheet) => (sheet.visibility = 'Gone' as never))).toBe('InvalidArgument');
      expect(
        await codeOf(async (_, { workbook }) => {
          const all = workbook.worksheets.load('items/name');
          await workbook.context.sync();
          for (const item of all.items) item.visibility = 'Hidden';
        }),
      ).toBe('InvalidOperation');
      await Excel.run(async ({ workbook }) => {
        const all = workbook.worksheets.load('items/name');
        await workbook.context.sync();
        for (const item of all.items) item.visibility = 'Visible';
        await workbook.context.sync();
      });
    },
  },
  'activate()': {
    does: 'Shows the sheet.',
    refuses: '`InvalidOperation` for a hidden one.',
    also: pages.errors,
    holds: async ({ on, codeOf, name }) => {
      const active = await on((sheet, { workbook }) => {
        sheet.activate();
        return workbook.worksheets.getActiveWorksheet().load('name');
      });
      expect(active.name).toBe(name);
      await on((sheet, { workbook }) => {
        workbook.worksheets.getFirst().activate();
        sheet.visibility = 'Hidden';
      });
      expect(await codeOf((sheet) => sheet.activate())).toBe('InvalidOperation');
    },
  },
  'delete()': {
    does: 'Takes the sheet out of the workbook; formulas that read it give #REF!.',
    refuses:
      '`InvalidOperation` for a sheet that is `VeryHidden` and for the last that is to be seen; `AccessDenied` while the workbook is protected.',
    holds: async ({ on, codeOf }) => {
      const lost = await on((sheet, { workbook }) => {
        workbook.worksheets.add('Bỏ');
        sheet.getRange('D1').formulas = [["='Bỏ'!A1"]];
        workbook.worksheets.getItem('Bỏ').delete();
        return sheet.getRange('D1').load('values');
      });
      expect(lost.values).toEqual([['#REF!']]);
      await on((_, { workbook }) => (workbook.worksheets.add('Bỏ').visibility = 'VeryHidden'));
      expect(await codeOf((_, { workbook }) => workbook.worksheets.getItem('Bỏ').delete())).toBe(
        'InvalidOperation',
      );
      await on((_, { workbook }) => {
        workbook.worksheets.getItem('Bỏ').visibility = 'Visible';
        workbook.worksheets.getItem('Bỏ').delete();
      });
    },
  },
  'getCell()': {
    does: 'The cell of a row and a column, both counted from 0.',
    refuses: '`InvalidArgument` beyond the sheet’s last row or column.',
    holds: async ({ on, codeOf, name }) => {
      const cell = await on((sheet) => sheet.getCell(2, 1).load('address,values'));
      expect([cell.address, cell.values]).toEqual([`${name}!B3`, [[4]]]);
      for (const [row, column] of [
        [-1, 0],
        [1_048_576, 0],
        [0, 16_384],
      ] as const)
        expect(await codeOf((sheet) => sheet.getCell(row, column).load('address'))).toBe('InvalidArgument');
    },
  },
  'getRange()': {
    does: 'The cells of an address of at most 8,192 characters, or of a name; without one the whole sheet.',
    refuses: '`InvalidArgument` for what is no address or too long a one.',
    holds: async ({ on, codeOf, name }) => {
      const [cells, named, all] = await on((sheet) => {
        sheet.names.add('Riêng', sheet.getRange('B2:B4'));
        return [
          sheet.getRange('A1:B2').load('address'),
          sheet.getRange('Riêng').load('address'),
          sheet.getRange().load('rowCount,columnCount'),
        ];
      });
      expect([cells?.address, named?.address]).toEqual([`${name}!A1:B2`, `${name}!B2:B4`]);
      expect([all?.rowCount, all?.columnCount]).toEqual([1_048_576, 16_384]);
      expect(await codeOf((sheet) => sheet.getRange('A1:').load('address'))).toBe('InvalidArgument');
      expect(await codeOf((sheet) => sheet.getRange('A0').load('address'))).toBe('InvalidArgument');
      expect(await codeOf((sheet) => sheet.getRange(`${' '.repeat(8_192)}A1`).load('address'))).toBe(
        'InvalidArgument',
      );
    },
  },
  'getRangeByIndexes()': {
    does: 'The cells from a row and a column on, counted from 0, so many rows and columns.',
    refuses: '`InvalidArgument` for no rows or columns, and beyond the sheet.',
    holds: async ({ on, codeOf, name }) => {
      const cells = await on((sheet) => sheet.getRangeByIndexes(1, 2, 3, 1).load('address'));
      expect(cells.address).toBe(`${name}!C2:C4`);
      for (const [row, column, rows, columns] of [
        [0, 0, 0, 1],
        [0, 0, 1, 0],
        [1_048_575, 0, 2, 1],
      ] as const)
        expect(
          await codeOf((sheet) => sheet.getRangeByIndexes(row, column, rows, columns).load('address')),
        ).toBe('InvalidArgument');
    },
  },
  'getRanges()': {
    does: 'Several ranges at once, by addresses or names with commas or semicolons between; without them the whole sheet. At most 8,192 characters.',
    refuses: '`InvalidArgument` for what is no address or too long a list.',
    holds: async ({ on, codeOf, name }) => {
      const [commas, semicolons] = await on((sheet) => [
        sheet.getRanges('A1:B2, A5').load('address'),
        sheet.getRanges('A1:B2; A5').load('address'),
      ]);
      const wanted = `${name}!A1:B2,${name}!A5`;
      expect([commas?.address, semicolons?.address]).toEqual([wanted, wanted]);
      expect(await codeOf((sheet) => sheet.getRanges('A1,,B2').load('address'))).toBe('InvalidArgument');
      const long = Array.from({ length: 2_000 }, (_, row) => `A${row + 1}`).join(',');
      expect(await codeOf((sheet) => sheet.getRanges(long).load('areaCount'))).toBe('InvalidArgument');
    },
  },
  'getUsedRangeOrNullObject()': {
    does: 'The smallest rectangle with all cells that have a value or a format; with `true` a value. Null object for a blank sheet.',
    also: pages.model,
    holds: async ({ on, name }) => {
      const [used, none] = await on((sheet, { workbook }) => {
        const blank = workbook.worksheets.add('Trống');
        return [
          sheet.getUsedRangeOrNullObject(true).load('address'),
          blank.getUsedRangeOrNullObject().load('address'),
        ];
      });
      expect([used?.address, none?.isNullObject]).toEqual([`${name}!A1:D4`, true]);
      await on((_, { workbook }) => workbook.worksheets.getItem('Trống').delete());
    },
  },
  charts: {
    does: 'The charts that stand on the sheet.',
    holds: async ({ on }) => {
      const charts = await on((sheet) => {
        sheet.charts.add('ColumnClustered', sheet.getRange('A2:B4'));
        return sheet.charts.load('items/name');
      });
      expect(charts.items).toHaveLength(1);
    },
  },
  freezePanes: {
    does: 'The object that freezes rows and columns of the sheet.',
    holds: async ({ on }) => {
      const none = await on((sheet) => sheet.freezePanes.getLocationOrNullObject().load('address'));
      expect(none.isNullObject).toBe(true);
    },
  },
  horizontalPageBreaks: {
    does: 'The page breaks across rows that were set by hand, and no others.',
    holds: async ({ on }) => {
      const breaks = await on((sheet) => {
        sheet.horizontalPageBreaks.add('A3');
        return sheet.horizontalPageBreaks.load('items/columnIndex,items/rowIndex');
      });
      expect(breaks.items).toHaveLength(1);
    },
  },
  pageLayout: {
    does: 'How the sheet is printed.',
    holds: async ({ on }) =>
      expect((await on((sheet) => sheet.pageLayout.load('orientation'))).orientation).toBe('Portrait'),
  },
  protection: {
    does: 'The object that tells of the sheet’s protection, and protects it.',
    holds: async ({ on }) =>
      expect((await on((sheet) => sheet.protection.load('protected'))).protected).toBe(false),
  },
});

const hanging: readonly Member[] = [
  ...membersOf('WorksheetFreezePanes', {
    'freezeRows()': {
      does: 'Keeps so many first rows in sight; 0 lets them go again.',
      refuses: '`InvalidArgument` for what is no number of rows.',
      holds: async ({ on, codeOf, name }) => {
        const frozen = await on((sheet) => {
          sheet.freezePanes.freezeRows(2);
          return sheet.freezePanes.getLocationOrNullObject().load('address');
        });
        expect(frozen.address).toBe(`${name}!1:2`);
        const none = await on((sheet) => {
          sheet.freezePanes.freezeRows(0);
          return sheet.freezePanes.getLocationOrNullObject().load('address');
        });
        expect(none.isNullObject).toBe(true);
        expect(await codeOf((sheet) => sheet.freezePanes.freezeRows(-1))).toBe('InvalidArgument');
      },
    },
  }),
  ...membersOf('WorksheetProtection', {
    protected: {
      does: 'Whether the sheet is protected: then what its options do not allow is `AccessDenied`.',
      also: pages.errors,
      holds: async ({ on, codeOf }) => {
        await on((sheet) => sheet.protection.protect());
        expect((await on((sheet) => sheet.protection.load('protected'))).protected).toBe(true);
        expect(await codeOf((sheet) => sheet.getRange('3:3').insert('Down'))).toBe('AccessDenied');
      },
    },
  }),
];

export const worksheets: readonly Member[] = [...sheets, ...one, ...hanging];
