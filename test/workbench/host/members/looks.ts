/** How cells look: Excel.RangeFormat and what belongs to it, and the properties of many cells in one call. */
import type { Desk } from './desk';
import { membersOf, pages, type Member } from './member';
import { asking, partOf } from './part';

type Given = string | number | boolean;

/** Says that a property of B2:C3 takes these values, reads null where cells differ, and refuses those. */
const lookHolds =
  (
    of: (format: Excel.RangeFormat) => OfficeExtension.ClientObject,
    property: string,
    { takes, refuses = [] }: { takes: readonly Given[]; refuses?: readonly Given[] },
  ) =>
  async ({ on, codeOf }: Desk): Promise<void> => {
    const at = (sheet: Excel.Worksheet, address: string) => partOf(of(sheet.getRange(address).format));
    for (const value of takes) {
      const both = await on((sheet) => {
        at(sheet, 'B2')[property] = value;
        return ['B2', 'B2:C3'].map((address) => asking(at(sheet, address), property));
      });
      expect(both.map((object) => object[property])).toEqual([value, null]);
    }
    for (const value of refuses)
      expect([value, await codeOf((sheet) => (at(sheet, 'B2')[property] = value))]).toEqual([
        value,
        'InvalidArgument',
      ]);
    await on((sheet) => sheet.protection.protect());
    expect(await codeOf((sheet) => (at(sheet, 'B2')[property] = takes[0]))).toBe('AccessDenied');
  };

const shut = '`AccessDenied` on a protected sheet that does not allow formats';

const linkHolds =
  (of: (format: Excel.RangeFormat) => OfficeExtension.ClientObject, property: string, usual: unknown) =>
  async ({ on }: Desk): Promise<void> => {
    const object = await on((sheet) => asking(of(sheet.getRange('B2').format), property));
    expect(object[property]).toEqual(usual);
  };

