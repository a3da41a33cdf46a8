/** Charts as they are drawn over the grid: what stands where, by the numbers of the cells. */
import { openWorkbook } from '../../../src/workbench/node';
import { drawChart } from '../../../src/workbench/page/charts/draw';
import { figuresOf } from '../../../src/workbench/page/charts/figures';
import { scaleOf } from '../../../src/workbench/page/charts/scale';
import { makeBook } from '../../support/books';
import { onSheet } from '../../support/office';

const cells = [
  ['Lĩnh vực', 'Đạt', 'Mục tiêu'],
  ['Thể chế', 8, 10],
  ['Thủ tục', 4, 5],
];

/** The picture of a chart of these cells. */
async function drawn(
  kind: string,
  change: (chart: Excel.Chart, sheet: Excel.Worksheet) => void = () => undefined,
): Promise<string> {
  const open = await openWorkbook(makeBook([{ name: 'S', cells }]), { locale: 'vi-VN' });
  try {
    await onSheet((sheet) => {
      const chart = sheet.charts.add(kind as Excel.ChartType, sheet.getRange('A1:C3'), 'Columns');
      chart.title.text = 'Điểm';
      change(chart, sheet);
    });
    const [chart] = Object.values(open.engine.extras.sheets).flatMap(({ charts = [] }) => charts);
    if (!chart) throw new Error('There is no chart.');
    return drawChart(figuresOf(chart, open.engine), 400, 240);
  } finally {
    await open.close();
  }
}

const numbersOf = (svg: string, element: RegExp): readonly number[] =>
  [...svg.matchAll(element)].map(([, number]) => Number(number));
const heights = (svg: string): readonly number[] =>
  numbersOf(svg, /<rect [^>]*height="([\d.]+)" fill="#(?:4472C4|ED7D31)"/gu);
/** Without the squares of the legend. */
const barHeights = (svg: string): readonly number[] => heights(svg).filter((height) => height !== 8);

test('columns are as high as their numbers, series in the order and colours of Excel', async () => {
  const svg = await drawn('ColumnClustered');
  const [first = 0, ...others] = barHeights(svg);
  expect([first, ...others].map((height) => Math.round((height / first) * 8 * 100) / 100)).toEqual([
    8, 4, 10, 5,
  ]);
  for (const words of ['Điểm', 'Thể chế', 'Thủ tục', 'Đạt', 'Mục tiêu']) expect(svg).toContain(`>${words}<`);
});

test('a stack adds up, a stack of shares fills the axis', async () => {
  const wide = (svg: string) =>
    numbersOf(svg, /<rect [^>]*width="([\d.]+)" height="[\d.]+" fill="#(?:4472C4|ED7D31)"/gu).filter(
      (each) => each !== 8,
    );
  const [a = 0, b = 0, c = 0, d = 0] = wide(await drawn('BarStacked'));
  expect([b / a, c / a, d / a].map((each) => Math.round(each * 100) / 100)).toEqual([0.5, 1.25, 0.63]);
  const shares = wide(await drawn('BarStacked100'));
  expect(Math.round((shares[0] ?? 0) + (shares[2] ?? 0))).toBe(
    Math.round((shares[1] ?? 0) + (shares[3] ?? 0)),
  );
});

test('labels, axes and bounds are as they were given, numbers as Vietnamese writes them', async () => {
  const svg = await drawn('ColumnClustered', (chart, sheet) => {
    sheet.getRange('B2').values = [[8.5]];
    chart.dataLabels.position = 'OutsideEnd';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 20;
    chart.axes.valueAxis.majorUnit = 5;
    chart.legend.visible = false;
    chart.series.getItemAt(0).format.fill.setSolidColor('#112233');
  });
  for (const words of ['8,5', '0', '5', '10', '15', '20']) expect(svg).toContain(`>${words}<`);
  expect(svg).toContain('fill="#112233"');
  expect(svg).not.toContain('>Đạt<');
});

test.each(['Line', 'AreaStacked', 'Pie', 'Doughnut', 'XYScatter', 'Radar', '3DColumnClustered'])(
  '%s is drawn',
  async (kind) => {
    const svg = await drawn(kind);
    expect(svg).toContain('aria-label="Điểm"');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
    expect(svg.match(/<(?:path|rect|circle) /gu)?.length).toBeGreaterThan(3);
  },
);

test('an axis begins at 0, or near values that lie close together, and ends at a whole mark', () => {
  expect(scaleOf([8, 4, 10, 5], {}).marks).toEqual([0, 2, 4, 6, 8, 10, 12]);
  expect(scaleOf([86.2, 86.9], {}).least).toBeGreaterThan(80);
  expect(scaleOf([-3, 5], {}).least).toBeLessThan(-2.9);
  expect(scaleOf([], {}).marks.length).toBeGreaterThan(1);
  expect(scaleOf([1], { minimum: 0, maximum: 100, majorUnit: 50 }).marks).toEqual([0, 50, 100]);
});
