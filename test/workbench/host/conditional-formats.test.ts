import { codeOf, eachBook, onSheet } from '../../support/office';

const book = eachBook(() => [
  {
    name: 'S',
    cells: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  },
]);

const addCustom = async (address: string, formula: string): Promise<string> => {
  const format = await onSheet((sheet) => {
    const added = sheet.getRange(address).conditionalFormats.add('Custom');
    added.custom.rule.formula = formula;
    added.custom.format.fill.color = '#FFEB9C';
    added.custom.format.font.color = '#9C5700';
    added.custom.format.font.bold = true;
    return added.load('id');
  });
  return format.id;
};

test('a custom format is added, read and deleted', async () => {
  const id = await addCustom('A1:B3', '=$A1<$B1');
  const format = await onSheet((sheet) => {
    const item = sheet.getRange('A1').conditionalFormats.getItem(id);
    return {
      item: item.load('type,priority,stopIfTrue'),
      rule: item.custom.rule.load('formula'),
      fill: item.custom.format.fill.load('color'),
      font: item.custom.format.font.load('color,bold,italic'),
      range: item.getRange().load('address'),
      other: item.cellValueOrNullObject,
    };
  });
  expect([format.item.type, format.item.priority, format.item.stopIfTrue]).toEqual(['Custom', 0, false]);
  expect([
    format.rule.formula,
    format.fill.color,
    format.font.color,
    format.font.bold,
    format.font.italic,
  ]).toEqual(['=$A1<$B1', '#FFEB9C', '#9C5700', true, null]);
  expect([format.range.address, format.other.isNullObject]).toEqual(['S!A1:B3', true]);
  await onSheet((sheet) => sheet.getRange('A1').conditionalFormats.getItem(id).delete());
  const none = await onSheet((sheet) => sheet.getRange('A1').conditionalFormats.getItemOrNullObject(id));
  expect(none.isNullObject).toBe(true);
  expect(await codeOf((sheet) => sheet.getRange('A1').conditionalFormats.getItem(id).load('id'))).toBe(
    'ItemNotFound',
  );
});

test('several areas get one format', async () => {
  const format = await onSheet((sheet) => {
    const added = sheet.getRanges('A1:A3,B2').conditionalFormats.add('Custom');
    added.custom.rule.formula = '=TRUE';
    return added.getRanges().load('address');
  });
  expect(format.address).toBe('S!A1:A3,S!B2');
  const seen = await onSheet((sheet) => [
    sheet.getRange('B2').conditionalFormats.getCount(),
    sheet.getRange('B1').conditionalFormats.getCount(),
  ]);
  expect(seen.map((count) => count.value)).toEqual([1, 0]);
});

test('a newer format comes first, and priority can be changed', async () => {
  const first = await addCustom('A1:A3', '=TRUE');
  const second = await addCustom('A1:A3', '=FALSE');
  const ids = async () =>
    (await onSheet((sheet) => sheet.getRange('A1:A3').conditionalFormats.load('items/id'))).items.map(
      ({ id }) => id,
    );
  expect(await ids()).toEqual([second, first]);
  await onSheet((sheet) => {
    sheet.getRange('A1').conditionalFormats.getItem(first).priority = 0;
  });
  expect(await ids()).toEqual([first, second]);
});

test('cell value, text, top and preset rules', async () => {
  const read = await onSheet((sheet) => {
    const formats = sheet.getRange('A1:B3').conditionalFormats;
    const value = formats.add('CellValue');
    value.cellValue.rule = { formula1: '=2', formula2: '=5', operator: 'Between' };
    value.cellValue.format.font.color = '#FF0000';
    const text = formats.add('ContainsText');
    text.textComparison.rule = { operator: 'BeginsWith', text: 'Sở' };
    const top = formats.add('TopBottom');
    top.topBottom.rule = { rank: 3, type: 'BottomItems' };
    const preset = formats.add('PresetCriteria');
    preset.preset.rule = { criterion: 'DuplicateValues' };
    return [
      value.cellValue.load('rule'),
      text.textComparison.load('rule'),
      top.topBottom.load('rule'),
      preset.preset.load('rule'),
    ] as const;
  });
  expect(read.map((item) => item.rule)).toEqual([
    { formula1: '=2', formula2: '=5', operator: 'Between' },
    { operator: 'BeginsWith', text: 'Sở' },
    { rank: 3, type: 'BottomItems' },
    { criterion: 'DuplicateValues' },
  ]);
});

