/** Right tables without codes, drawn at random: levels by spaces, indentation, dashes, capitals or bold. */
import type { Draw } from '../generated/draw';
import type { CellValue } from '../../../src/domain/appendix';
import type { Look } from '../../../src/sheets/grid';
import { totals } from './draw-table';
import { drawNode, sumOf } from './drawn';
import type { DrawnTable, Node } from './drawn';

const plain: Look = { indent: 0, bold: false };
const dashes = ['', '- ', '+ '];
const counts = ['không', 'nhất', 'hai', 'ba', 'tư'];

/** How a name of a level, 0 for the highest, is written, and how its cell looks. */
interface Manner {
  readonly name: (text: string, level: number) => string;
  readonly look?: (level: number) => Look;
}

const manners: Readonly<Record<string, Manner>> = {
  spaces: { name: (text, level) => `${' '.repeat(level * 3)}${text}` },
  indents: { name: (text) => text, look: (level) => ({ indent: level, bold: false }) },
  dashes: { name: (text, level) => `${dashes[level] ?? ''}${text}` },
  capitals: {
    name: (text, level) => (level === 0 ? text.toLocaleUpperCase('vi') : text),
    look: (level) => ({ indent: 0, bold: level < 2 }),
  },
  boldOverDashes: {
    name: (text, level) => `${level === 2 ? '- ' : ''}${text}`,
    look: (level) => ({ indent: 0, bold: level === 0 }),
  },
};

const headers = [
  ['Nội dung tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
  ['Tiêu chí, tiêu chí thành phần', 'Điểm chuẩn', 'Điểm thẩm định'],
];

/** A table without codes that is right as it stands. */
export function drawLevels(draw: Draw): DrawnTable {
  const style = draw.pick(Object.keys(manners));
  const manner = manners[style] ?? { name: String };
  const fields = Array.from({ length: draw.int(2, 4) }, (_, at) => drawNode(draw, [at + 1], 2));
  const rows: CellValue[][] = [['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'], [], [...draw.pick(headers)]];
  const looks: Look[] = rows.map(() => plain);
  const [leaves, levels] = [[] as number[], new Map<number, number>()];
  const put = (node: Node): void => {
    const level = node.path.length - 1;
    const name = `Việc thứ ${node.path.map((each) => counts[each]).join(' của việc thứ ')}`;
    rows.push([manner.name(name, level), node.maximum, node.achieved]);
    looks.push(manner.look?.(level) ?? plain);
    levels.set(rows.length - 1, level + 1);
    if (node.children.length === 0) leaves.push(rows.length - 1);
    node.children.forEach(put);
  };
  fields.forEach(put);
  rows.push([draw.pick(totals), sumOf(fields, 'maximum'), sumOf(fields, 'achieved')]);
  if (draw.once(2)) rows.push(['Xếp hạng', '', draw.int(1, 20)]);
  const seen = manner.look ? { looks: [{ column: 0, top: 0, looks }] } : {};
  return {
    style: `no codes, ${style}`,
    rows,
    criteria: levels.size,
    leaves,
    rules: new Map(),
    levels,
    ...seen,
  };
}
