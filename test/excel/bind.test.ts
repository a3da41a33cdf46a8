import { bindAppendix, keepRecord, unbindAppendix } from '../../src/excel/bind';
import { undoLast } from '../../src/excel/journal';
import { readWorkbook } from '../../src/excel/read';
import { bindingNamespace, readBinding, readPart } from '../../src/sheets/binding';
import { analyse } from '../../src/sheets/report';
import type { Appendix } from '../../src/domain/appendix';
import { closeBook, openBook, smallPlan } from './support';

const appendixOf = async (): Promise<Appendix> => {
  const [report] = analyse(await readWorkbook()).appendices;
  if (!report) throw new Error('nothing was recognised');
  return report.appendix;
};

const kept = async () => {
  const { names, part } = await readWorkbook();
  return { names: names.map(({ name }) => name).sort(), part };
};

const settings = async (): Promise<number> =>
  await Excel.run(async (context) => {
    const count = context.workbook.settings.getCount();
    await context.sync();
    return count.value;
  });

describe('binding', () => {
  beforeEach(async () => {
    await openBook([smallPlan]);
  });
  afterEach(closeBook);

  test('gives names a formula can use, and a part that says the rest', async () => {
    const appendix = await appendixOf();
    expect(await bindAppendix(appendix)).toMatchObject({ status: 'written' });
    const { names, part } = await readWorkbook();
    const { record, problem, broken } = readBinding(part, names);
    expect([problem, broken, record.appendices.map(({ id }) => id)]).toEqual([null, [], [appendix.id]]);
    // The table, its columns, and two beside each column of points.
    expect(names).toHaveLength(1 + appendix.columns.length + 2 * 2);
    expect((await appendixOf()).bound).toBe(true);
    const sum = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('s1').getRange('H1');
      cell.formulas = [[`=COUNTA(CCHC_${appendix.id}_STT)`]];
      cell.load('values');
      await context.sync();
      return cell.values as unknown[][];
    });
    expect(sum).toEqual([[4]]);
  });

  test('undo and unbinding leave no trace, and undoing the unbinding binds again', async () => {
    const appendix = await appendixOf();
    await bindAppendix(appendix);
    const bound = await kept();
    expect(await unbindAppendix(appendix.id)).toMatchObject({ status: 'written' });
    expect(await kept()).toEqual({ names: [], part: null });
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await kept()).toEqual(bound);
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await kept()).toEqual({ names: [], part: null });
    expect(await settings()).toBe(0);
  });

  test('binding twice replaces, and leaves names made by hand alone', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('s1');
      context.workbook.names.add('BangRieng', sheet.getRange('A1:D5'));
      await context.sync();
    });
    const appendix = await appendixOf();
    await bindAppendix(appendix);
    const once = await kept();
    await bindAppendix({ ...appendix, columns: appendix.columns.slice(0, 2) });
    const twice = await kept();
    expect(twice.names.length).toBe(once.names.length - (appendix.columns.length - 2) - 2 * 2);
    expect(readPart(twice.part).record.appendices[0]?.columns).toHaveLength(2);
    await undoLast();
    expect(await kept()).toEqual(once);
    await unbindAppendix(appendix.id);
    expect((await kept()).names).toEqual(['BangRieng']);
  });

  test('unbinding what is not bound does nothing', async () => {
    expect(await unbindAppendix('KhongCo')).toEqual({ status: 'nothing' });
  });

  test('keeps other choices in the same part, and with them the part', async () => {
    const appendix = await appendixOf();
    await bindAppendix(appendix);
    await keepRecord('settings', (record) => ({ ...record, settings: { rounding: 'exact' } }));
    await unbindAppendix(appendix.id);
    const { part } = await kept();
    expect(readPart(part).record).toMatchObject({ appendices: [], settings: { rounding: 'exact' } });
    await keepRecord('settings', (record) => ({ ...record, settings: {} }));
    expect((await kept()).part).toBeNull();
    expect(await keepRecord('settings', (record) => record)).toEqual({ status: 'nothing' });
  });

  test('leaves a part of a later version as it is', async () => {
    const xml = `<binding xmlns="${bindingNamespace}"><![CDATA[{"version":2}]]></binding>`;
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
    const before = await kept();
    expect(await bindAppendix(await appendixOf())).toMatchObject({
      status: 'refused',
      reason: 'unsupported',
    });
    expect(await kept()).toEqual(before);
  });
});
