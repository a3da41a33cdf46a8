/** Excel.Range: where it stands, what its cells hold, what is done to them. */
import { membersOf, pages, type Member } from './member';

/** Place and size of C2:D4 as they are told. */
const placeOf = async (range: Excel.Range): Promise<readonly unknown[]> => {
  range.load('rowIndex,columnIndex,rowCount,columnCount,address');
  await range.context.sync();
  return [range.rowIndex, range.columnIndex, range.rowCount, range.columnCount];
};

const place: readonly Member[] = membersOf('Range', {
  address: {
    does: 'The reference in A1 style, with the sheet’s name before "!", quoted where the name needs it; whole rows and columns are written without the other part ("3:4").',
    holds: async ({ on, name }) => {
      const [cells, rows] = await on((sheet) => [
        sheet.getRange('b2:C3').load('address'),
        sheet.getRange('3:4').load('address'),
      ]);
      expect([cells?.address, rows?.address]).toEqual([`${name}!B2:C3`, `${name}!3:4`]);
    },
  },
  rowIndex: {
    does: 'The row of the first cell, counted from 0.',
    holds: async ({ on }) => expect((await on((sheet) => placeOf(sheet.getRange('C2:D4'))))[0]).toBe(1),
  },
  columnIndex: {
    does: 'The column of the first cell, counted from 0.',
    holds: async ({ on }) => expect((await on((sheet) => placeOf(sheet.getRange('C2:D4'))))[1]).toBe(2),
  },
  rowCount: {
    does: 'How many rows the range has; 1,048,576 for whole columns.',
    holds: async ({ on }) => {
      expect((await on((sheet) => placeOf(sheet.getRange('C2:D4'))))[2]).toBe(3);
      expect((await on((sheet) => placeOf(sheet.getRange('C:D'))))[2]).toBe(1_048_576);
    },
  },
  columnCount: {
    does: 'How many columns the range has; 16,384 for whole rows.',
    holds: async ({ on }) => {
      expect((await on((sheet) => placeOf(sheet.getRange('C2:D4'))))[3]).toBe(2);
      expect((await on((sheet) => placeOf(sheet.getRange('2:4'))))[3]).toBe(16_384);
    },
  },
  worksheet: {
    does: 'The sheet that holds the range.',
    holds: async ({ on, name }) =>
      expect((await on((sheet) => sheet.getRange('A1').worksheet.load('name'))).name).toBe(name),
  },
  'getUsedRangeOrNullObject()': {
    does: 'The smallest rectangle within the range that holds all its used cells; with `true` only cells with a value count, else formatted ones too. Null object when nothing is used.',
    also: pages.model,
    holds: async ({ on, name }) => {
      const [values, looks, none] = await on((sheet) => {
        sheet.getRange('F6').format.fill.color = '#FFEE00';
        return [
          sheet.getRange('B:Z').getUsedRangeOrNullObject(true).load('address'),
          sheet.getRange('B:Z').getUsedRangeOrNullObject().load('address'),
          sheet.getRange('H9:J12').getUsedRangeOrNullObject().load('address'),
        ];
      });
      expect([values?.address, looks?.address]).toEqual([`${name}!B1:D4`, `${name}!B1:F6`]);
      expect(none?.isNullObject).toBe(true);
    },
  },
  'getMergedAreasOrNullObject()': {
    does: 'The merged areas within the range, 512 at most; null object when there are none.',
    refuses: 'More than 512 areas: the call fails.',
    holds: async ({ on, codeOf, name }) => {
      const [some, none] = await on((sheet) => {
        sheet.getRange('A6:B6').merge();
        sheet.getRange('A8:B9').merge();
        return [
          sheet.getRange('A1:D9').getMergedAreasOrNullObject().load('address'),
          sheet.getRange('A1:D4').getMergedAreasOrNullObject().load('address'),
        ];
      });
      expect(some?.address).toBe(`${name}!A6:B6,${name}!A8:B9`);
      expect(none?.isNullObject).toBe(true);
      await on((sheet) => sheet.getRange('F1:G513').merge(true));
      expect(await codeOf((sheet) => sheet.getRange('F1:G513').getMergedAreasOrNullObject())).not.toBe(
        'none',
      );
    },
  },
  'getTables()': {
    does: 'The tables that overlap the range; with `true` only those that lie wholly within it.',
    holds: async ({ on }) => {
      const [touched, inside] = await on((sheet) => {
        sheet.tables.add('A1:C4', true);
        return [
          sheet.getRange('B:B').getTables().load('items/name'),
          sheet.getRange('B:B').getTables(true).load('items/name'),
        ];
      });
      expect([touched?.items.length, inside?.items.length]).toEqual([1, 0]);
    },
  },
  'select()': {
    does: 'Selects the cells as a click would, and shows their sheet.',
    refuses: '`InvalidOperation` on a hidden sheet, which cannot be shown.',
    also: pages.errors,
    holds: async ({ on, codeOf, name }) => {
      const selected = await on((sheet, { workbook }) => {
        sheet.getRange('B2:C3').select();
        return workbook.getSelectedRange().load('address');
      });
      expect(selected.address).toBe(`${name}!B2:C3`);
      await on((sheet, { workbook }) => {
        workbook.worksheets.getFirst().activate();
        sheet.visibility = 'Hidden';
      });
      expect(await codeOf((sheet) => sheet.getRange('A1').select())).toBe('InvalidOperation');
    },
  },
});

