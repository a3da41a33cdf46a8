/** The recomputed sample workbooks in LibreOffice: every formula gives the number that Excel's side shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/excel/read';
import { applyPatch } from '../../src/excel/write';
import { cellAddress } from '../../src/a1/address';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import { openWorkbook } from '../../src/workbench/node';
import { cases } from '../../tools/samples/cases';
import { recalculateAll } from '../support/libreoffice';

jest.setTimeout(240_000);

interface Expectation {
  readonly sheet: string;
  readonly address: string;
  readonly value: unknown;
}

/** Recomputes a sample; the file, and what each formula in it shows. */
const recomputed = async (id: string): Promise<{ bytes: Uint8Array; shows: readonly Expectation[] }> => {
  const open = await openWorkbook(
    new Uint8Array(readFileSync(join(__dirname, '../../assets/samples', `${id}.xlsx`))),
  );
  try {
    const since = await readWorkbook();
    const sheets = analyse(since).appendices.flatMap((report) => {
      const grid = since.grids.find(({ sheetId }) => sheetId === report.appendix.sheetId)!;
      return buildRecomputePatch(report, grid, { mode: 'formulas', gaps: true, ratio: true }).sheets;
    });
    expect((await applyPatch({ action: 'recompute', sheets }, { since })).status).toBe('written');
    const { grids } = await readWorkbook();
    const shows = grids.flatMap(({ sheet, top, left, formulas, values }) =>
      formulas.flatMap((line, row) =>
        line.flatMap((formula, column) =>
          typeof formula === 'string' && formula.startsWith('=')
            ? [
                {
                  sheet,
                  address: cellAddress({ row: top + row, column: left + column }),
                  value: values[row]?.[column],
                },
              ]
            : [],
        ),
      ),
    );
    return { bytes: await open.save(), shows };
  } finally {
    await open.close();
  }
};

test('every formula of every recomputed sample', async () => {
  const written = [];
  for (const id of Object.keys(cases)) written.push(await recomputed(id));
  const books = await recalculateAll(written.map(({ bytes }) => bytes));
  const counts = written.map(({ shows }, at) => {
    const office = shows.map(({ sheet, address }) => [sheet, address, books[at]!.value(sheet, address)]);
    expect(office).toEqual(shows.map(({ sheet, address, value }) => [sheet, address, value]));
    return shows.length;
  });
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1000);
});
