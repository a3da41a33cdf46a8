/** Asks how names without codes look, of all sheets in one request: only where their level may depend on it. */
import { asArea } from '../a1/place';
import type { ColumnLooks, Grid, Look } from '../sheets/grid';
import { looksWanted } from '../sheets/looks';
import type { WantedLooks } from '../sheets/looks';
import { rangeAt, rectangleOf } from './ask';
import type { Answer } from './ask';
import { run } from './run';
import type { Runner } from './run';

const lookOf = (cell: Excel.CellProperties | undefined): Look => ({
  indent: cell?.format?.indentLevel ?? 0,
  bold: cell?.format?.font?.bold ?? false,
});

const askLooks = (sheet: Excel.Worksheet, { column, top, bottom }: WantedLooks): Answer<ColumnLooks> => {
  const area = asArea({ top, left: column, bottom, right: column });
  const cells = rangeAt(sheet, rectangleOf(area)).getCellProperties({
    format: { indentLevel: true, font: { bold: true } },
  });
  return () => ({ column, top, looks: cells.value.map(([cell]) => lookOf(cell)) });
};

/** Grids are shared between readings: what one needs is worked out once, not after every edit elsewhere. */
const wantedBy = new WeakMap<Grid, readonly WantedLooks[]>();

function wantedIn(grid: Grid): readonly WantedLooks[] {
  if (grid.looks) return [];
  const wanted = wantedBy.get(grid) ?? looksWanted(grid);
  wantedBy.set(grid, wanted);
  return wanted;
}

/** The grids with the looks they need; the same objects, without a round trip, where they need none or have them. */
export const withLooks = async (grids: readonly Grid[], via: Runner = run): Promise<readonly Grid[]> => {
  const wanted = new Map(
    grids.flatMap((grid) => {
      const areas = wantedIn(grid);
      return areas.length > 0 ? [[grid, areas] as const] : [];
    }),
  );
  if (wanted.size === 0) return grids;
  const answered = await via(async (context) => {
    const questions = [...wanted].map(([grid, areas]) => {
      const sheet = context.workbook.worksheets.getItem(grid.sheetId);
      return [grid, areas.map((area) => askLooks(sheet, area))] as const;
    });
    await context.sync();
    return new Map(questions.map(([grid, answers]) => [grid, answers.map((answer) => answer())]));
  });
  return grids.map((grid) => {
    const looks = answered.get(grid);
    return looks ? { ...grid, looks } : grid;
  });
};
