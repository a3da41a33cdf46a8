/** A sheet of charts on Microsoft's own library: written with its charts, printed, taken back as one. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { writeSheets } from '../../src/excel/generate';
import { undoLast } from '../../src/excel/journal';
import { readWorkbook } from '../../src/excel/read';
import { analyse } from '../../src/sheets/report';
import { readXlsx } from '../../src/workbench/xlsx';
import { generate, plansOf, sampleBytes } from '../appendices/cases';
import { printPdf } from '../support/libreoffice';
import { closeBook, openBook } from './support';

afterEach(closeBook);

const open = async () => {
  return await openBook(await readXlsx(sampleBytes('dak-nong-2022')));
};

const write = async () =>
  await writeSheets(plansOf(generate(analyse(await readWorkbook()), 'charts', 'DakNong2022')));

const drawn = async (sheet: string) =>
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load('items/name,items/chartType,items/title/text,items/legend/visible');
    await context.sync();
    const series = charts.items.map((chart) => chart.series.load('items/name,items/hasDataLabels'));
    await context.sync();
    return charts.items.map(({ name, chartType, title, legend }, at) => ({
      name,
      chartType,
      title: title.text,
      legend: legend.visible,
      series: series[at]?.items.map((each) => each.name),
    }));
  });

test('two native charts over a linked table, in one write, which is no appendix', async () => {
  const { traffic } = await open();
  const plans = plansOf(generate(analyse(await readWorkbook()), 'charts', 'DakNong2022'));
  traffic.reset();
  expect(await writeSheets(plans)).toMatchObject({
    status: 'written',
    sheets: [{ sheet: 'Biểu đồ', appendix: '' }],
  });
  expect(traffic.writes).toBe(1);
  expect(await drawn('Biểu đồ')).toEqual([
    {
      name: 'Theo lĩnh vực',
      chartType: 'ColumnClustered',
      title: 'Điểm đạt được so với điểm tối đa và mục tiêu theo lĩnh vực',
      legend: true,
      series: ['Điểm tối đa', 'Điểm đạt được năm 2021', 'Mục tiêu năm 2022'],
    },
    {
      name: 'Theo đơn vị',
      chartType: 'BarClustered',
      title: 'Điểm mất theo đơn vị chủ trì năm 2021',
      legend: false,
      series: ['Điểm mất'],
    },
  ]);
  expect(analyse(await readWorkbook()).appendices.map(({ appendix }) => appendix.id)).toEqual([
    'DakNong2022',
  ]);
});

test('what is typed into the source shows in the charts', async () => {
  const book = await open();
  await write();
  const before = (await book.save()).length;
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const made = worksheets.getItem('Biểu đồ').getUsedRange(true).load('values');
    await context.sync();
    const row = made.values.findIndex(([code]) => code === '6');
    const formula = worksheets.getItem('Biểu đồ').getCell(row, 3).load('formulas');
    await context.sync();
    const [, address = ''] = String(formula.formulas[0]?.[0]).split('!');
    worksheets.getItem('Phụ lục').getRange(address).values = [[11.5]];
    await context.sync();
  });
  const bytes = await book.save();
  expect(bytes.length).toBeGreaterThan(before - 2_000);
  const charts = (await readXlsx(bytes)).extras.sheets;
  const [fields] = Object.values(charts).flatMap((sheet) => sheet.charts ?? []);
  expect(fields?.foreign).toBeUndefined();
  const { strFromU8, unzipSync } = await import('fflate');
  expect(strFromU8(unzipSync(bytes)['xl/charts/chart1.xml']!)).toContain('<c:v>11.5</c:v>');
});

test('taken back as one: sheet, charts, name and record', async () => {
  const book = await open();
  const before = await readWorkbook();
  await write();
  expect(await undoLast()).toMatchObject({ status: 'written' });
  const after = await readWorkbook();
  expect(after.grids.map(({ sheet }) => sheet)).toEqual(before.grids.map(({ sheet }) => sheet));
  expect([after.names, after.part]).toEqual([before.names, before.part]);
  const { unzipSync } = await import('fflate');
  expect(Object.keys(unzipSync(await book.save())).filter((path) => /chart|drawing/.test(path))).toEqual([]);
});

test('LibreOffice prints both charts, each on one page', async () => {
  const book = await open();
  await write();
  const folder = await mkdtemp(join(tmpdir(), 'par-index-charts-'));
  try {
    await writeFile(join(folder, 'book.pdf'), await printPdf(await book.save()));
    const { stdout } = await promisify(execFile)('pdftotext', ['-layout', join(folder, 'book.pdf'), '-']);
    // Letters in charts are set one by one, with spaces that nobody wrote.
    const pages = stdout.split('\f').map((page) => page.replace(/\s+/g, '').normalize());
    const first = pages.findIndex((page) => page.includes('Điểmđạtđượcsovớiđiểmtốiđavàmụctiêutheolĩnhvực'));
    // What begins below a page's last row is among its text too, cut off.
    const second = pages.map((page) => page.includes('Điểmmấttheođơnvịchủtrìnăm2021')).lastIndexOf(true);
    expect([first > 0, second]).toEqual([true, first + 1]);
    expect(pages[first]).toContain('BIỂUĐỒCHỈSỐCẢICÁCHHÀNHCHÍNHTỈNHĐẮKNÔNG');
    expect(pages[first]).toContain('13.25');
    expect(pages[second]).toContain('5.97');
    expect(pages[second]).toContain('ITheolĩnhvực');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
