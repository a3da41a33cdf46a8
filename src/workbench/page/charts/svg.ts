/** Elements of SVG as text. */
import type { ChartFont, ChartLine } from '../../charts';

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/gu,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function el(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value)}"`],
  );
  return `<${name}${said.join('')}>${inside.join('')}</${name}>`;
}

/** Pixels of a point. */
export const pixels = (points: number): number => (points * 96) / 72;

/** About as wide as the words are drawn. */
export const widthOf = (text: string, { size = 10, bold }: ChartFont): number =>
  text.length * pixels(size) * (bold ? 0.57 : 0.53);

export interface Words {
  readonly x: number;
  readonly y: number;
  readonly font: ChartFont;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly turn?: number;
}

/** Words around a point; `y` is their middle. */
export const words = (text: string, { x, y, font, anchor = 'middle', turn }: Words): string =>
  el(
    'text',
    {
      x,
      y: y + pixels(font.size ?? 10) * 0.35,
      'text-anchor': anchor,
      'font-size': pixels(font.size ?? 10),
      'font-family': font.name ?? 'Calibri, Carlito, sans-serif',
      'font-weight': font.bold ? 'bold' : undefined,
      'font-style': font.italic ? 'italic' : undefined,
      fill: font.color ?? '#595959',
      transform: turn ? `rotate(${turn} ${x} ${y})` : undefined,
    },
    escaped(text),
  );

const dashes: Readonly<Record<string, string>> = {
  Dash: '4 3',
  DashDot: '4 3 1 3',
  DashDotDot: '8 3 1 3 1 3',
  Dot: '3 2',
  RoundDot: '1 2',
};

/** How a line is drawn. */
export const stroke = (line: ChartLine | undefined, color: string, weight: number): Attributes => ({
  stroke: line?.color ?? color,
  'stroke-width': pixels(line?.weight ?? weight),
  'stroke-dasharray': line?.style === undefined ? undefined : dashes[line.style],
});
