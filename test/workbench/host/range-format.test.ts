import { UndoCommand } from '@univerjs/core';
import { codeOf, eachBook, onSheet } from '../../support/office';

const book = eachBook(() => [
  {
    name: 'S',
    cells: [
      ['a', 'b'],
      [1, 2],
    ],
  },
]);

type Formatted = Excel.Range | Excel.RangeAreas;
const properties: readonly (readonly [string, (range: Formatted) => object, string, unknown, unknown])[] = [
  ['fill colour', (r) => r.format.fill, 'color', '#ffeb9c', '#FFEB9C'],
  ['named fill colour', (r) => r.format.fill, 'color', 'yellow', '#FFFF00'],
  ['font name', (r) => r.format.font, 'name', 'Times New Roman', 'Times New Roman'],
  ['font size', (r) => r.format.font, 'size', 13, 13],
  ['font colour', (r) => r.format.font, 'color', '#C00000', '#C00000'],
  ['bold', (r) => r.format.font, 'bold', true, true],
  ['italic', (r) => r.format.font, 'italic', true, true],
  ['underline', (r) => r.format.font, 'underline', 'Double', 'Double'],
  ['strikethrough', (r) => r.format.font, 'strikethrough', true, true],
  ['superscript', (r) => r.format.font, 'superscript', true, true],
  ['horizontal alignment', (r) => r.format, 'horizontalAlignment', 'Center', 'Center'],
  ['vertical alignment', (r) => r.format, 'verticalAlignment', 'Top', 'Top'],
  ['wrap', (r) => r.format, 'wrapText', true, true],
  ['orientation', (r) => r.format, 'textOrientation', 45, 45],
  ['indent', (r) => r.format, 'indentLevel', 2, 2],
  ['row height', (r) => r.format, 'rowHeight', 30, 30],
  ['column width', (r) => r.format, 'columnWidth', 90, 90],
  ['locked', (r) => r.format.protection, 'locked', false, false],
];

const places: readonly (readonly [string, (sheet: Excel.Worksheet) => Formatted])[] = [
  ['a range', (sheet) => sheet.getRange('A1:B2')],
  ['several areas', (sheet) => sheet.getRanges('A1:B1,A4:B5')],
];

describe.each(places)('of %s', (_, place) => {
  test.each(properties)('%s is set and read', async (__, part, name, value, expected) => {
    const read = await onSheet((sheet) => {
      const target = part(place(sheet)) as Record<string, unknown> & { load(names: string): typeof target };
      target[name] = value;
      return target.load(name);
    });
    expect(read[name]).toBe(expected);
  });
});

test('cells that differ have no common value', async () => {
  const [font, fill] = await onSheet((sheet) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').format.fill.color = '#FF0000';
    const { format } = sheet.getRange('A1:B1');
    return [format.font.load('bold,color'), format.fill.load('color')] as const;
  });
  expect([font.bold, font.color, fill.color]).toEqual([null, '#000000', '']);
});

test('one property leaves the others of the cell alone', async () => {
  const format = await onSheet((sheet) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [['0.00']];
    cell.format.fill.color = '#00FF00';
    cell.format.font.bold = true;
    cell.format.fill.clear();
    return cell.load('numberFormat,values,format/font/bold,format/fill/color');
  });
  expect([format.numberFormat, format.values, format.format.font.bold, format.format.fill.color]).toEqual([
    [['0.00']],
    [['a']],
    true,
    '#FFFFFF',
  ]);
});

