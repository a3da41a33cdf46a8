/** Excel.ConditionalFormat and what belongs to it. */
import type { Desk } from './desk';
import { membersOf, pages, type Member } from './member';
import { asking, partOf, type Part } from './part';

/** A format of B2:B4 that holds where B2 is above 5. */
const added = (sheet: Excel.Worksheet): Excel.ConditionalFormat => {
  const format = sheet.getRange('B2:B4').conditionalFormats.add('Custom');
  format.custom.rule.formula = '=B2>5';
  return format;
};

type Look = 'fill' | 'font';
const lookHolds =
  (part: Look, property: string, takes: unknown, unset: unknown, refuses?: unknown) =>
  async ({ on, codeOf }: Desk): Promise<void> => {
    const at = (format: Excel.ConditionalFormat): Part => partOf(format.custom.format[part]);
    const [before, after] = await on(async (sheet, context) => {
      const format = added(sheet);
      const own = asking(at(format), property);
      await context.sync();
      const was = own[property];
      at(format)[property] = takes;
      own.load(property);
      await context.sync();
      return [was, own[property]];
    });
    expect([before, after]).toEqual([unset, takes]);
    if (refuses !== undefined)
      expect(await codeOf((sheet) => (at(added(sheet))[property] = refuses))).toBe('InvalidArgument');
    await on((sheet) => sheet.protection.protect());
    expect(
      await codeOf(async (sheet, context) => {
        const all = sheet.getRange('B2').conditionalFormats.load('items/id');
        await context.sync();
        const [first] = all.items;
        if (first) at(first)[property] = takes;
      }),
    ).toBe('AccessDenied');
  };
const shut = '`AccessDenied` on a protected sheet that does not allow formats';

