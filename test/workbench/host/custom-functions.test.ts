/** Custom functions as Excel runs them: registered from metadata, called through Microsoft's office.js, their answers in cells. */
import { readFunctions } from '../../../src/workbench/custom-functions/metadata';
import type { CustomFunctionsLibrary } from '../../../src/workbench/host/jsdom-page';
import { openWorkbook, type OpenWorkbook } from '../../../src/workbench/node';
import { makeBook } from '../../support/books';
import { drain, formulasOf, onSheet, valuesOf } from '../../support/office';
import { until } from '../../support/wait';

declare const CustomFunctions: CustomFunctionsLibrary;

interface Streaming {
  readonly setResult: (value: unknown) => void;
  onCanceled: () => void;
}

const any = (name: string, more: object = {}): object => ({ name, type: 'any', ...more });
const number = (name: string, more: object = {}): object => ({ name, type: 'number', ...more });
const metadata = {
  functions: [
    { id: 'ADD', name: 'ADD', parameters: [number('a'), number('b', { optional: true })], result: {} },
    { id: 'ECHO', name: 'ECHO', parameters: [any('value')], result: {} },
    { id: 'FAIL', name: 'FAIL', parameters: [any('words')], result: {} },
    { id: 'LATER', name: 'LATER', parameters: [any('key')], result: {} },
    { id: 'LIVE', name: 'LIVE', parameters: [any('key')], result: {}, options: { stream: true } },
    { id: 'NOBODY', name: 'NOBODY', parameters: [], result: {} },
  ],
};
const functions = { namespace: 'Contoso', metadata };

let open: OpenWorkbook;
let called: string[];
let later: Map<string, (value: unknown) => void>;
let live: Map<string, Streaming>;

const start = async (book = makeBook([{ name: 'Một', cells: [] }])): Promise<void> => {
  open = await openWorkbook(book, { locale: 'en-US', functions });
  called = [];
  later = new Map();
  live = new Map();
  CustomFunctions.associate('ADD', (a: number, b: number | null) => {
    called.push(`ADD ${String(a)} ${String(b)}`);
    return a + (b ?? 100);
  });
  CustomFunctions.associate('ECHO', (value: unknown) => JSON.stringify(value));
  CustomFunctions.associate('FAIL', (words: unknown) => {
    throw new CustomFunctions.Error(String(words).startsWith('#N/A') ? '#N/A' : '#VALUE!', String(words));
  });
  CustomFunctions.associate('LATER', async (key: string) => {
    called.push(`LATER ${key}`);
    return await new Promise((resolve) => later.set(key, resolve));
  });
  CustomFunctions.associate('LIVE', (key: string, invocation: Streaming) => {
    called.push(`LIVE ${key}`);
    live.set(key, invocation);
    invocation.onCanceled = () => {
      called.push(`gone ${key}`);
      live.delete(key);
    };
  });
};

beforeEach(async () => await start());
afterEach(async () => await open.close());

const write = async (address: string, formula: unknown): Promise<void> =>
  void (await onSheet((sheet) => {
    sheet.getRange(address).formulas = [[formula]];
  }));

/** Writes and waits until no function is without an answer. */
const answered = async (address: string, formula: unknown): Promise<unknown> => {
  await write(address, formula);
  await drain(open);
  await open.engine.functions.calls.answered();
  return (await valuesOf(address))[0]?.[0];
};

const value = async (address: string): Promise<unknown> => (await valuesOf(address))[0]?.[0];
const isSoon = async (address: string, wanted: unknown): Promise<void> =>
  void expect(
    await until(
      async () => await value(address),
      (found) => found === wanted,
    ),
  ).toBe(wanted);

test('is called with what the cells hold, and computed on with what it answers', async () => {
  await write('A1', 2);
  expect(await answered('B1', '=CONTOSO.ADD(A1,3)')).toBe(5);
  expect(await answered('B2', '=contoso.add(A1)*2')).toBe(204);
  expect(await value('B1')).toBe(5);
  expect(await answered('C1', '=B1+CONTOSO.ADD(1,CONTOSO.ADD(1,1))')).toBe(8);
  expect(called).toContain('ADD 2 3');
  await write('A1', 4);
  await drain(open);
  await open.engine.functions.calls.answered();
  expect(await valuesOf('B1:C1')).toEqual([[7, 10]]);
});

