/** What a drawn table is, and trees of criteria whose points add up. */
import type { CellValue } from '../../../src/domain/appendix';
import type { Grid } from '../../../src/sheets/grid';
import type { Draw } from '../generated/draw';

export interface Node {
  readonly path: readonly number[];
  readonly maximum: number;
  readonly achieved: number;
  readonly children: readonly Node[];
}

/** A table, and what a careful person reads in it; rows are those of the sheet, zero-based. */
export interface DrawnTable {
  /** What it is like, for the list of faults. */
  readonly style: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly looks?: Grid['looks'];
  readonly criteria: number;
  /** Rows of leaves. */
  readonly leaves: readonly number[];
  /** How many rules stand with a criterion. */
  readonly rules: ReadonlyMap<number, number>;
  /** Levels of criteria, where only the table's looks tell them. */
  readonly levels?: ReadonlyMap<number, number>;
  /** Lead units of leaves, where headings name them. */
  readonly leads?: ReadonlyMap<number, string>;
}

export const sumOf = (nodes: readonly Node[], of: 'maximum' | 'achieved'): number =>
  nodes.reduce((total, node) => total + node[of], 0);

/** Quarter points, so that sums of floats are exact. */
const quarter = (draw: Draw, most: number): number => draw.int(0, most * 4) / 4;

/** A criterion with parts below it, down to `depth` levels. */
export function drawNode(draw: Draw, path: readonly number[], depth: number): Node {
  const count = depth === 0 ? 0 : draw.int(2, 4);
  const children = Array.from({ length: count }, (_, at) =>
    drawNode(draw, [...path, at + 1], depth === 1 || draw.once(2) ? 0 : depth - 1),
  );
  if (children.length === 0) {
    const maximum = draw.int(1, 12) / 2;
    return { path, maximum, achieved: quarter(draw, maximum), children };
  }
  return { path, maximum: sumOf(children, 'maximum'), achieved: sumOf(children, 'achieved'), children };
}