describe('borders', () => {
  test('an edge lies on the outer cells only', async () => {
    const [edge, inside, below] = await onSheet((sheet) => {
      const top = sheet.getRange('A1:B2').format.borders.getItem('EdgeTop');
      top.style = 'Continuous';
      top.weight = 'Medium';
      top.color = '#112233';
      return [
        sheet.getRange('B1').format.borders.getItem('EdgeTop').load('style,weight,color,sideIndex'),
        sheet.getRange('A1:B2').format.borders.getItem('InsideHorizontal').load('style'),
        sheet.getRange('A2').format.borders.getItem('EdgeTop').load('style'),
      ] as const;
    });
    expect(edge.toJSON()).toEqual({
      color: '#112233',
      sideIndex: 'EdgeTop',
      style: 'Continuous',
      weight: 'Medium',
    });
    expect([inside.style, below.style]).toEqual(['None', 'None']);
  });

  test('inside lines lie between the cells', async () => {
    const side = await onSheet((sheet) => {
      sheet.getRange('A1:B2').format.borders.getItem('InsideVertical').style = 'Dash';
      return [sheet.getRange('A1'), sheet.getRange('B2')].map((cell) =>
        cell.format.borders.load('items/style'),
      );
    });
    const styles = side.map((borders) => borders.items.map((item) => item.style).slice(0, 4));
    expect(styles).toEqual([
      ['None', 'None', 'None', 'Dash'],
      ['None', 'None', 'Dash', 'None'],
    ]);
  });

  test('none removes a line; an unknown side is an invalid argument', async () => {
    const line = await onSheet((sheet) => {
      const border = sheet.getRange('A1').format.borders.getItem('EdgeLeft');
      border.style = 'Double';
      border.style = 'None';
      return border.load('style');
    });
    expect(line.style).toBe('None');
    expect(
      await codeOf((s) =>
        s
          .getRange('A1')
          .format.borders.getItem('Nowhere' as never)
          .load('style'),
      ),
    ).toBe('InvalidArgument');
  });
});

test('rows and columns are hidden and shown again', async () => {
  const hidden = await onSheet((sheet) => {
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    return [
      sheet.getRange('A2').load('rowHidden,hidden'),
      sheet.getRange('A1:A2').load('rowHidden'),
      sheet.getRange('B1').load('columnHidden'),
      sheet.getRange('A1:B2').getVisibleView().load('values,cellAddresses'),
    ] as const;
  });
  expect([hidden[0].rowHidden, hidden[0].hidden, hidden[1].rowHidden, hidden[2].columnHidden]).toEqual([
    true,
    true,
    null,
    true,
  ]);
  expect([hidden[3].values, hidden[3].cellAddresses]).toEqual([[['a']], [['S!A1']]]);
  const shown = await onSheet((sheet) => {
    sheet.getRange('2:2').rowHidden = false;
    return sheet.getRange('A1:A2').load('rowHidden');
  });
  expect(shown.rowHidden).toBe(false);
});

test('top, left, height and width count points', async () => {
  const range = await onSheet((sheet) => {
    sheet.getRange('1:1').format.rowHeight = 30;
    sheet.getRange('A:A').format.columnWidth = 60;
    return sheet.getRange('B2').load('top,left');
  });
  expect([range.top, range.left]).toEqual([30, 60]);
});