const contents: readonly Member[] = membersOf('Range', {
  values: {
    does: 'The raw values as a table of strings, numbers and booleans; an error is its word ("#DIV/0!"), an empty cell "". One value given is for all cells; null leaves a cell as it is; a text of at most 32,767 characters.',
    refuses:
      '`InvalidArgument` for a table of another size and for a longer text; `RangeExceedsLimit` for more than five million cells at once; `AccessDenied` for a locked cell of a protected sheet.',
    also: pages.limits,
    holds: async ({ on, codeOf }) => {
      const cells = await on((sheet) => {
        const range = sheet.getRange('B2:C3');
        sheet.getRange('B2:C3').values = [
          [null, '=1/0'],
          ['', true],
        ];
        return range.load('values');
      });
      expect(cells.values).toEqual([
        [10, '#DIV/0!'],
        ['', true],
      ]);
      expect(await codeOf((sheet) => (sheet.getRange('B2:C3').values = [[1, 2, 3]]))).toBe('InvalidArgument');
      expect(await codeOf((sheet) => (sheet.getRange('B2').values = [['x'.repeat(32_768)]]))).toBe(
        'InvalidArgument',
      );
      expect(await codeOf((sheet) => sheet.getRange('A1:F1000000').load('values'))).toBe('RangeExceedsLimit');
      await on((sheet) => sheet.protection.protect());
      expect(await codeOf((sheet) => (sheet.getRange('B2').values = [[1]]))).toBe('AccessDenied');
    },
  },
  formulas: {
    does: 'The formulas in A1 style and en-US; a cell without one gives its value. What begins with "=" is a formula of at most 8,192 characters, what begins with an apostrophe is text.',
    refuses: '`InvalidArgument` for what is no formula or too long a one, and for a table of another size.',
    also: pages.sizes,
    holds: async ({ on, codeOf }) => {
      const [given, own] = await on((sheet) => {
        sheet.getRange('D2:D3').formulas = [["'=B3"], ['=SUM(B3:B4)*2']];
        return [sheet.getRange('D2:D3').load('formulas,values'), sheet.getRange('B3:C3').load('formulas')];
      });
      expect([given?.formulas, given?.values]).toEqual([
        [['=B3'], ['=SUM(B3:B4)*2']],
        [['=B3'], [19]],
      ]);
      expect(own?.formulas).toEqual([[4, '']]);
      const long = `=${'1+'.repeat(4_100)}1`;
      for (const wrong of ['=SUM(', '=1+', '=(B2', long])
        expect([
          wrong.slice(0, 9),
          await codeOf((sheet) => (sheet.getRange('D4').formulas = [[wrong]])),
        ]).toEqual([wrong.slice(0, 9), 'InvalidArgument']);
    },
  },
  numberFormat: {
    does: 'The number format codes in en-US; "General" where there is none, "@" for text. One code given is for all cells.',
    refuses:
      '`InvalidArgument` for what is no code; `AccessDenied` on a protected sheet that does not allow formats.',
    holds: async ({ on, codeOf }) => {
      const range = await on((sheet) => {
        sheet.getRange('B2:B3').numberFormat = [['0.00'], ['@']];
        return sheet.getRange('B2:B4').load('numberFormat,text');
      });
      expect([range.numberFormat, range.text[0]]).toEqual([[['0.00'], ['@'], ['General']], ['10.00']]);
      expect(await codeOf((sheet) => (sheet.getRange('B2').numberFormat = [[5]]))).toBe('InvalidArgument');
      await on((sheet) => sheet.protection.protect());
      expect(await codeOf((sheet) => (sheet.getRange('B2').numberFormat = [['0']]))).toBe('AccessDenied');
    },
  },
});

