/** Names that sum right: what they hold, what formulas make of them, and that they go with the binding. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bindAppendix, unbindAppendix } from '../../src/excel/bind';
import { undoLast } from '../../src/excel/journal';
import { readWorkbook } from '../../src/excel/read';
import { applyPatch } from '../../src/excel/write';
import { buildRepairPatch } from '../../src/sheets/repair-patch';
import { analyse } from '../../src/sheets/report';
import type { WorkbookReport } from '../../src/sheets/report';
import { closeBook, openBook, peek, type } from './support';

const sample = (name: string) =>
  new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', `${name}.xlsx`)));

const look = async (): Promise<WorkbookReport> => analyse(await readWorkbook());

async function bound(name: string) {
  await openBook(sample(name));
  const [report] = (await look()).appendices;
  if (!report) throw new Error('nothing recognised');
  expect((await bindAppendix(report.appendix)).status).toBe('written');
  return report;
}

/** What formulas come to in free cells of the first sheet. */
async function worth(...formulas: readonly string[]): Promise<unknown[]> {
  return await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getFirst().getRange(`Z1:Z${formulas.length}`);
    cells.formulas = formulas.map((formula) => [formula]);
    await context.sync();
    cells.load('values');
    await context.sync();
    return cells.values.map(([value]: unknown[]) => value);
  });
}

afterEach(closeBook);

test('the leaves of a column add up to its total, whose own cell has a name too', async () => {
  await bound('dak-nong-2022');
  const name = 'CCHC_DakNong2022_MucTieu2022';
  const [leaves, total, plain] = await worth(`=SUM(${name}_La)`, `=${name}_Tong`, `=SUM(${name})`);
  expect(Number(leaves).toFixed(6)).toBe('89.930000');
  expect(total).toBe(89.93);
  // Parents and total are inside: the plain name is no sum.
  expect(Number(plain).toFixed(2)).toBe('316.92');
});

test.each([['krong-no-2023'], ['phong-tho-2023'], ['tien-giang-2018-2020'], ['ha-tinh-2023']])(
  '%s: every column of numbers adds up to the exact sum of its rows',
  async (sample) => {
    const { appendix, totals } = await bound(sample);
    const { names } = await readWorkbook();
    const columns = totals.filter(({ exact }) => exact && exact.low.value.eq(exact.high.value));
    expect(columns.length).toBeGreaterThan(0);
    for (const { column, exact } of columns) {
      const texts = appendix.rows.some(({ points }) => typeof points.get(column)?.value === 'string');
      const at = appendix.columns.find(({ key }) => key === column)?.column;
      const own = names.find(
        ({ name, refersTo }) =>
          name.endsWith('_La') && refersTo.includes(`$${String.fromCharCode(65 + Number(at))}$`),
      );
      if (texts || !own) continue;
      const [sum] = await worth(`=SUM(${own.name})`);
      expect([own.name, Number(sum).toFixed(6)]).toEqual([own.name, exact?.low.value.toFixed(6)]);
    }
  },
);

test('a row that came outside of the named cells is noticed, and binding again takes it in', async () => {
  const { appendix } = await bound('dak-nong-2022');
  expect((await look()).appendices[0]?.namesBehind).toBeUndefined();
  const next = (appendix.rows.find((row) => row.code.code === '7.2')?.row ?? 0) + 1;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange(`${next}:${next}`).insert('Down');
    sheet.getRange(`A${next}:E${next}`).values = [["'7.1.12", 'Tiêu chí mới', 0.5, 0.25, 0.5]];
    await context.sync();
  });
  const [grown] = (await look()).appendices;
  expect(grown?.namesBehind).toEqual(expect.arrayContaining(['CCHC_DakNong2022_MucTieu2022_La']));
  if (grown) await bindAppendix(grown.appendix);
  expect((await look()).appendices[0]?.namesBehind).toBeUndefined();
  const [leaves] = await worth('=SUM(CCHC_DakNong2022_MucTieu2022_La)');
  expect(Number(leaves).toFixed(6)).toBe('90.430000');
});

test('they go with the binding', async () => {
  const { appendix } = await bound('dak-nong-2022');
  expect((await readWorkbook()).names.filter(({ name }) => name.startsWith('CCHC_'))).toHaveLength(8 + 6);
  await unbindAppendix(appendix.id);
  expect((await readWorkbook()).names.filter(({ name }) => name.startsWith('CCHC_'))).toEqual([]);
});

describe('rows of criteria that were missing', () => {
  const name = 'CCHC_DakNong2022_DiemChuan_La';

  /** The published table without 1.6 and 7.2.2 (the last of its parent's), bound; the repair puts both back. */
  const opened = async () => {
    await openBook(sample('dak-nong-2022'));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const codes = sheet.getRange('A1:A130');
      codes.load('values');
      await context.sync();
      for (const code of ['7.2.2', '1.6']) {
        const row = codes.values.findIndex(([value]) => String(value) === code) + 1;
        sheet.getRange(`${row}:${row}`).delete('Up');
      }
      await context.sync();
    });
    const [found] = (await look()).appendices;
    if (found) await bindAppendix(found.appendix);
    const reading = await readWorkbook();
    const [report] = analyse(reading).appendices;
    const [grid] = reading.grids;
    if (!report || !grid) throw new Error('nothing recognised');
    const missing = report.findings.filter(({ check }) => check === 'criterion-missing');
    const patch = buildRepairPatch(report, grid, missing);
    expect(patch.sheets[0]?.newRows).toHaveLength(2);
    return { patch, since: reading };
  };

  const exactTotal = ({ appendices: [report] }: WorkbookReport): string | undefined =>
    report?.totals.find(({ role }) => role === 'maximum')?.exact?.low.value.toFixed(6);

  const ourNames = async () =>
    (await readWorkbook()).names
      .filter(({ name: each }) => each.startsWith('CCHC_'))
      .map(({ name: each, refersTo }) => [each, refersTo]);

  const sums = async () => (await peek('Z1:Z2')).values.map(([value]) => Number(value).toFixed(6));

  test('are within the names that sum, and out of them again after undo', async () => {
    const { patch, since } = await opened();
    const before = await ourNames();
    await worth(`=SUM(${name})`, '=SUM(CCHC_DakNong2022_MucTieu2022_La)');
    expect(await sums()).toEqual(['97.500000', '87.430000']);
    expect(await applyPatch(patch, { since })).toMatchObject({ status: 'written' });
    const grown = await look();
    expect(grown.appendices[0]?.namesBehind).toBeUndefined();
    expect(await sums()).toEqual([exactTotal(grown), '87.430000']);
    // A cell that was blank counts as soon as it is filled.
    const row = (grown.appendices[0]?.appendix.rows.find(({ code }) => code.code === '1.6')?.row ?? 0) + 1;
    await type(`E${row}`, [[1.25]]);
    expect(await sums()).toEqual(['100.000000', '88.680000']);
    await type(`E${row}`, [['']]);
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect(await ourNames()).toEqual(before);
    expect(await sums()).toEqual(['97.500000', '87.430000']);
  });

  test('are taken out of the names where the table stands by then', async () => {
    const { patch, since } = await opened();
    expect(await applyPatch(patch, { since })).toMatchObject({ status: 'written' });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('A:A').insert('Right');
      sheet.name = "Bảng, 'mới' 2023";
      await context.sync();
    });
    expect(await undoLast()).toMatchObject({ status: 'written' });
    const [back] = (await look()).appendices;
    expect(back?.namesBehind).toBeUndefined();
    const [sum] = await worth(`=SUM(${name})`);
    expect(Number(sum).toFixed(6)).toBe('97.500000');
  });
});
