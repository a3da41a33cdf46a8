/** Generated sheets in a workbook, on Microsoft's own library: written, bound, printed, taken back. */
import ExcelJS from 'exceljs';
import { formatScore, exactly } from '../../src/domain/score';
import { writeSheets } from '../../src/excel/generate';
import { entries, undoLast } from '../../src/excel/journal';
import { readWorkbook } from '../../src/excel/read';
import { cellAddress } from '../../src/a1/address';
import { readBinding } from '../../src/sheets/binding';
import type { GeneratorId } from '../../src/appendices/generators';
import type { SheetPlan } from '../../src/appendices/model/sheet-plan';
import { layOut } from '../../src/appendices/layout/sheet-layout';
import { bodyTop } from '../../src/appendices/model/sheet-plan';
import { gridOf, readingOf } from '../support/plans-reading';
import { analyse } from '../../src/sheets/report';
import { readXlsx } from '../../src/workbench/xlsx';
import { recalculate } from '../support/libreoffice';
import type { Recalculated } from '../support/libreoffice';
import { generate, plansOf, sampleBytes } from '../appendices/cases';
import type { Sample } from '../appendices/cases';
import { closeBook, openBook } from './support';

afterEach(closeBook);

const open = async (sample: Sample) => {
  return await openBook(await readXlsx(sampleBytes(sample)));
};

const build = async (kind: GeneratorId, id: string, options: Record<string, unknown> = {}) =>
  plansOf(generate(analyse(await readWorkbook()), kind, id, options));

const sheetNames = async (): Promise<string[]> =>
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test('a new sheet at the end, bound and read back as what it is', async () => {
  await open('krong-no-2023');
  const outcome = await writeSheets(await build('next-plan', 'KrongNo2023'));
  expect(outcome).toMatchObject({
    status: 'written',
    sheets: [{ sheet: 'Kế hoạch 2024', appendix: 'KrongNo2024KeHoach' }],
  });
  expect(await sheetNames()).toEqual(['Phụ lục', 'Kế hoạch 2024']);
  const report = analyse(await readWorkbook());
  const [source, made] = report.appendices;
  expect([source!.appendix.id, made!.appendix.id]).toEqual(['KrongNo2023', 'KrongNo2024KeHoach']);
  expect(made!.appendix).toMatchObject({ kind: 'plan', bound: true, scheme: 'district-dak-nong-2023' });
  expect(made!.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('three round trips to look and one to write, whatever the number of sheets', async () => {
  const { traffic } = await open('dak-nong-2022');
  const plans = await build('unit-sheet', 'DakNong2022');
  traffic.reset();
  expect(await writeSheets(plans)).toMatchObject({ status: 'written' });
  expect([traffic.reads, traffic.writes]).toEqual([3, 1]);
  expect(await sheetNames()).toHaveLength(10);
});

test('nothing is written over: names and ids that are taken get a number', async () => {
  await open('hue-2023');
  const plans = await build('survey', 'PhuLuc3');
  const before = (await readWorkbook()).grids.map(({ sheet, formulas }) => ({ sheet, formulas }));
  const first = await writeSheets(plans);
  const second = await writeSheets(plans);
  expect([first.sheets?.[0], second.sheets?.[0]]).toEqual([
    { sheet: 'Phụ lục III', appendix: 'PhuLuc2022KhaoSat' },
    { sheet: 'Phụ lục III (2)', appendix: 'PhuLuc2022KhaoSatb2' },
  ]);
  const after = (await readWorkbook()).grids.map(({ sheet, formulas }) => ({ sheet, formulas }));
  expect(after.slice(0, before.length)).toEqual(before);
});

test('undone as one: no sheet, no name, no part is left', async () => {
  await open('hue-2023');
  const before = await readWorkbook();
  const report = analyse(before);
  const plans = (['fields', 'survey'] as const).flatMap((kind) =>
    plansOf(generate(report, kind, kind === 'fields' ? 'PhuLuc1' : 'PhuLuc3')),
  );
  await writeSheets(plans);
  expect((await readWorkbook()).names.length).toBeGreaterThan(before.names.length);
  expect((await entries())[0]).toMatchObject({ action: 'generate', undone: false });
  expect(await undoLast()).toMatchObject({ status: 'written' });
  const after = await readWorkbook();
  expect(after.grids.map(({ sheet }) => sheet)).toEqual(before.grids.map(({ sheet }) => sheet));
  expect([after.names, after.part]).toEqual([before.names, before.part]);
});

test('a sheet that somebody has filled in is not taken back', async () => {
  await open('krong-no-2023');
  const [plan] = await build('next-plan', 'KrongNo2023');
  await writeSheets([plan!]);
  const { column, rows } = layOut(plan!).toFill[0]!;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Kế hoạch 2024').getCell(rows[0]!, column).values = [[0.5]];
    await context.sync();
  });
  const outcome = await undoLast();
  expect(outcome).toMatchObject({ status: 'conflict', conflicts: [{ row: rows[0], column }] });
  expect(await sheetNames()).toContain('Kế hoạch 2024');
});

test('an empty sheet that somebody gave the name of ours is theirs, also after a write of ours that broke off', async () => {
  const { host, traffic } = await open('krong-no-2023');
  const plans = await build('next-plan', 'KrongNo2023');
  const name = plans[0]?.name ?? '';
  traffic.reset();
  // The request never reached Excel, and Excel cannot be asked whether it did.
  host.faults.add({ kind: 'write', office: 5012 });
  host.faults.add({ kind: 'read', skip: 3, times: 9, office: 5012 });
  expect(await writeSheets(plans)).toMatchObject({
    status: 'refused',
    unfinished: expect.anything() as unknown,
  });
  host.faults.clear();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  await undoLast();
  expect(await sheetNames()).toEqual(['Phụ lục', name]);
  expect((await entries()).filter(({ undone }) => !undone)).toEqual([]);
  // One that a batch of ours has begun is known by its mark, and goes.
  for (const beforeAction of [2, 3, 4, 5, 6, 7, 8]) {
    host.faults.add({ kind: 'write', error: { code: 'GeneralException', beforeAction } });
    host.faults.add({ kind: 'write', skip: 1, times: 9, office: 5012 });
    await writeSheets(plans);
    host.faults.clear();
    await undoLast();
    expect([beforeAction, await sheetNames()]).toEqual([beforeAction, ['Phụ lục', name]]);
  }
});

test('a task with last year’s date is light until the date is changed', async () => {
  await open('dak-nong-2022');
  const [plan] = await build('next-plan', 'DakNong2022');
  await writeSheets([plan!]);
  const { column, rows } = layOut(plan!).outdated[0]!;
  const rules = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan!.name);
    const found = sheet.getCell(rows[0]!, column).conditionalFormats.load('items/type');
    await context.sync();
    const formulas = found.items.map(({ custom }) => custom.rule.load('formula'));
    await context.sync();
    return formulas.map(({ formula }) => formula);
  });
  const cell = `$F${String(rows[0]! + 1)}`;
  expect(rules).toEqual([`=(LEN(${cell})-LEN(SUBSTITUTE(${cell},"2022","")))/4>0`]);
});

