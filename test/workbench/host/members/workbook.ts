/** Excel.Workbook with what hangs on it: application, protection, names, settings, XML parts; tables of a range. */
import { membersOf, pages, type Member } from './member';

const XML = '<kế xmlns="urn:thử:một"><dòng/></kế>';
const SPACE = 'urn:thử:một';

const whole: readonly Member[] = [
  ...membersOf('Workbook', {
    worksheets: {
      does: 'The workbook’s sheets.',
      holds: async ({ on }) => {
        const { items } = await on((_, { workbook }) => workbook.worksheets.load('items/name'));
        expect(items.length).toBeGreaterThan(1);
      },
    },
    names: {
      does: 'The names of the workbook; those of a sheet are the sheet’s.',
      holds: async ({ on }) => {
        const { items } = await on((sheet, { workbook }) => {
          sheet.names.add('Của_biểu', sheet.getRange('A1'));
          workbook.names.add('Của_sổ', sheet.getRange('A1'));
          return workbook.names.load('items/name');
        });
        expect(items.map(({ name }) => name)).toEqual(['Của_sổ']);
        await on((_, { workbook }) => workbook.names.getItem('Của_sổ').delete());
      },
    },
    settings: {
      does: 'What add-ins keep with the workbook under keys of their own.',
      holds: async ({ on }) => {
        const settings = await on((_, { workbook }) => workbook.settings.load('items/key'));
        expect(settings.items).toEqual([]);
      },
    },
    customXmlParts: {
      does: 'The XML parts that the workbook carries for others.',
      holds: async ({ on }) => {
        const count = await on((_, { workbook }) => workbook.customXmlParts.getCount());
        expect(count.value).toBe(0);
      },
    },
    protection: {
      does: 'The object that tells of the protection of the workbook’s sheets, and protects them.',
      holds: async ({ on }) =>
        expect((await on((_, { workbook }) => workbook.protection.load('protected'))).protected).toBe(false),
    },
    readOnly: {
      does: 'Whether the workbook is open for reading only.',
      refuses: 'Then every write is `AccessDenied`.',
      also: pages.errors,
      holds: async ({ on, elsewhere }) => {
        expect((await on((_, { workbook }) => workbook.load('readOnly'))).readOnly).toBe(false);
        const shut = { readOnly: true };
        const told = await elsewhere(shut, (_, { workbook }) => {
          workbook.load('readOnly');
          return () => workbook.readOnly;
        });
        const written = await elsewhere(shut, (sheet) => {
          sheet.getRange('A1').values = [[1]];
          return () => 'written';
        });
        expect([told, written]).toEqual([true, 'AccessDenied']);
      },
    },
    'getSelectedRange()': {
      does: 'The range that is selected.',
      refuses: '`InvalidSelection` when several are.',
      also: pages.errors,
      holds: async ({ on, codeOf, name, open }) => {
        const range = await on((sheet, { workbook }) => {
          sheet.getRange('B2:C3').select();
          return workbook.getSelectedRange().load('address');
        });
        expect(range.address).toBe(`${name}!B2:C3`);
        const { id } = await on((sheet) => sheet.load('id'));
        const at = (row: number) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 });
        await open.engine.run('sheet.operation.set-selections', {
          unitId: open.engine.unitId,
          subUnitId: id,
          selections: [1, 3].map((row) => ({ range: at(row), primary: null, style: null })),
        });
        expect(await codeOf((_, { workbook }) => workbook.getSelectedRange().load('address'))).toBe(
          'InvalidSelection',
        );
        await on((sheet, { workbook }) => {
          sheet.getRange('A1').select();
          workbook.worksheets.getFirst().activate();
        });
      },
    },
  }),
  ...membersOf('WorkbookProtection', {
    protected: {
      does: 'Whether sheets may not be added, deleted, renamed, moved or hidden.',
      refuses: 'Then each of these is `AccessDenied`; what cells hold is not touched by it.',
      also: pages.errors,
      holds: async ({ on, codeOf }) => {
        await on((_, { workbook }) => workbook.protection.protect());
        expect((await on((_, { workbook }) => workbook.protection.load('protected'))).protected).toBe(true);
        expect(await codeOf((sheet) => (sheet.name = 'Khác'))).toBe('AccessDenied');
        expect(await codeOf((sheet) => (sheet.position = 0))).toBe('AccessDenied');
        expect(await codeOf((sheet) => (sheet.visibility = 'Hidden'))).toBe('AccessDenied');
        expect(await codeOf((sheet) => sheet.delete())).toBe('AccessDenied');
        expect(await codeOf((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('none');
        await on((_, { workbook }) => workbook.protection.unprotect());
      },
    },
  }),
  ...membersOf('Application', {
    'suspendScreenUpdatingUntilNextSync()': {
      does: 'The screen is not drawn anew until the next sync; nothing has to be put back. Not to be called again and again: the window would flicker.',
      holds: async ({ on }) => {
        const range = await on((sheet, { workbook }) => {
          workbook.application.suspendScreenUpdatingUntilNextSync();
          sheet.getRange('B2').values = [[7]];
          return sheet.getRange('B2').load('values');
        });
        expect(range.values).toEqual([[7]]);
      },
    },
  }),
];

const names: readonly Member[] = [
  ...membersOf('NamedItemCollection', {
    items: {
      does: 'The names that were loaded.',
      holds: async ({ on }) => {
        const { items } = await on((sheet) => {
          sheet.names.add('Hai', '=2');
          sheet.names.add('Một', sheet.getRange('A1'));
          return sheet.names.load('items/name');
        });
        expect(items.map(({ name }) => name).sort()).toEqual(['Hai', 'Một']);
      },
    },
    'add()': {
      does: 'Gives a range, or a formula, a name of the workbook or of a sheet: at most 255 characters, a letter or "_" first, no blanks, not like an address.',
      refuses:
        '`InvalidArgument` for such a name or no formula, `ItemAlreadyExists` for one that is taken, whatever its case.',
      also: pages.errors,
      holds: async ({ on, codeOf, name }) => {
        const added = await on((sheet) => sheet.names.add('Điểm', sheet.getRange('B2:B4')).load('formula'));
        expect(added.formula).toBe(`=${name}!$B$2:$B$4`);
        for (const wrong of ['', '1a', 'a b', 'A1', 'R1C1', 'x'.repeat(256)])
          expect([wrong, await codeOf((sheet) => sheet.names.add(wrong, '=1'))]).toEqual([
            wrong,
            'InvalidArgument',
          ]);
        expect(await codeOf((sheet) => sheet.names.add('ĐIỂM', '=1'))).toBe('ItemAlreadyExists');
        expect(await codeOf((sheet) => sheet.names.add('Trống', ''))).toBe('InvalidArgument');
      },
    },
    'getItem()': {
      does: 'A name, whatever its case.',
      refuses: '`ItemNotFound` when there is none.',
      holds: async ({ on, codeOf }) => {
        const found = await on((sheet) => {
          sheet.names.add('Điểm', '=1');
          return sheet.names.getItem('điểm').load('name');
        });
        expect(found.name).toBe('Điểm');
        expect(await codeOf((sheet) => sheet.names.getItem('Không').load('name'))).toBe('ItemNotFound');
      },
    },
    'getItemOrNullObject()': {
      does: 'A name; null object when there is none.',
      also: pages.model,
      holds: async ({ on }) => {
        const none = await on((sheet) => sheet.names.getItemOrNullObject('Không').load('name'));
        expect(none.isNullObject).toBe(true);
      },
    },
  }),
  ...membersOf('NamedItem', {
    name: {
      does: 'The name as it was given.',
      holds: async ({ on }) =>
        expect((await on((sheet) => sheet.names.add('Điểm_Số', '=1').load('name'))).name).toBe('Điểm_Số'),
    },
    formula: {
      does: 'What the name stands for, with "=" first; it may be given anew, and follows rows and columns that are inserted.',
      refuses: '`InvalidArgument` for no formula.',
      holds: async ({ on, codeOf, name }) => {
        const item = await on((sheet) => {
          sheet.names.add('Điểm', '=1').formula = `=${name}!$B$2:$B$4`;
          sheet.getRange('3:3').insert('Down');
          return sheet.names.getItem('Điểm').load('formula');
        });
        expect(item.formula).toBe(`=${name}!$B$2:$B$5`);
        expect(await codeOf((sheet) => (sheet.names.getItem('Điểm').formula = ''))).toBe('InvalidArgument');
      },
    },
    'getRangeOrNullObject()': {
      does: 'The cells that the name stands for; null object when it is a constant or a formula, or its cells are gone.',
      also: pages.model,
      holds: async ({ on, name }) => {
        const [cells, constant] = await on((sheet) => [
          sheet.names.add('Ô', sheet.getRange('B2')).getRangeOrNullObject().load('address'),
          sheet.names.add('Số', '=5').getRangeOrNullObject().load('address'),
        ]);
        expect([cells?.address, constant?.isNullObject]).toEqual([`${name}!B2`, true]);
        const gone = await on((sheet) => {
          sheet.getRange('2:2').delete('Up');
          return sheet.names.getItem('Ô').getRangeOrNullObject().load('address');
        });
        expect(gone.isNullObject).toBe(true);
      },
    },
    'delete()': {
      does: 'Takes the name away; formulas that used it give #NAME?.',
      refuses: '`ItemNotFound` when it is no longer there.',
      holds: async ({ on, codeOf }) => {
        const cell = await on((sheet) => {
          sheet.names.add('Điểm', sheet.getRange('B2'));
          sheet.getRange('D1').formulas = [['=Điểm+1']];
          sheet.names.getItem('Điểm').delete();
          return sheet.getRange('D1').load('values');
        });
        expect(cell.values).toEqual([['#NAME?']]);
        expect(await codeOf((sheet) => sheet.names.getItem('Điểm').delete())).toBe('ItemNotFound');
      },
    },
  }),
];

const kept: readonly Member[] = [
  ...membersOf('SettingCollection', {
    'add()': {
      does: 'Keeps a value under a key, in place of the one that was there; text, numbers, booleans, dates and lists come back as they were given.',
      holds: async ({ on }) => {
        const made = { chữ: 'x', số: [1, 2.5], đúng: true };
        const setting = await on((_, { workbook }) => {
          workbook.settings.add('thử', 1);
          workbook.settings.add('thử', made);
          return workbook.settings.getItem('thử').load('value');
        });
        expect(setting.value).toEqual(made);
        await on((_, { workbook }) => workbook.settings.getItem('thử').delete());
      },
    },
    'getItem()': {
      does: 'A setting by its key.',
      refuses: '`ItemNotFound` when there is none.',
      holds: async ({ on, codeOf }) => {
        const setting = await on((_, { workbook }) => {
          workbook.settings.add('thử', 'x');
          return workbook.settings.getItem('thử').load('value');
        });
        expect(setting.value).toBe('x');
        await on((_, { workbook }) => workbook.settings.getItem('thử').delete());
        expect(await codeOf((_, { workbook }) => workbook.settings.getItem('thử').load('value'))).toBe(
          'ItemNotFound',
        );
      },
    },
    'getItemOrNullObject()': {
      does: 'A setting by its key; null object when there is none.',
      also: pages.model,
      holds: async ({ on }) => {
        const none = await on((_, { workbook }) => workbook.settings.getItemOrNullObject('?').load('value'));
        expect(none.isNullObject).toBe(true);
      },
    },
  }),
  ...membersOf('Setting', {
    value: {
      does: 'What is kept; it may be given anew.',
      holds: async ({ on }) => {
        const setting = await on((_, { workbook }) => {
          workbook.settings.add('thử', 'x').value = 'y';
          return workbook.settings.getItem('thử').load('value');
        });
        expect(setting.value).toBe('y');
        await on((_, { workbook }) => workbook.settings.getItem('thử').delete());
      },
    },
    'delete()': {
      does: 'Takes the setting out of the workbook.',
      refuses: '`ItemNotFound` when it is no longer there.',
      holds: async ({ on, codeOf }) => {
        await on((_, { workbook }) => workbook.settings.add('thử', 'x').delete());
        expect(await codeOf((_, { workbook }) => workbook.settings.getItem('thử').delete())).toBe(
          'ItemNotFound',
        );
      },
    },
  }),
  ...membersOf('CustomXmlPartCollection', {
    'add()': {
      does: 'Adds a part with this XML and gives it an id.',
      refuses: '`InvalidArgument` for what is no well-formed XML.',
      holds: async ({ on, codeOf }) => {
        const xml = await on(async (_, context) => {
          const text = context.workbook.customXmlParts.add(XML).getXml();
          await context.sync();
          return text.value;
        });
        expect(xml).toBe(XML);
        for (const wrong of ['', 'không', '<a><b></a>'])
          expect([wrong, await codeOf((_, { workbook }) => workbook.customXmlParts.add(wrong))]).toEqual([
            wrong,
            'InvalidArgument',
          ]);
        await on((_, { workbook }) => workbook.customXmlParts.getByNamespace(SPACE).getOnlyItem().delete());
      },
    },
    'getByNamespace()': {
      does: 'The parts whose outermost element is of a namespace, named whole.',
      holds: async ({ on }) => {
        const [own, other] = await on((_, { workbook }) => {
          const part = workbook.customXmlParts.add(XML);
          const found = workbook.customXmlParts.getByNamespace(SPACE).getCount();
          const none = workbook.customXmlParts.getByNamespace('urn:thử').getCount();
          part.delete();
          return [found, none];
        });
        expect([own?.value, other?.value]).toEqual([1, 0]);
      },
    },
    'getItem()': {
      does: 'A part by its id.',
      refuses: '`ItemNotFound` when there is none.',
      holds: async ({ on, codeOf }) => {
        const { id } = await on((_, { workbook }) => workbook.customXmlParts.add(XML).load('id'));
        const found = await on((_, { workbook }) => workbook.customXmlParts.getItem(id).load('namespaceUri'));
        expect(found.namespaceUri).toBe(SPACE);
        await on((_, { workbook }) => workbook.customXmlParts.getItem(id).delete());
        expect(await codeOf((_, { workbook }) => workbook.customXmlParts.getItem(id).load('id'))).toBe(
          'ItemNotFound',
        );
      },
    },
  }),
  ...membersOf('CustomXmlPartScopedCollection', {
    items: {
      does: 'The parts that were loaded.',
      holds: async ({ on }) => {
        const parts = await on((_, { workbook }) => {
          workbook.customXmlParts.add(XML);
          return workbook.customXmlParts.getByNamespace(SPACE).load('items/id');
        });
        expect(parts.items.map(({ id }) => /^\{[\dA-F-]{36}\}$/u.test(id))).toEqual([true]);
        await on((_, { workbook }) => workbook.customXmlParts.getByNamespace(SPACE).getOnlyItem().delete());
      },
    },
    'getOnlyItemOrNullObject()': {
      does: 'The part when there is exactly one; null object for none and for several.',
      also: pages.model,
      holds: async ({ on }) => {
        const found = await on(async (_, context) => {
          const own = context.workbook.customXmlParts.getByNamespace(SPACE);
          const told: boolean[] = [];
          for (let parts = 0; parts < 3; parts += 1) {
            const only = own.getOnlyItemOrNullObject().load('id');
            await context.sync();
            told.push(only.isNullObject);
            context.workbook.customXmlParts.add(XML);
          }
          const all = own.load('items/id');
          await context.sync();
          for (const part of all.items) part.delete();
          return told;
        });
        expect(found).toEqual([true, false, true]);
      },
    },
  }),
  ...membersOf('CustomXmlPart', {
    id: {
      does: 'What the part is known by.',
      holds: async ({ on }) => {
        const ids = await on(async (_, context) => {
          const both = [context.workbook.customXmlParts.add(XML), context.workbook.customXmlParts.add(XML)];
          for (const part of both) part.load('id');
          await context.sync();
          for (const part of both) part.delete();
          return both.map(({ id }) => id);
        });
        expect(new Set(ids).size).toBe(2);
      },
    },
    'getXml()': {
      does: 'The part’s whole XML, letter by letter.',
      holds: async ({ on }) => {
        const xml = await on((_, { workbook }) => {
          const part = workbook.customXmlParts.add(XML);
          const text = part.getXml();
          part.delete();
          return text;
        });
        expect(xml.value).toBe(XML);
      },
    },
    'setXml()': {
      does: 'Puts other XML in the part’s place; the id stays.',
      refuses: '`InvalidArgument` for what is no well-formed XML.',
      holds: async ({ on, codeOf }) => {
        const other = '<kế xmlns="urn:thử:một">hai</kế>';
        const xml = await on((_, { workbook }) => {
          const part = workbook.customXmlParts.add(XML);
          part.setXml(other);
          return part.getXml();
        });
        expect(xml.value).toBe(other);
        const only = (workbook: Excel.Workbook) =>
          workbook.customXmlParts.getByNamespace(SPACE).getOnlyItem();
        expect(await codeOf((_, { workbook }) => only(workbook).setXml('<a>'))).toBe('InvalidArgument');
        await on((_, { workbook }) => only(workbook).delete());
      },
    },
    'delete()': {
      does: 'Takes the part out of the workbook.',
      refuses: '`ItemNotFound` when it is no longer there.',
      holds: async ({ on, codeOf }) => {
        const { id } = await on((_, { workbook }) => workbook.customXmlParts.add(XML).load('id'));
        await on((_, { workbook }) => workbook.customXmlParts.getItem(id).delete());
        expect(await codeOf((_, { workbook }) => workbook.customXmlParts.getItem(id).delete())).toBe(
          'ItemNotFound',
        );
      },
    },
  }),
];

const tables: readonly Member[] = [
  ...membersOf('Table', {
    name: {
      does: 'The table’s name: a letter, "_" or a backslash first, no blanks, not like an address, at most 255 characters, one of its kind in the workbook.',
      refuses: '`InvalidArgument` for another.',
      holds: async ({ on, codeOf }) => {
        const table = await on((sheet) => {
          sheet.tables.add('A1:C4', true).name = 'Bảng_điểm';
          return sheet.tables.getItem('Bảng_điểm').load('name');
        });
        expect(table.name).toBe('Bảng_điểm');
        for (const wrong of ['', 'a b', '1a', 'B2'])
          expect([wrong, await codeOf((sheet) => (sheet.tables.getItem('Bảng_điểm').name = wrong))]).toEqual([
            wrong,
            'InvalidArgument',
          ]);
      },
    },
  }),
  ...membersOf('TableScopedCollection', {
    items: {
      does: 'The tables that were loaded.',
      holds: async ({ on }) => {
        const { items } = await on((sheet) => {
          sheet.tables.add('A1:B2', true).name = 'Một';
          sheet.tables.add('A6:B7', true).name = 'Hai';
          return sheet.getRange('A:A').getTables().load('items/name');
        });
        expect(items.map(({ name }) => name)).toEqual(['Một', 'Hai']);
      },
    },
  }),
];

export const workbook: readonly Member[] = [...whole, ...names, ...kept, ...tables];
