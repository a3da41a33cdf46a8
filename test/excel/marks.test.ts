import { undoLast } from '../../src/excel/journal';
import { isMarked, markBelowMaximum, unmark } from '../../src/excel/marks';
import { readWorkbook } from '../../src/excel/read';
import { analyse } from '../../src/sheets/report';
import type { AppendixReport } from '../../src/sheets/report';
import { closeBook, openBook, smallPlan } from './support';

const reports = async (): Promise<readonly AppendixReport[]> => analyse(await readWorkbook()).appendices;

const formats = async () =>
  await Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem('s1').getRange().conditionalFormats;
    all.load('items/id,items/type,items/customOrNullObject/rule/formula');
    await context.sync();
    const areas = all.items.map((item) => item.getRanges());
    areas.forEach((area) => area.load('address'));
    await context.sync();
    return all.items.map((item, index) => ({
      type: item.type,
      formula: item.customOrNullObject.isNullObject ? null : item.customOrNullObject.rule.formula,
      address: areas[index]?.address,
    }));
  });

const addForeign = async (): Promise<void> => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('s1').getRange('A1:D5');
    const added = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    added.custom.rule.formula = '=$C2>1';
    added.custom.format.font.color = '#FF0000';
    await context.sync();
  });
};

describe('marks', () => {
  let report: AppendixReport;
  beforeEach(async () => {
    await openBook([smallPlan]);
    const [first] = await reports();
    if (!first) throw new Error('nothing was recognised');
    report = first;
  });
  afterEach(closeBook);

  test('are native conditional formats on the leaves, with a rule that follows edits', async () => {
    expect(await markBelowMaximum(report.appendix, report.summary.primary)).toMatchObject({
      status: 'written',
    });
    const [mark, ...others] = await formats();
    expect(others).toEqual([]);
    expect(mark).toMatchObject({ type: 'Custom', address: expect.stringContaining('A3:D4') as string });
    expect(mark?.formula).toMatch(/^=AND\(ISNUMBER\(\$D3\),ISNUMBER\(\$C3\),\$D3<\$C3,/u);
    expect(await isMarked(report.appendix)).toBe(true);
  });

  test('replace themselves, and go without touching a person’s own', async () => {
    await addForeign();
    const foreign = await formats();
    await markBelowMaximum(report.appendix, report.summary.primary);
    await markBelowMaximum(report.appendix, report.summary.primary);
    expect(await formats()).toHaveLength(2);
    expect(await unmark(report.appendix)).toMatchObject({ status: 'written' });
    expect(await formats()).toEqual(foreign);
    expect(await isMarked(report.appendix)).toBe(false);
    expect(await unmark(report.appendix)).toEqual({ status: 'nothing' });
  });

  test('can be undone, and their removal too', async () => {
    await markBelowMaximum(report.appendix, report.summary.primary);
    const marked = await formats();
    await unmark(report.appendix);
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await formats()).toEqual(marked);
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await formats()).toEqual([]);
  });

  test('of one appendix leave those of another on the same sheet', async () => {
    const other = { ...report.appendix, id: 'Khac' };
    await markBelowMaximum(report.appendix, report.summary.primary);
    await markBelowMaximum(other, report.summary.primary);
    await unmark(report.appendix);
    expect([await isMarked(report.appendix), await isMarked(other)]).toEqual([false, true]);
  });

  test('are refused on a protected sheet', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('s1').protection.protect();
      await context.sync();
    });
    expect(await markBelowMaximum(report.appendix, report.summary.primary)).toMatchObject({
      status: 'refused',
      reason: 'protected',
      sheet: 'Phụ lục',
    });
  });

  test('need a maximum and an achieved column', async () => {
    const bare = {
      ...report.appendix,
      columns: report.appendix.columns.filter(({ role }) => role !== 'maximum'),
    };
    expect(await markBelowMaximum(bare, { maximum: null, achieved: null, target: null })).toEqual({
      status: 'nothing',
    });
  });
});
