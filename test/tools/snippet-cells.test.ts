/**
 * What Microsoft's own snippets leave in the workbook, held against expectations written by hand from the snippets and the
 * documentation. The snippets are no part of the project: the variable OFFICE_JS_SNIPPETS names a folder of them.
 */
import { existsSync } from 'node:fs';
import type { ChartState } from '../../src/workbench/charts';
import type { OpenWorkbook } from '../../src/workbench/node';
import { runSnippet } from '../../tools/conformance/run';
import { readSnippets } from '../../tools/conformance/snippets';

const folder = process.env['OFFICE_JS_SNIPPETS'] ?? '';

type Look = (workbook: OpenWorkbook) => Promise<unknown>;

interface Expectation {
  readonly id: string;
  /** The ids of the buttons, in the order of the page. */
  readonly press: string;
  readonly see: Look;
  readonly left: unknown;
}

const ask = async (work: (context: Excel.RequestContext) => unknown): Promise<unknown> =>
  await Excel.run(async (context) => {
    const loaded = work(context) as { toJSON?(): unknown };
    await context.sync();
    return loaded.toJSON?.() ?? loaded;
  });

/** One property of a range. */
const cells =
  (sheet: string, address: string, key = 'values'): Look =>
  async () => {
    const range = (await ask((context) =>
      context.workbook.worksheets.getItem(sheet).getRange(address).load(key),
    )) as Record<string, unknown>;
    return range[key];
  };
const formulas = (sheet: string, address: string): Look => cells(sheet, address, 'formulas');

const fill =
  (sheet: string, ...addresses: string[]): Look =>
  async () =>
    await Excel.run(async (context) => {
      const all = addresses.map((address) =>
        context.workbook.worksheets.getItem(sheet).getRange(address).format.fill.load('color'),
      );
      await context.sync();
      return all.map(({ color }) => color);
    });

/** Something of the last chart that was made. */
const chart =
  (tell: (state: ChartState) => unknown): Look =>
  ({ engine }) => {
    const all = Object.values(engine.extras.sheets).flatMap(({ charts = [] }) => charts);
    const last = all.at(-1);
    return Promise.resolve(last && tell(last));
  };

const comments: Look = async () =>
  await Excel.run(async (context) => {
    const all = context.workbook.comments.load('items/content,items/resolved,items/replies/items/content');
    await context.sync();
    return all.items.map(({ content, resolved, replies }) => [
      content,
      resolved,
      replies.items.map((reply) => reply.content),
    ]);
  });

const rules =
  (sheet: string): Look =>
  async () =>
    await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load('items/type');
      await context.sync();
      return all.items.map(({ type }) => type as string).sort();
    });

const validation =
  (address: string): Look =>
  async () =>
    (
      (await ask((context) =>
        context.workbook.worksheets.getItem('Decision').getRange(address).dataValidation.load('rule'),
      )) as { rule: unknown }
    ).rule;

const sheets: Look = async () =>
  await Excel.run(async (context) => {
    const all = context.workbook.worksheets.load('items/name');
    await context.sync();
    return all.items.map(({ name }) => name);
  });

const properties: Look = async () =>
  await Excel.run(async (context) => {
    const { properties: all } = context.workbook;
    all.load('title,company,manager');
    const custom = all.custom.load('items/key,items/value');
    await context.sync();
    return [
      all.title,
      all.company,
      all.manager,
      custom.items.map(({ key, value }) => [key, value as unknown]),
    ];
  });

const page: Look = ({ engine }) => {
  const found = Object.values(engine.extras.sheets).find(
    ({ page: setup }) => setup?.printArea !== undefined,
  )?.page;
  return Promise.resolve([
    found?.rowBreaks,
    found?.printArea,
    found?.centerVertically,
    found?.orientation,
    found?.zoom,
  ]);
};

const charts: Look = ({ engine }) =>
  Promise.resolve(
    Object.values(engine.extras.sheets).flatMap(({ charts: all = [] }) => all.map(({ kind }) => kind)),
  );

const tableCells =
  (name: string): Look =>
  async () =>
    await Excel.run(async (context) => {
      const range = context.workbook.tables.getItem(name).getRange().load('address,values');
      await context.sync();
      return [range.address, range.values[1]];
    });

