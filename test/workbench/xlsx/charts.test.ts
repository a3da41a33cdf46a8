/** Charts in files: written, read back, left alone, moved, taken out; and drawn by another program. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { Buffer as PictureBytes } from 'exceljs';

import type { BookFile } from '../../../src/workbench/book';
import type { ChartState } from '../../../src/workbench/charts';
import { openWorkbook } from '../../../src/workbench/node';
import { readXlsx, writeXlsx } from '../../../src/workbench/xlsx';
import { printPdf } from '../../support/libreoffice';
import { changedParts, excelJs, partsOf, textOf, withParts } from './fixtures';

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Fields with their points, and a second sheet that is empty or holds a picture. */
const source = async (picture = false): Promise<Uint8Array> =>
  await excelJs((workbook) => {
    const data = workbook.addWorksheet('Số liệu');
    data.addRows([
      ['Lĩnh vực', 'Điểm tối đa', 'Đạt được'],
      ['Thể chế & pháp luật', 10, 8.5],
      ['Thủ tục', 14, { formula: 'B3-0.75', result: 13.25 }],
      ['Bộ máy', 12, 9],
    ]);
    data.getCell('B2').numFmt = '0.00';
    const page = workbook.addWorksheet('Biểu đồ');
    if (!picture) return;
    const image = workbook.addImage({ buffer: pixel as unknown as PictureBytes, extension: 'png' });
    page.addImage(image, 'B2:C3');
  });

/** Opens a file, works on its sheets through office.js, and saves it. */
async function edited(
  bytes: Uint8Array,
  work: (sheets: { data: Excel.Worksheet; page: Excel.Worksheet }, context: Excel.RequestContext) => unknown,
): Promise<Uint8Array> {
  const open = await openWorkbook(bytes, { locale: 'en-US' });
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      await work({ data: worksheets.getItem('Số liệu'), page: worksheets.getItem('Biểu đồ') }, context);
      await context.sync();
    });
    return await open.save();
  } finally {
    await open.close();
  }
}

function dress(chart: Excel.Chart): void {
  chart.name = 'Theo lĩnh vực';
  chart.setPosition('B7', 'K30');
  chart.title.text = 'ĐIỂM THEO LĨNH VỰC\n"2022" & <2023>';
  chart.title.format.font.bold = true;
  chart.title.format.font.size = 14;
  chart.format.font.name = 'Times New Roman';
  chart.format.font.size = 11;
  chart.legend.position = 'Top';
  chart.legend.format.font.italic = true;
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.title.text = 'Điểm';
  valueAxis.minimum = 0;
  valueAxis.maximum = 16;
  valueAxis.majorUnit = 4;
  valueAxis.numberFormat = '0.0';
  categoryAxis.reversePlotOrder = true;
  categoryAxis.format.font.color = '#333333';
  valueAxis.position = 'Maximum';
  const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
  first.format.fill.setSolidColor('#BFBFBF');
  first.gapWidth = 60;
  first.overlap = -10;
  second.format.fill.setSolidColor('#1F4E79');
  second.format.line.color = '#000000';
  second.format.line.weight = 1.5;
  second.hasDataLabels = true;
  second.dataLabels.position = 'OutsideEnd';
  second.dataLabels.numberFormat = '0.00';
  second.dataLabels.format.font.size = 9;
}

const withChart = async (
  picture = false,
  more: (chart: Excel.Chart, data: Excel.Worksheet) => void = dress,
) =>
  await edited(await source(picture), ({ data, page }) => {
    more(page.charts.add('ColumnClustered', data.getRange('A1:C4'), 'Columns'), data);
  });

const chartsOf = ({ snapshot, extras }: BookFile, sheet = 1): readonly ChartState[] =>
  extras.sheets[snapshot.sheetOrder[sheet] ?? '']?.charts ?? [];

const chartsIn = async (bytes: Uint8Array, sheet = 1) => chartsOf(await readXlsx(bytes), sheet);

/** What office.js says of the first chart of the second sheet. */
const told = async (bytes: Uint8Array): Promise<unknown> => {
  let answer: unknown;
  await edited(bytes, async ({ page }, context) => {
    const chart = page.charts.getItemAt(0);
    chart.load('name,chartType,left,top,width,height,title/text,legend/position');
    chart.series.load('items/name,items/chartType,items/hasDataLabels,items/gapWidth,items/overlap');
    await context.sync();
    answer = JSON.parse(JSON.stringify(chart));
  });
  return answer;
};

