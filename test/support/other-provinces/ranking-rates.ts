/** Whether a drawn ranking is read as it is, without an error, and a wrong sum across and a wrong rank are found at their cells alone. */
import type { CellValue } from '../../../src/domain/appendix';
import { analyse } from '../../../src/sheets/report';
import { seeded } from '../generated/draw';
import { gridOf } from '../grids';
import { drawRanking } from './draw-ranking';
import type { DrawnRanking } from './draw-ranking';

type Rows = readonly (readonly CellValue[])[];

const reportOf = (rows: Rows, { merges }: DrawnRanking) =>
  analyse({ grids: [gridOf(rows, { merges })], names: [], part: null }).appendices;

/** "component-mismatch F5" for each error. */
const errorsOf = (rows: Rows, ranking: DrawnRanking): string[] =>
  reportOf(rows, ranking).flatMap(({ findings }) =>
    findings
      .filter(({ severity }) => severity === 'error')
      .map(({ check, place }) => `${check} ${String(place.row)}:${String(place.column)}`),
  );

const changed = (rows: Rows, at: number, column: number, value: CellValue): Rows =>
  rows.map((row, index) => (index === at ? row.map((cell, each) => (each === column ? value : cell)) : row));

/** What is wrong with the reading of one drawn ranking; '' when nothing is. */
export function rankingFault(seed: number): string {
  const draw = seeded(seed);
  const ranking = drawRanking(draw);
  const { rows, units, total, rank, parts } = ranking;
  const [report, ...others] = reportOf(rows, ranking);
  if (!report || others.length > 0) return 'ranking: not one table';
  const { appendix } = report;
  if (appendix.kind !== 'ranking') return `ranking: read as ${appendix.kind}`;
  const read = appendix.rows.filter(({ kind }) => kind === 'criterion').map(({ row }) => Number(row));
  if (read.join() !== units.join())
    return `ranking: ${String(read.length)} units, not ${String(units.length)}`;
  const scored = appendix.columns
    .filter(({ role }) => role === 'achieved')
    .map(({ column }) => Number(column));
  if (parts.some((part) => !scored.includes(part))) return 'ranking: a part is not read';
  const [error] = errorsOf(rows, ranking);
  if (error !== undefined) return `ranking: false ${error}`;
  const row = draw.pick(units);
  const sum = changed(rows, row, total, Number(rows[row]?.[total]) + 7);
  const wrongSum = errorsOf(sum, ranking);
  if (wrongSum.join() !== `component-mismatch ${String(row)}:${String(total)}`)
    return `ranking: a wrong sum gives ${wrongSum.join(', ') || 'nothing'}`;
  const wrongRank = errorsOf(changed(rows, row, rank, units.length + 3), ranking);
  return wrongRank.join() === `rank-mismatch ${String(row)}:${String(rank)}`
    ? ''
    : `ranking: a wrong rank gives ${wrongRank.join(', ') || 'nothing'}`;
}
