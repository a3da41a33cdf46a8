/** Right tables whose sections are closed by a row of their sum ("Cộng I", "Cộng"), drawn at random. */
import type { CellValue } from '../../../src/domain/appendix';
import type { Draw } from '../generated/draw';
import { drawNode, sumOf } from './drawn';
import type { DrawnTable, Node } from './drawn';

const romans = ['I', 'II', 'III', 'IV'];
const marks = ['A', 'B', 'C', 'D'];

interface Style {
  /** Code cell and name cell of a section's head, and the name of the row that closes it. */
  readonly head: (at: number) => readonly [CellValue, string];
  readonly close: (at: number) => string;
}

const section = (at: number): string => `NHÓM TIÊU CHÍ ${String(at + 1)}`;
const styles: Readonly<Record<string, Style>> = {
  'Cộng I': { head: (at) => [romans[at] ?? '', section(at)], close: (at) => `Cộng ${romans[at] ?? ''}` },
  'Tổng phần A': {
    head: (at) => [marks[at] ?? '', section(at)],
    close: (at) => `Tổng phần ${marks[at] ?? ''}`,
  },
  'Cộng mục I': {
    head: (at) => ['', `${romans[at] ?? ''}. ${section(at)}`],
    close: (at) => `Cộng mục ${romans[at] ?? ''}`,
  },
  Cộng: { head: (at) => [romans[at] ?? '', section(at)], close: () => 'Cộng' },
  'Cộng điểm': { head: (at) => ['', section(at)], close: () => 'Cộng điểm' },
};

/** A table with a closing row below each section that is right as it stands. */
export function drawClosed(draw: Draw): DrawnTable {
  const id = draw.pick(Object.keys(styles));
  const style = styles[id];
  if (!style) throw new Error('no such style');
  const again = draw.once(2);
  let last = 0;
  const sections = Array.from({ length: draw.int(2, 4) }, () => {
    if (again) last = 0;
    return Array.from({ length: draw.int(2, 4) }, () => drawNode(draw, [(last += 1)], draw.int(0, 1)));
  });
  const rows: CellValue[][] = [
    ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
    [],
    ['STT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
  ];
  const leaves: number[] = [];
  let criteria = 0;
  const put = (node: Node): void => {
    rows.push([node.path.join('.'), `Nội dung số ${node.path.join(' và ')}`, node.maximum, node.achieved]);
    criteria += 1;
    node.children.forEach(put);
    if (node.children.length === 0) leaves.push(rows.length - 1);
  };
  for (const [at, nodes] of sections.entries()) {
    rows.push([...style.head(at)]);
    nodes.forEach(put);
    rows.push(['', style.close(at), sumOf(nodes, 'maximum'), sumOf(nodes, 'achieved')]);
  }
  const all = sections.flat();
  rows.push([
    '',
    draw.pick(['TỔNG CỘNG', 'Tổng điểm', 'Tổng các tiêu chí']),
    sumOf(all, 'maximum'),
    sumOf(all, 'achieved'),
  ]);
  return { style: `closed by ${id}${again ? ', anew' : ''}`, rows, criteria, leaves, rules: new Map() };
}
