/** Right tables whose criteria stand below the units that lead them, drawn at random. */
import type { CellValue } from '../../../src/domain/appendix';
import type { Draw } from '../generated/draw';
import { totals } from './draw-table';
import { drawNode, sumOf } from './drawn';
import type { DrawnTable, Node } from './drawn';

const units = [
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Tư pháp',
  'Sở Khoa học và Công nghệ',
  'Văn phòng UBND tỉnh',
  'Sở Y tế',
  'Công an tỉnh',
];
const marks = ['A', 'B', 'C', 'D'];
const romans = ['I', 'II', 'III', 'IV'];

/** How a heading is written: what stands in its code cell and in its name cell. */
const headings: Readonly<Record<string, (unit: string, at: number) => readonly [string, string]>> = {
  letter: (unit, at) => [marks[at] ?? '', unit],
  roman: (unit, at) => [romans[at] ?? '', unit.toLocaleUpperCase('vi')],
  merged: (unit) => [unit.toLocaleUpperCase('vi'), ''],
  bare: (unit) => ['', unit],
  sentence: (unit, at) => ['', `${romans[at] ?? ''}. Các tiêu chí do ${unit} chủ trì`],
  capitals: (unit) => ['', `CÁC TIÊU CHÍ DO ${unit.toLocaleUpperCase('vi')} PHỤ TRÁCH`],
};

interface Section {
  readonly unit: string;
  readonly nodes: readonly Node[];
}

/** Two to four units with criteria of their own; their numbering begins again, or goes on. */
function drawUnits(draw: Draw, again: boolean): readonly Section[] {
  let last = 0;
  return draw
    .shuffle(units)
    .slice(0, draw.int(2, 4))
    .map((unit) => {
      if (again) last = 0;
      const nodes = Array.from({ length: draw.int(2, 4) }, () => drawNode(draw, [(last += 1)], 1));
      return { unit, nodes };
    });
}

/** A table by units that is right as it stands. */
export function drawSections(draw: Draw): DrawnTable {
  const style = draw.pick(Object.keys(headings));
  const again = draw.once(2);
  const stated = draw.once(2);
  const sections = drawUnits(draw, again);
  const rows: CellValue[][] = [
    ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
    [],
    ['STT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
  ];
  const [leaves, leads] = [[] as number[], new Map<number, string>()];
  let criteria = 0;
  const put = (node: Node, unit: string): void => {
    rows.push([node.path.join('.'), `Nội dung số ${node.path.join(' và ')}`, node.maximum, node.achieved]);
    criteria += 1;
    node.children.forEach((child) => {
      put(child, unit);
    });
    if (node.children.length > 0) return;
    leaves.push(rows.length - 1);
    leads.set(rows.length - 1, unit);
  };
  for (const [at, { unit, nodes }] of sections.entries()) {
    const sums = stated ? [sumOf(nodes, 'maximum'), sumOf(nodes, 'achieved')] : [];
    rows.push([...(headings[style]?.(unit, at) ?? ['', unit]), ...sums]);
    if (stated) criteria += 1;
    for (const node of nodes) put(node, unit);
  }
  const all = sections.flatMap(({ nodes }) => nodes);
  rows.push(['', draw.pick(totals), sumOf(all, 'maximum'), sumOf(all, 'achieved')]);
  const what = `${style}${stated ? ' with sums' : ''}${again ? ', numbered anew' : ''}`;
  return { style: `by units, ${what}`, rows, criteria, leaves, rules: new Map(), leads };
}
