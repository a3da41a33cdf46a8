import { codeOf, eachBook, onSheet } from '../../support/office';

const book = eachBook(() => [{ name: 'Một', cells: [[1]] }, { name: 'Hai' }, { name: 'Ba' }]);

const names = async (): Promise<string[]> =>
  (await onSheet((_, { workbook }) => workbook.worksheets.load('items/name'))).items.map(({ name }) => name);

test('a sheet is found by name, whatever its case, and by id', async () => {
  const [byName, byId] = await onSheet((_, { workbook }) => [
    workbook.worksheets.getItem('hai').load('name,id,position'),
    workbook.worksheets.getItem('s2').load('name'),
  ]);
  expect([byName?.name, byName?.position, byId?.name]).toEqual(['Hai', 1, 'Hai']);
  expect(await codeOf((_, { workbook }) => workbook.worksheets.getItem('Bốn').load('name'))).toBe(
    'ItemNotFound',
  );
  const none = await onSheet((_, { workbook }) =>
    workbook.worksheets.getItemOrNullObject('Bốn').load('name'),
  );
  expect(none.isNullObject).toBe(true);
});

test('first, last, next, previous and the number of sheets, hidden ones aside', async () => {
  const found = await onSheet((sheet, { workbook }) => {
    workbook.worksheets.getItem('Hai').visibility = 'Hidden';
    const second = workbook.worksheets.getItem('Hai');
    return {
      last: workbook.worksheets.getLast().load('name'),
      next: sheet.getNext(true).load('name'),
      previous: second.getPrevious().load('name'),
      none: sheet.getPreviousOrNullObject(),
      all: workbook.worksheets.getCount(),
      visible: workbook.worksheets.getCount(true),
      hidden: second.load('visibility'),
    };
  });
  expect([found.last.name, found.next.name, found.previous.name]).toEqual(['Ba', 'Ba', 'Một']);
  expect([found.none.isNullObject, found.all.value, found.visible.value, found.hidden.visibility]).toEqual([
    true,
    3,
    2,
    'Hidden',
  ]);
});

test('a sheet is added at the end without becoming the active one', async () => {
  const [added, active] = await onSheet((_, { workbook }) => [
    workbook.worksheets.add('Kế hoạch 2024').load('name,position'),
    workbook.worksheets.getActiveWorksheet().load('name'),
  ]);
  expect([added?.name, added?.position, active?.name]).toEqual(['Kế hoạch 2024', 3, 'Một']);
  const unnamed = await onSheet((_, { workbook }) => workbook.worksheets.add().load('name'));
  expect(unnamed.name).toMatch(/^Sheet\d+$/);
});

test.each([
  ['a taken name', 'hai', 'ItemAlreadyExists'],
  ['an empty name', '', 'InvalidArgument'],
  ['a name with a slash', 'a/b', 'InvalidArgument'],
  ['a name of 32 letters', 'x'.repeat(32), 'InvalidArgument'],
])('%s is refused for a new and for a renamed sheet', async (_, name, code) => {
  expect(await codeOf((__, { workbook }) => workbook.worksheets.add(name).load('name'))).toBe(code);
  expect(await codeOf((sheet) => (sheet.name = name))).toBe(code);
});

test('renaming takes formulas and names along', async () => {
  const [cell, name] = await onSheet((sheet, { workbook }) => {
    workbook.names.add('Ten', sheet.getRange('A1'));
    const cell_ = workbook.worksheets.getItem('Hai').getRange('A1');
    cell_.formulas = [['=Một!A1+1']];
    sheet.name = 'Phụ lục 1';
    return [cell_.load('formulas,values'), workbook.names.getItem('Ten').load('formula')] as const;
  });
  expect([cell.formulas, cell.values, name.formula]).toEqual([
    [["='Phụ lục 1'!A1+1"]],
    [[2]],
    "='Phụ lục 1'!$A$1",
  ]);
});

test('deleting', async () => {
  await onSheet((_, { workbook }) => workbook.worksheets.getItem('Hai').delete());
  expect(await names()).toEqual(['Một', 'Ba']);
  expect(
    await codeOf((sheet) => {
      sheet.delete();
      sheet.load('name');
    }),
  ).toBe('ItemNotFound');
  expect(await names()).toEqual(['Ba']);
  expect(await codeOf((sheet) => sheet.delete())).toBe('InvalidOperation');
  await onSheet((_, { workbook }) => workbook.worksheets.getItemOrNullObject('Không có').delete());
});

test('moving, hiding, activating, tab colour and gridlines', async () => {
  const sheet = await onSheet((_, { workbook }) => {
    const third = workbook.worksheets.getItem('Ba');
    third.position = 0;
    third.tabColor = '#FFA500';
    third.showGridlines = false;
    third.activate();
    workbook.worksheets.getItem('Hai').visibility = 'VeryHidden';
    return third.load('position,tabColor,showGridlines');
  });
  expect([sheet.position, sheet.tabColor, sheet.showGridlines]).toEqual([0, '#FFA500', false]);
  expect(await names()).toEqual(['Ba', 'Một', 'Hai']);
  expect(book.now.engine.workbook.getActiveSheet().getName()).toBe('Ba');
  expect(await codeOf((_, { workbook }) => (workbook.worksheets.getItem('Một').position = 9))).toBe(
    'InvalidArgument',
  );
});

test('the last visible sheet cannot be hidden', async () => {
  const code = await codeOf((_, { workbook }) => {
    for (const name of ['Một', 'Hai', 'Ba']) workbook.worksheets.getItem(name).visibility = 'Hidden';
  });
  expect(code).toBe('InvalidOperation');
});

test('a copy holds the same cells under a name of its own', async () => {
  const copy = await onSheet((sheet) => {
    const made = sheet.copy('After', sheet);
    return [made.load('name,position'), made.getRange('A1').load('values')] as const;
  });
  expect([copy[0].name, copy[0].position, copy[1].values]).toEqual(['Một (2)', 1, [[1]]]);
});

test('frozen rows and columns', async () => {
  const [frozen, none] = await onSheet((sheet) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    const before = sheet.freezePanes.getLocation().load('address');
    return [before, sheet.freezePanes] as const;
  });
  expect(frozen.address).toBe('Một!A1:B3');
  const after = await onSheet((sheet) => {
    sheet.freezePanes.unfreeze();
    return sheet.freezePanes.getLocationOrNullObject();
  });
  expect([after.isNullObject, none.toJSON()]).toEqual([true, {}]);
});

test('what this host does not offer says so', async () => {
  expect(await codeOf((sheet) => sheet.shapes.load('items'))).toBe('ApiNotFound');
  expect(await codeOf((_, { workbook }) => workbook.pivotTables.refreshAll())).toBe('ApiNotFound');
});
