/** Excel.Chart and what belongs to it. */
import type { Desk } from './desk';
import { membersOf, pages, type Member } from './member';
import { asking, partOf } from './part';

const added = (
  sheet: Excel.Worksheet,
  type: Excel.ChartType | 'ColumnClustered' = 'ColumnClustered',
): Excel.Chart =>
  sheet.charts.add(type as Excel.ChartType, sheet.getRange('B2:C4'), 'Columns' as Excel.ChartSeriesBy);

/** Says that a property of a chart's part takes these values and refuses those. */
const partHolds =
  (
    of: (chart: Excel.Chart) => OfficeExtension.ClientObject,
    property: string,
    takes: readonly unknown[],
    refuses: readonly unknown[] = [],
  ) =>
  async ({ on, codeOf }: Desk): Promise<void> => {
    await on((sheet) => (added(sheet).name = 'Biểu đồ'));
    const part = (sheet: Excel.Worksheet) => partOf(of(sheet.charts.getItem('Biểu đồ')));
    for (const value of takes) {
      const now = await on((sheet) => {
        part(sheet)[property] = value;
        return asking(part(sheet), property);
      });
      expect(now[property]).toEqual(value);
    }
    for (const value of refuses)
      expect([value, await codeOf((sheet) => (part(sheet)[property] = value))]).toEqual([
        value,
        'InvalidArgument',
      ]);
  };

const fontHolds = (of: (chart: Excel.Chart) => { readonly font: Excel.ChartFont }) =>
  partHolds((chart) => of(chart).font, 'size', [14, 9.5]);
const linked =
  (of: (chart: Excel.Chart) => OfficeExtension.ClientObject, property: string, usual: unknown) =>
  async ({ on }: Desk): Promise<void> => {
    const part = await on((sheet) => asking(of(added(sheet)), property));
    expect(part[property]).toEqual(usual);
  };
const first = (chart: Excel.Chart): Excel.ChartSeries => chart.series.getItemAt(0);