test('clearing an area takes it out of the format, and the format away with its last cell', async () => {
  await addCustom('A1:A3', '=TRUE');
  await onSheet((sheet) => sheet.getRange('A2').conditionalFormats.clearAll());
  const left = await onSheet((sheet) => {
    const formats = sheet.getRange('A1').conditionalFormats;
    return formats.getItemAt(0).getRanges().load('address');
  });
  expect(left.address).toBe('S!A1,S!A3');
  await onSheet((sheet) => sheet.getRange().conditionalFormats.clearAll());
  const count = await onSheet((sheet) => sheet.getRange('A1:A3').conditionalFormats.getCount());
  expect(count.value).toBe(0);
});

test('a format follows inserted rows and is saved with the book', async () => {
  const id = await addCustom('A2:A3', '=$A2<$B2');
  const [range, rule] = await onSheet((sheet) => {
    sheet.getRange('1:1').insert('Down');
    const format = sheet.getRange('A3').conditionalFormats.getItem(id);
    return [format.getRange().load('address'), format.custom.rule.load('formula')] as const;
  });
  expect([range.address, rule.formula]).toEqual(['S!A3:A4', '=$A3<$B3']);
  const grown = await onSheet((sheet) => {
    sheet.getRange('4:5').insert('Down');
    return sheet.getRange('A3').conditionalFormats.getItem(id).getRanges().load('address');
  });
  expect(grown.address).toBe('S!A3:A6');
  expect(JSON.stringify(book.now.engine.toFile().snapshot.resources)).toContain(id);
});

test('a formula with fixed columns follows inserted and deleted columns as Excel has it', async () => {
  const id = await addCustom('C4:F8', '=$D4<C4+$H$1');
  const now = async () => {
    const [range, rule] = await onSheet((sheet) => {
      const format = sheet.getRange().conditionalFormats.getItem(id);
      return [format.getRange().load('address'), format.custom.rule.load('formula')] as const;
    });
    return [range.address, rule.formula];
  };
  const steps = [
    ['A:A', 'insert', 'S!D4:G8', '=$E4<D4+$I$1'],
    ['F:G', 'insert', 'S!D4:I8', '=$E4<D4+$K$1'],
    ['J:J', 'insert', 'S!D4:I8', '=$E4<D4+$L$1'],
    ['J:J', 'delete', 'S!D4:I8', '=$E4<D4+$K$1'],
    ['F:G', 'delete', 'S!D4:G8', '=$E4<D4+$I$1'],
    ['A:A', 'delete', 'S!C4:F8', '=$D4<C4+$H$1'],
    ['C:C', 'delete', 'S!C4:E8', '=$C4<C4+$G$1'],
    ['C:C', 'delete', 'S!C4:D8', '=#REF!<C4+$F$1'],
  ] as const;
  for (const [columns, way, address, formula] of steps) {
    await onSheet((sheet) => {
      const range = sheet.getRange(columns);
      if (way === 'insert') range.insert('Right');
      else range.delete('Left');
      return range;
    });
    expect([columns, way, ...(await now())]).toEqual([columns, way, address, formula]);
  }
});

test('what is wrong or not offered says so', async () => {
  expect(await codeOf((sheet) => sheet.getRange('A1').conditionalFormats.add('Rainbow' as never))).toBe(
    'InvalidArgument',
  );
  const id = await addCustom('A1', '=TRUE');
  expect(
    await codeOf((s) => (s.getRange('A1').conditionalFormats.getItem(id).custom.rule.formula = '')),
  ).toBe('InvalidArgument');
  expect(await codeOf((s) => s.getRange('A1').conditionalFormats.getItem(id).cellValue.load('rule'))).toBe(
    'InvalidOperation',
  );
});
