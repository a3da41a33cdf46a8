import { planSave, readXlsx } from '../../../src/workbench/xlsx';
import { resource, setResource } from './fixtures';
import { richBook } from './rich-book';

const style = { bg: { rgb: '#FFC7CE' }, cl: { rgb: '#9C0006' }, bl: 1 };
const ranges = [
  { startRow: 2, startColumn: 1, endRow: 5, endColumn: 1 },
  { startRow: 2, startColumn: 3, endRow: 2, endColumn: 3 },
];

const rules: readonly object[] = [
  { type: 'highlightCell', subType: 'formula', value: '=$B3<$C3', style },
  { type: 'highlightCell', subType: 'number', operator: 'lessThan', value: 0.5, style },
  { type: 'highlightCell', subType: 'number', operator: 'between', value: [1, 2.5], style },
  { type: 'highlightCell', subType: 'text', operator: 'containsText', value: 'Sở "Nội vụ"', style },
  { type: 'highlightCell', subType: 'text', operator: 'containsBlanks', value: '', style },
  { type: 'highlightCell', subType: 'duplicateValues', style },
  { type: 'highlightCell', subType: 'rank', isBottom: true, isPercent: false, value: 3, style },
  { type: 'highlightCell', subType: 'average', operator: 'lessThanOrEqual', style },
  { type: 'highlightCell', subType: 'timePeriod', operator: 'thisMonth', style },
  {
    type: 'colorScale',
    config: [
      { index: 0, color: '#F8696B', value: { type: 'min' } },
      { index: 1, color: '#FFEB84', value: { type: 'percentile', value: 50 } },
      { index: 2, color: '#63BE7B', value: { type: 'max' } },
    ],
  },
  {
    type: 'dataBar',
    isShowValue: false,
    config: {
      min: { type: 'num', value: 0 },
      max: { type: 'formula', value: '=$C$3' },
      isGradient: true,
      positiveColor: '#638EC6',
      nativeColor: '#FF0000',
    },
  },
];

type Placed = { rule: object; ranges: object[]; stopIfTrue: boolean; cfId: string };

async function written(...placed: readonly Placed[]): Promise<{ losses: readonly string[]; back: Placed[] }> {
  const book = await readXlsx(await richBook());
  const id = book.snapshot.sheetOrder[0] ?? '';
  setResource(book, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', { [id]: placed });
  const { bytes, losses } = await planSave(book);
  const back = resource<Record<string, Placed[]>>(
    await readXlsx(bytes),
    'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  );
  return { losses, back: back[id] ?? [] };
}

test('every kind of rule comes back, in order, with its ranges', async () => {
  const placed = rules.map((rule, index) => ({
    cfId: `new-${index}`,
    stopIfTrue: index === 1,
    ranges,
    rule,
  }));
  const { losses, back } = await written(...placed);
  expect(losses).toEqual([]);
  expect(back.map(({ rule }) => rule)).toEqual(rules);
  expect(back.map(({ stopIfTrue }) => stopIfTrue)).toEqual(placed.map(({ stopIfTrue }) => stopIfTrue));
  for (const each of back) expect(each.ranges).toEqual(ranges);
});

test('a kind that the file has no word for is a loss', async () => {
  const { losses, back } = await written({
    cfId: 'icons',
    stopIfTrue: false,
    ranges,
    rule: { type: 'iconSet', isShowValue: true, config: [] },
  });
  expect(losses).toHaveLength(1);
  expect(back).toEqual([]);
});
