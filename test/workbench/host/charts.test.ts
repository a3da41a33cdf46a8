import { readXlsx } from '../../../src/workbench/xlsx';
import { codeOf, eachBook, onSheet } from '../../support/office';

const book = eachBook(() => [
  {
    name: 'Số liệu',
    cells: [
      ['Lĩnh vực', 'Điểm tối đa', 'Đạt được'],
      ['Thể chế', 10, 8.5],
      ['Thủ tục', 14, 13.25],
      ['Bộ máy', 12, 9],
    ],
  },
  { name: 'Biểu đồ' },
]);

const chartsOf = (sheet: string) => book.now.engine.extras.sheets[sheet]?.charts ?? [];

/** A chart of the whole table on its own sheet. */
const added = (sheet: Excel.Worksheet, type: Excel.ChartType = 'ColumnClustered' as Excel.ChartType) =>
  sheet.charts.add(type, sheet.getRange('A1:C4'), 'Columns');

test('a chart is made of a table: its header names the series, its first column the categories', async () => {
  const [chart, series, all] = await onSheet((sheet) => {
    const one = added(sheet);
    return [
      one.load('id,name,chartType'),
      one.series.load('items/name,items/chartType,count'),
      sheet.charts.load('items/id,items/name,count'),
    ] as const;
  });
  expect([chart.name, chart.chartType]).toEqual(['Chart 1', 'ColumnClustered']);
  expect(series.items.map(({ name }) => name)).toEqual(['Điểm tối đa', 'Đạt được']);
  expect([all.count, all.items.map(({ id }) => id)]).toEqual([1, [chart.id]]);
  expect(chartsOf('s1')[0]?.series).toEqual([
    {
      name: { sheetId: 's1', address: 'B1' },
      categories: { sheetId: 's1', address: 'A2:A4' },
      values: { sheetId: 's1', address: 'B2:B4' },
    },
    {
      name: { sheetId: 's1', address: 'C1' },
      categories: { sheetId: 's1', address: 'A2:A4' },
      values: { sheetId: 's1', address: 'C2:C4' },
    },
  ]);
});

test('series may run along rows, and without names they are numbered', async () => {
  const [rows, bare] = await onSheet((sheet) => [
    sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Rows').series.load('items/name'),
    sheet.charts.add('BarStacked', sheet.getRange('B2:C4')).series.load('items/name'),
  ]);
  expect(rows?.items.map(({ name }) => name)).toEqual(['Thể chế', 'Thủ tục', 'Bộ máy']);
  expect(bare?.items.map(({ name }) => name)).toEqual(['Series1', 'Series2']);
  expect(chartsOf('s1')[0]?.series[1]).toEqual({
    name: { sheetId: 's1', address: 'A3' },
    categories: { sheetId: 's1', address: 'B1:C1' },
    values: { sheetId: 's1', address: 'B3:C3' },
  });
});

test('titles, legend, axes, labels and looks are kept as they are set', async () => {
  const [chart, value, category, series] = await onSheet((sheet) => {
    const one = added(sheet);
    one.name = 'Theo lĩnh vực';
    one.title.text = 'ĐIỂM THEO LĨNH VỰC';
    one.title.format.font.name = 'Times New Roman';
    one.title.format.font.size = 14;
    one.title.format.font.bold = true;
    one.legend.position = 'Top';
    one.format.font.name = 'Times New Roman';
    const { valueAxis, categoryAxis } = one.axes;
    valueAxis.title.text = 'Điểm';
    valueAxis.minimum = 0;
    valueAxis.maximum = 20;
    valueAxis.majorUnit = 5;
    valueAxis.numberFormat = '0.0';
    valueAxis.majorGridlines.visible = false;
    categoryAxis.reversePlotOrder = true;
    categoryAxis.format.font.size = 9;
    const second = one.series.getItemAt(1);
    second.format.fill.setSolidColor('#1F4E79');
    second.format.line.color = 'black';
    second.hasDataLabels = true;
    second.dataLabels.position = 'OutsideEnd';
    second.dataLabels.numberFormat = '0.00';
    second.gapWidth = 60;
    return [
      one.load('name,title/text,title/format/font/name,title/format/font/size,legend/position'),
      valueAxis.load('minimum,maximum,majorUnit,minorUnit,numberFormat,title/text,title/visible'),
      categoryAxis.load('reversePlotOrder,format/font/size,visible'),
      second.load('hasDataLabels,gapWidth,dataLabels/position,dataLabels/numberFormat'),
    ] as const;
  });
  expect([chart.name, chart.title.text, chart.title.format.font.size, chart.legend.position]).toEqual([
    'Theo lĩnh vực',
    'ĐIỂM THEO LĨNH VỰC',
    14,
    'Top',
  ]);
  expect([value.minimum, value.maximum, value.majorUnit, value.minorUnit, value.title.text]).toEqual([
    0,
    20,
    5,
    '',
    'Điểm',
  ]);
  expect([category.reversePlotOrder, category.format.font.size, category.visible]).toEqual([true, 9, true]);
  expect([series.hasDataLabels, series.gapWidth, series.dataLabels.position]).toEqual([
    true,
    60,
    'OutsideEnd',
  ]);
  expect(chartsOf('s1')[0]).toMatchObject({
    font: { name: 'Times New Roman' },
    gapWidth: 60,
    value: { gridlines: false, numberFormat: '0.0' },
    series: [{}, { fill: '#1F4E79', line: { color: '#000000' }, labels: { numberFormat: '0.00' } }],
  });
});