const formats: readonly Member[] = [
  ...membersOf('Range', {
    format: {
      does: 'The object for the look of all the cells: what is set goes to each, what differs reads null.',
      holds: async ({ on }) => {
        const format = await on((sheet) => {
          sheet.getRange('B2').format.horizontalAlignment = 'Right';
          return sheet.getRange('B2:B3').format.load('horizontalAlignment,verticalAlignment');
        });
        expect([format.horizontalAlignment, format.verticalAlignment]).toEqual([null, 'Bottom']);
      },
    },
    conditionalFormats: {
      does: 'The conditional formats that meet the cells, first in priority first.',
      holds: async ({ on }) => {
        const found = await on((sheet) => {
          sheet.getRange('A1:B2').conditionalFormats.add('Custom');
          return sheet.getRange('B2:C9').conditionalFormats.load('items/type');
        });
        expect(found.items.map(({ type }) => type)).toEqual(['Custom']);
      },
    },
  }),
  ...membersOf('RangeFormat', {
    font: {
      does: 'The font of the cells.',
      holds: linkHolds((format) => format.font, 'name', 'Calibri'),
    },
    fill: {
      does: 'The fill behind the cells.',
      holds: linkHolds((format) => format.fill, 'color', '#FFFFFF'),
    },
    borders: {
      does: 'The lines around and between the cells, one object per side.',
      holds: linkHolds((format) => format.borders, 'count', 8),
    },
    protection: {
      does: 'Which cells are locked once the sheet is protected.',
      holds: linkHolds((format) => format.protection, 'locked', true),
    },
    horizontalAlignment: {
      does: 'General, Left, Center, Right, Fill, Justify, CenterAcrossSelection or Distributed; null where cells differ.',
      refuses: `\`InvalidArgument\` for another word; ${shut}.`,
      holds: lookHolds((format) => format, 'horizontalAlignment', {
        takes: ['Left', 'Center', 'Right', 'Justify', 'Distributed'],
        refuses: ['Middle'],
      }),
    },
    verticalAlignment: {
      does: 'Top, Center, Bottom, Justify or Distributed; null where cells differ.',
      refuses: `\`InvalidArgument\` for another word; ${shut}.`,
      holds: lookHolds((format) => format, 'verticalAlignment', {
        takes: ['Top', 'Center', 'Justify', 'Distributed'],
        refuses: ['Middle'],
      }),
    },
    wrapText: {
      does: 'Whether long text goes on in further lines of its cell; null where cells differ.',
      refuses: `\`InvalidArgument\` for what is neither true nor false; ${shut}.`,
      holds: lookHolds((format) => format, 'wrapText', { takes: [true], refuses: [1] }),
    },
    columnWidth: {
      does: 'The width in points of every column of the range, up to 255 characters of the usual font; null where they differ.',
      refuses:
        '`InvalidArgument` for less than 0 or more than that; `AccessDenied` on a protected sheet that does not allow it.',
      also: pages.sizes,
      holds: async ({ on, codeOf }) => {
        const [own, mixed] = await on((sheet) => {
          sheet.getRange('B:B').format.columnWidth = 90;
          return [
            sheet.getRange('B1').format.load('columnWidth'),
            sheet.getRange('B:C').format.load('columnWidth'),
          ];
        });
        expect([own?.columnWidth, mixed?.columnWidth]).toEqual([90, null]);
        for (const wrong of [-1, 1_400])
          expect(await codeOf((sheet) => (sheet.getRange('B:B').format.columnWidth = wrong))).toBe(
            'InvalidArgument',
          );
        await on((sheet) => sheet.protection.protect());
        expect(await codeOf((sheet) => (sheet.getRange('B:B').format.columnWidth = 90))).toBe('AccessDenied');
      },
    },
  }),
  ...membersOf('RangeFont', {
    bold: {
      does: 'Whether the font is bold; null where cells differ.',
      refuses: `\`InvalidArgument\` for what is neither true nor false; ${shut}.`,
      holds: lookHolds((format) => format.font, 'bold', { takes: [true], refuses: ['yes'] }),
    },
    italic: {
      does: 'Whether the font is italic; null where cells differ.',
      refuses: `\`InvalidArgument\` for what is neither true nor false; ${shut}.`,
      holds: lookHolds((format) => format.font, 'italic', { takes: [true], refuses: ['yes'] }),
    },
    name: {
      does: 'The font’s name, of at most 31 characters; null where cells differ.',
      refuses: `\`InvalidArgument\` for none or a longer one; ${shut}.`,
      holds: lookHolds((format) => format.font, 'name', {
        takes: ['Times New Roman', 'x'.repeat(31)],
        refuses: ['', 'x'.repeat(32), 5],
      }),
    },
    size: {
      does: 'The font’s size in points, from 1 to 409; null where cells differ.',
      refuses: `\`InvalidArgument\` for another; ${shut}.`,
      also: pages.sizes,
      holds: lookHolds((format) => format.font, 'size', { takes: [13, 1, 409], refuses: [0, 410, '13'] }),
    },
  }),
  ...membersOf('RangeFill', {
    color: {
      does: 'The colour behind the cells as "#RRGGBB"; given so or by its English name; "#FFFFFF" where there is none, "" where cells differ.',
      refuses: `\`InvalidArgument\` for no colour; ${shut}.`,
      holds: async ({ on, codeOf }) => {
        const told = await on((sheet) => {
          sheet.getRange('B2').format.fill.color = 'orange';
          return ['B2', 'D4', 'B2:C2'].map((address) => sheet.getRange(address).format.fill.load('color'));
        });
        expect(told.map(({ color }) => color)).toEqual(['#FFA500', '#FFFFFF', '']);
        expect(await codeOf((sheet) => (sheet.getRange('B2').format.fill.color = 'cam'))).toBe(
          'InvalidArgument',
        );
        await on((sheet) => sheet.protection.protect());
        expect(await codeOf((sheet) => (sheet.getRange('B2').format.fill.color = '#000000'))).toBe(
          'AccessDenied',
        );
      },
    },
    'clear()': {
      does: 'Takes the colour behind the cells away; conditional formats over them stay.',
      refuses: `${shut}.`,
      holds: async ({ on, codeOf }) => {
        const [fill, rules] = await on((sheet) => {
          const range = sheet.getRange('B2');
          range.format.fill.color = '#FFA500';
          range.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
          range.format.fill.clear();
          return [range.format.fill.load('color'), range.conditionalFormats.load('items/id')] as const;
        });
        expect([fill.color, rules.items.length]).toEqual(['#FFFFFF', 1]);
        await on((sheet) => sheet.protection.protect());
        expect(await codeOf((sheet) => sheet.getRange('B2').format.fill.clear())).toBe('AccessDenied');
      },
    },
  }),
  ...membersOf('RangeBorderCollection', {
    'getItem()': {
      does: 'The line of one side: an edge, inside across or down, a diagonal.',
      refuses: '`InvalidArgument` for another word.',
      holds: async ({ on, codeOf }) => {
        const line = await on((sheet) =>
          sheet.getRange('B2').format.borders.getItem('EdgeTop').load('sideIndex,style'),
        );
        expect([line.sideIndex, line.style]).toEqual(['EdgeTop', 'None']);
        expect(
          await codeOf((sheet) =>
            sheet
              .getRange('B2')
              .format.borders.getItem('Top' as never)
              .load('style'),
          ),
        ).toBe('InvalidArgument');
      },
    },
  }),
  ...membersOf('RangeBorder', {
    style: {
      does: 'None, Continuous, Dash, DashDot, DashDotDot, Dot, Double or SlantDashDot.',
      refuses: `\`InvalidArgument\` for another word; ${shut}.`,
      holds: async ({ on, codeOf }) => {
        const line = (sheet: Excel.Worksheet) => sheet.getRange('B2:C3').format.borders.getItem('EdgeBottom');
        for (const style of ['Continuous', 'Dash', 'Dot', 'Double', 'None'] as const) {
          await on((sheet) => (line(sheet).style = style));
          expect((await on((sheet) => line(sheet).load('style'))).style).toBe(style);
        }
        expect(await codeOf((sheet) => (line(sheet).style = 'Thick' as never))).toBe('InvalidArgument');
        await on((sheet) => sheet.protection.protect());
        expect(await codeOf((sheet) => (line(sheet).style = 'Dot'))).toBe('AccessDenied');
      },
    },
  }),
  ...membersOf('FormatProtection', {
    locked: {
      does: 'Whether the cells are locked once the sheet is protected: all are until told otherwise; null where they differ.',
      refuses: '`AccessDenied` while the sheet is protected.',
      holds: async ({ on, codeOf }) => {
        const told = await on((sheet) => {
          sheet.getRange('B2').format.protection.locked = false;
          sheet.protection.protect();
          return ['B2', 'D4', 'B2:C2'].map((address) =>
            sheet.getRange(address).format.protection.load('locked'),
          );
        });
        expect(told.map(({ locked }) => locked)).toEqual([false, true, null]);
        expect(await codeOf((sheet) => (sheet.getRange('B2').values = [[1]]))).toBe('none');
        expect(await codeOf((sheet) => (sheet.getRange('C2').values = [[1]]))).toBe('AccessDenied');
        expect(await codeOf((sheet) => (sheet.getRange('B2').format.protection.locked = true))).toBe(
          'AccessDenied',
        );
      },
    },
  }),
];

