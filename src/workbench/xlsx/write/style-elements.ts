/** Elements of styles.xml for changed facets: what a facet does not speak of is kept from the element it starts from. */
import type { CellLooks } from '../../cell-notes';
import type { MoreLooks } from '../../named-styles';
import { patternWord } from '../fill-patterns';
import { argb } from '../parts/colors';
import { borderStyles, horizontal, vertical, wordFor } from '../parts/style-words';
import { add, ensureKid, kid, remove, setAttr, type Element } from '../parts/xml';
import { baseline } from '../univer';
import { borderOrder, fontOrder } from './order';
import { same, type Facets } from './style-facets';

type PatternFill = Pick<CellLooks, 'pattern' | 'patternColor'>;

/** Adds, changes or removes a child that holds its value in one attribute. */
function setValue(
  parent: Element,
  name: string,
  order: readonly string[],
  attribute: string,
  value: string | number | undefined,
): void {
  remove(kid(parent, name));
  if (value !== undefined) setAttr(ensureKid(parent, name, order), attribute, value);
}

function toggle(font: Element, name: string, on: string | number | undefined): void {
  remove(kid(font, name));
  if (on) ensureKid(font, name, fontOrder);
}

/** Brings a font element from one facet to another. */
export function changeFont(
  font: Element,
  from: Facets['font'],
  to: Facets['font'],
  nameElement: 'name' | 'rFont' = 'name',
): void {
  const differs = (key: string): boolean => from[key] !== to[key];
  if (differs('bold')) toggle(font, 'b', to['bold']);
  if (differs('italic')) toggle(font, 'i', to['italic']);
  if (differs('strike')) toggle(font, 'strike', to['strike']);
  if (differs('underline')) toggle(font, 'u', to['underline']);
  if (differs('offset')) {
    const word = to['offset'] === baseline.subscript ? 'subscript' : 'superscript';
    setValue(font, 'vertAlign', fontOrder, 'val', to['offset'] === undefined ? undefined : word);
  }
  if (differs('size')) setValue(font, 'sz', fontOrder, 'val', to['size']);
  if (differs('color')) setValue(font, 'color', fontOrder, 'rgb', to['color']);
  if (differs('name')) {
    for (const stale of ['family', 'charset', 'scheme']) remove(kid(font, stale));
    setValue(font, nameElement, fontOrder, 'val', to['name']);
  }
}

/** A pattern's lines in their colour, on a background where there is one. */
function addPattern(fill: Element, word: string, color: string | undefined, lines: string | undefined): void {
  const pattern = add(fill, 'patternFill', { patternType: word });
  if (lines !== undefined) add(pattern, 'fgColor', { rgb: lines });
  if (color !== undefined) add(pattern, 'bgColor', { rgb: color });
}

/** Fills a `fill` element; a differential fill is seen by its background colour. */
export function changeFill(
  fill: Element,
  color: string | undefined,
  {
    differential = false,
    pattern: lines,
  }: { readonly differential?: boolean; readonly pattern?: PatternFill } = {},
): void {
  while (fill.firstChild) fill.removeChild(fill.firstChild);
  const word = lines?.pattern === undefined ? undefined : patternWord(lines.pattern);
  if (word !== undefined) {
    addPattern(fill, word, color, argb(lines?.patternColor));
    return;
  }
  if (color === undefined) {
    add(fill, 'patternFill', { patternType: 'none' });
    return;
  }
  const pattern = add(fill, 'patternFill', differential ? {} : { patternType: 'solid' });
  if (!differential) add(pattern, 'fgColor', { rgb: color });
  add(pattern, 'bgColor', differential ? { rgb: color } : { indexed: 64 });
}

const sides = {
  l: ['left', 'start'],
  r: ['right', 'end'],
  t: ['top', 'top'],
  b: ['bottom', 'bottom'],
} as const;

export function changeBorder(border: Element, from: Facets['border'], to: Facets['border']): void {
  for (const key of ['l', 'r', 't', 'b'] as const) {
    if (same(from[key], to[key])) continue;
    const [left, start] = sides[key];
    remove(kid(border, left));
    remove(kid(border, start));
    const element = ensureKid(border, left, borderOrder);
    const side = to[key];
    if (!side) continue;
    element.setAttribute('style', wordFor(borderStyles, side.style) ?? 'thin');
    add(element, 'color', { rgb: side.color });
  }
}

/** What alignment says beyond Univer's words. */
export function changeMoreAlignment(alignment: Element, { shrinkToFit, readingOrder }: MoreLooks): void {
  const order = { LeftToRight: 1, RightToLeft: 2 } as const;
  setAttr(alignment, 'shrinkToFit', shrinkToFit ? 1 : undefined);
  setAttr(alignment, 'readingOrder', readingOrder && order[readingOrder]);
}

/** Brings an `alignment` element from one facet to another. */
export function changeAlignment(
  alignment: Element,
  from: Facets['alignment'],
  to: Facets['alignment'],
): void {
  if (from['horizontal'] !== to['horizontal'])
    setAttr(alignment, 'horizontal', wordFor(horizontal, to['horizontal']));
  if (from['vertical'] !== to['vertical']) setAttr(alignment, 'vertical', wordFor(vertical, to['vertical']));
  if (from['wrap'] !== to['wrap']) setAttr(alignment, 'wrapText', to['wrap']);
  if (from['rotation'] !== to['rotation']) setAttr(alignment, 'textRotation', to['rotation']);
  if (from['indent'] !== to['indent']) setAttr(alignment, 'indent', to['indent']);
}
