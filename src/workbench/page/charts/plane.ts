/** Two axes at right angles: where categories and values stand, and how the axes are drawn. */
import type { ChartAxis, ChartFont, ChartState } from '../../charts';
import type { ChartFigures } from './figures';
import { fontIn } from './look';
import type { Scale } from './scale';
import { el, pixels, stroke, widthOf, words } from './svg';

/** Pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Plane {
  readonly box: Box;
  readonly scale: Scale;
  /** Bars lie: values run across. */
  readonly lies: boolean;
  readonly reversed: { readonly category: boolean; readonly value: boolean };
  readonly count: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point by its place along the categories (0 … count) and its value. */
export function pointAt({ box, scale, lies, reversed, count }: Plane, along: number, value: number): Point {
  const share = along / Math.max(count, 1);
  const across = reversed.category ? 1 - share : share;
  const up = reversed.value ? 1 - scale.at(value) : scale.at(value);
  return lies
    ? { x: box.left + up * box.width, y: box.top + (1 - across) * box.height }
    : { x: box.left + across * box.width, y: box.top + (1 - up) * box.height };
}

const textOfMark = ({ tell, series }: ChartFigures, axis: ChartAxis, mark: number): string =>
  tell(mark, axis.numberFormat ?? series[0]?.format ?? 'General');

/** The most lines that a category's words are broken into. */
const MOST_LINES = 3;

/** Words in lines of so many pixels; what does not go in ends in "…". */
function broken(text: string, room: number, font: ChartFont): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, font) <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, MOST_LINES).map((line) => fitted(line, room, font));
  return lines.length > MOST_LINES ? [...kept.slice(0, -1), `${kept.at(-1) ?? ''}…`] : kept;
}

/** How many lines the categories below the plot may take, from the letters that go into one. */
const linesOf = ({ categories }: ChartFigures): number =>
  Math.min(
    MOST_LINES,
    Math.max(1, ...categories.map((text) => Math.ceil((text.length * categories.length) / 60))),
  );

/** Pixels that the words of both axes need beside the plot. */
export function roomForAxes(
  figures: ChartFigures,
  scale: Scale,
  lies: boolean,
): { readonly left: number; readonly bottom: number } {
  const { category, value } = figures.chart;
  const widest = (texts: readonly string[], axis: ChartAxis): number =>
    Math.max(0, ...texts.map((text) => widthOf(text, fontIn(figures.chart, axis.font, 9)))) + 8;
  const high = (axis: ChartAxis): number => pixels(fontIn(figures.chart, axis.font, 9).size ?? 9) * 1.6;
  const marks = scale.marks.map((mark) => textOfMark(figures, value, mark));
  const [upright, level] = lies ? [category, value] : [value, category];
  const texts = lies ? figures.categories : marks;
  return {
    left: (upright.visible ? Math.min(widest(texts, upright), 220) : 4) + (upright.title.visible ? 18 : 0),
    bottom:
      (level.visible ? high(level) * (lies ? 1 : linesOf(figures)) : 4) + (level.title.visible ? 18 : 0),
  };
}

const gridLine = (plane: Plane, mark: number, { gridLine: line }: ChartAxis): string => {
  const [from, to] = [pointAt(plane, 0, mark), pointAt(plane, plane.count, mark)];
  return el('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...stroke(line, '#D9D9D9', 0.75) });
};

function valueWords(figures: ChartFigures, plane: Plane): readonly string[] {
  const { chart } = figures;
  const font = fontIn(chart, chart.value.font, 9);
  const { left, top, height } = plane.box;
  return plane.scale.marks.map((mark) => {
    const { x, y } = pointAt(plane, 0, mark);
    const text = textOfMark(figures, chart.value, mark);
    return plane.lies
      ? words(text, { x, y: top + height + pixels(9) * 0.9, font })
      : words(text, { x: left - 6, y, font, anchor: 'end' });
  });
}

/** Of many categories some are named: as many as there is room for. */
function categoryWords(figures: ChartFigures, plane: Plane): readonly string[] {
  const { chart, categories } = figures;
  const font = fontIn(chart, chart.category.font, 9);
  const { left, top, width, height } = plane.box;
  const room = plane.lies ? height : width;
  const high = pixels(font.size ?? 9);
  const step =
    chart.category.labelSpacing ??
    Math.max(1, Math.ceil(((plane.lies ? high * 1.1 : 28) * categories.length) / room));
  return categories.flatMap((text, index) => {
    if (index % step !== 0) return [];
    const { x, y } = pointAt(plane, index + 0.5, plane.scale.least);
    if (plane.lies) return [words(fitted(text, 214, font), { x: left - 6, y, font, anchor: 'end' })];
    const below = top + height + high * 0.9;
    return broken(text, (room / categories.length) * step - 4, font).map((line, at) =>
      words(line, { x, y: below + at * high * 1.2, font }),
    );
  });
}

/** As much of a text as goes into the pixels. */
function fitted(text: string, room: number, font: ChartFont): string {
  const letters = Math.floor((room / widthOf(text, font)) * text.length);
  return letters >= text.length ? text : `${text.slice(0, Math.max(1, letters - 1))}…`;
}

/** The line on which the categories stand. */
function baseLine({ chart }: ChartFigures, plane: Plane): string {
  const at = Math.min(Math.max(0, plane.scale.least), plane.scale.most);
  const [from, to] = [pointAt(plane, 0, at), pointAt(plane, plane.count, at)];
  return el('line', {
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    ...stroke(chart.category.line, '#BFBFBF', 0.75),
  });
}

const titleWords = (chart: ChartState, axis: ChartAxis, at: Point, turn: number): string =>
  axis.title.visible
    ? words(axis.title.text ?? 'Axis Title', { ...at, font: fontIn(chart, axis.title.font, 10), turn })
    : '';

export function drawAxes(figures: ChartFigures, plane: Plane): string {
  const { chart } = figures;
  const { category, value } = chart;
  const { left, top, width, height } = plane.box;
  const [upright, level] = plane.lies ? [category, value] : [value, category];
  return [
    ...(value.gridlines ? plane.scale.marks.map((mark) => gridLine(plane, mark, value)) : []),
    ...(value.visible ? valueWords(figures, plane) : []),
    ...(category.visible ? [...categoryWords(figures, plane), baseLine(figures, plane)] : []),
    titleWords(chart, upright, { x: 12, y: top + height / 2 }, -90),
    titleWords(chart, level, { x: left + width / 2, y: top + height + 30 }, 0),
  ].join('');
}