test('a chart made here is the same after saving and reading, and saving again changes nothing', async () => {
  const bytes = await withChart();
  const [chart] = await chartsIn(bytes);
  expect(chart).toMatchObject({
    part: 'xl/charts/chart1.xml',
    name: 'Theo lĩnh vực',
    kind: 'ColumnClustered',
    from: { row: 6, column: 1, down: 0, right: 0 },
    to: { row: 30, column: 11, down: 0, right: 0 },
    title: { visible: true, text: 'ĐIỂM THEO LĨNH VỰC\n"2022" & <2023>', font: { bold: true, size: 14 } },
    legend: { visible: true, place: 'Top', font: { italic: true } },
    category: { reversed: true, font: { color: '#333333' }, gridlines: false },
    value: {
      minimum: 0,
      maximum: 16,
      majorUnit: 4,
      numberFormat: '0.0',
      crossing: 'Maximum',
      gridlines: true,
    },
    gapWidth: 60,
    overlap: -10,
    font: { name: 'Times New Roman', size: 11 },
    series: [
      { fill: '#BFBFBF' },
      {
        fill: '#1F4E79',
        line: { color: '#000000', weight: 1.5 },
        labels: { place: 'OutsideEnd', numberFormat: '0.00', font: { size: 9 } },
      },
    ],
  });
  expect(chart).not.toHaveProperty('foreign');
  expect(await told(bytes)).toMatchObject({
    name: 'Theo lĩnh vực',
    series: [{ name: 'Điểm tối đa' }, { name: 'Đạt được', hasDataLabels: true, gapWidth: 60 }],
  });
  expect(changedParts(bytes, await writeXlsx(await readXlsx(bytes)))).toEqual([]);
});

test.each([
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'LineStacked',
  'LineMarkersStacked',
] as const)(
  'a chart of type %s, without title and with a line among its series, is read back whole',
  async (type) => {
    const bytes = await withChart(false, (chart) => {
      chart.chartType = type;
      chart.title.visible = false;
      chart.legend.visible = false;
      chart.axes.valueAxis.visible = false;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.series.getItemAt(0).format.fill.clear();
      if (!type.startsWith('Bar')) chart.series.getItemAt(1).chartType = 'LineMarkers';
    });
    const [chart] = await chartsIn(bytes);
    expect(chart?.foreign).toBeUndefined();
    expect(chart?.kind).toBe(type);
    expect(chart?.series.map(({ kind }) => kind ?? type)).toEqual([
      type,
      type.startsWith('Bar') ? type : 'LineMarkers',
    ]);
    expect([chart?.title.visible, chart?.legend.visible, chart?.value.visible]).toEqual([
      false,
      false,
      false,
    ]);
  },
);

test('it carries what its cells hold, and follows them', async () => {
  const bytes = await withChart();
  const xml = textOf(partsOf(bytes), 'xl/charts/chart1.xml');
  expect(xml).toContain("<c:f>'Số liệu'!$C$2:$C$4</c:f>");
  expect(xml).toContain('<c:formatCode>0.00</c:formatCode>');
  expect(xml).toContain('<c:v>Thể chế &amp; pháp luật</c:v>');
  expect(xml.match(/<c:v>13.25<\/c:v>/g)).toHaveLength(1);
  const changed = await edited(bytes, ({ data }) => {
    data.getRange('B3').values = [[13]];
    data.getRange('2:2').insert('Down');
    data.name = 'Nguồn 2023';
  });
  const after = textOf(partsOf(changed), 'xl/charts/chart1.xml');
  expect(after).toContain("<c:f>'Nguồn 2023'!$C$3:$C$5</c:f>");
  expect(after).toContain('<c:v>12.25</c:v>');
  expect((await chartsIn(changed))[0]?.foreign).toBeUndefined();
});

test('a chart whose sheet is deleted keeps its place and says that its cells are gone', async () => {
  const bytes = await edited(await withChart(), ({ data }) => {
    data.delete();
  });
  const [chart] = await chartsIn(bytes, 0);
  expect(chart?.series[0]?.values).toEqual({ sheetId: '', address: '' });
  expect(chart?.foreign).toBeUndefined();
});