/** The properties of B2 that are asked for. */
const ofB2 = async ({ on }: Desk, asked: Excel.CellPropertiesLoadOptions): Promise<Excel.CellProperties> =>
  (await on((sheet) => sheet.getRange('B2').getCellProperties(asked))).value[0]?.[0] ?? {};

/** Gives B2 a look, and says what comes back when just this part of it is asked for. */
const comesBack =
  (
    format: Excel.CellPropertiesFormat,
    asked: Excel.CellPropertiesFormatLoadOptions,
    told: unknown = format,
  ) =>
  async (desk: Desk): Promise<void> => {
    await desk.on((sheet) => sheet.getRange('B2').setCellProperties([[{ format }]]));
    expect(await ofB2(desk, { format: asked })).toEqual({ format: told });
    expect(await ofB2(desk, { format: { verticalAlignment: true } })).not.toHaveProperty('format.font');
  };

const loadOnly = (what: string): string =>
  `Asks for ${what} of each cell; what is not asked for does not come.`;
const continuous = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;
const noLine = { style: 'None', weight: 'Thin', color: '#000000' } as const;

const cells: readonly Member[] = [
  ...membersOf('Range', {
    'getCellProperties()': {
      does: 'The asked properties of each cell, in rows of columns.',
      refuses: 'Properties that the host does not have are refused, none is left out in silence.',
      holds: async (desk) => {
        const table = await desk.on((sheet) => {
          sheet.getRange('B2').format.font.bold = true;
          return sheet.getRange('A2:B3').getCellProperties({ format: { font: { bold: true } } });
        });
        expect(table.value.map((row) => row.map(({ format }) => format?.font?.bold))).toEqual([
          [false, true],
          [false, false],
        ]);
        const unknown = { format: { glow: true } } as unknown as Excel.CellPropertiesLoadOptions;
        expect(await desk.codeOf((sheet) => sheet.getRange('A2').getCellProperties(unknown))).toBe(
          'ApiNotFound',
        );
      },
    },
    'setCellProperties()': {
      does: 'Gives each cell of the range what stands at its place of the table; what is not named stays.',
      refuses:
        '`InvalidArgument` for a table of another size; `AccessDenied` on a protected sheet that does not allow formats.',
      holds: async ({ on, codeOf }) => {
        const font = await on((sheet) => {
          sheet.getRange('B2').format.font.italic = true;
          sheet.getRange('A2:B2').setCellProperties([[{}, { format: { font: { bold: true } } }]]);
          return sheet.getRange('B2').format.font.load('bold,italic');
        });
        expect([font.bold, font.italic]).toEqual([true, true]);
        expect(await codeOf((sheet) => sheet.getRange('A2:B2').setCellProperties([[{}]]))).toBe(
          'InvalidArgument',
        );
        await on((sheet) => sheet.protection.protect());
        expect(
          await codeOf((sheet) => sheet.getRange('A2').setCellProperties([[{ format: { wrapText: true } }]])),
        ).toBe('AccessDenied');
      },
    },
    'getRowProperties()': {
      does: 'The asked properties of each row; null for what its cells do not share.',
      holds: async ({ on }) => {
        const rows = await on((sheet) => {
          sheet.getRange('B2').format.font.bold = true;
          sheet.getRange('A3:B3').format.font.bold = true;
          sheet.getRange('3:3').rowHidden = true;
          return sheet
            .getRange('A2:B4')
            .getRowProperties({ rowHidden: true, format: { font: { bold: true } } });
        });
        expect(rows.value.map(({ rowHidden, format }) => [rowHidden, format?.font?.bold])).toEqual([
          [false, null],
          [true, true],
          [false, false],
        ]);
      },
    },
    'getColumnProperties()': {
      does: 'The asked properties of each column; null for what its cells do not share.',
      holds: async ({ on }) => {
        const columns = await on((sheet) => {
          sheet.getRange('B2').format.font.bold = true;
          sheet.getRange('C:C').columnHidden = true;
          return sheet
            .getRange('A2:C4')
            .getColumnProperties({ columnHidden: true, format: { font: { bold: true } } });
        });
        expect(columns.value.map(({ columnHidden, format }) => [columnHidden, format?.font?.bold])).toEqual([
          [false, false],
          [false, null],
          [true, false],
        ]);
      },
    },
    'setRowProperties()': {
      does: 'Gives each row what stands at its place of the list: hidden or not, its height.',
      refuses:
        '`InvalidArgument` for a list of another length and a height above 409.5 points; `AccessDenied` on a protected sheet that does not allow it.',
      also: pages.sizes,
      holds: async ({ on, codeOf }) => {
        const row = await on((sheet) => {
          sheet.getRange('2:3').setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
          return [
            sheet.getRange('2:2').format.load('rowHeight'),
            sheet.getRange('3:3').load('rowHidden'),
          ] as const;
        });
        expect([row[0].rowHeight, row[1].rowHidden]).toEqual([30, true]);
        expect(await codeOf((sheet) => sheet.getRange('2:3').setRowProperties([{}]))).toBe('InvalidArgument');
        expect(
          await codeOf((sheet) => sheet.getRange('2:2').setRowProperties([{ format: { rowHeight: 410 } }])),
        ).toBe('InvalidArgument');
        await on((sheet) => sheet.protection.protect());
        expect(await codeOf((sheet) => sheet.getRange('2:2').setRowProperties([{ rowHidden: true }]))).toBe(
          'AccessDenied',
        );
      },
    },
    'setColumnProperties()': {
      does: 'Gives each column what stands at its place of the list: hidden or not, its width.',
      refuses:
        '`InvalidArgument` for a list of another length and a width above 255 characters; `AccessDenied` on a protected sheet that does not allow it.',
      also: pages.sizes,
      holds: async ({ on, codeOf }) => {
        const column = await on((sheet) => {
          sheet
            .getRange('B:C')
            .setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
          return [
            sheet.getRange('B:B').format.load('columnWidth'),
            sheet.getRange('C:C').load('columnHidden'),
          ] as const;
        });
        expect([column[0].columnWidth, column[1].columnHidden]).toEqual([90, true]);
        expect(await codeOf((sheet) => sheet.getRange('B:C').setColumnProperties([{}]))).toBe(
          'InvalidArgument',
        );
        expect(
          await codeOf((sheet) =>
            sheet.getRange('B:B').setColumnProperties([{ format: { columnWidth: 1_400 } }]),
          ),
        ).toBe('InvalidArgument');
        await on((sheet) => sheet.protection.protect());
        expect(
          await codeOf((sheet) => sheet.getRange('B:B').setColumnProperties([{ columnHidden: true }])),
        ).toBe('AccessDenied');
      },
    },
  }),
  ...membersOf('CellPropertiesLoadOptions', {
    format: {
      does: loadOnly('parts of the format'),
      holds: async (desk) => {
        expect(await ofB2(desk, { format: { wrapText: true } })).toEqual({ format: { wrapText: false } });
        expect(await ofB2(desk, { address: true })).toEqual({ address: `${desk.name}!B2` });
      },
    },
  }),
  ...membersOf('CellPropertiesFormatLoadOptions', {
    font: {
      does: loadOnly('parts of the font'),
      holds: comesBack({ font: { bold: true } }, { font: { bold: true } }),
    },
    fill: {
      does: loadOnly('parts of the fill'),
      holds: comesBack({ fill: { color: '#FFEE00' } }, { fill: { color: true } }),
    },
    borders: {
      does: loadOnly('the lines of every edge'),
      holds: comesBack(
        { borders: { top: continuous } },
        { borders: { style: true } },
        {
          borders: Object.fromEntries(
            ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'].map((edge) => [
              edge,
              { style: edge === 'top' ? 'Continuous' : 'None' },
            ]),
          ),
        },
      ),
    },
    horizontalAlignment: {
      does: loadOnly('the alignment across'),
      holds: comesBack({ horizontalAlignment: 'Center' }, { horizontalAlignment: true }),
    },
    verticalAlignment: {
      does: loadOnly('the alignment up and down'),
      holds: comesBack({ verticalAlignment: 'Top' }, { verticalAlignment: true }),
    },
    indentLevel: {
      does: loadOnly('the indent'),
      holds: comesBack({ indentLevel: 3 }, { indentLevel: true }),
    },
    wrapText: {
      does: loadOnly('whether text wraps'),
      holds: comesBack({ wrapText: true }, { wrapText: true }),
    },
    shrinkToFit: {
      does: loadOnly('whether text shrinks to fit'),
      holds: comesBack({ shrinkToFit: true }, { shrinkToFit: true }),
    },
    textOrientation: {
      does: loadOnly('the turn of the text, -90 to 90 degrees, 180 for letters one below the other'),
      holds: comesBack({ textOrientation: 90 }, { textOrientation: true }),
    },
    protection: {
      does: loadOnly('whether it is locked, and hides its formula'),
      holds: comesBack(
        { protection: { locked: false } },
        { protection: true },
        {
          protection: { locked: false, formulaHidden: false },
        },
      ),
    },
  }),
  ...membersOf('CellPropertiesFontLoadOptions', {
    bold: {
      does: loadOnly('whether it is bold'),
      holds: comesBack({ font: { bold: true } }, { font: { bold: true } }),
    },
    color: {
      does: loadOnly('the colour of its letters'),
      holds: comesBack({ font: { color: '#FF0000' } }, { font: { color: true } }),
    },
    italic: {
      does: loadOnly('whether it is italic'),
      holds: comesBack({ font: { italic: true } }, { font: { italic: true } }),
    },
    name: {
      does: loadOnly('the font’s name'),
      holds: comesBack({ font: { name: 'Arial' } }, { font: { name: true } }),
    },
    size: {
      does: loadOnly('the font’s size'),
      holds: comesBack({ font: { size: 13 } }, { font: { size: true } }),
    },
    strikethrough: {
      does: loadOnly('whether it is struck through'),
      holds: comesBack({ font: { strikethrough: true } }, { font: { strikethrough: true } }),
    },
    underline: {
      does: loadOnly('how it is underlined'),
      holds: comesBack({ font: { underline: 'Double' } }, { font: { underline: true } }),
    },
  }),
  ...membersOf('CellPropertiesFillLoadOptions', {
    color: {
      does: loadOnly('the colour behind it'),
      holds: comesBack({ fill: { color: '#FFEE00' } }, { fill: { color: true } }),
    },
    pattern: {
      does: loadOnly('the pattern behind it'),
      holds: async (desk) => {
        await comesBack({ fill: { pattern: 'Gray25' } }, { fill: { pattern: true } })(desk);
        expect((await ofB2(desk, { format: { fill: { color: true } } })).format?.fill).not.toHaveProperty(
          'pattern',
        );
      },
    },
  }),
  ...membersOf('RowPropertiesLoadOptions', {
    rowHidden: {
      does: 'Asks for whether each row is hidden.',
      holds: async ({ on }) =>
        expect(
          (await on((sheet) => sheet.getRange('A2').getRowProperties({ rowHidden: true }))).value,
        ).toEqual([{ rowHidden: false }]),
    },
  }),
  ...membersOf('ColumnPropertiesLoadOptions', {
    columnHidden: {
      does: 'Asks for whether each column is hidden.',
      holds: async ({ on }) =>
        expect(
          (await on((sheet) => sheet.getRange('A2').getColumnProperties({ columnHidden: true }))).value,
        ).toEqual([{ columnHidden: false }]),
    },
  }),
  ...membersOf('SettableCellProperties', {
    format: {
      does: 'The look to be given to a cell; in the answer, the look it has.',
      holds: comesBack({ wrapText: true, indentLevel: 1 }, { wrapText: true, indentLevel: true }),
    },
  }),
  ...membersOf('SettableRowProperties', {
    rowHidden: {
      does: 'Whether the row is hidden.',
      holds: async ({ on }) => {
        const rows = await on((sheet) => {
          sheet.getRange('2:3').setRowProperties([{ rowHidden: true }, {}]);
          return sheet.getRange('2:3').getRowProperties({ rowHidden: true });
        });
        expect(rows.value).toEqual([{ rowHidden: true }, { rowHidden: false }]);
      },
    },
  }),
  ...membersOf('SettableColumnProperties', {
    columnHidden: {
      does: 'Whether the column is hidden.',
      holds: async ({ on }) => {
        const columns = await on((sheet) => {
          sheet.getRange('B:C').setColumnProperties([{}, { columnHidden: true }]);
          return sheet.getRange('B:C').getColumnProperties({ columnHidden: true });
        });
        expect(columns.value).toEqual([{ columnHidden: false }, { columnHidden: true }]);
      },
    },
  }),
  ...membersOf('CellPropertiesFormat', {
    font: { does: 'The font of a cell.', holds: comesBack({ font: { size: 9 } }, { font: { size: true } }) },
    fill: {
      does: 'The fill of a cell.',
      holds: comesBack({ fill: { color: '#00FF00' } }, { fill: { color: true } }),
    },
    borders: {
      does: 'The lines of a cell by edge: top, bottom, left, right and two diagonals; an edge that is not named stays.',
      holds: async (desk) => {
        await desk.on((sheet) =>
          sheet.getRange('B2').setCellProperties([[{ format: { borders: { top: continuous } } }]]),
        );
        await desk.on((sheet) =>
          sheet.getRange('B2').setCellProperties([[{ format: { borders: { left: continuous } } }]]),
        );
        const { format } = await ofB2(desk, {
          format: { borders: { style: true, weight: true, color: true } },
        });
        expect(format?.borders).toMatchObject({ top: continuous, left: continuous, right: noLine });
      },
    },
    indentLevel: {
      does: 'How far the text is indented, 0 to 250.',
      refuses: '`InvalidArgument` for another number.',
      holds: async (desk) => {
        await comesBack({ indentLevel: 2 }, { indentLevel: true })(desk);
        for (const wrong of [-1, 251])
          expect(
            await desk.codeOf((sheet) =>
              sheet.getRange('B2').setCellProperties([[{ format: { indentLevel: wrong } }]]),
            ),
          ).toBe('InvalidArgument');
      },
    },
  }),
  ...membersOf('CellPropertiesFont', {
    bold: {
      does: 'Whether a cell’s font is bold.',
      holds: comesBack({ font: { bold: true } }, { font: { bold: true } }),
    },
  }),
  ...membersOf('CellPropertiesFill', {
    pattern: {
      does: 'The pattern behind a cell: None, Solid, Gray50 and the other words of FillPattern.',
      refuses: '`InvalidArgument` for another word.',
      holds: async (desk) => {
        await comesBack({ fill: { pattern: 'LightUp' } }, { fill: { pattern: true } })(desk);
        expect(
          await desk.codeOf((sheet) =>
            sheet.getRange('B2').setCellProperties([[{ format: { fill: { pattern: 'Dots' as never } } }]]),
          ),
        ).toBe('InvalidArgument');
      },
    },
  }),
  ...membersOf('CellBorder', {
    style: {
      does: 'The line of one edge of a cell; "None" takes it away.',
      refuses: '`InvalidArgument` for another word.',
      holds: async (desk) => {
        const give = (style: unknown) => (sheet: Excel.Worksheet) =>
          sheet
            .getRange('B2')
            .setCellProperties([[{ format: { borders: { top: { style: style as never } } } }]]);
        const told = async () =>
          (await ofB2(desk, { format: { borders: { style: true } } })).format?.borders?.top?.style;
        await desk.on(give('Double'));
        expect(await told()).toBe('Double');
        await desk.on(give('None'));
        expect(await told()).toBe('None');
        expect(await desk.codeOf(give('Thick'))).toBe('InvalidArgument');
      },
    },
  }),
];

export const looks: readonly Member[] = [...formats, ...cells];