test('series come from cells one by one, stand as lines among columns, and go', async () => {
  const names = await onSheet(async (sheet, context) => {
    const one = added(sheet);
    const line = one.series.add('Mục tiêu');
    line.setValues(sheet.getRange('C2:C4'));
    line.setXAxisValues(sheet.getRange('A2:A4'));
    line.chartType = 'LineMarkers';
    one.series.getItemAt(0).delete();
    await context.sync();
    return one.series.load('items/name,items/chartType');
  });
  expect(names.items.map(({ name, chartType }) => [name, chartType])).toEqual([
    ['Đạt được', 'ColumnClustered'],
    ['Mục tiêu', 'LineMarkers'],
  ]);
});

test('a chart stands where it is put and moves with its cells', async () => {
  const measured = 'left,top,width,height';
  const [over, moved, after, cell] = await onSheet(async (sheet, context) => {
    const one = added(sheet);
    one.setPosition('B7', 'F20');
    const covered = sheet.getRange('B7:F20').load(measured);
    const first = { ...(await read(one, context)), covered };
    one.left = 100;
    one.top = 33;
    one.width = 250;
    one.height = 150;
    const second = await read(one, context);
    sheet.getRange('1:2').insert('Down');
    const third = await read(one, context);
    return [first, second, third, sheet.getRange('1:2').load('height')] as const;
  });
  expect(over.box).toEqual({
    left: over.covered.left,
    top: over.covered.top,
    width: over.covered.width,
    height: over.covered.height,
  });
  expect(moved.box).toEqual({ left: 100, top: 33, width: 250, height: 150 });
  expect(after.box).toEqual({ left: 100, top: 33 + cell.height, width: 250, height: 150 });

  async function read(chart: Excel.Chart, context: Excel.RequestContext) {
    chart.load(measured);
    await context.sync();
    const { left, top, width, height } = chart;
    return { box: { left, top, width, height } };
  }
});

test('its cells are followed: inserted and deleted rows, a renamed sheet, a deleted one', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [data, sheet] = [worksheets.getItem('Số liệu'), worksheets.getItem('Biểu đồ')];
    sheet.charts.add('ColumnClustered', data.getRange('A1:C4'), 'Columns');
    await context.sync();
    data.getRange('3:3').insert('Down');
    data.getRange('1:1').insert('Down');
    data.name = 'Nguồn';
    const series = sheet.charts.getItemAt(0).series.load('items/name');
    await context.sync();
    expect(chartsOf('s2')[0]?.series[0]).toEqual({
      name: { sheetId: 's1', address: 'B2' },
      categories: { sheetId: 's1', address: 'A3:A6' },
      values: { sheetId: 's1', address: 'B3:B6' },
    });
    expect(series.items[0]?.name).toBe('Điểm tối đa');
    data.getRange('3:6').delete('Up');
    await context.sync();
    expect(chartsOf('s2')[0]?.series[0]?.values).toEqual({ sheetId: 's1', address: '' });
    data.delete();
    series.load('items/name');
    await context.sync();
    expect(series.items[0]?.name).toBe('#REF!');
  });
});