test('says #BUSY! until the answer comes, also to what refers to it', async () => {
  await write('A1', '=CONTOSO.LATER("x")');
  await write('A2', '=A1+1');
  await drain(open);
  expect(await valuesOf('A1:A2')).toEqual([['#BUSY!'], ['#BUSY!']]);
  await until(
    async () => await Promise.resolve(later.size),
    (size) => size > 0,
  );
  later.get('x')?.(0.5);
  await open.engine.functions.calls.answered();
  expect(await valuesOf('A1:A2')).toEqual([[0.5], [1.5]]);
});

test('says #NAME? of a function that nobody registered, #VALUE! of one that nobody answers', async () => {
  expect(await answered('A1', '=CONTOSO.NONE(1)')).toBe('#NAME?');
  expect(await answered('A2', '=CONTOSO.NOBODY()')).toBe('#VALUE!');
});

test('takes no formula that gives too few arguments, or too many, as Excel takes none', async () => {
  await write('A1', 'giữ nguyên');
  for (const formula of [
    '=CONTOSO.ADD()',
    '=CONTOSO.ADD(1,2,3)',
    '=1+IF(TRUE,CONTOSO.ADD( ),2)',
    '=CONTOSO.NOBODY(1)',
  ])
    await expect(write('A1', formula)).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(await value('A1')).toBe('giữ nguyên');
  expect(await answered('A2', '=CONTOSO.ADD(SUM(1,2),IF(TRUE,1,2))')).toBe(4);
  expect(await answered('A3', '=CONTOSO.ADD(1,)')).toBe(101);
});

test('takes no such formula from a person either, and says which', async () => {
  const told: string[] = [];
  open.host.guardTyping(
    () => told.push('protected'),
    ({ name, given }) => told.push(`${name} ${given}`),
  );
  const type = async (formula: string): Promise<void> =>
    await open.engine.run('sheet.command.set-range-values', {
      unitId: open.engine.unitId,
      subUnitId: open.engine.workbook.getActiveSheet().getSheetId(),
      range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
      value: { f: formula },
    });
  await expect(type('=CONTOSO.ADD()')).rejects.toThrow();
  await type('=CONTOSO.ADD(1,2)');
  expect(told).toEqual(['CONTOSO.ADD too few']);
  expect(await formulasOf('A1')).toEqual([['=CONTOSO.ADD(1,2)']]);
});

test('gives values by the types of the parameters, and calls nothing with values of another type', async () => {
  await write('A1', 'chữ');
  expect(await answered('B1', '=CONTOSO.ADD(A1)')).toBe('#VALUE!');
  expect(await answered('B2', '=CONTOSO.ADD("2","3")')).toBe(5);
  expect(await answered('B5', '=CONTOSO.ADD(1/0)')).toBe('#DIV/0!');
  expect(called).toEqual(['ADD 2 3']);
  expect(await answered('C1', '=CONTOSO.ECHO(A1)')).toBe('"chữ"');
  expect(await answered('C2', '=CONTOSO.ECHO(1.1)')).toBe('1.1');
  expect(await answered('C3', '=CONTOSO.ECHO(A9)')).toBe('""');
  expect(await answered('C4', '=CONTOSO.ECHO(TRUE)')).toBe('true');
});

test('an error of the add-in is the cell’s, with its words where Excel shows them', async () => {
  expect(await answered('A1', '=CONTOSO.FAIL("không có mã 9.9")')).toBe('#VALUE!');
  expect(await answered('A2', '=CONTOSO.FAIL("#N/A chưa có điểm")')).toBe('#N/A');
  expect(await answered('A3', '=IFERROR(CONTOSO.FAIL("x"),"đã đỡ")')).toBe('đã đỡ');
  const { calls } = open.engine.functions;
  const sheetId = open.engine.workbook.getActiveSheet().getSheetId();
  expect([0, 1, 5].map((row) => calls.messageAt({ sheetId, row, column: 0 }))).toEqual([
    'không có mã 9.9',
    '#N/A chưa có điểm',
    null,
  ]);
});

