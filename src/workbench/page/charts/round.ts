/** Pies, doughnuts and radars. */
import { wordsOfKind } from '../../charts';
import { labelText } from './bars';
import type { ChartFigures, SeriesFigures } from './figures';
import { accent, fillOfSeries, fontIn } from './look';
import type { Box } from './plane';
import type { Scale } from './scale';
import { el, stroke, words } from './svg';

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const circleIn = ({ left, top, width, height }: Box, part: number): Circle => ({
  x: left + width / 2,
  y: top + height / 2,
  radius: (Math.min(width, height) / 2) * part,
});

/** A point of a circle by its turn (0 … 1, clockwise from the top) and its distance from the middle. */
const onCircle = ({ x, y }: Circle, turn: number, distance: number): readonly [number, number] => [
  x + distance * Math.sin(turn * 2 * Math.PI),
  y - distance * Math.cos(turn * 2 * Math.PI),
];

function slice(circle: Circle, from: number, to: number, hole: number): string {
  // A whole turn has no beginning and end of its own.
  const end = to - from > 0.9999 ? from + 0.9999 : to;
  const large = end - from > 0.5 ? 1 : 0;
  const { radius } = circle;
  const at = (turn: number, distance: number): string =>
    onCircle(circle, turn, distance)
      .map((each) => each.toFixed(2))
      .join(' ');
  const outer = `M${at(from, radius)}A${radius} ${radius} 0 ${large} 1 ${at(end, radius)}`;
  const inner = radius * hole;
  return hole === 0
    ? `${outer}L${circle.x} ${circle.y}Z`
    : `${outer}L${at(end, inner)}A${inner} ${inner} 0 ${large} 0 ${at(from, inner)}Z`;
}

export function drawPie(figures: ChartFigures, [series]: readonly SeriesFigures[], box: Box): string {
  if (!series) return '';
  const { chart } = figures;
  const circle = circleIn(box, 0.92);
  const hole = wordsOfKind(series.kind).group === 'doughnut' ? (chart.holeSize ?? 50) / 100 : 0;
  const whole = series.values.reduce<number>((sum, value) => sum + Math.max(value ?? 0, 0), 0) || 1;
  let turn = (chart.firstSlice ?? 0) / 360;
  return series.values
    .map((value, point) => {
      const share = Math.max(value ?? 0, 0) / whole;
      const [from, to] = [turn, turn + share];
      turn = to;
      if (share === 0) return '';
      const fill = series.state.points?.[point]?.fill ?? accent(point);
      const drawn = el('path', {
        d: slice(circle, from, to, hole),
        fill,
        ...stroke(series.state.line, '#FFFFFF', 1.5),
      });
      const { labels } = series.state;
      if (!labels) return drawn;
      const [x, y] = onCircle(circle, (from + to) / 2, circle.radius * (hole + 1) * (hole === 0 ? 0.7 : 0.5));
      return (
        drawn +
        words(labelText(figures, series, labels, point), { x, y, font: fontIn(chart, labels.font, 9) })
      );
    })
    .join('');
}

export function drawRadar(
  figures: ChartFigures,
  series: readonly SeriesFigures[],
  box: Box,
  scale: Scale,
): string {
  const { categories, chart } = figures;
  const circle = circleIn(box, 0.8);
  const at = (index: number, value: number): readonly [number, number] =>
    onCircle(circle, index / categories.length, circle.radius * scale.at(value));
  const ring = (values: readonly number[]): string =>
    `M${values
      .map((value, index) =>
        at(index, value)
          .map((each) => each.toFixed(1))
          .join(' '),
      )
      .join('L')}Z`;
  const font = fontIn(chart, chart.category.font, 9);
  return [
    ...scale.marks.map((mark) =>
      el('path', {
        d: ring(categories.map(() => mark)),
        fill: 'none',
        ...stroke(undefined, '#D9D9D9', 0.75),
      }),
    ),
    ...categories.map((text, index) => {
      const [x, y] = onCircle(circle, index / categories.length, circle.radius + 14);
      return words(text, { x, y, font });
    }),
    ...series.map((each, index) => {
      const filled = wordsOfKind(each.kind).style === 'filled';
      const color = fillOfSeries(each, index);
      const d = ring(categories.map((_, point) => each.values[point] ?? 0));
      return el('path', { d, fill: filled ? color : 'none', ...stroke(each.state.line, color, 2.25) });
    }),
  ].join('');
}
