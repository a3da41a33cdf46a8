/** The markup that all parts of a chart share: elements as text, fonts, fills, lines, words. */
import { lineStyles, type ChartFont, type ChartLine, type ChartTitle, type TitlePart } from '../../charts';
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
export function shape(fill: string | undefined, line: ChartLine | undefined, more = ''): string {
  if (fill === undefined && line === undefined && more === '') return '';
  const width = line?.weight === undefined ? undefined : Math.round(line.weight * 12_700);
  const dash = line?.style === undefined ? '' : el('a:prstDash', { val: lineStyles[line.style] });
  const drawn = line === undefined ? '' : el('a:ln', { w: width }, paint(line.color), dash);
  return el('c:spPr', {}, paint(fill), drawn, more);
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

const run = (text: string, look: ChartFont | undefined): string =>
  text === '' ? '' : el('a:r', {}, font('a:rPr', look), el('a:t', {}, words(text)));

/** A line of a title; parts of the whole text that fall into it look as they say. */
function paragraph(
  line: string,
  start: number,
  look: ChartFont | undefined,
  parts: readonly TitlePart[],
): string {
  let at = 0;
  const runs: string[] = [];
  for (const part of parts) {
    const [from, to] = [part.start - start, part.start - start + part.length].map((place) =>
      Math.max(at, Math.min(line.length, place)),
    ) as [number, number];
    if (to <= from) continue;
    runs.push(run(line.slice(at, from), look), run(line.slice(from, to), { ...look, ...part.font }));
    at = to;
  }
  runs.push(run(line.slice(at), look));
  const all = runs.join('');
  const content = all === '' ? el('a:r', {}, font('a:rPr', look), el('a:t')) : all;
  return el('a:p', {}, el('a:pPr', {}, font('a:defRPr', look)), content);
}

const shadow = el(
  'a:effectLst',
  {},
  el(
    'a:outerShdw',
    { blurRad: 50_800, dist: 38_100, dir: 2_700_000, algn: 'tl' },
    el('a:srgbClr', { val: '000000' }, el('a:alpha', { val: 40_000 })),
  ),
);

/** A title, upright or turned by so many 60,000ths of a degree; nothing while it is not shown. */
export function titleXml(title: ChartTitle, usualTurn?: number): string {
  if (!title.visible) return '';
  const { text, font: look, parts = [], turn: degrees } = title;
  const turn = degrees === undefined ? usualTurn : -degrees * 60_000;
  const body = el('a:bodyPr', { rot: turn, vert: turn === undefined ? undefined : 'horz' });
  const rich = (whole: string): string => {
    let start = 0;
    const paragraphs = whole.split('\n').map((line) => {
      const made = paragraph(line, start, look, parts);
      start += line.length + 1;
      return made;
    });
    return el('c:tx', {}, el('c:rich', {}, body, el('a:lstStyle'), ...paragraphs));
  };
  return el(
    'c:title',
    {},
    text === undefined ? '' : rich(text),
    val('overlay', title.overlay ?? false),
    shape(title.fill, title.border, title.shadow ? shadow : ''),
    text === undefined ? textLook(look, degrees === undefined ? undefined : turn) : '',
  );
}
