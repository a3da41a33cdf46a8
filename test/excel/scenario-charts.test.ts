/** A scenario's summary sheet on Microsoft's own library: its native charts, their cells, their file, taken back as one. */
import { strFromU8, unzipSync } from 'fflate';

import { Board } from '../../src/domain/planning/board';
import { exactly } from '../../src/domain/score';
import { writeSheets } from '../../src/excel/generate';
import { undoLast } from '../../src/excel/journal';
import { readWorkbook } from '../../src/excel/read';
import { analyse } from '../../src/sheets/report';
import { scenarioSheet } from '../../src/appendices/scenario/scenario-sheet';
import { readXlsx } from '../../src/workbench/xlsx';
import { sampleBytes } from '../appendices/cases';
import { printPdf } from '../support/libreoffice';
import { scenarioWords } from '../support/scenario-words';
import { closeBook, openBook } from './support';

afterEach(closeBook);

const name = 'So sánh phương án';

async function written() {
  const book = await openBook(await readXlsx(sampleBytes('dak-nong-2022')));
  const report = analyse(await readWorkbook()).appendices[0]!;
  const board = new Board({ appendix: report.appendix, column: 'target:2022' });
  // Field 1 falls below what it achieved, the others rise as planned.
  board.set(
    report.appendix.rows.findIndex(({ code }) => code.code === '1.1'),
    exactly('0'),
  );
  const plan = scenarioSheet(report, [{ name: 'Thử', board }], scenarioWords, true);
  book.traffic.reset();
  expect(await writeSheets([plan])).toMatchObject({ status: 'written' });
  return book;
}

const drawn = async () =>
  await Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem(name).charts.getItemAt(1);
    const { categoryAxis, valueAxis } = chart.axes;
    chart.load('name,chartType,title/text,legend/visible');
    categoryAxis.load('reversePlotOrder,position');
    valueAxis.load('minimum,maximum,visible');
    const series = chart.series.load('items/name,items/overlap,items/hasDataLabels');
    await context.sync();
    return { chart, categoryAxis, valueAxis, series: series.items };
  });

test('a waterfall of stacked bars on its own lines, in one write', async () => {
  const { traffic } = await written();
  expect(traffic.writes).toBe(1);
  const { chart, categoryAxis, valueAxis, series } = await drawn();
  expect([chart.name, chart.chartType, chart.title.text, chart.legend.visible]).toEqual([
    'Từ đạt được tới Thử',
    'BarStacked',
    'Từ điểm đạt được tới Thử, theo lĩnh vực',
    false,
  ]);
  expect([categoryAxis.reversePlotOrder, categoryAxis.position]).toEqual([true, 'Maximum']);
  expect([valueAxis.minimum, valueAxis.maximum, valueAxis.visible]).toEqual([84, 89, true]);
  expect(series.map((each) => [each.name, each.overlap, each.hasDataLabels])).toEqual([
    ['Nền', 100, false],
    ['Tổng', 100, false],
    ['Tăng', 100, false],
    ['Giảm', 100, false],
  ]);
});

test('each bar of its cells hangs where the one before ended', async () => {
  await written();
  const values = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true).load('values');
    await context.sync();
    return used.values;
  });
  const first = values.findIndex(([, words]) => words === 'Từ đạt được tới Thử') + 1;
  const last = values.findIndex(([, words]) => String(words).startsWith('Thử: '));
  const bars = values.slice(first, last + 1).map(([, words, ...pieces]) => {
    const [base, whole, rise, fall] = pieces.map(Number);
    return { words: String(words), base: base!, whole: whole!, rise: rise!, fall: fall! };
  });
  expect(bars.map(({ words }) => words.replace(/^(.{12}).*(: .*)$/u, '$1…$2'))).toHaveLength(11);
  expect(bars[0]).toMatchObject({ words: 'Đạt được: 86,26', base: 0, whole: 86.26 });
  expect(bars[1]).toMatchObject({ words: 'Lệch giữa tổng đã ghi và các dòng: -0,0209', base: 86.2391 });
  expect(bars[2]).toMatchObject({
    words: '1 Công tác chỉ đạo, điều hành CCHC: -0,96',
    base: 85.2791,
    fall: 0.96,
  });
  expect(bars.at(-1)).toMatchObject({ words: 'Thử: 88,43', whole: 88.43 });
  const ends = bars
    .slice(0, -1)
    .map(({ base, whole, rise, fall }) => (fall > 0 ? base : base + whole + rise));
  bars.slice(1, -1).forEach(({ base, fall }, at) => expect(base + fall).toBeCloseTo(ends[at]!, 10));
  expect(ends.at(-1)).toBeCloseTo(88.43, 10);
});

test('its file says stacked bars and a piece without fill; LibreOffice draws it; undo takes it away', async () => {
  const book = await written();
  const bytes = await book.save();
  const xml = strFromU8(unzipSync(bytes)['xl/charts/chart2.xml']!);
  expect(xml).toContain('<c:grouping val="stacked"/>');
  expect(xml.match(/<c:ser>.*?<\/c:ser>/gsu)?.map((each) => each.includes('<a:noFill/>'))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(xml).toContain('<c:min val="84"/>');
  expect((await printPdf(bytes)).length).toBeGreaterThan(10_000);
  expect(await undoLast()).toMatchObject({ status: 'written' });
  expect((await readWorkbook()).grids.map(({ sheet }) => sheet)).not.toContain(name);
}, 120_000);
