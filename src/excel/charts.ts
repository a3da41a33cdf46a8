/** Draws native charts on a sheet; everything is queued. */
import { areaAddress } from '../a1/address';
import type { LaidChart } from '../appendices/layout/charts';
import type { Box } from '../appendices/layout/laid';

const font = 'Times New Roman';
const sizes = { title: 14, words: 11, figures: 10 } as const;
/** Room between groups of columns, and between bars that stand alone, in % of their width. */
const gaps = { ColumnClustered: 40, BarClustered: 45, BarStacked: 40 } as const;

const rangeOf = (sheet: Excel.Worksheet, box: Box): Excel.Range => sheet.getRange(areaAddress(box));

const drawSeries = (
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  { type, categories, series, format }: LaidChart,
) => {
  series.forEach(({ name, values, fill }, at) => {
    // The first series comes with the chart.
    const drawn = at === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    if (at > 0) drawn.setValues(rangeOf(sheet, values));
    drawn.name = name;
    drawn.setXAxisValues(rangeOf(sheet, categories));
    if (fill === null) drawn.format.fill.clear();
    else drawn.format.fill.setSolidColor(fill);
    drawn.gapWidth = gaps[type];
    drawn.overlap = type === 'BarStacked' ? 100 : 0;
    if (format === undefined) return;
    drawn.hasDataLabels = true;
    drawn.dataLabels.position = 'OutsideEnd';
    drawn.dataLabels.numberFormat = format;
    drawn.dataLabels.format.font.name = font;
    drawn.dataLabels.format.font.size = sizes.figures;
  });
};

/** Figures stand beside the bars: the value axis has nothing to add where there is one bar to a category. */
const drawAxes = ({ axes }: Excel.Chart, { type, series, bounds }: LaidChart): void => {
  const { categoryAxis, valueAxis } = axes;
  categoryAxis.format.font.name = font;
  categoryAxis.format.font.size = sizes.words;
  categoryAxis.reversePlotOrder = type !== 'ColumnClustered';
  // Where the order is reversed the value axis stands below all bars only when it crosses at the last.
  if (type === 'BarStacked') categoryAxis.position = 'Maximum';
  valueAxis.minimum = bounds?.minimum ?? 0;
  if (bounds) {
    valueAxis.maximum = bounds.maximum;
    valueAxis.numberFormat = 'General';
  }
  valueAxis.format.font.name = font;
  valueAxis.format.font.size = sizes.figures;
  valueAxis.majorGridlines.visible = series.length > 1;
  valueAxis.visible = series.length > 1;
};

const drawChart = (sheet: Excel.Worksheet, laid: LaidChart): void => {
  const [first] = laid.series;
  if (!first) return;
  const chart = sheet.charts.add(laid.type, rangeOf(sheet, first.values), 'Columns');
  const corner = (row: number, column: number): Box => ({
    top: row,
    left: column,
    bottom: row,
    right: column,
  });
  chart.setPosition(
    rangeOf(sheet, corner(laid.place.top, laid.place.left)),
    rangeOf(sheet, corner(laid.place.bottom, laid.place.right)),
  );
  chart.name = laid.name;
  chart.title.text = laid.title;
  chart.title.format.font.name = font;
  chart.title.format.font.size = sizes.title;
  chart.title.format.font.bold = true;
  drawSeries(sheet, chart, laid);
  drawAxes(chart, laid);
  // The bars of a stack are told by the words beside them; its carrying piece has nothing to say in a legend.
  const legend = laid.series.length > 1 && laid.type !== 'BarStacked';
  chart.legend.visible = legend;
  if (!legend) return;
  chart.legend.position = 'Bottom';
  chart.legend.format.font.name = font;
  chart.legend.format.font.size = sizes.words;
};

/** Queues the charts of a sheet whose cells have been written. */
export const drawCharts = (sheet: Excel.Worksheet, charts: readonly LaidChart[]): void => {
  for (const laid of charts) drawChart(sheet, laid);
};
