/** Right tables in whose parts numbering begins anew: below numbers, below marked parts, below letters of any alphabet, drawn at random. */
import type { CellValue } from '../../../src/domain/appendix';
import type { Draw } from '../generated/draw';
import { totals } from './draw-table';
import { drawNode, sumOf } from './drawn';
import type { DrawnTable, Node } from './drawn';

const romans = ['I', 'II', 'III', 'IV', 'V'];
const names = [
  'ĐÁNH GIÁ QUA HỒ SƠ',
  'ĐIỀU TRA XÃ HỘI HỌC',
  'TÁC ĐỘNG ĐẾN NGƯỜI DÂN',
  'CHUYỂN ĐỔI SỐ',
  'THỦ TỤC',
];
const alphabets = ['ABCDEGHIKL', 'ABCDEFGHIJ', 'ABCDĐEGHIK'];

interface Style {
  /** Parts at least and at most. */
  readonly parts: readonly [number, number];
  /** What stands in the code cell and in the name cell of a part's head. */
  readonly head: (at: number) => readonly [CellValue, string];
  /** Whether the head states the sum of its part: always, never, or as drawn. */
  readonly stated: boolean | null;
  /** Levels below the head. */
  readonly depth: number;
  /** How a row below is numbered. */
  readonly write: (path: readonly number[], part: number) => CellValue;
}

const plain = (path: readonly number[]): string => path.join('.');
const name = (at: number): string => names[at % names.length] ?? '';
const worded = (at: number): string => `Nhóm tiêu chí thứ ${String(at + 1)}`;

const lettered = (alphabet: string): Style => ({
  parts: [2, alphabet.length],
  head: (at) => [alphabet[at] ?? '', worded(at)],
  stated: true,
  depth: 1,
  write: plain,
});

const styles: Readonly<Record<string, Style>> = {
  'below numbers': {
    parts: [3, 5],
    head: (at) => [at + 1, worded(at)],
    stated: true,
    depth: 1,
    write: ([first]) => first ?? 1,
  },
  'Roman parts': {
    parts: [2, 4],
    head: (at) => [romans[at] ?? '', name(at)],
    stated: null,
    depth: 2,
    write: plain,
  },
  'worded parts': {
    parts: [2, 3],
    head: (at) => ['', `Phần ${romans[at] ?? ''}: ${worded(at)}`],
    stated: null,
    depth: 2,
    write: plain,
  },
  'capital headings': { parts: [2, 3], head: (at) => ['', name(at)], stated: false, depth: 2, write: plain },
  letters: lettered(alphabets[0] ?? ''),
  'English letters': lettered(alphabets[1] ?? ''),
  'letters with đ': lettered(alphabets[2] ?? ''),
  'letters in paths': {
    ...lettered(alphabets[0] ?? ''),
    write: (path, part) => `${alphabets[0]?.[part] ?? ''}.${plain(path)}`,
  },
};

/** A table of parts that is right as it stands. */
export function drawParts(draw: Draw): DrawnTable {
  const id = draw.pick(Object.keys(styles));
  const style = styles[id];
  if (!style) throw new Error('no such style');
  const isStated = style.stated ?? draw.once(2);
  const parts = Array.from({ length: draw.int(...style.parts) }, () =>
    Array.from({ length: draw.int(2, 4) }, (_, at) => drawNode(draw, [at + 1], draw.int(0, style.depth - 1))),
  );
  const rows: CellValue[][] = [
    ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
    [],
    ['STT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
  ];
  const leaves: number[] = [];
  let criteria = 0;
  const put = (node: Node, part: number): void => {
    rows.push([
      style.write(node.path, part),
      `Nội dung số ${node.path.join(' và ')}`,
      node.maximum,
      node.achieved,
    ]);
    criteria += 1;
    for (const child of node.children) put(child, part);
    if (node.children.length === 0) leaves.push(rows.length - 1);
  };
  for (const [at, nodes] of parts.entries()) {
    const sums = isStated ? [sumOf(nodes, 'maximum'), sumOf(nodes, 'achieved')] : ['', ''];
    rows.push([...style.head(at), ...sums]);
    if (isStated) criteria += 1;
    for (const node of nodes) put(node, at);
  }
  const all = parts.flat();
  rows.push(['', draw.pick(totals), sumOf(all, 'maximum'), sumOf(all, 'achieved')]);
  return { style: `anew ${id}${isStated ? ' with sums' : ''}`, rows, criteria, leaves, rules: new Map() };
}
