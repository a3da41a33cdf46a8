/** A criterion lost from a published table: found, inserted by its repair, recognised again, and taken back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { undoLast } from '../../src/excel/journal';
import { readWorkbook } from '../../src/excel/read';
import { applyPatch } from '../../src/excel/write';
import { buildRepairPatch } from '../../src/sheets/repair-patch';
import { analyse } from '../../src/sheets/report';
import { openWorkbook } from '../../src/workbench/node';

const look = async () => {
  const reading = await readWorkbook();
  const [report] = analyse(reading).appendices;
  if (!report) throw new Error('not recognised');
  return { reading, report, missing: report.findings.filter(({ check }) => check === 'criterion-missing') };
};

test('Đắk Nông without its row 1.4', async () => {
  const open = await openWorkbook(
    new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/dak-nong-2022.xlsx'))),
  );
  try {
    const whole = await look();
    const lost = whole.report.appendix.rows.find(({ code }) => code.code === '1.4');
    await Excel.run(async (context) => {
      const row = String((lost?.row ?? 0) + 1);
      context.workbook.worksheets.getItem('Phụ lục').getRange(`${row}:${row}`).delete('Up');
      await context.sync();
    });
    const { reading, report, missing } = await look();
    expect(missing.map(({ repair }) => repair)).toMatchObject([{ kind: 'insert-row', code: '1.4' }]);
    const patch = buildRepairPatch(report, reading.grids[0]!, missing);
    expect(await applyPatch(patch, { since: reading })).toMatchObject({ status: 'written' });
    const after = await look();
    expect(after.missing).toEqual([]);
    const found = after.report.appendix.rows.find(({ code }) => code.code === '1.4');
    expect([found?.row, found?.name]).toEqual([lost?.row, lost?.name]);
    expect(await undoLast()).toMatchObject({ status: 'written' });
    expect((await readWorkbook()).grids).toEqual(reading.grids);
  } finally {
    await open.close();
  }
});