const expectations: readonly Expectation[] = [
  { id: '42-range/set-get-values', press: 'setup set-formulas', see: cells('Sample', 'E2:E6'), left: [['Total Price'], [15], [34.5], [47.8], [97.3]] },
  { id: '42-range/set-get-values', press: 'setup set-formulas-r1c1', see: formulas('Sample', 'E3:E6'), left: [['=C3 * D3'], ['=C4 * D4'], ['=C5 * D5'], ['=SUM(E3:E5)']] },
  { id: '42-range/range-copyfrom', press: 'setup copyAll copyFormulaResult', see: formulas('Sample', 'G1:K3'), left: [[3, 5, 7, '', '=SUM(G1:J1)'], ['', '', '', '', ''], [15, '', '', '', '']] },
  { id: '42-range/range-copyfrom', press: 'setup skipBlanks', see: cells('Sample', 'G6:K6'), left: [[3, 5, 7, 'Old Data', 15]] },
  { id: '42-range/range-copyfrom', press: 'setup transpose', see: formulas('Sample', 'G7:G11'), left: [[3], [5], [7], [''], ['=SUM(G7:G10)']] },
  { id: '42-range/range-copyfrom', press: 'setup move', see: formulas('Sample', 'G12:K12'), left: [[3, 5, 7, '', '=SUM(G12:J12)']] },
  { id: '42-range/range-remove-duplicates', press: 'setup delete-name', see: cells('Sample', 'B2:D7'), left: [['Product Name', 'Distributor', 'Order Amount'], ['Onions', 'Contoso Produce', 3], ['Potatoes', 'Contoso Produce', 9], ['Red Wine', 'Coho Vineyard', 7], ['Arugula', 'Best For You Organics Company', 7], ['', '', '']] },
  { id: '42-range/range-remove-duplicates', press: 'setup delete-distributor', see: cells('Sample', 'B3:D6'), left: [['Onions', 'Contoso Produce', 3], ['Red Wine', 'Coho Vineyard', 7], ['Onions', 'Best For You Organics Company', 8], ['', '', '']] },
  { id: '42-range/range-auto-fill', press: 'setup-data setup-first-sums auto-fill-values', see: cells('Sample', 'F4:F7'), left: [[9000], [3700], [23000], [40000]] },
  { id: '42-range/range-auto-fill', press: 'setup-data setup-first-sums auto-fill-copy', see: formulas('Sample', 'P4:P7'), left: [['=SUM(L4:O4)'], ['=SUM(L5:O5)'], ['=SUM(L6:O6)'], ['=SUM(L7:O7)']] },
  { id: '42-range/range-auto-fill', press: 'setup-data setup-first-sums auto-fill-formats', see: fill('Sample', 'K4', 'K7', 'J7'), left: ['#ADD8E6', '#ADD8E6', '#FFFFFF'] },
  { id: '42-range/outline', press: 'setup-data setup-totals', see: cells('Sample', 'B6:G6'), left: [['Category Total', 1200, 2900, 6300, 2300, 12700]] },
  { id: '42-range/outline', press: 'setup-data setup-totals group-rows collapse-outline', see: cells('Sample', '4:9', 'rowHidden'), left: true },
  { id: '42-range/outline', press: 'setup-data setup-totals group-rows collapse-outline expand-outline', see: cells('Sample', '4:9', 'rowHidden'), left: false },
  { id: '42-range/range-hyperlink', press: 'setup create-url-hyperlinks update-hyperlinks', see: cells('Orders', 'A4', 'hyperlink'), left: { address: 'https://wikipedia.org/wiki/Tomato', screenTip: "View Wikipedia page for 'Tomato'", textToDisplay: 'Tomato' } },
  { id: '42-range/dynamic-arrays', press: 'setup copy-table-headers apply-filter-function', see: cells('Sample', 'G4:I6'), left: [['Date', 'Merchant', 'Category'], [43835, 'Best For You Organics Company', 'Groceries'], [43845, 'Best For You Organics Company', 'Groceries']] },
  { id: '42-range/precedents-and-dependents', press: 'setup select-for-precedents-same-sheet get-direct-precedents', see: fill('Sample2026Data', 'C4', 'D4', 'E4'), left: ['#FFFF00', '#FFFF00', '#FFFFFF'] },
  { id: '42-range/precedents-and-dependents', press: 'setup select-for-dependents-cross-sheet get-direct-dependents', see: fill('Sample2026Data', 'F4', 'F5', 'E4'), left: ['#FFFF00', '#FFFFFF', '#FFFFFF'] },
  { id: '42-range/style', press: 'setup add-new-style apply-new-style', see: cells('Sample', 'A1:E1', 'style'), left: 'Diagonal Orientation Style' },
  { id: '42-range/style', press: 'setup apply-built-in-style', see: fill('Sample', 'A1', 'A2'), left: ['#FFEB9C', '#FFFFFF'] },
  { id: '42-range/cell-properties', press: 'setup set-cell-properties', see: fill('Sample', 'C2', 'B3', 'D3'), left: ['#0000FF', '#0000FF', '#FFFFFF'] },
  { id: '42-range/range-relationships', press: 'setup intersection', see: fill('Sample', 'J4', 'J5', 'K4', 'H2'), left: ['#0000FF', '#0000FF', '#FFFF00', '#008000'] },
  { id: '12-comments-and-notes/comment-basics', press: 'setup add-comment-to-selected-cell add-comment-to-cell edit-comment delete-comment', see: comments, left: [['PLEASE add headers here.', false, []]] },
  { id: '12-comments-and-notes/comment-replies', press: 'setup add-first-comment-reply add-second-comment-reply edit-comment-reply', see: comments, left: [['TODO: add data.', false, ['Add content to this worksheet. Please!', 'You can do it. Believe in yourself!']]] },
  { id: '12-comments-and-notes/comment-resolution', press: 'setup add-comment resolve-comment', see: comments, left: [['TODO: add data.', true, []]] },
  { id: '14-conditional-formatting/conditional-formatting-basic', press: 'setup apply-color-scale-format apply-databar-format apply-icon-set-format', see: rules('Sample'), left: ['ColorScale', 'DataBar', 'IconSet'] },
  { id: '14-conditional-formatting/conditional-formatting-advanced', press: 'setup apply-conditional-formats-default-priority', see: rules('Sample'), left: ['CellValue', 'PresetCriteria'] },
  { id: '22-data-validation/data-validation', press: 'setup positive-number', see: validation('B2:B4'), left: { wholeNumber: { formula1: '=0', operator: 'GreaterThan' } } },
  { id: '22-data-validation/data-validation', press: 'setup require-approved-location', see: validation('A2:A4'), left: { list: { inCellDropDown: true, source: '=Names!$A$1:$A$3' } } },
  { id: '50-workbook/culture-info-date-time', press: 'setup write-date-time-setting', see: cells('Sample', 'B2:B4'), left: [['dddd, MMMM d, yyyy'], ['M/d/yyyy'], ['/']] },
  { id: '50-workbook/workbook-insert-external-worksheets', press: 'insert-sheets', see: sheets, left: ['Sheet1', 'Sheet1 (2)'] },
  { id: '30-events/events-formula-changed', press: 'setup register-formula-change-handler trigger-formula-change', see: cells('Sample', 'A1:D1'), left: [[2, 4, 24, 48]] },
  { id: '46-table/sort-data', press: 'setup sort-table', see: cells('Sample', 'D1:D8'), left: [['Amount'], [350], [142], [135], [120], [97], [33], [27]] },
  { id: '46-table/filter-data', press: 'setup filter-table', see: cells('Sample', '5:5', 'rowHidden'), left: false },
  { id: '46-table/add-rows-and-columns-to-a-table', press: 'setup add-row add-column add-calculated-column', see: cells('Sample', 'E1:F4'), left: [['Deductable?', 'Type of the Day'], ['Yes', 'Weekend'], ['Yes', 'Weekday'], ['No', 'Weekday']] },
  { id: '34-named-item/create-and-remove-named-item', press: 'setup add-name-to-total add-name-to-header format-named-range', see: fill('Sample', 'A1', 'D1', 'A2'), left: ['#FF0000', '#FF0000', '#FFFFFF'] },
  { id: '10-chart/chart-point', press: 'setup set-chart-point-color', see: chart(({ series }) => series[0]?.points?.[2]?.fill), left: '#FF0000' },
  { id: '10-chart/chart-axis-formatting', press: 'setup format-horizontal-axis format-vertical-axis', see: chart(({ category, value }) => [category.reversed, category.crossing, category.labelPlace, value.logBase, value.crossesAt, value.unit]), left: [true, 'Maximum', 'High', 100, 100, undefined] },
  { id: '10-chart/chart-title-format', press: 'setup change-title-format change-title-substring change-title-orientation', see: chart(({ title }) => [title.fill, title.border?.style, title.turn, title.parts]), left: ['#87CEEB', 'Dash', -45, [{ start: 0, length: 7, font: { color: '#FFFF00' } }]] },
  { id: '10-chart/chart-trendlines', press: 'setup add-trendline set-trendline-color', see: chart(({ series }) => series[0]?.trendlines), left: [{ type: 'Linear', line: { color: '#FF0000' } }] },
  { id: '10-chart/chart-series-plotorder', press: 'setup order-series-plot', see: chart(({ series }) => series.map(({ name }) => (typeof name === 'string' ? name : name?.address))), left: ['Qtr3', 'Qtr2', 'B1'] },
  { id: '10-chart/create-doughnut-chart', press: 'setup create-doughnut-chart add-series', see: chart(({ kind, holeSize, series }) => [kind, holeSize, series[0]?.points?.[5]?.fill]), left: ['Doughnut', 80, '#A5E750'] },
  { id: '10-chart/chart-bubble-chart', press: 'setup create-bubble-chart', see: chart(({ series }) => series.slice(0, 2).map(({ name, categories, values, sizes }) => [name, categories?.address, values?.address, sizes?.address])), left: [['Calamansi', 'B2', 'C2', 'D2'], ['Cara cara orange', 'B3', 'C3', 'D3']] },
  { id: '10-chart/chart-data-table', press: 'setup create-column-clustered-chart add-chart-data-table format-chart-data-table', see: chart(({ dataTable }) => dataTable), left: { horizontal: false, vertical: true, outline: true, keys: true, font: { color: '#B76E79', name: 'Comic Sans' }, border: { color: '#0000FF' } } },
  { id: '90-scenarios/report-generation', press: 'create-report', see: cells('Sheet2', 'A1:E3'), left: [['Quarterly Sales Report', '', '', '', ''], ['Product', 'Qtr1', 'Qtr2', 'Qtr3', 'Qtr4'], ['Frames', 5000, 7000, 6544, 4377]] },
  { id: '12-comments-and-notes/comment-mentions', press: 'setup add-comment-with-mention', see: comments, left: [['Kate Kristensen -  Can you take a look?', false, []]] },
  { id: '30-events/events-comment-event-handler', press: 'setup register-event-handlers add-comment edit-comment', see: comments, left: [['Please add headers here.', false, []]] },
  { id: '26-document/properties', press: 'set-doc-properties set-custom-doc-properties', see: properties, left: ['Excel document properties API', 'Microsoft', 'John', [['Introduction', 'Hello'], ['Integer', '12']]] },
  { id: '54-worksheet/worksheet-page-layout', press: 'setup setPageBreaks center setPrintArea changeOrientation setZoom', see: page, left: [[20], 'A1:D41', true, 'landscape', 200] },
  { id: '10-chart/chart-create-several-charts', press: 'setup create-column-clustered-chart create-line-chart create-xy-scatter-chart create-area-chart create-radar-chart create-pie-chart create-3d-chart create-cylinder-chart create-bar-100-chart', see: charts, left: ['ColumnClustered', 'Line', 'XYScatter', 'AreaStacked', 'RadarFilled', 'Pie', '3DBarClustered', 'CylinderCol', 'BarStacked100'] },
  { id: '10-chart/chart-legend', press: 'setup format-legend-font', see: chart(({ legend, value }) => [legend.font, value.unit]), left: [{ bold: true, color: '#FF0000', italic: true, size: 15, name: 'Calibri', underline: true }, 'Thousands'] },
  { id: '10-chart/chart-series-markers', press: 'setup set-markers', see: chart(({ kind, series }) => [kind, ...series.map(({ marker }) => marker)]), left: ['XYScatterSmooth', { style: 'Dash', foreground: '#000000' }, { style: 'Star', foreground: '#000000' }, { style: 'X', size: 12 }, { style: 'Triangle', background: '#800080' }] },
  { id: '46-table/convert-range-to-table', press: 'setup convert-range-to-table', see: tableCells('ExpensesTable'), left: ['Sample!A1:E7', ['Frames', 5000, 7000, 6544, 4377]] },
  { id: '30-events/data-changed', press: 'setup register-data-changed-handler', see: tableCells('SalesTable'), left: ['Sample!A1:E6', ['London', 500, 700, 654, '']] },
]; // prettier-ignore

if (existsSync(folder)) {
  const snippets = new Map(readSnippets(folder).map((snippet) => [snippet.id, snippet]));
  test.each(expectations)('$id: $press', async ({ id, press, see, left }) => {
    const snippet = snippets.get(id);
    if (!snippet) throw new Error(`${id} is not in ${folder}.`);
    const wanted = new Set(press.split(' '));
    let found: unknown;
    const { buttons } = await runSnippet(snippet, {
      press: (button) => wanted.has(button),
      after: async (workbook) => void (found = await see(workbook)),
    });
    expect(buttons.filter(({ failure }) => failure)).toEqual([]);
    expect(buttons.map((button) => button.id).sort()).toEqual([...wanted].sort());
    expect(found).toEqual(left);
  });
} else {
  test.skip(`${expectations.length} snippets of Microsoft's: OFFICE_JS_SNIPPETS names no folder of them (docs/conformance.md)`, () =>
    undefined);
}
