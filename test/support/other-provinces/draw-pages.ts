/** Right tables that run over pages, their header met again with its numbers of columns, and plans of criteria picked from a tree. */
import type { CellValue } from '../../../src/domain/appendix';
import type { Draw } from '../generated/draw';
import { totals } from './draw-table';
import { drawNode, sumOf } from './drawn';
import type { DrawnTable, Node } from './drawn';

const nameOf = ({ path }: Node): string => `Nội dung số ${path.join(' và ')}`;
const withBelow = (node: Node): readonly Node[] => [node, ...node.children.flatMap(withBelow)];
const drawFields = (draw: Draw, depth: number): readonly Node[] =>
  Array.from({ length: draw.int(2, 4) }, (_, at) => drawNode(draw, [at + 1], depth));

/** What stands at the head of each page. */
const pageHead = (header: readonly string[], isNumbered: boolean): CellValue[][] => [
  [...header],
  ...(isNumbered ? [header.map((_, at) => `(${String(at + 1)})`)] : []),
];

/** A tree over several pages; a page may end anywhere, also between a criterion and its parts. */
function drawPaged(draw: Draw): DrawnTable {
  const fields = drawFields(draw, 2);
  const nodes = fields.flatMap(withBelow);
  const header = ['STT', 'Tiêu chí', 'Điểm tối đa', draw.pick(['Điểm đạt được', 'Điểm thẩm định'])];
  const isNumbered = draw.once(2);
  const rows: CellValue[][] = [
    ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
    [],
    ...pageHead(header, isNumbered),
  ];
  const leaves: number[] = [];
  const perPage = draw.int(3, 8);
  for (const [at, node] of nodes.entries()) {
    if (at > 0 && at % perPage === 0)
      rows.push(...(draw.once(2) ? [[]] : []), ...pageHead(header, isNumbered));
    rows.push([node.path.join('.'), nameOf(node), node.maximum, node.achieved]);
    if (node.children.length === 0) leaves.push(rows.length - 1);
  }
  rows.push(['', draw.pick(totals), sumOf(fields, 'maximum'), sumOf(fields, 'achieved')]);
  return { style: 'over pages', rows, criteria: nodes.length, leaves, rules: new Map() };
}

/** A plan for leaves of several fields, none of whose parents has a row. */
function drawPicked(draw: Draw): DrawnTable {
  const leavesOf = (field: Node): readonly Node[] =>
    withBelow(field).filter(({ children, path }) => children.length === 0 && path.length > 1);
  const picked = drawFields(draw, 2).flatMap((field) =>
    leavesOf(field).filter((_, at) => at === 0 || draw.once(2)),
  );
  const rows: CellValue[][] = [
    ['CÁC TIÊU CHÍ TRỌNG TÂM CẦN CẢI THIỆN CHỈ SỐ CCHC NĂM 2024'],
    [],
    ['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm năm 2023', 'Mục tiêu năm 2024', 'Điểm cần tăng'],
  ];
  const leaves: number[] = [];
  for (const node of picked) {
    const { maximum, achieved } = node;
    rows.push([node.path.join('.'), nameOf(node), maximum, achieved, maximum, maximum - achieved]);
    leaves.push(rows.length - 1);
  }
  const [maximum, achieved] = [sumOf(picked, 'maximum'), sumOf(picked, 'achieved')];
  rows.push(['', 'Cộng', maximum, achieved, maximum, maximum - achieved]);
  return { style: 'picked from a tree', rows, criteria: picked.length, leaves, rules: new Map() };
}

export const drawPages = (draw: Draw): DrawnTable => (draw.once(2) ? drawPaged(draw) : drawPicked(draw));