const changes: readonly Member[] = membersOf('Range', {
  'insert()': {
    does: 'Inserts cells in place of the range and shifts the others down or right; whole rows and columns push the whole sheet. Formulas, names and formats follow. Answers the new, blank cells.',
    refuses:
      '`NonBlankCellOffSheet` when cells that hold something would be pushed over the sheet’s end; `InsertDeleteConflict` when a merged area would be torn; `InvalidArgument` for another direction.',
    also: pages.errors,
    holds: async ({ on, codeOf, name }) => {
      const [blank, sum] = await on((sheet) => {
        const inserted = sheet.getRange('4:5').insert('Down').load('address,values');
        return [inserted, sheet.getRange('C2').load('formulas')];
      });
      expect([blank?.address, sum?.formulas]).toEqual([`${name}!4:5`, [['=SUM(B3:B6)']]]);
      await on((sheet) => (sheet.getRange('XFD1').values = [['x']]));
      expect(await codeOf((sheet) => sheet.getRange('B:B').insert('Right'))).toBe('NonBlankCellOffSheet');
      await on((sheet) => sheet.getRange('A8:B8').merge());
      expect(await codeOf((sheet) => sheet.getRange('A7').insert('Down'))).toBe('InsertDeleteConflict');
      expect(await codeOf((sheet) => sheet.getRange('A7').insert('Up' as never))).toBe('InvalidArgument');
    },
  },
  'delete()': {
    does: 'Deletes the cells and shifts the others up or left; formulas that lose all their cells read #REF!.',
    refuses:
      '`InsertDeleteConflict` when a merged area would be torn; `InvalidArgument` for another direction.',
    also: pages.errors,
    holds: async ({ on, codeOf }) => {
      const [sum, lost] = await on((sheet) => {
        sheet.getRange('D1').formulas = [['=B3+1']];
        sheet.getRange('3:3').delete('Up');
        return [sheet.getRange('C2').load('formulas'), sheet.getRange('D1').load('formulas,values')];
      });
      expect([sum?.formulas, lost?.formulas]).toEqual([[['=SUM(B3:B3)']], [['=#REF!+1']]]);
      await on((sheet) => sheet.getRange('A8:B8').merge());
      expect(await codeOf((sheet) => sheet.getRange('A7').delete('Up'))).toBe('InsertDeleteConflict');
      expect(await codeOf((sheet) => sheet.getRange('A7').delete('Down' as never))).toBe('InvalidArgument');
    },
  },
  'clear()': {
    does: 'Empties the cells and takes their looks; or only one of these: `Contents`, `Formats`, `Hyperlinks`.',
    refuses: '`AccessDenied` for locked cells of a protected sheet; `InvalidArgument` for another word.',
    holds: async ({ on, codeOf }) => {
      const [kept, gone] = await on((sheet) => {
        sheet.getRange('B2:B3').format.font.bold = true;
        sheet.getRange('B2').clear('Contents');
        sheet.getRange('B3').clear();
        return [
          sheet.getRange('B2').load('values,format/font/bold'),
          sheet.getRange('B3').load('values,format/font/bold'),
        ];
      });
      expect([kept?.values, kept?.format.font.bold]).toEqual([[['']], true]);
      expect([gone?.values, gone?.format.font.bold]).toEqual([[['']], false]);
      expect(await codeOf((sheet) => sheet.getRange('B2').clear('Values' as never))).toBe('InvalidArgument');
      await on((sheet) => sheet.protection.protect());
      expect(await codeOf((sheet) => sheet.getRange('A1').clear())).toBe('AccessDenied');
    },
  },
  'copyFrom()': {
    does: 'Copies values, formulas, formats or all of it from another range; relative references move along. Conditional formats go with formats; all of it takes data validation, hyperlinks and merged areas along. A target that is too small grows; one that is an exact multiple is filled with copies; blanks may be skipped, rows turned to columns.',
    refuses:
      '`InvalidArgument` for another word; `AccessDenied` into locked cells of a protected sheet; `NotImplemented` for all of cells with comments.',
    holds: async ({ on, codeOf }) => {
      const [grown, repeated, turned, looks] = await on((sheet) => {
        sheet.getRange('C2').format.font.bold = true;
        sheet.getRange('F2').copyFrom('B2:C3');
        sheet.getRange('A6:B9').copyFrom('A1:B2', 'Values');
        sheet.getRange('F6').copyFrom('B2:B4', 'Values', false, true);
        sheet.getRange('H9').copyFrom('C2', 'Formats');
        return [
          sheet.getRange('F2:G3').load('formulas'),
          sheet.getRange('A6:B9').load('values'),
          sheet.getRange('F6:H6').load('values'),
          sheet.getRange('H9').load('values,format/font/bold'),
        ];
      });
      expect(grown?.formulas).toEqual([
        [10, '=SUM(F3:F4)'],
        [4, ''],
      ]);
      expect(repeated?.values.map(([code]) => code as unknown)).toEqual(['Mã', 'I', 'Mã', 'I']);
      expect(turned?.values).toEqual([[10, 4, 5.5]]);
      expect([looks?.values, looks?.format.font.bold]).toEqual([[['']], true]);
      expect(await codeOf((sheet) => sheet.getRange('F2').copyFrom('B2', 'Looks' as never))).toBe(
        'InvalidArgument',
      );
    },
  },
  'merge()': {
    does: 'Makes one cell of the range, or with `true` one of each row; only the first cell’s value is kept.',
    refuses: '`InvalidOperation` for cells of a table; `AccessDenied` on a protected sheet.',
    also: pages.errors,
    holds: async ({ on, codeOf }) => {
      const [cells, areas] = await on((sheet) => {
        sheet.getRange('A2:B4').merge(true);
        return [
          sheet.getRange('A2:B4').load('values'),
          sheet.getRange('A1:D4').getMergedAreasOrNullObject().load('areaCount'),
        ] as const;
      });
      expect(cells.values[0]).toEqual(['I', '']);
      expect(areas.areaCount).toBe(3);
      await on((sheet) => sheet.tables.add('F1:G3', true));
      expect(await codeOf((sheet) => sheet.getRange('F2:F3').merge())).toBe('InvalidOperation');
      await on((sheet) => sheet.protection.protect());
      expect(await codeOf((sheet) => sheet.getRange('A6:A7').merge())).toBe('AccessDenied');
    },
  },
  'unmerge()': {
    does: 'Parts the merged cells in the range; the first keeps the value.',
    refuses: '`AccessDenied` on a protected sheet.',
    holds: async ({ on, codeOf }) => {
      const [cells, none] = await on((sheet) => {
        sheet.getRange('A2:B3').merge();
        sheet.getRange('A1:D4').unmerge();
        return [
          sheet.getRange('A2:B3').load('values'),
          sheet.getRange('A1:D4').getMergedAreasOrNullObject().load('address'),
        ] as const;
      });
      expect(cells.values).toEqual([
        ['I', ''],
        ['', ''],
      ]);
      expect(none.isNullObject).toBe(true);
      await on((sheet) => sheet.protection.protect());
      expect(await codeOf((sheet) => sheet.getRange('A2').unmerge())).toBe('AccessDenied');
    },
  },
});

