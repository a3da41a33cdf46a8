/** The markup that all parts of a chart share: elements as text, fonts, fills, lines, words. */
import type { ChartFont, ChartLine, ChartTitle } from '../../charts';
import { escapeText } from '../parts/strings';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Text as the content of an element. */
export const words = (text: string): string => escaped(escapeText(text));

type Value = string | number | boolean | undefined;

/** An element; attributes that are undefined are left out, booleans are 1 and 0. */
export function el(
  name: string,
  attributes: Readonly<Record<string, Value>> = {},
  ...content: string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(typeof value === 'boolean' ? Number(value) : value))}"`)
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** `<c:name val="…"/>`, or nothing for undefined. */
export const val = (name: string, value: Value): string =>
  value === undefined ? '' : el(`c:${name}`, { val: value });

const solid = (color: string): string =>
  el('a:solidFill', {}, el('a:srgbClr', { val: color.replace('#', '').toUpperCase() }));

const paint = (color: string | undefined): string =>
  color === undefined ? '' : color === 'none' ? el('a:noFill') : solid(color);

/** Fill and line of a shape; nothing where neither is said. */
export function shape(fill: string | undefined, line: ChartLine | undefined): string {
  if (fill === undefined && line === undefined) return '';
  const width = line?.weight === undefined ? undefined : Math.round(line.weight * 12_700);
  const drawn = line === undefined ? '' : el('a:ln', { w: width }, paint(line.color));
  return el('c:spPr', {}, paint(fill), drawn);
}

function font(tag: string, { name, size, bold, italic, underline, color }: ChartFont = {}): string {
  const attributes = {
    sz: size === undefined ? undefined : Math.round(size * 100),
    b: bold,
    i: italic,
    u: underline === undefined ? undefined : underline ? 'sng' : 'none',
  };
  const faces = name === undefined ? [] : [el('a:latin', { typeface: name }), el('a:cs', { typeface: name })];
  return el(tag, attributes, color === undefined ? '' : solid(color), ...faces);
}

/** How the words of a part look; nothing where nothing is said. */
export const textLook = (look: ChartFont | undefined, turn?: number): string =>
  look === undefined
    ? ''
    : el(
        'c:txPr',
        {},
        el('a:bodyPr', { rot: turn }),
        el('a:lstStyle'),
        el('a:p', {}, el('a:pPr', {}, font('a:defRPr', look)), el('a:endParaRPr', { lang: 'vi-VN' })),
      );

const paragraph = (line: string, look: ChartFont | undefined): string =>
  el(
    'a:p',
    {},
    el('a:pPr', {}, font('a:defRPr', look)),
    el('a:r', {}, font('a:rPr', look), el('a:t', {}, words(line))),
  );

/** A title, upright or turned by so many 60,000ths of a degree; nothing while it is not shown. */
export function titleXml({ visible, text, font: look }: ChartTitle, turn?: number): string {
  if (!visible) return '';
  const body = el('a:bodyPr', { rot: turn, vert: turn === undefined ? undefined : 'horz' });
  const rich = (lines: string): string =>
    el(
      'c:tx',
      {},
      el('c:rich', {}, body, el('a:lstStyle'), ...lines.split('\n').map((line) => paragraph(line, look))),
    );
  return el(
    'c:title',
    {},
    text === undefined ? '' : rich(text),
    val('overlay', false),
    text === undefined ? textLook(look) : '',
  );
}
