/** Points, markers, trend lines, kinds, axes and tables of charts: set, told, written to a file and read back the same. */
import type { ChartState } from '../../../src/workbench/charts';
import { readXlsx } from '../../../src/workbench/xlsx';
import { codeOf, drain, eachBook, onSheet } from '../../support/office';

const book = eachBook(() => [
  {
    name: 'Số liệu',
    cells: [
      ['Lĩnh vực', 'Quý 1', 'Quý 2', 'Quý 3'],
      ['Thể chế', 10, 8.5, 3],
      ['Thủ tục', 14, 13.25, 4],
      ['Bộ máy', 12, 9, 5],
    ],
  },
]);

const kept = (): readonly ChartState[] => book.now.engine.extras.sheets['s1']?.charts ?? [];

/** The charts of the saved file; each must be whole, as this house writes it. */
async function inFile(): Promise<readonly ChartState[]> {
  const { extras, snapshot } = await readXlsx(await book.now.save());
  const charts = extras.sheets[snapshot.sheetOrder[0] ?? '']?.charts ?? [];
  expect(charts.filter(({ foreign }) => foreign)).toEqual([]);
  return charts;
}

/** What a chart shows and how, without where it lies and what its sheet is called. */
const bare = (charts: readonly ChartState[]): string =>
  JSON.stringify(
    charts.map(({ kind, title, legend, category, value, series, dataTable, plot, holeSize }) => ({
      kind, title, legend, category, value, series, dataTable, plot, holeSize,
    })),
    (key, value: unknown) => {
      if (key === 'sheetId') return undefined;
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => one.localeCompare(other)))
        : value;
    },
  ); // prettier-ignore

const added = (sheet: Excel.Worksheet, type = 'ColumnClustered', cells = 'A1:D4') =>
  sheet.charts.add(type as Excel.ChartType, sheet.getRange(cells), 'Columns');

test.each([
  'ColumnStacked100', 'BarStacked', 'LineMarkersStacked100', 'AreaStacked', 'Pie', 'Doughnut', 'XYScatter',
  'XYScatterLines', 'XYScatterLinesNoMarkers', 'XYScatterSmooth', 'XYScatterSmoothNoMarkers', 'Bubble', 'Radar',
  'RadarMarkers', 'RadarFilled', '3DBarClustered', '3DColumn', 'CylinderCol', 'ConeBarStacked',
])('a chart of the kind %s is the same after saving and reading', async (kind) => {
  const chart = await onSheet((sheet) => added(sheet, kind).load('chartType'));
  expect(chart.chartType).toBe(kind);
  expect(bare(await inFile())).toBe(bare(kept()));
}); // prettier-ignore

test('points are counted, told, coloured and marked one by one', async () => {
  const [points, point, beyond] = await onSheet(async (sheet, context) => {
    const series = added(sheet, 'LineMarkers').series.getItemAt(0);
    const second = series.points.getItemAt(1);
    second.format.fill.setSolidColor('red');
    second.format.border.color = '#00FF00';
    second.markerStyle = 'Diamond';
    second.markerSize = 12;
    second.markerBackgroundColor = '#404040';
    second.hasDataLabel = true;
    second.dataLabel.showSeriesName = true;
    series.markerStyle = 'Star';
    await context.sync();
    return [
      series.points.load('count,items/value,items/hasDataLabel'),
      second.load(
        'markerStyle,markerSize,markerBackgroundColor,dataLabel/showSeriesName,format/border/color',
      ),
      await codeOf((other) =>
        other.charts.getItemAt(0).series.getItemAt(0).points.getItemAt(3).load('value'),
      ),
    ] as const;
  });
  expect([points.count, points.items.map(({ value }) => value as number)]).toEqual([3, [10, 14, 12]]);
  expect(points.items.map(({ hasDataLabel }) => hasDataLabel)).toEqual([false, true, false]);
  expect([point.markerStyle, point.markerSize, point.markerBackgroundColor]).toEqual([
    'Diamond',
    12,
    '#404040',
  ]);
  expect([point.dataLabel.showSeriesName, point.format.border.color, beyond]).toEqual([
    true,
    '#00FF00',
    'ItemNotFound',
  ]);
  expect(kept()[0]?.series[0]?.points?.[1]?.fill).toBe('#FF0000');
  expect(bare(await inFile())).toBe(bare(kept()));
});