const whole: readonly Member[] = [
  ...membersOf('ChartCollection', {
    'add()': {
      does: 'Makes a chart of a kind from cells, whose rows or columns are its series; without a word Excel chooses.',
      refuses:
        '`InvalidArgument` for no range; a kind that the host does not draw is `NotImplemented` here; `AccessDenied` on a protected sheet.',
      holds: async ({ on, codeOf }) => {
        const counts = await on((sheet) => [
          sheet.charts.add('ColumnClustered', sheet.getRange('B2:C4'), 'Columns').series.getCount(),
          sheet.charts.add('ColumnClustered', sheet.getRange('B2:C4'), 'Rows').series.getCount(),
        ]);
        expect(counts.map(({ value }) => value)).toEqual([2, 3]);
        expect(await codeOf((sheet) => sheet.charts.add('Waterfall', sheet.getRange('B2:B4')))).toBe(
          'NotImplemented',
        );
        expect(
          await codeOf((sheet) => sheet.charts.add('Line', sheet.getRange('B2:B4'), 'Diagonal' as never)),
        ).toBe('InvalidArgument');
        await on((sheet) => sheet.protection.protect());
        expect(await codeOf((sheet) => sheet.charts.add('Line', sheet.getRange('B2:B4')))).toBe(
          'AccessDenied',
        );
      },
    },
  }),
  ...membersOf('Chart', {
    name: {
      does: 'The chart’s name on its sheet.',
      refuses: '`InvalidArgument` for none, `ItemAlreadyExists` for one that another chart has.',
      holds: async ({ on, codeOf }) => {
        const chart = await on((sheet) => {
          added(sheet).name = 'Một';
          added(sheet).name = 'Hai';
          return sheet.charts.getItem('Một').load('name');
        });
        expect(chart.name).toBe('Một');
        expect(await codeOf((sheet) => (sheet.charts.getItem('Hai').name = 'Một'))).toBe('ItemAlreadyExists');
        expect(await codeOf((sheet) => (sheet.charts.getItem('Hai').name = ''))).toBe('InvalidArgument');
      },
    },
    series: {
      does: 'The chart’s series.',
      holds: async ({ on }) => expect((await on((sheet) => added(sheet).series.getCount())).value).toBe(2),
    },
    axes: { does: 'The chart’s axes.', holds: linked((chart) => chart.axes.valueAxis, 'type', 'Value') },
    title: { does: 'The title above the chart.', holds: linked((chart) => chart.title, 'visible', true) },
    legend: { does: 'The legend of the series.', holds: linked((chart) => chart.legend, 'visible', true) },
    'setPosition()': {
      does: 'Puts the chart’s corner on a cell; with a second cell it covers all between, and takes that size.',
      refuses: '`InvalidArgument` for a second cell before the first, and for cells of another sheet.',
      holds: async ({ on, codeOf }) => {
        const [chart, cells] = await on((sheet) => {
          const moved = added(sheet);
          moved.setPosition('F2', 'H9');
          return [
            moved.load('left,top,width,height'),
            sheet.getRange('F2:H9').load('left,top,width,height'),
          ] as const;
        });
        for (const side of ['left', 'top', 'width', 'height'] as const)
          expect(chart[side]).toBeCloseTo(cells[side], 0);
        expect(await codeOf((sheet) => added(sheet).setPosition('H9', 'F2'))).toBe('InvalidArgument');
        expect(
          await codeOf((sheet, { workbook }) =>
            added(sheet).setPosition(workbook.worksheets.getFirst().getRange('A1')),
          ),
        ).toBe('InvalidArgument');
      },
    },
  }),
  ...membersOf('ChartTitle', {
    text: {
      does: 'What the title says; giving it shows the title.',
      refuses: '`InvalidArgument` for no text.',
      holds: partHolds((chart) => chart.title, 'text', ['Điểm theo lĩnh vực'], [5]),
    },
    format: { does: 'The look of the title.', holds: fontHolds((chart) => chart.title.format) },
  }),
  ...membersOf('ChartTitleFormat', {
    font: { does: 'The title’s font.', holds: fontHolds((chart) => chart.title.format) },
  }),
  ...membersOf('ChartLegend', {
    visible: {
      does: 'Whether the legend is shown.',
      refuses: '`InvalidArgument` for what is neither true nor false.',
      holds: partHolds((chart) => chart.legend, 'visible', [false, true], ['no']),
    },
    position: {
      does: 'Where the legend stands: Top, Bottom, Left, Right or Corner; Custom and Invalid are only told.',
      refuses: '`InvalidArgument` for another word.',
      holds: partHolds(
        (chart) => chart.legend,
        'position',
        ['Top', 'Bottom', 'Left', 'Right', 'Corner'],
        ['Middle', 'Invalid'],
      ),
    },
    format: { does: 'The look of the legend.', holds: fontHolds((chart) => chart.legend.format) },
  }),
  ...membersOf('ChartLegendFormat', {
    font: { does: 'The legend’s font.', holds: fontHolds((chart) => chart.legend.format) },
  }),
  ...membersOf('ChartFont', {
    name: {
      does: 'The font’s name.',
      refuses: '`InvalidArgument` for none.',
      holds: partHolds((chart) => chart.title.format.font, 'name', ['Times New Roman'], ['', 5]),
    },
    size: {
      does: 'The font’s size in points.',
      refuses: '`InvalidArgument` outside 1 to 409.',
      also: pages.sizes,
      holds: partHolds((chart) => chart.title.format.font, 'size', [8, 14], [0, 410, '14']),
    },
    bold: {
      does: 'Whether the font is bold.',
      refuses: '`InvalidArgument` for what is neither true nor false.',
      holds: partHolds((chart) => chart.title.format.font, 'bold', [true, false], ['yes']),
    },
  }),
];