test('charts are found by name, by number and not at all; a deleted one is gone', async () => {
  await onSheet((sheet) => {
    added(sheet).name = 'Một';
    added(sheet).name = 'Hai';
  });
  const [byName, byNumber, none, count] = await onSheet((sheet) => {
    const { charts } = sheet;
    charts.getItem('Một').delete();
    return [
      charts.getItem('hai').load('name'),
      charts.getItemAt(0).load('name,worksheet/name'),
      charts.getItemOrNullObject('Một').load('name'),
      charts.getCount(),
    ] as const;
  });
  expect([byName.name, byNumber.name, byNumber.worksheet.name]).toEqual(['Hai', 'Hai', 'Số liệu']);
  expect([none.isNullObject, count.value]).toEqual([true, 1]);
});

test('a copied sheet has its own charts of its own cells', async () => {
  await onSheet((sheet) => {
    added(sheet);
    sheet.copy('End').name = 'Bản sao';
  });
  const copy = book.now.engine.workbook.getSheetBySheetName('Bản sao')?.getSheetId() ?? '';
  expect(chartsOf(copy)[0]?.series[0]?.values).toEqual({ sheetId: copy, address: 'B2:B4' });
  expect(chartsOf('s1')[0]?.series[0]?.values).toEqual({ sheetId: 's1', address: 'B2:B4' });
});

test('what is wrong, forbidden or not offered says so', async () => {
  await onSheet((sheet) => added(sheet));
  const of = (work: (chart: Excel.Chart, sheet: Excel.Worksheet) => unknown) =>
    codeOf((sheet) => work(sheet.charts.getItemAt(0), sheet));
  expect(await codeOf((sheet) => added(sheet, 'Treemap' as Excel.ChartType))).toBe('NotImplemented');
  expect(await codeOf((sheet) => sheet.charts.getItem('Không').load('name'))).toBe('ItemNotFound');
  expect(await of((chart) => chart.series.getItemAt(9).load('name'))).toBe('ItemNotFound');
  expect(await of((chart, sheet) => { chart.series.getItemAt(0).setValues(sheet.getRange('A1:B2')); })).toBe('InvalidArgument'); // prettier-ignore
  expect(await of((chart) => { chart.chartType = 'ColumnStacked'; chart.series.getItemAt(0).dataLabels.position = 'OutsideEnd'; })).toBe('InvalidArgument'); // prettier-ignore
  expect(await of((chart) => { chart.axes.valueAxis.majorUnit = -1; })).toBe('InvalidArgument'); // prettier-ignore
  expect(await of((chart) => chart.series.getItemAt(0).xErrorBars.load('visible'))).toBe('ApiNotFound');
  expect(await of((chart) => chart.getImage())).toBe('ApiNotFound');
  await onSheet((sheet) => { sheet.protection.protect(); }); // prettier-ignore
  expect(await of((chart) => { chart.title.text = 'x'; })).toBe('AccessDenied'); // prettier-ignore
  expect(await codeOf((sheet) => added(sheet))).toBe('AccessDenied');
});

test('the labels of a chart are those of all its series; a legend has a fill and a border', async () => {
  const { series, labels, line } = await onSheet((sheet) => {
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
    chart.dataLabels.format.font.size = 15;
    chart.dataLabels.position = 'InsideEnd';
    chart.legend.format.fill.setSolidColor('#00FF00');
    chart.legend.format.border.color = 'red';
    return {
      series: chart.series.load('items/hasDataLabels,items/dataLabels/position'),
      labels: chart.dataLabels.load('showValue,position'),
      line: chart.legend.format.border.load('color'),
    };
  });
  expect(series.items.map(({ hasDataLabels, dataLabels }) => [hasDataLabels, dataLabels.position])).toEqual([
    [true, 'InsideEnd'],
    [true, 'InsideEnd'],
  ]);
  expect([labels.showValue, labels.position, line.color]).toEqual([true, 'InsideEnd', '#FF0000']);
  const read = await readXlsx(await book.now.save());
  const [charts] = Object.values(read.extras.sheets).map((each) => each.charts ?? []);
  expect(charts?.[0]?.legend).toMatchObject({ fill: '#00FF00', border: { color: '#FF0000' } });
  expect(charts?.[0]?.foreign).toBeFalsy();
});