test('labels tell what they are told to, and none when nothing is left', async () => {
  const [labels, series] = await onSheet(async (sheet, context) => {
    const one = added(sheet, 'Pie', 'A1:B4').series.getItemAt(0);
    one.dataLabels.showPercentage = true;
    one.dataLabels.showCategoryName = true;
    one.dataLabels.showValue = false;
    one.dataLabels.separator = '\n';
    one.dataLabels.position = 'BestFit';
    one.dataLabels.format.border.weight = 2;
    const told = one.dataLabels.load('showPercentage,showValue,showCategoryName,separator,position');
    await context.sync();
    expect(bare(await inFile())).toBe(bare(kept()));
    const before = told.toJSON();
    one.dataLabels.showPercentage = false;
    one.dataLabels.showCategoryName = false;
    return [before, one.load('hasDataLabels')] as const;
  });
  expect(labels).toMatchObject({
    showPercentage: true, showValue: false, showCategoryName: true, separator: '\n', position: 'BestFit',
  }); // prettier-ignore
  expect(series.hasDataLabels).toBe(false);
});

test('trend lines are added, changed, told and deleted', async () => {
  const [first, count] = await onSheet(async (sheet, context) => {
    const { trendlines } = added(sheet).series.getItemAt(0);
    const line = trendlines.add('Polynomial');
    line.polynomialOrder = 3;
    line.showEquation = true;
    line.format.line.color = '#FF0000';
    trendlines.add('Linear');
    await context.sync();
    expect(bare(await inFile())).toBe(bare(kept()));
    trendlines.getItem(1).delete();
    return [
      trendlines.getItem(0).load('type,polynomialOrder,showEquation,name,format/line/color'),
      trendlines.getCount(),
    ] as const;
  });
  expect([first.type, first.polynomialOrder, first.showEquation, first.name, first.format.line.color]).toEqual([
    'Polynomial', 3, true, 'Polynomial (Quý 1)', '#FF0000',
  ]); // prettier-ignore
  expect(count.value).toBe(1);
  expect(
    await codeOf((sheet) => sheet.charts.getItemAt(0).series.getItemAt(0).trendlines.getItem(5).load('type')),
  ).toBe('ItemNotFound');
});

test('axes have units, marks, powers, places and lines', async () => {
  const [value, category] = await onSheet((sheet) => {
    const { valueAxis, categoryAxis } = added(sheet, 'Line').axes;
    valueAxis.displayUnit = 'Thousands';
    valueAxis.showDisplayUnitLabel = false;
    valueAxis.scaleType = 'Logarithmic';
    valueAxis.logBase = 100;
    valueAxis.majorTickMark = 'Cross';
    valueAxis.minorGridlines.visible = true;
    valueAxis.majorGridlines.format.line.color = '#585858';
    valueAxis.setPositionAt(2);
    categoryAxis.tickLabelPosition = 'High';
    categoryAxis.tickLabelSpacing = 1;
    categoryAxis.tickMarkSpacing = 2;
    categoryAxis.isBetweenCategories = false;
    categoryAxis.format.line.color = 'red';
    return [
      valueAxis.load('displayUnit,showDisplayUnitLabel,scaleType,logBase,majorTickMark,minorTickMark,position,minorGridlines/visible,majorGridlines/format/line/color'),
      categoryAxis.load('tickLabelPosition,tickLabelSpacing,tickMarkSpacing,isBetweenCategories'),
    ] as const; // prettier-ignore
  });
  expect(value.toJSON()).toMatchObject({
    displayUnit: 'Thousands', showDisplayUnitLabel: false, scaleType: 'Logarithmic', logBase: 100,
    majorTickMark: 'Cross', minorTickMark: 'None', position: 'Custom', minorGridlines: { visible: true },
    majorGridlines: { format: { line: { color: '#585858' } } },
  }); // prettier-ignore
  expect(category.toJSON()).toMatchObject({
    tickLabelPosition: 'High', tickLabelSpacing: 1, tickMarkSpacing: 2, isBetweenCategories: false,
  }); // prettier-ignore
  expect(bare(await inFile())).toBe(bare(kept()));
  const set = async (work: (axis: Excel.ChartAxis) => void) =>
    await codeOf((sheet) => work(sheet.charts.getItemAt(0).axes.categoryAxis));
  expect(await set((axis) => void (axis.displayUnit = 'Millions'))).toBe('InvalidArgument');
  expect(await set((axis) => void (axis.tickMarkSpacing = 0))).toBe('InvalidArgument');
});