const axes: readonly Member[] = [
  ...membersOf('ChartAxes', {
    categoryAxis: {
      does: 'The axis of the categories.',
      holds: linked((chart) => chart.axes.categoryAxis, 'type', 'Category'),
    },
    valueAxis: {
      does: 'The axis of the values.',
      holds: linked((chart) => chart.axes.valueAxis, 'type', 'Value'),
    },
  }),
  ...membersOf('ChartAxis', {
    minimum: {
      does: 'The lowest value on the axis; "" leaves it to Excel.',
      refuses: '`InvalidArgument` for what is no number, and for the axis of the categories.',
      holds: async (desk) => {
        await partHolds((chart) => chart.axes.valueAxis, 'minimum', [-5, ''], ['không'])(desk);
        expect(await desk.codeOf((sheet) => (added(sheet).axes.categoryAxis.minimum = 1))).toBe(
          'InvalidArgument',
        );
      },
    },
    maximum: {
      does: 'The highest value on the axis; "" leaves it to Excel.',
      refuses: '`InvalidArgument` for what is no number, and for the axis of the categories.',
      holds: async (desk) => {
        await partHolds((chart) => chart.axes.valueAxis, 'maximum', [12.5, ''], ['không'])(desk);
        expect(await desk.codeOf((sheet) => (added(sheet).axes.categoryAxis.maximum = 1))).toBe(
          'InvalidArgument',
        );
      },
    },
    numberFormat: {
      does: 'The format code of the numbers along the axis.',
      refuses: '`InvalidArgument` for no code.',
      holds: partHolds((chart) => chart.axes.valueAxis, 'numberFormat', ['0.0', 'General'], [5]),
    },
    position: {
      does: 'Where the other axis crosses: Automatic, Maximum, Minimum; Custom is set by setPositionAt.',
      refuses: '`InvalidArgument` for another word.',
      holds: partHolds(
        (chart) => chart.axes.categoryAxis,
        'position',
        ['Maximum', 'Minimum', 'Automatic'],
        ['Middle'],
      ),
    },
    reversePlotOrder: {
      does: 'Whether the categories run from last to first.',
      refuses: '`InvalidArgument` for what is neither true nor false.',
      holds: partHolds((chart) => chart.axes.categoryAxis, 'reversePlotOrder', [true, false], [1]),
    },
    visible: {
      does: 'Whether the axis is shown.',
      refuses: '`InvalidArgument` for what is neither true nor false.',
      holds: partHolds((chart) => chart.axes.valueAxis, 'visible', [false, true], [1]),
    },
    majorGridlines: {
      does: 'The lines across the chart at the axis’s larger steps.',
      holds: linked((chart) => chart.axes.categoryAxis.majorGridlines, 'visible', false),
    },
    format: { does: 'The look of the axis.', holds: fontHolds((chart) => chart.axes.valueAxis.format) },
  }),
  ...membersOf('ChartAxisFormat', {
    font: { does: 'The axis’s font.', holds: fontHolds((chart) => chart.axes.categoryAxis.format) },
  }),
  ...membersOf('ChartGridlines', {
    visible: {
      does: 'Whether the lines are shown.',
      refuses: '`InvalidArgument` for what is neither true nor false.',
      holds: partHolds((chart) => chart.axes.valueAxis.majorGridlines, 'visible', [false, true], [1]),
    },
  }),
];

