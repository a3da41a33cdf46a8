/** The published workbooks, read, recomputed, written and taken back through Microsoft's library. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { undoLast } from '../../src/excel/journal';
import { readWorkbook } from '../../src/excel/read';
import { applyPatch } from '../../src/excel/write';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import type { RecomputeMode } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import { openWorkbook } from '../../src/workbench/node';
import type { OpenWorkbook } from '../../src/workbench/node';

jest.setTimeout(240_000);

const folder = join(__dirname, '../../assets/samples');
const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

describe.each(files)('%s', (file) => {
  let open: OpenWorkbook;
  beforeEach(async () => {
    open = await openWorkbook(new Uint8Array(readFileSync(join(folder, file))));
  });
  afterEach(async () => {
    await open.close();
  });

  test.each<RecomputeMode>(['formulas', 'values'])(
    'recompute by %s costs four reads (five where looks are asked for) and one write at most, and undo brings all back',
    async (mode) => {
      open.traffic.reset();
      const before = await readWorkbook();
      const sheets = analyse(before).appendices.flatMap((report) => {
        const grid = before.grids.find(({ sheetId }) => sheetId === report.appendix.sheetId);
        return grid ? buildRecomputePatch(report, grid, { mode, gaps: true }).sheets : [];
      });
      const outcome = await applyPatch({ action: 'recompute', sheets }, { since: before });
      expect(['written', 'nothing']).toContain(outcome.status);
      // Rows without codes are looked at once more: their level may be told by indentation or bold alone.
      const looks = before.grids.some((grid) => grid.looks !== undefined) ? 1 : 0;
      // Two of the cells, one of merged areas, asked for once as long as the pane is open, and one before the write.
      expect(open.traffic.reads).toBeLessThanOrEqual(4 + looks);
      expect(open.traffic.writes).toBeLessThanOrEqual(1);
      if (outcome.status !== 'written') return;
      const after = await readWorkbook();
      expect(after).not.toEqual(before);
      expect(await undoLast()).toMatchObject({ status: 'written', cells: outcome.cells });
      expect(await readWorkbook()).toEqual(before);
    },
  );
});
