/** How many drawn tables are read as they are, without an error, and in how many a planted slip is found at its cell. */
import { analyse } from '../../../src/sheets/report';
import type { AppendixReport } from '../../../src/sheets/report';
import type { Draw } from '../generated/draw';
import { seeded } from '../generated/draw';
import { gridOf } from '../grids';
import { drawClosed } from './draw-closed';
import { drawDifferences } from './draw-differences';
import { drawLevels } from './draw-levels';
import { drawPages } from './draw-pages';
import { drawParts } from './draw-parts';
import { drawSections } from './draw-sections';
import { drawTable } from './draw-table';
import type { DrawnTable } from './drawn';
import { rankingFault } from './ranking-rates';

/** One generator per kind of table. */
const kinds: readonly ((draw: Draw) => DrawnTable)[] = [
  drawTable,
  drawTable,
  drawLevels,
  drawSections,
  drawParts,
  drawClosed,
  drawDifferences,
  drawPages,
];

const reportOf = ({ rows, looks }: Pick<DrawnTable, 'rows' | 'looks'>) =>
  analyse({ grids: [{ ...gridOf(rows), ...(looks ? { looks } : {}) }], names: [], part: null });

const at = (row: number): string => `row ${String(row + 1)}`;

/** What differs from what a careful person reads. */
function misread({ appendix, findings, summary }: AppendixReport, table: DrawnTable): string {
  const { rows } = appendix;
  const criteria = rows.filter(({ kind }) => kind === 'criterion').length;
  if (criteria !== table.criteria) return `${String(criteria)} criteria, not ${String(table.criteria)}`;
  const error = findings.find(({ severity }) => severity === 'error');
  if (error) return `false ${error.check} in ${at(error.place.row)}`;
  for (const [row, count] of table.rules)
    if (rows.find((each) => each.row === row)?.rules?.length !== count) return `rules of ${at(row)}`;
  for (const [row, level] of table.levels ?? [])
    if (rows.find((each) => each.row === row)?.level !== level) return `level of ${at(row)}`;
  for (const { row, units } of summary.belowMaximum) {
    const lead = table.leads?.get(rows[row]?.row ?? -1);
    if (lead !== undefined && units[0] !== lead) return `lead of ${at(rows[row]?.row ?? 0)}`;
  }
  return '';
}

/** Every so many tables one is a ranking. */
const rankings = 5;

/** What is wrong with the reading of one drawn table; '' when nothing is. */
export function faultOf(seed: number): string {
  if (seed % rankings === 0) return rankingFault(seed);
  const draw = seeded(seed);
  const table = draw.pick(kinds)(draw);
  const [report, ...others] = reportOf(table).appendices;
  if (!report || others.length > 0) return `${table.style}: not one table`;
  const fault = misread(report, table);
  if (fault !== '') return `${table.style}: ${fault}`;
  const leaf = draw.pick(table.leaves);
  const header = report.appendix.columns;
  const [maximum, achieved] = (['maximum', 'achieved|appraised|self-scored'] as const).map(
    (roles) => header.find(({ role }) => roles.split('|').includes(role))?.column ?? 0,
  );
  const planted = table.rows.map((row, each) =>
    each === leaf
      ? row.map((value, column) => (column === achieved ? Number(row[maximum ?? 0]) + 1 : value))
      : row,
  );
  const found = reportOf({ ...table, rows: planted }).appendices.flatMap(({ findings }) => findings);
  return found.some(({ check, place }) => check === 'over-maximum' && place.row === leaf)
    ? ''
    : `${table.style}: a slip in ${at(leaf)} is not found`;
}
