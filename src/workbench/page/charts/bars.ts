/** Columns and bars, side by side or on each other. */
import { tells, usualGap, wordsOfKind, type ChartLabels } from '../../charts';
import type { ChartFigures, SeriesFigures } from './figures';
import { fillOfPoint, fontIn } from './look';
import { pointAt, type Plane } from './plane';
import { el, pixels, stroke, widthOf, words } from './svg';

/** From where to where each bar reaches, by series and point; null where there is no value. */
export type Reach = readonly [from: number, to: number] | null;

export const isStackedKind = ({ kind }: SeriesFigures): boolean =>
  ['stacked', 'percentStacked'].includes(wordsOfKind(kind).grouping ?? '');
const isShare = ({ kind }: SeriesFigures): boolean => wordsOfKind(kind).grouping === 'percentStacked';

/** Values on each other, those above 0 and those below for themselves. */
export function stacked(series: readonly SeriesFigures[], count: number): readonly (readonly Reach[])[] {
  const [up, down] = [new Array<number>(count).fill(0), new Array<number>(count).fill(0)];
  const whole = Array.from({ length: count }, (_, point) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[point] ?? 0), 0),
  );
  return series.map((each) =>
    Array.from({ length: count }, (_, point): Reach => {
      const given = each.values[point] ?? null;
      if (given === null) return null;
      const value = isShare(each) ? given / (whole[point] || 1) : given;
      const stack = value < 0 ? down : up;
      const from = stack[point] ?? 0;
      stack[point] = from + value;
      return [from, from + value];
    }),
  );
}

export const reachesOf = (series: readonly SeriesFigures[], count: number): readonly (readonly Reach[])[] => {
  const [first] = series;
  if (first && isStackedKind(first)) return stacked(series, count);
  return series.map(({ values }) =>
    Array.from({ length: count }, (_, point): Reach => {
      const value = values[point] ?? null;
      return value === null ? null : [0, value];
    }),
  );
};

export function drawBars(figures: ChartFigures, series: readonly SeriesFigures[], plane: Plane): string {
  const [first] = series;
  if (!first) return '';
  const { chart } = figures;
  const onEachOther = isStackedKind(first);
  const overlap = (chart.overlap ?? (onEachOther ? 100 : 0)) / 100;
  const lanes = 1 + (series.length - 1) * (1 - overlap);
  const wide = 1 / (lanes + (chart.gapWidth ?? usualGap) / 100);
  const reaches = reachesOf(series, plane.count);
  const drawn = series.flatMap((each, index) =>
    (reaches[index] ?? []).flatMap((reach, point) => {
      if (!reach) return [];
      const along = point + 0.5 - (lanes * wide) / 2 + index * wide * (1 - overlap);
      return [bar(figures, each, { index, point, plane, along, wide, reach })];
    }),
  );
  return drawn.join('');
}

interface Bar {
  readonly index: number;
  readonly point: number;
  readonly plane: Plane;
  readonly along: number;
  readonly wide: number;
  readonly reach: readonly [number, number];
}

function bar(
  figures: ChartFigures,
  series: SeriesFigures,
  { index, point, plane, along, wide, reach }: Bar,
): string {
  const { least, most } = plane.scale;
  const within = (value: number): number => Math.min(Math.max(value, least), most);
  const [one, other] = [
    pointAt(plane, along, within(reach[0])),
    pointAt(plane, along + wide, within(reach[1])),
  ];
  const line = series.state.points?.[point]?.border ?? series.state.line;
  const rect = el('rect', {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(other.x - one.x),
    height: Math.abs(other.y - one.y),
    fill: fillOfPoint(series, index, point),
    ...(line && stroke(line, 'none', 0.75)),
  });
  const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  return (
    rect +
    label(
      figures,
      series,
      point,
      plane.lies ? { ...other, y: middle.y } : { ...other, x: middle.x },
      middle,
      plane,
    )
  );
}

function label(
  figures: ChartFigures,
  series: SeriesFigures,
  point: number,
  end: { x: number; y: number },
  middle: { x: number; y: number },
  { lies }: Plane,
): string {
  const labels = series.state.points?.[point]?.label ?? series.state.labels;
  const value = series.values[point] ?? null;
  if (!labels || value === null) return '';
  const text = labelText(figures, series, labels, point);
  const font = fontIn(figures.chart, labels.font, 9);
  const inside = labels.place === 'Center' || labels.place === 'InsideBase';
  if (inside || (isStackedKind(series) && labels.place !== 'InsideEnd'))
    return words(text, { ...middle, font });
  const out = labels.place === 'InsideEnd' ? -1 : 1;
  const sign = value < 0 ? -out : out;
  return lies
    ? words(text, { x: end.x + sign * (widthOf(text, font) / 2 + 4), y: end.y, font })
    : words(text, { x: end.x, y: end.y - sign * pixels(font.size ?? 9) * 0.75, font });
}

/** What a label tells, its parts in Excel's order. */
export function labelText(
  { tell, categories }: ChartFigures,
  { name, values, format }: SeriesFigures,
  labels: ChartLabels,
  point: number,
): string {
  const value = values[point] ?? 0;
  const whole = values.reduce<number>((sum, each) => sum + Math.abs(each ?? 0), 0);
  const parts = [
    tells(labels, 'series') ? name : '',
    tells(labels, 'category') ? (categories[point] ?? '') : '',
    tells(labels, 'value') ? tell(value, labels.numberFormat ?? format) : '',
    tells(labels, 'percentage') ? tell(Math.abs(value) / (whole || 1), '0%') : '',
  ];
  return parts.filter((part) => part !== '').join(labels.separator ?? '; ');
}
