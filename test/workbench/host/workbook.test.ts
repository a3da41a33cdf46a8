import { codeOf, eachBook, onSheet, valuesOf } from '../../support/office';

const book = eachBook(() => [
  {
    name: 'S',
    cells: [
      [1, 2],
      [3, '=A1+B1'],
    ],
  },
  { name: 'T' },
]);

describe('names', () => {
  test('are added, read, changed and deleted', async () => {
    const name = await onSheet((sheet, { workbook }) => {
      const added = workbook.names.add('CCHC_MucTieu2022', sheet.getRange('A1:B2'), 'điểm');
      added.comment = 'đã sửa';
      added.visible = false;
      return [
        added.load('name,formula,value,type,scope,comment,visible'),
        added.getRange().load('address'),
      ] as const;
    });
    expect(name[0].toJSON()).toMatchObject({
      name: 'CCHC_MucTieu2022',
      formula: '=S!$A$1:$B$2',
      value: 'S!$A$1:$B$2',
      type: 'Range',
      scope: 'Workbook',
      comment: 'đã sửa',
      visible: false,
    });
    expect(name[1].address).toBe('S!A1:B2');
    const changed = await onSheet((_, { workbook }) => {
      const item = workbook.names.getItem('cchc_muctieu2022');
      item.formula = '=S!$A$1';
      return item.load('formula');
    });
    expect(changed.formula).toBe('=S!$A$1');
    const after = await onSheet((_, { workbook }) => {
      workbook.names.getItem('CCHC_MucTieu2022').delete();
      return [workbook.names.getItemOrNullObject('CCHC_MucTieu2022'), workbook.names.getCount()] as const;
    });
    expect([after[0].isNullObject, after[1].value]).toEqual([true, 0]);
  });

  test('can be used in formulas', async () => {
    await onSheet((sheet, { workbook }) => {
      workbook.names.add('Diem', sheet.getRange('A1:B2'));
      sheet.getRange('D1').formulas = [['=SUM(Diem)']];
    });
    expect(await valuesOf('D1')).toEqual([[9]]);
  });

  test.each([
    ['a constant', 'X_so', '=5', { type: 'Double', value: 5 }],
    ['a text', 'X_chu', '="abc"', { type: 'String', value: 'abc' }],
  ])('may stand for %s', async (_, name, formula, expected) => {
    const item = await onSheet((__, { workbook }) =>
      workbook.names.add(name, formula as never).load('type,value'),
    );
    expect(item.toJSON()).toMatchObject(expected);
  });

  test.each(['A1', '1abc', 'có cách', 'R1C1', ''])('%p is no name', async (name) => {
    expect(await codeOf((sheet, { workbook }) => workbook.names.add(name, sheet.getRange('A1')))).toBe(
      'InvalidArgument',
    );
  });

  test('of several areas are followed by the formulas that use them: when rows come, and when the name changes', async () => {
    const sumAfter = async (change: Parameters<typeof onSheet>[0]): Promise<unknown> => {
      await onSheet(change);
      return (await valuesOf('D1'))[0]?.[0];
    };
    expect(
      await sumAfter((sheet, { workbook }) => {
        sheet.getRange('A4:A6').values = [[4], [8], [16]];
        workbook.names.add('CCHC_La', '=S!$A$1,S!$A$4,S!$A$6');
        sheet.getRange('D1').formulas = [['=SUM(CCHC_La)']];
      }),
    ).toBe(21);
    expect(
      await sumAfter((sheet) => {
        sheet.getRange('5:5').insert('Down');
        sheet.getRange('A5').values = [[100]];
      }),
    ).toBe(21);
    expect(
      await sumAfter((_, { workbook }) => {
        workbook.names.getItem('CCHC_La').formula = '=S!$A$1,S!$A$4:$A$5,S!$A$7';
      }),
    ).toBe(121);
  });

  test('a taken name is refused; the same name on a sheet is another one', async () => {
    await onSheet((sheet, { workbook }) => workbook.names.add('Diem', sheet.getRange('A1')));
    expect(await codeOf((sheet, { workbook }) => workbook.names.add('DIEM', sheet.getRange('A1')))).toBe(
      'ItemAlreadyExists',
    );
    const local = await onSheet((sheet) =>
      sheet.names.add('Diem', sheet.getRange('B1')).load('scope,formula'),
    );
    expect([local.scope, local.formula]).toEqual(['Worksheet', '=S!$B$1']);
    expect(await codeOf((_, { workbook }) => workbook.names.getItem('Khong').load('name'))).toBe(
      'ItemNotFound',
    );
  });
});

describe('custom XML parts', () => {
  const xml = '<appendix xmlns="urn:cchc:1"><kind>plan</kind></appendix>';

  test('are added, found by namespace, changed and deleted', async () => {
    const [part, found, none] = await onSheet((_, { workbook }) => {
      const added = workbook.customXmlParts.add(xml);
      return [
        added.load('id,namespaceUri'),
        workbook.customXmlParts.getByNamespace('urn:cchc:1').getOnlyItemOrNullObject().load('id'),
        workbook.customXmlParts.getByNamespace('urn:other').getOnlyItemOrNullObject(),
      ] as const;
    });
    expect([part.namespaceUri, found.id, none.isNullObject]).toEqual(['urn:cchc:1', part.id, true]);
    const text = await onSheet((_, { workbook }) => {
      const item = workbook.customXmlParts.getItem(part.id);
      item.setXml('<b xmlns="urn:b"/>');
      return item.getXml();
    });
    expect(text.value).toBe('<b xmlns="urn:b"/>');
    const count = await onSheet((_, { workbook }) => {
      workbook.customXmlParts.getItem(part.id).delete();
      return workbook.customXmlParts.getCount();
    });
    expect(count.value).toBe(0);
    expect(await codeOf((_, { workbook }) => workbook.customXmlParts.getItem(part.id).getXml())).toBe(
      'ItemNotFound',
    );
  });

  test.each(['', 'not xml', '<a>', '<a></b>'])('%p is no XML', async (bad) => {
    expect(await codeOf((_, { workbook }) => workbook.customXmlParts.add(bad))).toBe('InvalidArgument');
  });
});