test('a title has a fill, a dashed border, a turn, a shadow and letters of another look', async () => {
  const title = await onSheet((sheet) => {
    const one = added(sheet).title;
    one.text = 'Điểm theo lĩnh vực';
    one.format.fill.setSolidColor('SkyBlue');
    one.format.border.lineStyle = 'Dash';
    one.textOrientation = -45;
    one.showShadow = true;
    one.getSubstring(0, 4).font.color = 'Yellow';
    one.getSubstring(5, 4).font.bold = true;
    return one.load('text,textOrientation,showShadow,format/border/lineStyle');
  });
  expect([title.text, title.textOrientation, title.showShadow, title.format.border.lineStyle]).toEqual([
    'Điểm theo lĩnh vực', -45, true, 'Dash',
  ]); // prettier-ignore
  expect(kept()[0]?.title.parts).toEqual([
    { start: 0, length: 4, font: { color: '#FFFF00' } },
    { start: 5, length: 4, font: { bold: true } },
  ]);
  expect(bare(await inFile())).toBe(bare(kept()));
  expect(
    await codeOf((sheet) => (sheet.charts.getItemAt(0).title.getSubstring(10, 99).font.bold = true)),
  ).toBe('InvalidArgument');
});

test('a data table is shown, bordered and hidden; a pie has none', async () => {
  const [table, none] = await onSheet((sheet) => {
    const own = added(sheet).getDataTableOrNullObject();
    own.visible = true;
    own.showHorizontalBorder = false;
    own.format.font.color = '#B76E79';
    return [
      own.load('visible,showHorizontalBorder,showVerticalBorder,showLegendKey'),
      added(sheet, 'Pie').getDataTableOrNullObject().load('visible'),
    ] as const;
  });
  expect([table.visible, table.showHorizontalBorder, table.showVerticalBorder, table.showLegendKey]).toEqual([
    true, false, true, true,
  ]); // prettier-ignore
  expect(none.isNullObject).toBe(true);
  expect(bare(await inFile())).toBe(bare(kept()));
});

test('bubbles have an x, a y and a size; series tell their cells and values', async () => {
  const [sizes, source, type, names] = await onSheet(async (sheet, context) => {
    const chart = added(sheet, 'Bubble', 'B2:D4');
    const more = chart.series.add('Thêm');
    more.setXAxisValues(sheet.getRange('B2'));
    more.setValues(sheet.getRange('C2'));
    more.setBubbleSizes(sheet.getRange('D2'));
    more.plotOrder = 0;
    await context.sync();
    const second = chart.series.getItemAt(1);
    return [
      second.getDimensionValues('BubbleSizes' as Excel.ChartSeriesDimension),
      chart.series.getItemAt(0).getDimensionValues('XValues' as Excel.ChartSeriesDimension),
      second.getDimensionValues('YValues' as Excel.ChartSeriesDimension),
      chart.series.load('items/name'),
    ] as const;
  });
  expect([sizes.value, source.value, type.value]).toEqual([[3, 4, 5], [10], [8.5, 13.25, 9]]);
  expect(names.items.map(({ name }) => name)).toEqual(['Thêm', 'Series2']);
  expect(bare(await inFile())).toBe(bare(kept()));
});

test('a doughnut’s hole, a plot’s place, and what belongs to other kinds', async () => {
  const [hole, plot] = await onSheet((sheet) => {
    const chart = added(sheet, 'Doughnut', 'A1:B4');
    chart.series.getItemAt(0).doughnutHoleSize = 60;
    chart.plotArea.width = 180;
    chart.plotArea.left = 36;
    return [chart.series.getItemAt(0).load('doughnutHoleSize'), chart.plotArea.load('width,left')] as const;
  });
  expect(hole.doughnutHoleSize).toBe(60);
  expect([plot.width, plot.left].map(Math.round)).toEqual([180, 36]);
  expect((await inFile())[0]).toMatchObject({ holeSize: 60, plot: { place: { width: 0.5, left: 0.1 } } });
  expect(await codeOf((sheet) => sheet.charts.getItemAt(0).plotArea.load('top'))).toBe('NotImplemented');
  expect(await codeOf((sheet) => (added(sheet).series.getItemAt(0).doughnutHoleSize = 50))).toBe(
    'InvalidOperation',
  );
});

test('charts that come, are worked on and go are told', async () => {
  const heard: string[] = [];
  await onSheet((sheet) => {
    const note = ({ type }: { type: string }) => Promise.resolve(void heard.push(type));
    sheet.charts.onAdded.add(note);
    sheet.charts.onActivated.add(note);
    sheet.charts.onDeactivated.add(note);
    sheet.charts.onDeleted.add(note);
  });
  await onSheet((sheet) => {
    const [one, other] = [added(sheet), added(sheet, 'Pie')];
    one.activate();
    other.activate();
    other.delete();
  });
  await drain(book.now);
  expect(heard).toEqual([
    'ChartAdded', 'ChartAdded', 'ChartActivated', 'ChartDeactivated', 'ChartActivated', 'ChartDeleted',
  ]); // prettier-ignore
});