const several: readonly Member[] = [
  ...membersOf('RangeAreas', {
    address: {
      does: 'The references of all areas with the sheet’s name before each, a comma between.',
      holds: async ({ on, name }) =>
        expect((await on((sheet) => sheet.getRanges('A1:B2,D4').load('address'))).address).toBe(
          `${name}!A1:B2,${name}!D4`,
        ),
    },
    areas: {
      does: 'The areas as a collection of ranges, in the order they were named.',
      holds: async ({ on, name }) => {
        const { areas } = await on((sheet) => sheet.getRanges('D4,A1:B2').load('areas/items/address'));
        expect(areas.items.map(({ address }) => address)).toEqual([`${name}!D4`, `${name}!A1:B2`]);
      },
    },
    conditionalFormats: {
      does: 'The conditional formats that meet any of the cells; one added here is for all areas together.',
      holds: async ({ on }) => {
        const found = await on((sheet) => {
          sheet.getRanges('A1:A2,C1:C2').conditionalFormats.add('Custom');
          return sheet.getRanges('C2:C9').conditionalFormats.load('items/id');
        });
        expect(found.items).toHaveLength(1);
      },
    },
    format: {
      does: 'One format object for all areas: what is set goes to every cell, what differs reads null.',
      holds: async ({ on }) => {
        const [one, mixed] = await on((sheet) => {
          sheet.getRanges('A1,C3').format.font.bold = true;
          return [
            sheet.getRange('C3').format.font.load('bold'),
            sheet.getRanges('A1,B1').format.font.load('bold'),
          ];
        });
        expect([one?.bold, mixed?.bold]).toEqual([true, null]);
      },
    },
  }),
  ...membersOf('RangeCollection', {
    items: {
      does: 'The ranges that were loaded.',
      holds: async ({ on }) => {
        const areas = await on((sheet) => sheet.getRanges('A1:B2,D4').areas.load('items/rowCount'));
        expect(areas.items.map(({ rowCount }) => rowCount)).toEqual([2, 1]);
      },
    },
  }),
];

export const ranges: readonly Member[] = [...place, ...contents, ...changes, ...several];
