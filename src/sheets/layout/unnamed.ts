/**
 * Rows of figures that nobody named: neither code nor name, as where somebody has just inserted one. Which sum counts them, only
 * the sums of the table can tell; where none does they stand outside the tree, for a person to say what they are.
 */
import type { ColumnKey } from '../../domain/appendix';
import { nextSibling } from '../../domain/code';
import type { CodedRow } from './coded';
import { agreement } from './levels';
import { buildTree } from './tree';

const isNameless = ({ kind, piece, code, ordinal }: CodedRow): boolean =>
  kind === 'criterion' &&
  piece.codeText === '' &&
  piece.nameText === '' &&
  piece.hasFigures &&
  code.code === null &&
  ordinal === null;

/** More such runs than this are a table's own way of writing, and so are as many such rows as have a name. */
const mostRuns = 12;

/** Rows without a name that stand together. */
function runsOf(rows: readonly CodedRow[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const [at, row] of rows.entries()) {
    if (!isNameless(row)) continue;
    if (runs.at(-1)?.at(-1) === at - 1) runs.at(-1)?.push(at);
    else runs.push([at]);
  }
  return runs;
}

type Way = (row: CodedRow) => CodedRow;

const outside: Way = (row) => ({ ...row, kind: 'unnamed' });

/** The code right above a run, and whether the row that carries it has parts below the run. */
function codeAbove(
  rows: readonly CodedRow[],
  run: readonly number[],
): readonly [string | undefined, boolean] {
  const codes = (part: readonly CodedRow[]): readonly string[] => part.flatMap(({ code }) => code.code ?? []);
  const above = codes(rows.slice(0, run[0])).at(-1);
  const [below] = codes(rows.slice(run[0]));
  return [above, above !== undefined && below?.startsWith(`${above}.`) === true];
}

const states = ({ piece }: CodedRow, key: ColumnKey): boolean =>
  piece.points.get(key)?.reading.kind === 'score';

/** Details of a row say something of all that it states: figures of one column alone may add up to it by chance. */
function sayAllOfRowAbove(rows: readonly CodedRow[], run: readonly number[]): boolean {
  const above = rows[(run[0] ?? 0) - 1];
  const keys = above ? [...above.piece.points.keys()].filter((key) => states(above, key)) : [];
  return keys.every((key) => run.some((at) => rows[at] !== undefined && states(rows[at], key)));
}

/** The ways in which a run can be meant, the first to be taken where the sums bear out none better. */
function waysOf(rows: readonly CodedRow[], run: readonly number[]): readonly Way[] {
  const asRead: Way = (row) => row;
  if (run.some((at) => rows[at]?.place != null)) return [asRead, outside];
  const [above, hasParts] = codeAbove(rows, run);
  if (above === undefined || hasParts) return [outside, asRead];
  const beside: Way = (row) => ({ ...row, place: nextSibling(above) });
  // One figure below a leaf that holds the same is no detail of it: details are several.
  return run.length > 1 && sayAllOfRowAbove(rows, run) ? [outside, asRead, beside] : [outside, beside];
}

const meant = (rows: readonly CodedRow[], run: readonly number[], way: Way): readonly CodedRow[] =>
  rows.map((row, at) => (run.includes(at) ? way(row) : row));

function agreeing(rows: readonly CodedRow[]): number {
  const { places, total } = buildTree(rows, false);
  const parents = places.map(({ parent }) => parent);
  return agreement(rows, parents, total);
}

/** The rows, those without a name each where the sums of the table count it; the same rows where there are none. */
export function asSumsPlace(rows: readonly CodedRow[]): readonly CodedRow[] {
  const runs = runsOf(rows);
  const named = rows.filter(({ name }) => name !== '').length;
  if (runs.length === 0 || runs.length > mostRuns || runs.flat().length >= named) return rows;
  let placed = rows;
  for (const run of runs) {
    const tries = waysOf(rows, run).map((way) => meant(placed, run, way));
    const agrees = tries.map(agreeing);
    placed = tries[agrees.indexOf(Math.max(...agrees))] ?? placed;
  }
  return placed;
}
