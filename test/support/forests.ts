/** Random appendices for property tests: a tree of criteria, its leaves' points, every sum above them right. */
import fc from 'fast-check';

import type { Appendix } from '../../src/domain/appendix';
import { appendixOf, sheetCells } from './tables';
import type { Layout, SheetCell } from './tables';

/** Leaf: points and maximum in hundredths (or finer), as whole numbers. */
export interface LeafSpec {
  readonly achieved: number;
  readonly lost: number;
}
export interface NodeSpec {
  readonly leaf: LeafSpec;
  readonly children: readonly NodeSpec[];
}

const leaf = fc.record({
  achieved: fc.integer({ min: 0, max: 300 }),
  lost: fc.integer({ min: 0, max: 100 }),
});
const node = (depth: number): fc.Arbitrary<NodeSpec> =>
  fc.record({
    leaf,
    children:
      depth === 0
        ? fc.constant([])
        : fc.oneof(fc.constant([]), fc.array(node(depth - 1), { minLength: 2, maxLength: 4 })),
  });

/** Fields of one to four, three levels at most below the total. */
export const forest: fc.Arbitrary<readonly NodeSpec[]> = fc.array(node(2), { minLength: 2, maxLength: 4 });

export interface FlatRow {
  readonly code: string;
  readonly children: readonly number[];
  /** Achieved and maximum in hundredths. */
  achieved: bigint;
  readonly maximum: bigint;
}

/** Rows in order, the total last, all sums right. */
export const flatten = (fields: readonly NodeSpec[]): FlatRow[] => {
  const rows: FlatRow[] = [];
  const walk = (spec: NodeSpec, code: string): number => {
    const at = rows.length;
    rows.push({ code, children: [], achieved: 0n, maximum: 0n });
    const children = spec.children.map((child, index) => walk(child, `${code}.${index + 1}`));
    const own = [BigInt(spec.leaf.achieved), BigInt(spec.leaf.achieved + spec.leaf.lost + 1)] as const;
    const of = (key: 'achieved' | 'maximum'): bigint =>
      children.reduce((total, child) => total + (rows[child]?.[key] ?? 0n), 0n);
    const isLeaf = children.length === 0;
    rows[at] = {
      code,
      children,
      achieved: isLeaf ? own[0] : of('achieved'),
      maximum: isLeaf ? own[1] : of('maximum'),
    };
    return at;
  };
  const tops = fields.map((field, index) => walk(field, String(index + 1)));
  const total = (key: 'achieved' | 'maximum'): bigint =>
    tops.reduce((all, at) => all + (rows[at]?.[key] ?? 0n), 0n);
  rows.push({ code: '', children: tops, achieved: total('achieved'), maximum: total('maximum') });
  return rows;
};

/** "12,34" for 1234n; whole and half numbers shed their zeros as staff write them, unless `decimals` keeps them. */
export const written = (hundredths: bigint, decimals?: number): string => {
  const text = hundredths.toString().padStart(3, '0');
  const full = `${text.slice(0, -2)},${text.slice(-2)}`;
  return decimals === undefined ? full.replace(/(,\d*?)0+$/u, '$1').replace(/,$/u, '') : full;
};

export const treeLayout: Layout = {
  id: 'Test',
  kind: 'plan',
  columns: ['code', 'name', 'maximum', 'achieved:2023'],
};

/** The sheet of some rows. */
export const cellsOf = (rows: readonly FlatRow[], decimals?: number): SheetCell[][] =>
  sheetCells(
    [
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được 2023'],
      ...rows.map(({ code, achieved, maximum }) => [
        code,
        code === '' ? 'Tổng điểm' : `Tiêu chí ${code}`,
        written(maximum),
        achieved === 0n ? '0' : written(achieved, decimals),
      ]),
    ],
    treeLayout,
  );

export const treeAppendix = (rows: readonly FlatRow[], decimals?: number): Appendix =>
  appendixOf(cellsOf(rows, decimals), treeLayout);
