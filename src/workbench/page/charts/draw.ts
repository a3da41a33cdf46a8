/** A whole chart as SVG: its title, its legend, its plot. Trendlines and data tables are not drawn. */
import { wordsOfKind, type ChartState } from '../../charts';
import { drawBars, isStackedKind, reachesOf } from './bars';
import type { ChartFigures, SeriesFigures } from './figures';
import { drawAreas, drawLines, drawPoints } from './lines';
import { accent, fillOfSeries, fontIn } from './look';
import { drawAxes, roomForAxes, type Box, type Plane } from './plane';
import { drawPie, drawRadar } from './round';
import { scaleOf, type Scale } from './scale';
import { el, pixels, stroke, widthOf, words } from './svg';

const MARGIN = 8;

const groupOf = ({ kind }: SeriesFigures): string => wordsOfKind(kind).group;
const isRound = (series: readonly SeriesFigures[]): boolean =>
  series.some((each) => ['pie', 'doughnut'].includes(groupOf(each)));

/** What the value axis must reach. */
function scaleFor({ chart, series, categories }: ChartFigures): Scale {
  const groups = new Map<string, SeriesFigures[]>();
  for (const each of series) groups.set(each.kind, [...(groups.get(each.kind) ?? []), each]);
  const ends = [...groups.values()].flatMap((group) =>
    reachesOf(group, categories.length).flatMap((reaches) => reaches.flatMap((reach) => reach ?? [])),
  );
  const firstIsXY = series[0] && ['scatter', 'bubble'].includes(groupOf(series[0]));
  const apart = firstIsXY || series.every((each) => !isStackedKind(each) && !groupOf(each).startsWith('bar'));
  return scaleOf(apart ? ends.filter((end) => end !== 0) : ends, chart.value);
}

interface Entry {
  readonly text: string;
  readonly color: string;
}

/** Of a pie each slice is told, of any other chart each series. */
function entriesOf({ series, categories }: ChartFigures): readonly Entry[] {
  const [first] = series;
  if (first && isRound(series))
    return categories.map((text, point) => ({
      text,
      color: first.state.points?.[point]?.fill ?? accent(point),
    }));
  return series.map((each, index) => ({ text: each.name, color: legendColor(each, index) }));
}

const legendColor = (series: SeriesFigures, index: number): string =>
  ['line', 'scatter', 'radar'].includes(groupOf(series)) && series.state.line?.color
    ? series.state.line.color
    : fillOfSeries(series, index);

function drawLegend(figures: ChartFigures, box: Box): { readonly drawn: string; readonly rest: Box } {
  const { chart } = figures;
  if (!chart.legend.visible) return { drawn: '', rest: box };
  const font = fontIn(chart, chart.legend.font, 9);
  const line = pixels(font.size ?? 9) * 1.5;
  const entries = entriesOf(figures);
  const entry = ({ text, color }: Entry, x: number, y: number): string =>
    el('rect', { x, y: y - 4, width: 8, height: 8, fill: color }) +
    words(text, { x: x + 12, y, font, anchor: 'start' });
  const { left, top, width, height } = box;
  if (chart.legend.place === 'Bottom' || chart.legend.place === 'Top') {
    const wide = entries.map(({ text }) => widthOf(text, font) + 26);
    let x = left + Math.max(0, (width - wide.reduce((sum, each) => sum + each, 0)) / 2);
    const below = chart.legend.place === 'Bottom';
    const y = below ? top + height - line / 2 : top + line / 2;
    const drawn = entries.map((each, index) => {
      const at = x;
      x += wide[index] ?? 0;
      return entry(each, at, y);
    });
    return {
      drawn: drawn.join(''),
      rest: { left, width, height: height - line - 4, top: below ? top : top + line + 4 },
    };
  }
  const wide = Math.min(Math.max(...entries.map(({ text }) => widthOf(text, font)), 0) + 24, width / 2);
  const atLeft = chart.legend.place === 'Left';
  const x = atLeft ? left : left + width - wide + 6;
  const first =
    chart.legend.place === 'Corner' ? top + line / 2 : top + (height - (entries.length - 1) * line) / 2;
  const drawn = entries.map((each, index) => entry(each, x, first + index * line)).join('');
  return { drawn, rest: { left: atLeft ? left + wide : left, top, width: width - wide, height } };
}

function drawTitle(
  { chart, series }: ChartFigures,
  box: Box,
): { readonly drawn: string; readonly rest: Box } {
  const { title } = chart;
  if (!title.visible) return { drawn: '', rest: box };
  const font = { ...fontIn(chart, title.font, 14) };
  const high = pixels(font.size ?? 14) * 1.4;
  const text = title.text ?? (series.length === 1 ? (series[0]?.name ?? '') : 'Chart Title');
  const drawn = words(text, { x: box.left + box.width / 2, y: box.top + high / 2, font });
  return { drawn, rest: title.overlay ? box : { ...box, top: box.top + high, height: box.height - high } };
}

function drawPlot(figures: ChartFigures, box: Box): string {
  const { chart, series, categories } = figures;
  if (series.length === 0) return '';
  if (isRound(series)) return drawPie(figures, series, box);
  const scale = scaleFor(figures);
  if (series.some((each) => groupOf(each) === 'radar')) return drawRadar(figures, series, box, scale);
  const lies = series.some(({ kind }) => wordsOfKind(kind).direction === 'bar');
  const room = roomForAxes(figures, scale, lies);
  const inner: Box = {
    left: box.left + room.left,
    top: box.top + 8,
    width: Math.max(10, box.width - room.left - 16),
    height: Math.max(10, box.height - room.bottom - 12),
  };
  const reversed = { category: chart.category.reversed, value: chart.value.reversed };
  const plane: Plane = { box: inner, scale, lies, reversed, count: categories.length };
  const of = (...groups: readonly string[]): readonly SeriesFigures[] =>
    series.filter((each) => groups.includes(groupOf(each)));
  return [
    drawAxes(figures, plane),
    drawAreas(of('area'), plane),
    drawBars(figures, of('bar', 'bar3D'), plane),
    drawLines(figures, of('line'), plane),
    drawPoints(figures, of('scatter', 'bubble'), plane),
  ].join('');
}

const frame = ({ fill, border }: ChartState, width: number, height: number): string =>
  el('rect', {
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    fill: fill ?? '#FFFFFF',
    ...stroke(border, '#D9D9D9', 0.75),
  });

/** The chart in so many pixels. */
export function drawChart(figures: ChartFigures, width: number, height: number): string {
  const whole = { left: MARGIN, top: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const title = drawTitle(figures, whole);
  const legend = drawLegend(figures, title.rest);
  const label = figures.chart.title.text ?? figures.chart.name;
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-label': label,
    },
    frame(figures.chart, width, height),
    title.drawn,
    legend.drawn,
    drawPlot(figures, legend.rest),
  );
}
