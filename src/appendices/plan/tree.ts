/** A tree of criteria as lines of a plan: leaves as they are given, parents and the total as sums of what is below them. */
import { codeLevel, parentCode } from '../../domain/code';
import { blank, sumCell, words } from '../model/cells';
import type { Part } from '../model/cells';
import type { LineKind, PlanCell, PlanLine } from '../model/sheet-plan';
import { totalLabel } from '../model/words';

/** A criterion that becomes a line. */
export interface Criterion {
  /** True for a heading without points, over the criteria of its part: nobody's parent, and in no sum. */
  readonly heading?: true;
  readonly code: string | null;
  /** What stands in the place of a code in a part of the table that has none ("A", "I"). */
  readonly mark?: string;
  readonly name: string;
  /** Index of its parent in the list, null for a field. */
  readonly parent: number | null;
}

/** How the columns right of code and name are filled. */
export type ColumnFill =
  /** Points: given for leaves, added up above them. */
  | { readonly kind: 'points'; readonly leaf: (at: number) => PlanCell }
  /** Words or figures of each line by itself. */
  | { readonly kind: 'own'; readonly cell: (at: number) => PlanCell };

/** Parents of criteria known by their codes alone. */
export const parentsByCode = (codes: readonly (string | null)[]): readonly (number | null)[] => {
  const index = new Map(codes.flatMap((code, at) => (code === null ? [] : [[code, at] as const])));
  return codes.map((code) => {
    for (let up = code === null ? null : parentCode(code); up !== null; up = parentCode(up)) {
      const found = index.get(up);
      if (found !== undefined) return found;
    }
    return null;
  });
};

const kindOf = ({ heading, code, parent }: Criterion, isParent: boolean): LineKind => {
  if (heading) return 'section';
  if (!isParent) return 'leaf';
  return parent === null && (code === null || codeLevel(code) === 1) ? 'field' : 'criterion';
};

/** The lines of a tree with a total below, `top` being the sheet row of the first. */
export const treeLines = (
  criteria: readonly Criterion[],
  fills: readonly ColumnFill[],
  top: number,
): readonly PlanLine[] => {
  const children = criteria.map((): number[] => []);
  const fields: number[] = [];
  criteria.forEach(({ parent, heading }, at) => {
    if (!heading) (parent === null ? fields : (children[parent] ?? fields)).push(at);
  });
  const columns = fills.map((fill, index) => columnCells(criteria, children, fields, fill, index + 2, top));
  const lines = criteria.map((criterion, at): PlanLine => ({
    kind: kindOf(criterion, (children[at]?.length ?? 0) > 0),
    cells: [
      words(criterion.code ?? criterion.mark ?? ''),
      words(criterion.name),
      ...columns.map((cells) => cells[at] ?? blank),
    ],
  }));
  const total = columns.map((cells) => cells[criteria.length] ?? blank);
  return [...lines, { kind: 'total', joined: true, cells: [words(totalLabel), blank, ...total] }];
};

/** One column's cells, the total's last. */
const columnCells = (
  criteria: readonly Criterion[],
  children: readonly (readonly number[])[],
  fields: readonly number[],
  fill: ColumnFill,
  column: number,
  top: number,
): readonly PlanCell[] => {
  if (fill.kind === 'own') return [...criteria.map((_, at) => fill.cell(at)), blank];
  const cells = new Map<number, PlanCell>();
  const cellOf = (at: number): PlanCell => {
    const known = cells.get(at);
    if (known) return known;
    const parts = children[at] ?? [];
    if (criteria[at]?.heading) return blank;
    const cell = parts.length === 0 ? fill.leaf(at) : sumCell(parts.map(partOf), column);
    cells.set(at, cell);
    return cell;
  };
  const partOf = (at: number): Part => ({ row: top + at, cell: cellOf(at) });
  return [...criteria.map((_, at) => cellOf(at)), sumCell(fields.map(partOf), column)];
};