test('cell properties of many cells in one call, both ways', async () => {
  const properties_ = await onSheet((sheet) => {
    const range = sheet.getRange('A1:B1');
    range.setCellProperties([
      [{ format: { fill: { color: '#00FF00' } } }, { format: { font: { bold: true } } }],
    ]);
    return range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
  });
  expect(properties_.value).toEqual([
    [
      { address: 'S!A1', format: { fill: { color: '#00FF00' }, font: { bold: false } } },
      { address: 'S!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
    ],
  ]);
});

test('cell properties tell and change whether text is shrunk to fit', async () => {
  const shrunk = async () =>
    (await onSheet((sheet) => sheet.getRange('A1:B1').getCellProperties({ format: { shrinkToFit: true } })))
      .value;
  expect(await shrunk()).toEqual([[{ format: { shrinkToFit: false } }, { format: { shrinkToFit: false } }]]);
  await onSheet((sheet) => {
    sheet
      .getRange('A1:B1')
      .setCellProperties([
        [{ format: { shrinkToFit: true, wrapText: true } }, { format: { shrinkToFit: false } }],
      ]);
  });
  expect(await shrunk()).toEqual([[{ format: { shrinkToFit: true } }, { format: { shrinkToFit: false } }]]);
});

test('row and column properties', async () => {
  const [rows, columns] = await onSheet((sheet) => {
    sheet.getRange('A1:A2').setRowProperties([{ rowHidden: true }, { format: { rowHeight: 33 } }] as never);
    sheet.getRange('A1:B1').setColumnProperties([{ format: { columnWidth: 44 } }, {}] as never);
    return [
      sheet.getRange('A1:A2').getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
      sheet.getRange('A1').getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
    ] as const;
  });
  expect(rows.value).toMatchObject([{ rowHidden: true }, { rowHidden: false, format: { rowHeight: 33 } }]);
  expect(columns.value).toEqual([{ columnHidden: false, format: { columnWidth: 44 } }]);
});

test('autofit makes a column wide enough for its longest text', async () => {
  const widths = await onSheet((sheet) => {
    sheet.getRange('A1').values = [['một đoạn chữ thật là dài để cột phải rộng ra']];
    sheet.getRange('A:B').format.autofitColumns();
    return [sheet.getRange('A1').format.load('columnWidth'), sheet.getRange('B1').format.load('columnWidth')];
  });
  expect(widths[0]?.columnWidth).toBeGreaterThan(3 * (widths[1]?.columnWidth ?? 0));
});

test.each([
  ['a colour that is none', (s: Excel.Worksheet) => (s.getRange('A1').format.fill.color = 'blurple')],
  ['a size beyond Excel', (s: Excel.Worksheet) => (s.getRange('A1').format.font.size = 500)],
  [
    'an unknown alignment',
    (s: Excel.Worksheet) => (s.getRange('A1').format.horizontalAlignment = 'Diagonal' as never),
  ],
  [
    'a number format of the wrong shape',
    (s: Excel.Worksheet) => (s.getRange('A1:B2').numberFormat = [['0', '0']]),
  ],
])('%s is an invalid argument', async (_, work) => {
  expect(await codeOf(work)).toBe('InvalidArgument');
});

test('a person’s undo puts looks back, over those that were there before, and leaves the formula', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A2').formulas = [['=B2*2']];
    sheet.getRange('A2').format.font.bold = true;
    sheet.getRange('A2').format.borders.getItem('EdgeTop').style = 'Continuous';
  });
  await onSheet((sheet) => {
    const look = (color: string) => ({
      format: { font: { bold: false, italic: true, color }, fill: { color } },
    });
    sheet.getRange('A2:B2').setCellProperties([[look('#FF0000'), look('#00FF00')]]);
  });
  await onSheet((sheet) => {
    sheet.getRange('A2:B2').format.borders.getItem('EdgeBottom').style = 'Continuous';
  });
  const { engine } = book.now;
  for (let times = 0; times < 2; times += 1) await engine.run(UndoCommand.id);
  const [cell, font, fill, top, bottom, beside] = await onSheet((sheet) => {
    const range = sheet.getRange('A2');
    const { format } = range;
    const border = (edge: 'EdgeTop' | 'EdgeBottom') => format.borders.getItem(edge).load('style');
    return [
      range.load('formulas,values'),
      format.font.load('bold,italic,color'),
      format.fill.load('color'),
      border('EdgeTop'),
      border('EdgeBottom'),
      sheet.getRange('B2').format.font.load('italic,color'),
    ] as const;
  });
  expect([cell.formulas, cell.values]).toEqual([[['=B2*2']], [[4]]]);
  expect(font).toMatchObject({ bold: true, italic: false, color: '#000000' });
  expect([fill.color, top.style, bottom.style]).toEqual(['#FFFFFF', 'Continuous', 'None']);
  expect(beside).toMatchObject({ italic: false, color: '#000000' });
});
