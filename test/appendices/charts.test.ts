/** The sheet of charts: its figures from the published tables, and where its charts stand. */
import { gridOf, readingOf } from '../support/plans-reading';
import { sentenceCase } from '../../src/appendices/source/casing';
import { laidCharts } from '../../src/appendices/layout/charts';
import { layOut } from '../../src/appendices/layout/sheet-layout';
import { analyse } from '../../src/sheets/report';
import { generate, lineOf, onlyPlan, reportOfSample, shows } from './cases';

const chartsOf = async (sample: Parameters<typeof reportOfSample>[0], id: string) =>
  generate(await reportOfSample(sample), 'charts', id);

test('Đắk Nông: fields with maximum, achieved and target, units with what they lost', async () => {
  const plan = onlyPlan(await chartsOf('dak-nong-2022', 'DakNong2022'));
  const shown = plan.lines.map(({ cells }) => cells.map((cell) => shows(cell, 2)));
  expect(shown[1]).toEqual(['1', 'Công tác chỉ đạo, điều hành CCHC', '8,50', '7,46', '8,00', '1,04']);
  expect(shown.find(([name]) => name === 'TỔNG ĐIỂM')?.slice(2)).toEqual([
    '100,00',
    '86,24',
    '89,93',
    '13,76',
  ]);
  const units = shown.slice(shown.findIndex(([code]) => code === 'II') + 1);
  expect(units.map(([, unit, , , , lost]) => [unit, lost])).toEqual([
    ['Sở Nội vụ', '5,97'],
    ['Sở Tài chính', '2,62'],
    ['Sở Thông tin và Truyền thông', '1,43'],
    ['Sở Tư pháp', '1,19'],
    ['Văn phòng UBND tỉnh', '1,18'],
    ['Sở Kế hoạch và Đầu tư', '1,12'],
    ['UBND cấp huyện', '0,25'],
  ]);
  const linked = lineOf(plan, '2').cells[3];
  expect(linked?.kind === 'formula' && linked.formula).toMatch(/^='?Phụ lục'?!D\d+$/u);
});

test('the units lose together what the leaves below maximum lose, no point twice', async () => {
  const report = await reportOfSample('dak-nong-2022');
  const plan = onlyPlan(generate(report, 'charts', 'DakNong2022'));
  const start = plan.lines.findIndex(({ cells }) => shows(cells[0]) === 'II') + 1;
  const lost = plan.lines.slice(start).map(({ cells }) => Number(shows(cells.at(-1), 4).replace(',', '.')));
  const leaves = report.appendices[0]!.summary.belowMaximum.map(({ shortfall }) =>
    shortfall.low.value.toNumber(),
  );
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
  expect(sum(lost)).toBeCloseTo(sum(leaves), 8);
});

test('its charts stand on rows of their own above the table and show its cells', async () => {
  const plan = onlyPlan(await chartsOf('dak-nong-2022', 'DakNong2022'));
  const layout = layOut(plan);
  const [fields, units] = laidCharts(plan);
  expect([fields?.place, units?.place]).toEqual([
    { top: 4, left: 0, bottom: 4, right: 5 },
    { top: 5, left: 0, bottom: 5, right: 5 },
  ]);
  expect(layout.header.top).toBe(6);
  expect(Math.max(...layout.heights)).toBeLessThanOrEqual(409);
  const grid = gridOf(plan);
  const words = (box: { top: number; bottom: number; left: number }) =>
    grid.values.slice(box.top, box.bottom + 1).map((line) => line[box.left]);
  expect(words(fields!.categories)).toHaveLength(8);
  expect(words(fields!.categories)[5]).toBe('Cải cách tài chính công');
  expect(fields!.series.map(({ name, values }) => [name, words(values)[0]])).toEqual([
    ['Điểm tối đa', 8.5],
    ['Điểm đạt được năm 2021', 7.46],
    ['Mục tiêu năm 2022', 8],
  ]);
  expect(words(units!.categories)[0]).toBe('Sở Nội vụ');
  expect(words(units!.series[0]!.values)[1]).toBeCloseTo(2.62, 8);
});

test('intervals are drawn by their lower bound, and that is said; without units there is one chart', async () => {
  const intervals = await chartsOf('tien-giang-2018-2020', 'TienGiang20182020');
  expect('remarks' in intervals && intervals.remarks).toMatchObject([
    { key: 'charts-lower-bound', values: { codes: '2; 4; 5; 6; 7' } },
  ]);
  expect(shows(lineOf(onlyPlan(intervals), '2').cells[4])).toBe('8,5');
  const results = onlyPlan(await chartsOf('phong-tho-2023', 'PhongTho2023'));
  expect(results.charts?.map(({ series }) => series.length)).toEqual([2]);
});

test('its table is no appendix: it is kept out of the reading', async () => {
  const plan = onlyPlan(await chartsOf('krong-no-2023', 'KrongNo2023'));
  const reading = readingOf([plan]);
  expect(analyse(reading).appendices).toEqual([]);
  expect(analyse({ ...reading, part: null, names: [] }).appendices).toHaveLength(1);
});

test.each([
  ['CẢI CÁCH TÀI CHÍNH CÔNG', 'Cải cách tài chính công'],
  ['TÁC ĐỘNG CỦA CCHC ĐẾN NGƯỜI DÂN, TỔ CHỨC VÀ KT-XH', 'Tác động của CCHC đến người dân, tổ chức và KT-XH'],
  ['VĂN PHÒNG UBND TỈNH', 'Văn phòng UBND tỉnh'],
  ['Công tác chỉ đạo CCHC', 'Công tác chỉ đạo CCHC'],
  ['CCHC', 'CCHC'],
  ['', ''],
])('sentenceCase(%j) is %j', (name, said) => {
  expect(sentenceCase(name)).toBe(said);
});
