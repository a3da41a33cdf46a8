/** How many drawn tables are read as they are, without an error, and in how many a planted slip is found at its cell. */
import { analyse } from '../../../src/sheets/report';
import type { CellValue } from '../../../src/domain/appendix';
import { seeded } from '../generated/draw';
import { gridOf } from '../grids';
import { drawTable } from './draw-table';
import { rankingFault } from './ranking-rates';

const reportOf = (rows: readonly (readonly CellValue[])[]) =>
  analyse({ grids: [gridOf(rows)], names: [], part: null });

/** Every so many tables one is a ranking. */
const rankings = 5;

/** What is wrong with the reading of one drawn table; '' when nothing is. */
export function faultOf(seed: number): string {
  if (seed % rankings === 0) return rankingFault(seed);
  const draw = seeded(seed);
  const table = drawTable(draw);
  const [report, ...others] = reportOf(table.rows).appendices;
  if (!report || others.length > 0) return `${table.style}: not one table`;
  const { rows } = report.appendix;
  const criteria = rows.filter(({ kind }) => kind === 'criterion').length;
  if (criteria !== table.criteria)
    return `${table.style}: ${String(criteria)} criteria, not ${String(table.criteria)}`;
  const error = report.findings.find(({ severity }) => severity === 'error');
  if (error) return `${table.style}: false ${error.check} in row ${String(error.place.row + 1)}`;
  for (const [at, count] of table.rules)
    if (rows.find(({ row }) => row === at)?.rules?.length !== count)
      return `${table.style}: rules of row ${String(at + 1)}`;
  const leaf = draw.pick(table.leaves);
  const planted = table.rows.map((row, at) =>
    at === leaf ? [row[0] ?? '', row[1] ?? '', row[2] ?? '', Number(row[2]) + 1] : row,
  );
  const found = reportOf(planted).appendices.flatMap(({ findings }) => findings);
  return found.some(({ check, place }) => check === 'over-maximum' && place.row === leaf)
    ? ''
    : `${table.style}: a slip in row ${String(leaf + 1)} is not found`;
}
