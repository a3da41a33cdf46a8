/** Right tables in the styles of other provinces, drawn at random: code styles × headers × rules × bonus rows × closing rows × helper rows. */
import type { CellValue } from '../../../src/domain/appendix';
import type { Draw } from '../generated/draw';
import { drawNode, sumOf } from './drawn';
import type { DrawnTable, Node } from './drawn';

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
const letters = ['a', 'b', 'c', 'd'];
const roman = (number = 1): string => romans[number - 1] ?? '';
const letter = (number = 1): string => letters[number - 1] ?? '';

/** How a path of numbers is written; one line per style. */
export const writtenCodes: Readonly<Record<string, (path: readonly number[]) => string>> = {
  plain: (path) => path.join('.'),
  word: (path) => `${['Lĩnh vực', 'Tiêu chí', 'TCTP'][path.length - 1] ?? 'TCTP'} ${path.join('.')}`,
  short: (path) => `TC${path.join('.')}`,
  bracket: (path) => `${path.join('.')})`,
  mixed: ([field, criterion, sub]) =>
    [roman(field), criterion, sub === undefined ? undefined : letter(sub)]
      .filter((part) => part !== undefined)
      .join('.'),
  dash: (path) => path.join('-'),
  slash: (path) => `${path.join('.')}/`,
  colon: (path) => `${path.join('.')}:`,
  square: (path) => `[${path.join('.')}]`,
  underscore: (path) => path.join('_'),
  hash: (path) => `#${path.join('.')}`,
  initials: (path) => `${['LV', 'TC', 'TP'][path.length - 1] ?? 'TP'} ${path.join('.')}`,
  initialsInside: (path) =>
    path.map((number, at) => `${['LV', 'TC', 'TP'][at] ?? ''}${String(number)}`).join('.'),
  zeros: (path) => [path[0], path[1] ?? 0, path[2] ?? 0].join('.'),
  glued: ([field, ...rest]) => `${String.fromCharCode(64 + (field ?? 1))}${rest.join('.')}`,
  footnote: (path) => `${path.join('.')}${path.length > 1 && path.at(-1) === 2 ? '*' : ''}`,
  romanFields: (path) => (path.length === 1 ? roman(path[0]) : path.join('.')),
  outline: (path) =>
    path.length === 1
      ? String.fromCharCode(64 + (path[0] ?? 1))
      : path.length === 2
        ? roman(path[1])
        : String(path[2] ?? 1),
};

const headers = [
  ['STT', 'Lĩnh vực/Tiêu chí', 'Điểm tối đa', 'Điểm đạt được'],
  ['TT', 'Tiêu chí, tiêu chí thành phần', 'Điểm chuẩn', 'Điểm thẩm định'],
  ['STT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
];
export const totals = [
  'Tổng điểm',
  'TỔNG CỘNG',
  'Tổng hợp điểm',
  'Tổng các tiêu chí',
  'Tổng điểm đạt được của Sở',
];

/** A table that is right as it stands. */
export function drawTable(draw: Draw): DrawnTable {
  const style = draw.pick(Object.keys(writtenCodes));
  const write = writtenCodes[style] ?? String;
  const fields = Array.from({ length: draw.int(2, 4) }, (_, at) => drawNode(draw, [at + 1], 2));
  const rows: CellValue[][] = [['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'], [], [...draw.pick(headers)]];
  const [leaves, rules] = [[] as number[], new Map<number, number>()];
  let criteria = 0;
  const withRules = draw.once(2);
  const put = (node: Node): void => {
    rows.push([write(node.path), `Nội dung số ${node.path.join(' và ')}`, node.maximum, node.achieved]);
    criteria += 1;
    node.children.forEach(put);
    if (node.children.length > 0) return;
    leaves.push(rows.length - 1);
    if (!withRules || draw.once(2)) return;
    rules.set(rows.length - 1, 2);
    rows.push(['', '- Hoàn thành đúng hạn', node.maximum], ['', '- Hoàn thành chậm', node.maximum / 2]);
  };
  fields.forEach(put);
  const [maximum, achieved] = [sumOf(fields, 'maximum'), sumOf(fields, 'achieved')];
  const bonus = draw.once(2) ? draw.pick([1, 0.5, -1]) : 0;
  // Some write a penalty without its minus.
  const signed = draw.once(2) ? Math.abs(bonus) : bonus;
  if (bonus !== 0) {
    rows.push([write([fields.length + 1]), bonus > 0 ? 'Điểm cộng' : 'Điểm trừ', '', signed]);
    criteria += 1;
  }
  rows.push(['', draw.pick(totals), maximum, achieved + bonus]);
  if (draw.once(2)) rows.push(['', 'Xếp hạng', '', draw.int(1, 20)]);
  if (draw.once(2)) rows.push(['', 'Xếp loại', '', 'Tốt']);
  if (draw.once(2)) rows.push([], [], ['', 'Kiểm tra', draw.int(1, 9), draw.int(1, 9)]);
  return { style, rows, criteria, leaves, rules };
}
