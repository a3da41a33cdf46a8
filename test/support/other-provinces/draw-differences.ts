/** Right tables that compare: two years and their difference, two provinces and their average, points lost or to win, the year before below the total, drawn at random. */
import type { CellValue } from '../../../src/domain/appendix';
import type { Draw } from '../generated/draw';
import { totals } from './draw-table';
import { drawNode, sumOf } from './drawn';
import type { DrawnTable, Node } from './drawn';

/** What a row states: its maximum, the points of this year and of the year before. */
type Figures = readonly [number, number, number];

interface Style {
  readonly header: readonly string[];
  readonly cells: (figures: Figures) => readonly CellValue[];
}

const styles: Readonly<Record<string, Style>> = {
  'years compared': {
    header: ['Điểm tối đa', 'Điểm đạt được năm 2023', 'Điểm đạt được năm 2022', 'Chênh lệch'],
    cells: ([most, now, before]) => [most, now, before, now - before],
  },
  'years in order': {
    header: ['Điểm chuẩn', 'Năm 2022', 'Năm 2023', 'Tăng/giảm'],
    cells: ([most, now, before]) => [most, before, now, now - before],
  },
  'points lost': {
    header: ['Điểm tối đa', 'Điểm đạt được', 'Điểm mất'],
    cells: ([most, now]) => [most, now, most - now],
  },
  'lost below zero': {
    header: ['Điểm tối đa', 'Điểm thẩm định', 'Chênh lệch so với điểm tối đa'],
    cells: ([most, now]) => [most, now, now - most],
  },
  'two provinces of before': {
    header: ['Điểm tối đa', 'Điểm tỉnh Bình Lộc', 'Điểm tỉnh Hải An', 'Bình quân'],
    cells: ([most, now, before]) => [most, now, before, (now + before) / 2],
  },
  'self-score and appraisal': {
    header: ['Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định', 'Chênh lệch'],
    cells: ([most, now]) => [most, most, now, most - now],
  },
};

interface Compared extends Node {
  readonly before: number;
  readonly parts: readonly Compared[];
}

/** The node with the points of the year before, part by part. */
function withBefore(draw: Draw, node: Node): Compared {
  const parts = node.children.map((child) => withBefore(draw, child));
  const before =
    parts.length > 0 ? parts.reduce((sum, part) => sum + part.before, 0) : draw.int(0, node.maximum * 4) / 4;
  return { ...node, before, parts };
}

/** A table of comparisons that is right as it stands. */
export function drawDifferences(draw: Draw): DrawnTable {
  const id = draw.pick(Object.keys(styles));
  const style = styles[id];
  if (!style) throw new Error('no such style');
  const fields = Array.from({ length: draw.int(2, 4) }, (_, at) =>
    withBefore(draw, drawNode(draw, [at + 1], 2)),
  );
  const rows: CellValue[][] = [
    ['KẾT QUẢ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
    [],
    ['STT', 'Nội dung tiêu chí', ...style.header],
  ];
  const leaves: number[] = [];
  let criteria = 0;
  const put = (node: Compared): void => {
    const { path, maximum, achieved, before } = node;
    rows.push([
      path.join('.'),
      `Nội dung số ${path.join(' và ')}`,
      ...style.cells([maximum, achieved, before]),
    ]);
    criteria += 1;
    node.parts.forEach(put);
    if (node.parts.length === 0) leaves.push(rows.length - 1);
  };
  fields.forEach(put);
  const [maximum, achieved] = [sumOf(fields, 'maximum'), sumOf(fields, 'achieved')];
  const before = fields.reduce((sum, field) => sum + field.before, 0);
  rows.push(['', draw.pick(totals), ...style.cells([maximum, achieved, before])]);
  if (id === 'points lost' && draw.once(2))
    rows.push(
      ['', draw.pick(['Điểm năm 2022', 'Tổng điểm năm 2022']), '', before],
      ['', 'Tăng, giảm so với năm 2022', '', achieved - before],
    );
  return { style: `compares ${id}`, rows, criteria, leaves, rules: new Map() };
}