test('a protected workbook is refused, and nothing is left behind', async () => {
  await open('dak-nong-2022');
  const plans = await build('below-maximum', 'DakNong2022');
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  expect(await writeSheets(plans)).toMatchObject({ status: 'refused', reason: 'protected' });
  expect(await sheetNames()).toEqual(['Phụ lục']);
});

test.each([5, 60, 150, 300, 301, 305, 310])(
  'Excel that fails before its action %i leaves nothing behind, or everything',
  async (beforeAction) => {
    const { host } = await open('dak-nong-2022');
    const before = await readWorkbook();
    const plans = await build('below-maximum', 'DakNong2022');
    host.faults.add({ kind: 'write', error: { code: 'GeneralException', beforeAction } });
    const outcome = await writeSheets(plans);
    host.faults.clear();
    const after = await readWorkbook();
    const sheets = after.grids.map(({ sheet }) => sheet);
    if (beforeAction <= 150) expect(outcome.status).toBe('refused');
    if (outcome.status === 'written') return expect(sheets).toEqual(['Phụ lục', 'Phụ lục II']);
    expect(outcome).toMatchObject({ status: 'refused' });
    expect(sheets).toEqual(['Phụ lục']);
    expect([after.names, after.part]).toEqual([before.names, before.part]);
  },
);