export const conditionalFormats: readonly Member[] = [
  ...membersOf('ConditionalFormatCollection', {
    items: {
      does: 'The formats that were loaded, first in priority first.',
      holds: async ({ on }) => {
        const { items } = await on((sheet) => {
          added(sheet).custom.rule.formula = '=B2>1';
          added(sheet).custom.rule.formula = '=B2>2';
          return sheet.getRange('B2').conditionalFormats.load('items/custom/rule/formula');
        });
        expect(items.map(({ custom }) => custom.rule.formula)).toEqual(['=B2>2', '=B2>1']);
      },
    },
    'add()': {
      does: 'Adds a format of a kind to the range, with the highest priority.',
      refuses: `\`InvalidArgument\` for another kind; ${shut}.`,
      holds: async ({ on, codeOf }) => {
        const format = await on((sheet) => {
          added(sheet);
          return sheet.getRange('B2:B4').conditionalFormats.add('CellValue').load('type,priority');
        });
        expect([format.type, format.priority]).toEqual(['CellValue', 0]);
        expect(await codeOf((sheet) => sheet.getRange('B2').conditionalFormats.add('Blink' as never))).toBe(
          'InvalidArgument',
        );
        await on((sheet) => sheet.protection.protect());
        expect(await codeOf((sheet) => sheet.getRange('B2').conditionalFormats.add('Custom'))).toBe(
          'AccessDenied',
        );
      },
    },
    'getItem()': {
      does: 'A format by its id.',
      refuses: '`ItemNotFound` when the range has none of it.',
      holds: async ({ on, codeOf }) => {
        const { id } = await on((sheet) => added(sheet).load('id'));
        const found = await on((sheet) => sheet.getRange('B:B').conditionalFormats.getItem(id).load('type'));
        expect(found.type).toBe('Custom');
        expect(
          await codeOf((sheet) => sheet.getRange('A1').conditionalFormats.getItem(id).load('type')),
        ).toBe('ItemNotFound');
      },
    },
  }),
  ...membersOf('ConditionalFormat', {
    id: {
      does: 'What the format is known by on its sheet; another priority changes nothing of it.',
      holds: async ({ on }) => {
        const { id } = await on((sheet) => added(sheet).load('id'));
        const all = await on((sheet) => {
          added(sheet);
          return sheet.getRange('B2').conditionalFormats.load('items/id');
        });
        expect(all.items.map((format) => format.id === id)).toEqual([false, true]);
      },
    },
    priority: {
      does: 'The format’s place in the order, 0 first; the others move along. A negative one is counted from the end, one beyond the bounds means the last or first.',
      refuses: `\`InvalidArgument\` for what is no whole number; ${shut}.`,
      holds: async ({ on, codeOf }) => {
        const order = async (given: number) =>
          await on(async (sheet, context) => {
            sheet.getRange().conditionalFormats.clearAll();
            for (const limit of [3, 2, 1]) added(sheet).custom.rule.formula = `=B2>${limit}`;
            const all = sheet.getRange('B2').conditionalFormats.load('items/id');
            await context.sync();
            const [first] = all.items;
            if (first) first.priority = given;
            const now = sheet.getRange('B2').conditionalFormats.load('items/custom/rule/formula');
            await context.sync();
            return now.items.map(({ custom }) => custom.rule.formula.slice(-1)).join('');
          });
        expect([await order(1), await order(9), await order(-1), await order(-2), await order(-9)]).toEqual([
          '213',
          '231',
          '231',
          '213',
          '123',
        ]);
        expect(await codeOf((sheet) => (added(sheet).priority = 0.5))).toBe('InvalidArgument');
        await on((sheet) => sheet.protection.protect());
        expect(
          await codeOf(async (sheet, context) => {
            const all = sheet.getRange('B2').conditionalFormats.load('items/id');
            await context.sync();
            const [first] = all.items;
            if (first) first.priority = 1;
          }),
        ).toBe('AccessDenied');
      },
    },
    custom: {
      does: 'The parts of a format with a formula.',
      refuses: '`InvalidOperation` for a format of another kind.',
      also: pages.errors,
      holds: async ({ on, codeOf }) => {
        expect((await on((sheet) => added(sheet).custom.rule.load('formula'))).formula).toBe('=B2>5');
        expect(
          await codeOf((sheet) =>
            sheet.getRange('B2').conditionalFormats.add('CellValue').custom.rule.load('formula'),
          ),
        ).toBe('InvalidOperation');
      },
    },
    customOrNullObject: {
      does: 'The same; null object for a format of another kind.',
      also: pages.model,
      holds: async ({ on }) => {
        const [own, other] = await on((sheet) => [
          added(sheet).customOrNullObject.load('rule/formula'),
          sheet.getRange('B2').conditionalFormats.add('CellValue').customOrNullObject.load('rule/formula'),
        ]);
        expect([own?.isNullObject, other?.isNullObject]).toEqual([false, true]);
      },
    },
    'getRanges()': {
      does: 'All the cells that the format is for.',
      holds: async ({ on, name }) => {
        const areas = await on((sheet) =>
          sheet.getRanges('B2:B4,D2:D4').conditionalFormats.add('Custom').getRanges().load('address'),
        );
        expect(areas.address).toBe(`${name}!B2:B4,${name}!D2:D4`);
      },
    },
    'delete()': {
      does: 'Takes the format away.',
      refuses: `\`ItemNotFound\` when it is no longer there; ${shut}.`,
      holds: async ({ on, codeOf }) => {
        const count = await on((sheet) => {
          added(sheet).delete();
          return sheet.getRange('B2').conditionalFormats.getCount();
        });
        expect(count.value).toBe(0);
        expect(
          await codeOf((sheet) => {
            const format = added(sheet);
            format.delete();
            format.delete();
          }),
        ).toBe('ItemNotFound');
      },
    },
  }),
  ...membersOf('CustomConditionalFormat', {
    rule: {
      does: 'The formula that decides.',
      holds: async ({ on }) =>
        expect((await on((sheet) => added(sheet).custom.rule.load('formula'))).formula).toBe('=B2>5'),
    },
    format: {
      does: 'What the cells look like where it holds: what is left alone reads "" or null.',
      holds: async ({ on }) =>
        expect((await on((sheet) => added(sheet).custom.format.font.load('color'))).color).toBe(''),
    },
  }),
  ...membersOf('ConditionalFormatRule', {
    formula: {
      does: 'A formula that reads from the first cell of the range, as if it stood there; it follows inserted rows.',
      refuses: `\`InvalidArgument\` for none; ${shut}.`,
      holds: async ({ on, codeOf }) => {
        const { id } = await on((sheet) => added(sheet).load('id'));
        const formula = await on((sheet) => {
          sheet.getRange('1:1').insert('Down');
          return sheet.getRange('B3').conditionalFormats.getItem(id).custom.rule.load('formula');
        });
        expect(formula.formula).toBe('=B3>5');
        const give = (text: string) => (sheet: Excel.Worksheet) =>
          (sheet.getRange('B3').conditionalFormats.getItem(id).custom.rule.formula = text);
        for (const wrong of ['', '=', '=B3>('])
          expect([wrong, await codeOf(give(wrong))]).toEqual([wrong, 'InvalidArgument']);
        await on((sheet) => sheet.protection.protect());
        expect(await codeOf(give('=B3>6'))).toBe('AccessDenied');
      },
    },
  }),
  ...membersOf('ConditionalRangeFormat', {
    fill: {
      does: 'The fill where it holds.',
      holds: async ({ on }) =>
        expect((await on((sheet) => added(sheet).custom.format.fill.load('color'))).color).toBe(''),
    },
    font: {
      does: 'The font where it holds.',
      holds: async ({ on }) =>
        expect((await on((sheet) => added(sheet).custom.format.font.load('bold'))).bold).toBeNull(),
    },
  }),
  ...membersOf('ConditionalRangeFill', {
    color: {
      does: 'The colour behind the cells where it holds; "" where it leaves them alone.',
      refuses: `\`InvalidArgument\` for no colour; ${shut}.`,
      holds: lookHolds('fill', 'color', '#FFEE00', '', 'cam'),
    },
  }),
  ...membersOf('ConditionalRangeFont', {
    color: {
      does: 'The colour of the letters where it holds; "" where it leaves them alone.',
      refuses: `\`InvalidArgument\` for no colour; ${shut}.`,
      holds: lookHolds('font', 'color', '#FF0000', '', 'đỏ'),
    },
    bold: {
      does: 'Whether the letters are bold where it holds; null where it leaves them alone.',
      refuses: `\`InvalidArgument\` for what is neither true nor false; ${shut}.`,
      holds: lookHolds('font', 'bold', true, null, 'yes'),
    },
    italic: {
      does: 'Whether the letters are italic where it holds; null where it leaves them alone.',
      refuses: `\`InvalidArgument\` for what is neither true nor false; ${shut}.`,
      holds: lookHolds('font', 'italic', true, null, 'yes'),
    },
  }),
];