describe('settings', () => {
  test('keep JSON values', async () => {
    await onSheet((_, { workbook }) => workbook.settings.add('khoá', { a: [1, 'hai'] }));
    const setting = await onSheet((_, { workbook }) => workbook.settings.getItem('khoá').load('key,value'));
    expect([setting.key, setting.value]).toEqual(['khoá', { a: [1, 'hai'] }]);
    expect(book.now.engine.extras.settings).toEqual({ khoá: { a: [1, 'hai'] } });
    await onSheet((_, { workbook }) => workbook.settings.getItem('khoá').delete());
    const none = await onSheet((_, { workbook }) => workbook.settings.getItemOrNullObject('khoá'));
    expect(none.isNullObject).toBe(true);
    expect(await codeOf((_, { workbook }) => workbook.settings.getItem('khoá').load('value'))).toBe(
      'ItemNotFound',
    );
  });
});

describe('bindings', () => {
  test('follow the rows that are inserted', async () => {
    const address = await onSheet((sheet, { workbook }) => {
      workbook.names.add('Diem', sheet.getRange('A1:A2'));
      workbook.bindings.add(sheet.getRange('A2:B2'), 'Range', 'b1');
      workbook.bindings.addFromNamedItem('Diem', 'Range', 'b2');
      sheet.getRange('2:3').insert('Down');
      return ['b1', 'b2'].map((id) => workbook.bindings.getItem(id).getRange().load('address'));
    });
    expect(address.map((range) => range.address)).toEqual(['S!A4:B4', 'S!A1:A4']);
  });

  test('are found, counted and deleted', async () => {
    const [count, none] = await onSheet((sheet, { workbook }) => {
      workbook.bindings.add(sheet.getRange('A1'), 'Text', 'một');
      workbook.bindings.getItem('một').delete();
      return [workbook.bindings.getCount(), workbook.bindings.getItemOrNullObject('một')] as const;
    });
    expect([count.value, none.isNullObject]).toEqual([0, true]);
    expect(await codeOf((_, { workbook }) => workbook.bindings.getItem('một').load('id'))).toBe(
      'ItemNotFound',
    );
    expect(await codeOf((_, { workbook }) => workbook.bindings.addFromNamedItem('Khong', 'Range', 'x'))).toBe(
      'ItemNotFound',
    );
  });
});

describe('the application', () => {
  test('manual calculation holds formulas back until asked', async () => {
    await onSheet((sheet, { workbook }) => {
      workbook.application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[10]];
    });
    expect(await valuesOf('B2')).toEqual([[3]]);
    const mode = await onSheet((_, { workbook }) => {
      workbook.application.calculate('Full');
      return workbook.application.load('calculationMode,decimalSeparator');
    });
    expect([mode.calculationMode, mode.decimalSeparator]).toEqual(['Manual', '.']);
    expect(await valuesOf('B2')).toEqual([[12]]);
  });

  test('suspending calculation and the screen is allowed', async () => {
    const code = await codeOf((sheet, { workbook }) => {
      workbook.application.suspendApiCalculationUntilNextSync();
      workbook.application.suspendScreenUpdatingUntilNextSync();
      sheet.getRange('A1').values = [[5]];
    });
    expect(code).toBe('none');
  });
});

test('name, selection and what is asked of the workbook itself', async () => {
  const [workbook, cell] = await onSheet(
    (_, context) =>
      [
        context.workbook.load('name,readOnly,isDirty'),
        context.workbook.getActiveCell().load('address'),
      ] as const,
  );
  expect([workbook.name, workbook.readOnly, workbook.isDirty, cell.address]).toEqual([
    'Book.xlsx',
    false,
    false,
    'S!A1',
  ]);
});

test('saving and opening again keeps cells, names, parts and formats', async () => {
  await onSheet((sheet, { workbook }) => {
    sheet.getRange('A1').values = [[42]];
    sheet.getRange('A1').format.fill.color = '#FFEB9C';
    workbook.names.add('Diem', sheet.getRange('A1:A2'));
    workbook.customXmlParts.add('<a xmlns="urn:x"/>');
  });
  const bytes = await book.now.save();
  const { openWorkbook } = await import('../../../src/workbench/node');
  const again = await openWorkbook(bytes, { locale: 'en-US' });
  try {
    const [range, name, parts] = await onSheet(
      (sheet, { workbook }) =>
        [
          sheet.getRange('A1:B2').load('values,formulas'),
          workbook.names.getItem('Diem').load('formula'),
          workbook.customXmlParts.getByNamespace('urn:x').getCount(),
        ] as const,
    );
    expect([range.values, range.formulas[1]?.[1], name.formula, parts.value]).toEqual([
      [
        [42, 2],
        [3, 44],
      ],
      '=A1+B1',
      '=S!$A$1:$A$2',
      1,
    ]);
  } finally {
    await again.close();
  }
});