/** The plan's sheet as LibreOffice calculates it, under the plan's own binding. */
const recalculated = (plan: SheetPlan, office: Recalculated, sheet: string) => {
  const grid = gridOf(plan);
  const values = grid.values.map((line) => [...line]);
  const wrong: string[] = [];
  plan.lines.forEach((line, at) => {
    line.cells.forEach((cell, column) => {
      if (cell.kind !== 'formula') return;
      const place = { row: bodyTop(plan.columns) + at, column };
      // The reader of LibreOffice's file leaves a result of 0 out, and '' too.
      const value = office.value(sheet, cellAddress(place)) ?? (cell.score ? 0 : '');
      const target = values[place.row];
      if (target) target[column] = value;
      const found = typeof value === 'number' ? formatScore(exactly(value.toFixed(9)), { decimals: 8 }) : '';
      const expected = cell.score ? formatScore(cell.score, { decimals: 8 }) : '';
      if (found !== expected) wrong.push(`${cellAddress(place)} ${found} for ${expected}`);
    });
  });
  const report = analyse({ ...readingOf([plan]), grids: [{ ...grid, values }] });
  const findings = report.appendices.flatMap((each) => each.findings);
  return { wrong, above: findings.filter(({ severity }) => severity !== 'info') };
};

const everything: readonly (readonly [Sample, readonly (readonly [GeneratorId, string])[]])[] = [
  [
    'hue-2023',
    [
      ['fields', 'ThamDinhTheoLinhVuc'],
      ['below-maximum', 'PhuLuc2'],
      ['survey', 'PhuLuc3'],
      ['assignment', 'PhuLuc2'],
    ],
  ],
  [
    'dak-nong-2022',
    [
      ['next-plan', 'DakNong2022'],
      ['fields', 'DakNong2022'],
      ['below-maximum', 'DakNong2022'],
      ['assignment', 'DakNong2022'],
      ['unit-sheet', 'DakNong2022'],
    ],
  ],
  ['krong-no-2023', [['next-plan', 'KrongNo2023']]],
  ['tien-giang-2018-2020', [['next-plan', 'TienGiang20182020']]],
  ['phong-tho-2023', [['next-plan', 'PhongTho2023']]],
  ['ha-tinh-2023', [['indices', 'HaTinh2023']]],
];

test.each(everything)(
  '%s: LibreOffice calculates every formula as planned, and nothing is above info',
  async (sample, kinds) => {
    const book = await open(sample);
    const report = analyse(await readWorkbook());
    const plans = kinds.flatMap(([kind, id]) => plansOf(generate(report, kind, id)));
    const { sheets = [] } = await writeSheets(plans);
    const bytes = await book.save();
    const office = await recalculate(bytes);
    plans.forEach((plan, at) => {
      expect(recalculated(plan, office, sheets[at]?.sheet ?? '')).toEqual({ wrong: [], above: [] });
    });
    expect(readBinding((await readWorkbook()).part, []).record.appendices.map(({ id }) => id)).toEqual(
      sheets.map(({ appendix }) => appendix),
    );
  },
);

test('the page as the convention has it: A4 across, margins, repeated header, numbered, print area', async () => {
  const book = await open('hue-2023');
  await writeSheets(await build('survey', 'PhuLuc3'));
  const saved = new ExcelJS.Workbook();
  await saved.xlsx.load((await book.save()) as unknown as ExcelJS.Buffer);
  const sheet = saved.getWorksheet('Phụ lục III')!;
  const millimetres = (inches: number | undefined): number => Math.round((inches ?? 0) * 25.4);
  const { margins, ...page } = sheet.pageSetup;
  expect([margins?.top, margins?.bottom, margins?.left, margins?.right].map(millimetres)).toEqual([
    20, 20, 30, 15,
  ]);
  expect(page).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    printTitlesRow: '5:6',
    // Not made smaller to fit: pages end where the breaks say, and Excel drops those of a sheet that is fitted.
    scale: 100,
    firstPageNumber: 1,
  });
  expect(page.printArea).toBe('A1:H38');
  // The number of the page stands in the header, not on the first page of the appendix.
  expect(sheet.headerFooter).toMatchObject({ differentFirst: true });
  expect(sheet.headerFooter.oddHeader).toContain('&P');
  expect(sheet.headerFooter.firstHeader ?? '').toBe('');
  const font = (address: string) => sheet.getCell(address).font;
  expect(font('A1')).toMatchObject({ name: 'Times New Roman', size: 14, bold: true });
  expect(font('A3')).toMatchObject({ name: 'Times New Roman', size: 13, italic: true });
  expect(font('B8')).toMatchObject({ name: 'Times New Roman', size: 12, bold: true });
  expect(font('B9').bold ?? false).toBe(false);
  expect(sheet.getCell('C9').border).toMatchObject({ top: { style: 'thin' }, left: { style: 'thin' } });
});
