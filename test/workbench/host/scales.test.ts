/** Colour scales, data bars, icon sets and the presets that Univer has no rule for. */
import { readXlsx } from '../../../src/workbench/xlsx';
import { codeOf, eachBook, onSheet } from '../../support/office';

const book = eachBook(() => [
  {
    name: 'Biểu',
    cells: [
      [1, 2, 3, 100],
      [4, 5, 6, 7],
    ],
  },
]);

const added = (sheet: Excel.Worksheet, type: string) =>
  sheet.getRange('A1:D2').conditionalFormats.add(type as Excel.ConditionalFormatType);

/** What the book's file holds of the rules, read anew. */
const inFile = async (): Promise<string> => {
  const { resources = [] } = (await readXlsx(await book.now.save())).snapshot;
  return resources.map(({ data }) => data).join('');
};

test('a colour scale of three colours is given and told, and stays in the file', async () => {
  const scale = await onSheet((sheet) => {
    const { colorScale } = added(sheet, 'ColorScale');
    colorScale.criteria = {
      minimum: { formula: null as never, type: 'LowestValue', color: 'blue' },
      midpoint: { formula: '50', type: 'Percent', color: 'yellow' },
      maximum: { formula: null as never, type: 'HighestValue', color: 'red' },
    };
    return colorScale.load('criteria,threeColorScale');
  });
  expect(scale.threeColorScale).toBe(true);
  expect(scale.criteria).toEqual({
    minimum: { color: '#0000FF', type: 'LowestValue', formula: null },
    midpoint: { color: '#FFFF00', type: 'Percent', formula: '=50' },
    maximum: { color: '#FF0000', type: 'HighestValue', formula: null },
  });
  expect(await inFile()).toContain('{"type":"percent","value":50}');
  expect(
    await codeOf((sheet) => {
      added(sheet, 'ColorScale').colorScale.criteria = { minimum: { type: 'Number', color: 'red' } } as never;
    }),
  ).toBe('InvalidArgument');
});

test('a data bar keeps its bounds, directions and colours', async () => {
  const bar = await onSheet((sheet) => {
    const { dataBar } = added(sheet, 'DataBar');
    dataBar.barDirection = 'LeftToRight';
    dataBar.lowerBoundRule = { type: 'Number', formula: '=2' };
    dataBar.upperBoundRule = { type: 'Automatic' };
    dataBar.showDataBarOnly = true;
    dataBar.positiveFormat.fillColor = '#00FF00';
    return dataBar.load(
      'barDirection,axisFormat,lowerBoundRule,upperBoundRule,showDataBarOnly,positiveFormat/fillColor,negativeFormat/fillColor',
    );
  });
  expect([bar.barDirection, bar.axisFormat, bar.showDataBarOnly]).toEqual(['LeftToRight', 'Automatic', true]);
  expect([bar.lowerBoundRule, bar.upperBoundRule]).toEqual([
    { type: 'Number', formula: '=2' },
    { type: 'Automatic' },
  ]);
  expect([bar.positiveFormat.fillColor, bar.negativeFormat.fillColor]).toEqual(['#00FF00', '#FF0000']);
  expect(await inFile()).toContain('"positiveColor":"#00FF00"');
});

test('an icon set takes its style, then a threshold for each icon but the lowest', async () => {
  const icons = await onSheet((sheet) => {
    const { iconSet } = added(sheet, 'IconSet');
    iconSet.style = 'ThreeTriangles';
    iconSet.reverseIconOrder = true;
    iconSet.criteria = [
      {} as never,
      { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=3' },
      { type: 'Number', operator: 'GreaterThan', formula: '=6' },
    ];
    return iconSet.load('style,criteria,showIconOnly,reverseIconOrder');
  });
  expect([icons.style, icons.showIconOnly, icons.reverseIconOrder]).toEqual(['ThreeTriangles', false, true]);
  expect(icons.criteria.map(({ type, operator, formula }) => [type, operator, formula])).toEqual([
    ['Percent', 'GreaterThanOrEqual', '=0'],
    ['Number', 'GreaterThanOrEqual', '=3'],
    ['Number', 'GreaterThan', '=6'],
  ]);
  const file = await inFile();
  expect(file).toContain('"iconType":"3Triangles"');
  expect(file).toContain(
    '{"operator":"greaterThan","value":{"type":"num","value":6},"iconType":"3Triangles","iconId":"2"}',
  );
  expect(
    await codeOf((sheet) => {
      added(sheet, 'IconSet').iconSet.criteria = [{} as never];
    }),
  ).toBe('InvalidArgument');
});

test('presets of standard deviations and of time are told as they were given', async () => {
  const told = await onSheet((sheet) =>
    ['OneStdDevAboveAverage', 'LastSevenDays'].map((criterion) => {
      const format = added(sheet, 'PresetCriteria');
      format.preset.rule = { criterion: criterion as Excel.ConditionalFormatPresetCriterion };
      return [format.load('type'), format.preset.load('rule')] as const;
    }),
  );
  expect(told.map(([format, preset]) => [format.type, preset.rule.criterion])).toEqual([
    ['PresetCriteria', 'OneStdDevAboveAverage'],
    ['PresetCriteria', 'LastSevenDays'],
  ]);
});

test('a format of another kind has no such object', async () => {
  expect(await codeOf((sheet) => added(sheet, 'DataBar').colorScale.load('criteria'))).toBe(
    'InvalidOperation',
  );
  const none = await onSheet((sheet) => added(sheet, 'DataBar').iconSetOrNullObject.load('style'));
  expect(none.isNullObject).toBe(true);
});