const series: readonly Member[] = [
  ...membersOf('ChartSeriesCollection', {
    'add()': {
      does: 'Adds a series, at a place counted from 0 or at the end. It is not to be seen before it has values.',
      refuses: '`InvalidArgument` for a place there is not.',
      holds: async ({ on, codeOf }) => {
        const names = await on((sheet) => {
          const chart = added(sheet);
          chart.series.add('Cuối');
          chart.series.add('Đầu', 0);
          return chart.series.load('items/name');
        });
        expect([names.items[0]?.name, names.items.at(-1)?.name]).toEqual(['Đầu', 'Cuối']);
        expect(await codeOf((sheet) => added(sheet).series.add('x', 9))).toBe('InvalidArgument');
      },
    },
    'getItemAt()': {
      does: 'The series at a place counted from 0.',
      refuses: '`ItemNotFound` when there is none.',
      holds: async ({ on, codeOf }) => {
        expect((await on((sheet) => first(added(sheet)).load('plotOrder'))).plotOrder).toBe(0);
        expect(await codeOf((sheet) => added(sheet).series.getItemAt(2).load('name'))).toBe('ItemNotFound');
      },
    },
  }),
  ...membersOf('ChartSeries', {
    name: {
      does: 'The series’ name, of at most 255 characters.',
      refuses: '`InvalidArgument` for a longer one.',
      holds: partHolds(first, 'name', ['Điểm tối đa', 'x'.repeat(255)], ['x'.repeat(256), 5]),
    },
    'setValues()': {
      does: 'The cells of the series’ values, of one row or one column.',
      refuses: '`InvalidArgument` for several rows and columns.',
      holds: async ({ on, codeOf }) => {
        const values = await on((sheet) => {
          const own = added(sheet).series.add('x');
          own.setValues(sheet.getRange('B3:B4'));
          return own.getDimensionValues('Values');
        });
        expect(values.value).toEqual([4, 5.5]);
        expect(await codeOf((sheet) => first(added(sheet)).setValues(sheet.getRange('A1:B2')))).toBe(
          'InvalidArgument',
        );
      },
    },
    'setXAxisValues()': {
      does: 'The cells of the series’ categories.',
      refuses: '`InvalidArgument` for several rows and columns.',
      holds: async ({ on, codeOf }) => {
        const words = await on((sheet) => {
          const own = first(added(sheet));
          own.setXAxisValues(sheet.getRange('A2:A4'));
          return own.getDimensionValues('Categories');
        });
        expect(words.value).toEqual(['I', 'I.a', 'I.b']);
        expect(await codeOf((sheet) => first(added(sheet)).setXAxisValues(sheet.getRange('A1:B2')))).toBe(
          'InvalidArgument',
        );
      },
    },
    gapWidth: {
      does: 'The room between groups of bars, 0 to 500 percent of a bar; only bars and columns have it.',
      refuses: '`InvalidArgument` for another number, and for a chart without bars.',
      holds: async (desk) => {
        await partHolds(first, 'gapWidth', [0, 40, 500], [-1, 501])(desk);
        expect(
          await desk.codeOf((sheet) => (first(added(sheet, 'Line' as Excel.ChartType)).gapWidth = 40)),
        ).toBe('InvalidArgument');
      },
    },
    overlap: {
      does: 'How far bars of a group stand over each other, -100 to 100; only flat bars and columns have it.',
      refuses: '`InvalidArgument` for another number, and for a chart without flat bars.',
      holds: async (desk) => {
        await partHolds(first, 'overlap', [-100, 0, 100], [-101, 101])(desk);
        expect(
          await desk.codeOf((sheet) => (first(added(sheet, 'Line' as Excel.ChartType)).overlap = 40)),
        ).toBe('InvalidArgument');
      },
    },
    hasDataLabels: {
      does: 'Whether the series’ values are written beside it.',
      refuses: '`InvalidArgument` for what is neither true nor false.',
      holds: partHolds(first, 'hasDataLabels', [true, false], ['yes']),
    },
    dataLabels: {
      does: 'The labels of all the series’ points.',
      holds: partHolds((chart) => first(chart).dataLabels, 'showValue', [true]),
    },
    format: {
      does: 'The look of the series.',
      holds: async ({ on }) => {
        await on((sheet) => first(added(sheet)).format.fill.setSolidColor('#00FF00'));
      },
    },
  }),
  ...membersOf('ChartSeriesFormat', {
    fill: {
      does: 'The fill of the series.',
      holds: async ({ on, open }) => {
        await on((sheet) => first(added(sheet)).format.fill.setSolidColor('#00FF00'));
        const { id } = await on((sheet) => sheet.load('id'));
        expect(open.engine.extras.sheets[id]?.charts?.[0]?.series[0]?.fill).toBe('#00FF00');
      },
    },
  }),
  ...membersOf('ChartFill', {
    'setSolidColor()': {
      does: 'Fills with one colour, given as "#RRGGBB" or by its English name.',
      refuses: '`InvalidArgument` for no colour.',
      holds: async ({ on, codeOf, open }) => {
        await on((sheet) => first(added(sheet)).format.fill.setSolidColor('orange'));
        const { id } = await on((sheet) => sheet.load('id'));
        expect(open.engine.extras.sheets[id]?.charts?.[0]?.series[0]?.fill).toBe('#FFA500');
        expect(await codeOf((sheet) => first(added(sheet)).format.fill.setSolidColor('cam'))).toBe(
          'InvalidArgument',
        );
      },
    },
    'clear()': {
      does: 'Takes the fill away: what is behind is seen.',
      holds: async ({ on, open }) => {
        await on((sheet) => first(added(sheet)).format.fill.clear());
        const { id } = await on((sheet) => sheet.load('id'));
        expect(open.engine.extras.sheets[id]?.charts?.[0]?.series[0]?.fill).toBe('none');
      },
    },
  }),
  ...membersOf('ChartDataLabels', {
    position: {
      does: 'Where the labels stand; which words there are hangs on the chart’s kind.',
      refuses: '`InvalidArgument` for another word, and for one that the kind does not have.',
      holds: async (desk) => {
        await partHolds(
          (chart) => first(chart).dataLabels,
          'position',
          ['OutsideEnd', 'Center', 'InsideEnd', 'InsideBase'],
          ['Beside'],
        )(desk);
        expect(
          await desk.codeOf(
            (sheet) =>
              (first(added(sheet, 'BarStacked' as Excel.ChartType)).dataLabels.position = 'OutsideEnd'),
          ),
        ).toBe('InvalidArgument');
      },
    },
    numberFormat: {
      does: 'The format code of the labels’ numbers.',
      refuses: '`InvalidArgument` for no code.',
      holds: partHolds((chart) => first(chart).dataLabels, 'numberFormat', ['0.00'], [5]),
    },
    format: { does: 'The look of the labels.', holds: fontHolds((chart) => first(chart).dataLabels.format) },
  }),
  ...membersOf('ChartDataLabelFormat', {
    font: { does: 'The labels’ font.', holds: fontHolds((chart) => first(chart).dataLabels.format) },
  }),
];

export const charts: readonly Member[] = [...whole, ...axes, ...series];