test('it stands beside a picture that keeps its bytes and its place', async () => {
  const before = await source(true);
  const bytes = await withChart(true);
  const [was, is] = [partsOf(before), partsOf(bytes)];
  const drawing = Object.keys(was).find((path) => /drawings\/drawing\d+\.xml$/.test(path)) ?? '';
  expect(textOf(is, drawing).match(/<xdr:pic>/g)).toHaveLength(1);
  expect(textOf(is, drawing).match(/<xdr:graphicFrame/g)).toHaveLength(1);
  expect(Object.keys(is).filter((path) => /drawings\/drawing/.test(path))).toEqual([drawing]);
  expect(changedParts(before, bytes).filter((path) => /media|worksheets\/sheet/.test(path))).toEqual([]);
  const ids = [...textOf(is, drawing).matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const gone = await edited(bytes, ({ page }) => {
    page.charts.getItemAt(0).delete();
  });
  expect(Object.keys(partsOf(gone)).sort()).toEqual(Object.keys(was).sort());
});

test('deleting it takes every trace of it out of the file', async () => {
  const before = await writeXlsx(await readXlsx(await source()));
  const gone = await edited(await withChart(), ({ page }) => {
    page.charts.getItem('Theo lĩnh vực').delete();
  });
  expect(Object.keys(partsOf(gone)).sort()).toEqual(Object.keys(partsOf(before)).sort());
  expect(textOf(partsOf(gone), '[Content_Types].xml')).not.toMatch(/chart|drawing/);
  expect(textOf(partsOf(gone), 'xl/worksheets/sheet2.xml')).not.toContain('drawing');
});

/** A chart with something that this room has no words for. */
const foreign = async (): Promise<Uint8Array> =>
  withParts(await withChart(), (parts) => ({
    'xl/charts/chart1.xml': (parts['xl/charts/chart1.xml'] ?? '').replace(
      '<c:invertIfNegative val="0"/>',
      '<c:invertIfNegative val="0"/><c:trendline><c:trendlineType val="linear"/><c:dispRSqr val="0"/></c:trendline>',
    ),
  }));

test('a chart of another program keeps its bytes, can be moved and deleted, and is not changed otherwise', async () => {
  const bytes = await foreign();
  const [chart] = await chartsIn(bytes);
  expect([chart?.foreign, chart?.kind, chart?.series.length]).toEqual([true, 'ColumnClustered', 2]);
  const typed = await edited(bytes, ({ data }) => {
    data.getRange('B2').values = [[9]];
  });
  expect(changedParts(bytes, typed)).not.toContain('xl/charts/chart1.xml');
  const movedAway = await edited(bytes, ({ page }) => {
    const one = page.charts.getItemAt(0);
    one.setPosition('A1', 'B2');
    one.name = 'Khác';
  });
  expect(changedParts(bytes, movedAway)).toEqual(['xl/drawings/drawing1.xml']);
  expect((await chartsIn(movedAway))[0]).toMatchObject({
    name: 'Khác',
    to: { row: 2, column: 2 },
    foreign: true,
  });
  await expect(
    edited(bytes, ({ page }) => {
      page.charts.getItemAt(0).title.text = 'x';
    }),
  ).rejects.toMatchObject({ code: 'NotImplemented' });
  const gone = await edited(bytes, ({ page }) => {
    page.charts.getItemAt(0).delete();
  });
  expect(Object.keys(partsOf(gone)).filter((path) => /chart|drawing/.test(path))).toEqual([]);
});

test('an anchor that gives a size is read, kept, and given corners once the chart is moved', async () => {
  const bytes = withParts(await foreign(), (parts) => ({
    'xl/drawings/drawing1.xml': (parts['xl/drawings/drawing1.xml'] ?? '')
      .replaceAll('twoCellAnchor', 'oneCellAnchor')
      .replace(/<xdr:to>.*<\/xdr:to>/, '<xdr:ext cx="1270000" cy="381000"/>'),
  }));
  expect(await told(bytes)).toMatchObject({ width: 100, height: 30 });
  const typed = await edited(bytes, ({ page }) => {
    page.getRange('1:1').insert('Down');
  });
  expect(textOf(partsOf(typed), 'xl/drawings/drawing1.xml')).toContain('oneCellAnchor');
  expect((await chartsIn(typed))[0]?.from.row).toBe(7);
  const wider = await edited(bytes, ({ page }) => {
    page.charts.getItemAt(0).width = 200;
  });
  expect(textOf(partsOf(wider), 'xl/drawings/drawing1.xml')).not.toContain('oneCellAnchor');
  expect(await told(wider)).toMatchObject({ width: 200, height: 30 });
});

test('LibreOffice draws it', async () => {
  const pdf = await printPdf(await withChart());
  const folder = await mkdtemp(join(tmpdir(), 'par-index-chart-'));
  try {
    await writeFile(join(folder, 'chart.pdf'), pdf);
    const { stdout } = await promisify(execFile)('pdftotext', ['-layout', join(folder, 'chart.pdf'), '-']);
    // Letters are set one by one, with spaces that the file does not have.
    const drawn = stdout.replace(/\s+/g, '').normalize();
    for (const shown of ['ĐIỂMTHEOLĨNHVỰC', 'Điểmtốiđa', '13.25', 'Thểchế&phápluật'])
      expect(drawn).toContain(shown);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