test('a stream answers as often as it likes, once for all cells that ask the same, until nobody asks', async () => {
  await write('A1', '=CONTOSO.LIVE("k")');
  await write('A2', '=CONTOSO.LIVE("k")&"!"');
  await write('A3', 'm');
  await write('A4', '=CONTOSO.LIVE(A3)');
  await drain(open);
  await until(
    async () => await Promise.resolve(live.size),
    (size) => size === 2,
  );
  expect(called.sort()).toEqual(['LIVE k', 'LIVE m']);
  live.get('k')?.setResult(1);
  await isSoon('A2', '1!');
  live.get('k')?.setResult(2);
  await isSoon('A1', 2);
  expect(await valuesOf('A1:A4')).toEqual([[2], ['2!'], ['m'], ['#BUSY!']]);
  // Another argument is another call; the one that nobody asks any more is called off.
  await write('A3', 'n');
  await drain(open);
  await until(
    async () => await Promise.resolve(live.has('m')),
    (has) => !has,
  );
  expect([...live.keys()].sort()).toEqual(['k', 'n']);
  await onSheet((sheet) => sheet.getRange('A1:A2').clear());
  await drain(open);
  await until(
    async () => await Promise.resolve(live.has('k')),
    (has) => !has,
  );
  expect(called).toContain('gone k');
  expect(open.engine.functions.calls.counts).toEqual({ calls: 1, pending: 1 });
});

test('a stream follows its cell when rows are inserted above', async () => {
  await write('B2', '=CONTOSO.LIVE("k")');
  await drain(open);
  await until(
    async () => await Promise.resolve(live.size),
    (size) => size === 1,
  );
  live.get('k')?.setResult(1);
  await isSoon('B2', 1);
  await onSheet((sheet) => sheet.getRange('1:3').insert('Down'));
  await drain(open);
  expect(await value('B5')).toBe(1);
  live.get('k')?.setResult(2);
  await isSoon('B5', 2);
  expect(called).toEqual(['LIVE k']);
});

test('stands in a file under the name Excel gives it, with its value for those who do not know it', async () => {
  await write('A1', 2);
  expect(await answered('B1', '=IF(A1>1,CONTOSO.ADD(A1,3),"")')).toBe(5);
  await write('B2', '=CONTOSO.LATER("never")');
  const bytes = await open.save();
  await open.close();
  // Without the add-in the value stays, under the name of the file.
  open = await openWorkbook(bytes, { locale: 'en-US' });
  expect(await formulasOf('B1:B2')).toEqual([
    ['=IF(A1>1,_xldudf_CONTOSO_ADD(A1,3),"")'],
    ['=_xldudf_CONTOSO_LATER("never")'],
  ]);
  expect(await valuesOf('B1:B2')).toEqual([[5], ['#GETTING_DATA']]);
  await write('C1', '=B1+1');
  expect(await value('C1')).toBe(6);
  const again = await open.save();
  await open.close();
  const { readXlsx } = await import('../../../src/workbench/xlsx');
  await start(await readXlsx(again));
  await drain(open);
  expect(await formulasOf('B1')).toEqual([['=IF(A1>1,CONTOSO.ADD(A1,3),"")']]);
  // What has answered is kept; what had not is asked again.
  expect(await valuesOf('B1:B2')).toEqual([[5], ['#BUSY!']]);
  expect(called).toEqual(['LATER never']);
  await write('A1', 5);
  await drain(open);
  await until(
    async () => await value('B1'),
    (found) => found === 8,
  );
  expect(await value('B1')).toBe(8);
});

test.each([
  ['namespace', { namespace: 'A B', metadata: { functions: [] } }],
  ['no list', { namespace: 'A', metadata: {} }],
  ['no name', { namespace: 'A', metadata: { functions: [{ id: 'X', parameters: [], result: {} }] } }],
  ['result', { namespace: 'A', metadata: { functions: [{ id: 'X', name: 'X', parameters: [] }] } }],
  [
    'twice',
    {
      namespace: 'A',
      metadata: { functions: ['X', 'x'].map((id) => ({ id, name: id, parameters: [], result: {} })) },
    },
  ],
  [
    'matrix',
    {
      namespace: 'A',
      metadata: {
        functions: [{ id: 'X', name: 'X', parameters: [any('a', { dimensionality: 'matrix' })], result: {} }],
      },
    },
  ],
  [
    'volatile',
    {
      namespace: 'A',
      metadata: {
        functions: [{ id: 'X', name: 'X', parameters: [], result: {}, options: { volatile: true } }],
      },
    },
  ],
  [
    'order',
    {
      namespace: 'A',
      metadata: {
        functions: [{ id: 'X', name: 'X', parameters: [any('a', { optional: true }), any('b')], result: {} }],
      },
    },
  ],
])('refuses metadata that Excel would not register, or that asks for more than is here: %s', (_, source) => {
  expect(() => readFunctions(source)).toThrow();
});
