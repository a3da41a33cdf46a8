/** Right rankings, drawn at random: headers × parts × maxima above or in the header × ties × bonus, class and ratio columns × sections × rows at the foot. */
import type { CellValue } from '../../../src/domain/appendix';
import type { Draw } from '../generated/draw';

type Merge = readonly [number, number, number, number];

export interface DrawnRanking {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Merge[];
  /** Sheet rows of units, zero-based. */
  readonly units: readonly number[];
  readonly total: number;
  readonly rank: number;
  /** Columns of points that the total adds up. */
  readonly parts: readonly number[];
}

const titles = [
  'KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC SỞ, BAN, NGÀNH NĂM 2024',
  'Bảng xếp hạng Chỉ số CCHC cấp xã năm 2025',
  'TỔNG HỢP ĐIỂM VÀ XẾP HẠNG CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2023',
];
const unitHeaders = ['Đơn vị', 'Tên đơn vị', 'Cơ quan, đơn vị', 'Sở, ban, ngành', 'Địa phương', 'Xã, phường'];
const bodies = [
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Y tế',
  'Ban Dân tộc và Tôn giáo',
  'UBND huyện Núi Cao',
  'Văn phòng UBND tỉnh',
];
const places = [
  'Tân Phú',
  'Long Hải',
  'Bình An',
  'Hoà Lợi',
  'Phước Thắng',
  'Thạnh Đông',
  'Xuân Mai',
  'An Khê',
];
const partNames = [
  'Chỉ đạo điều hành',
  'Cải cách thể chế',
  'Cải cách thủ tục hành chính',
  'Tổ chức bộ máy',
  'Chế độ công vụ',
  'Tài chính công',
  'Chuyển đổi số',
  'Tác động của cải cách',
];
const totals = ['Tổng điểm', 'Tổng cộng', 'Tổng số điểm', 'Tổng điểm đạt được'];
const ranks = ['Xếp hạng', 'Thứ hạng', 'Vị thứ', 'Hạng'];

interface Plan {
  readonly names: readonly string[];
  /** Most points of each part, in hundredths. */
  readonly most: readonly number[];
  readonly points: readonly (readonly number[])[];
  readonly bonus: readonly number[] | null;
  readonly dense: boolean;
}

function drawPlan(draw: Draw): Plan {
  const pool = draw.once(2) ? bodies : places;
  const count = draw.int(4, pool.length);
  const names = pool.slice(0, count).map((name) => (pool === places && draw.once(3) ? `Xã ${name}` : name));
  const most = partNames.slice(0, draw.int(2, partNames.length)).map(() => draw.int(4, 20) * 100);
  const step = draw.pick([1, 25, 50, 100]);
  const points = names.map(() => most.map((value) => draw.int(0, Math.floor(value / step)) * step));
  if (draw.once(2) && points[0]) points[1] = [...points[0]];
  const bonus = draw.once(4) ? names.map(() => draw.int(0, 3) * 50) : null;
  return { names, most, points, bonus, dense: draw.once(2) };
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The places of some sums, equal ones sharing theirs. */
const placesOf = (sums: readonly number[], dense: boolean): number[] =>
  sums.map((sum) => {
    const better = sums.filter((other) => other > sum);
    return 1 + (dense ? new Set(better).size : better.length);
  });

interface Layout {
  readonly grouped: boolean;
  readonly merged: boolean;
  readonly maxima: 'row' | 'header' | 'none';
  readonly withClass: boolean;
}

function headerOf(draw: Draw, { names: _, most, bonus }: Plan, layout: Layout, top: number) {
  const parts = most.map((value, at) => {
    const name = partNames[at] ?? '';
    return layout.maxima === 'header' ? `${name} (${String(value / 100)} điểm)` : name;
  });
  const after = [
    ...(bonus ? ['Điểm thưởng'] : []),
    draw.pick(totals),
    draw.pick(ranks),
    ...(layout.withClass ? ['Xếp loại'] : []),
  ];
  const before = ['STT', draw.pick(unitHeaders)];
  if (!layout.grouped) return { rows: [[...before, ...parts, ...after]], merges: [] as Merge[] };
  const blanks = (count: number): string[] => Array.from({ length: count }, () => '');
  const rows = [
    [...before, draw.pick(['Điểm các lĩnh vực', 'Điểm thành phần']), ...blanks(parts.length - 1), ...after],
    [...blanks(2), ...parts, ...blanks(after.length)],
  ];
  const alone = [0, 1, ...after.map((_word, at) => 2 + parts.length + at)];
  const merges: Merge[] = layout.merged
    ? [[top, 2, top, 1 + parts.length], ...alone.map((column): Merge => [top, column, top + 1, column])]
    : [];
  return { rows, merges };
}

/** A ranking that is right as it stands. */
export function drawRanking(draw: Draw): DrawnRanking {
  const plan = drawPlan(draw);
  const { names, most, points, bonus } = plan;
  const layout: Layout = {
    grouped: draw.once(2),
    merged: draw.once(2),
    maxima: draw.pick(['row', 'header', 'none'] as const),
    withClass: draw.once(2),
  };
  const rows: CellValue[][] = [[draw.pick(titles)], []];
  const header = headerOf(draw, plan, layout, rows.length);
  rows.push(...header.rows);
  const sums = points.map((own, at) => sumOf(own) + (bonus?.[at] ?? 0));
  const order = placesOf(sums, plan.dense);
  const line = (values: readonly number[], extra: CellValue, total: number): CellValue[] => [
    ...values.map((value) => value / 100),
    ...(bonus ? [extra] : []),
    total / 100,
  ];
  if (layout.maxima === 'row')
    rows.push(['', draw.pick(['Điểm tối đa', 'Điểm chuẩn']), ...line(most, '', sumOf(most)), '']);
  const units = names.map((name, at) => {
    rows.push([
      at + 1,
      name,
      ...line(points[at] ?? [], (bonus?.[at] ?? 0) / 100, sums[at] ?? 0),
      order[at] ?? '',
      ...(layout.withClass ? [draw.pick(['Tốt', 'Khá'])] : []),
    ]);
    return rows.length - 1;
  });
  if (draw.once(3)) {
    const average = (values: readonly number[]): number => Math.round(sumOf(values) / values.length);
    const columns = most.map((_, at) => average(points.map((own) => own[at] ?? 0)));
    rows.push(['', 'Trung bình', ...line(columns, '', average(sums)), '']);
  }
  const parts = most.map((_, at) => 2 + at);
  const total = 2 + parts.length + (bonus ? 1 : 0);
  return { rows, merges: header.merges, units, total, rank: total + 1, parts };
}
