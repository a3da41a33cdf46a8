/** Lines, areas and points on two axes. */
import { wordsOfKind } from '../../charts';
import { isStackedKind, labelText, stacked } from './bars';
import type { ChartFigures, SeriesFigures } from './figures';
import { fillOfSeries, fontIn } from './look';
import { pointAt, type Plane, type Point } from './plane';
import { scaleOf } from './scale';
import { el, pixels, stroke, words } from './svg';

/** Points of a series; a gap where there is no value. */
type Track = readonly (Point | null)[];

const path = (track: Track): string => {
  let begun = false;
  const steps = track.map((point) => {
    if (!point) {
      begun = false;
      return '';
    }
    const step = `${begun ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    begun = true;
    return step;
  });
  return steps.join('');
};

function marks(figures: ChartFigures, series: SeriesFigures, index: number, track: Track): string {
  const { marker, labels } = series.state;
  const shows =
    marker?.style !== 'None' && (marker !== undefined || wordsOfKind(series.kind).markers === true);
  return track
    .map((point, at) => {
      if (!point) return '';
      const radius = pixels(marker?.size ?? 5) / 2;
      const fill = marker?.background ?? fillOfSeries(series, index);
      const dot = shows ? el('circle', { cx: point.x, cy: point.y, r: radius, fill }) : '';
      if (!labels) return dot;
      const font = fontIn(figures.chart, labels.font, 9);
      return dot + words(labelText(figures, series, labels, at), { x: point.x, y: point.y - 12, font });
    })
    .join('');
}

const line = (series: SeriesFigures, index: number, track: Track): string =>
  el('path', {
    d: path(track),
    fill: 'none',
    'stroke-linejoin': 'round',
    ...stroke(series.state.line, fillOfSeries(series, index), 2.25),
  });

export function drawLines(figures: ChartFigures, series: readonly SeriesFigures[], plane: Plane): string {
  const sums = series[0] && isStackedKind(series[0]) ? stacked(series, plane.count) : null;
  return series
    .map((each, index) => {
      const track = Array.from({ length: plane.count }, (_, point) => {
        const value = sums ? sums[index]?.[point]?.[1] : each.values[point];
        const known = value ?? (figures.chart.blanks === 'Zero' ? 0 : null);
        return known === null ? null : pointAt(plane, point + 0.5, known);
      });
      const joined =
        figures.chart.blanks === 'Interpolated' ? track.filter((point) => point !== null) : track;
      return line(each, index, joined) + marks(figures, each, index, track);
    })
    .join('');
}

export function drawAreas(series: readonly SeriesFigures[], plane: Plane): string {
  const sums = series[0] && isStackedKind(series[0]) ? stacked(series, plane.count) : null;
  return series
    .map((each, index) => {
      const reach = (point: number): readonly [number, number] =>
        sums?.[index]?.[point] ?? [0, each.values[point] ?? 0];
      const points = Array.from({ length: plane.count }, (_, point) => point);
      const top = points.map((point) => pointAt(plane, point + 0.5, reach(point)[1]));
      const base = points.map((point) => pointAt(plane, point + 0.5, reach(point)[0])).reverse();
      return el('path', { d: `${path([...top, ...base])}Z`, fill: fillOfSeries(each, index) });
    })
    .join('');
}

/** Points by two values each, joined where their kind says so; bubbles by a third. */
export function drawPoints(figures: ChartFigures, series: readonly SeriesFigures[], plane: Plane): string {
  const all = series.flatMap(({ across }) => across.filter((value) => value !== null));
  const across = scaleOf(all, figures.chart.category);
  const largest = Math.max(1, ...series.flatMap(({ sizes }) => sizes.filter((size) => size !== null)));
  const most = (Math.min(plane.box.width, plane.box.height) / 8) * ((figures.chart.bubbleScale ?? 100) / 100);
  return series
    .map((each, index) => {
      const track = each.values.map((value, point) => {
        const x = each.across[point] ?? point + 1;
        return value === null ? null : pointAt(plane, across.at(x) * plane.count, value);
      });
      if (wordsOfKind(each.kind).group === 'bubble')
        return track
          .map((point, at) => {
            const size = each.sizes[at] ?? largest;
            const r = most * Math.sqrt(Math.max(size, 0) / largest);
            return point
              ? el('circle', {
                  cx: point.x,
                  cy: point.y,
                  r,
                  fill: fillOfSeries(each, index),
                  'fill-opacity': 0.75,
                })
              : '';
          })
          .join('');
      const joined = wordsOfKind(each.kind).lines === true ? line(each, index, track) : '';
      return joined + marks(figures, each, index, track);
    })
    .join('');
}
