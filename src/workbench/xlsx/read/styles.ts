/** styles.xml as Univer styles: one per cell format (`cellXfs`), and the differential ones of conditional formats. */
import type { IBorderData, IBorderStyleData, IStyleBase, IStyleData } from '@univerjs/core';

import type { CellLooks } from '../../cell-notes';
import { indented } from '../../indent';
import type { NamedStyle } from '../../named-styles';
import { maxDigitWidth } from '../digit-width';
import { readColor } from '../parts/colors';
import { builtinFormats } from '../parts/number-formats';
import { borderStyles, horizontal, vertical } from '../parts/style-words';
import { baseline, wrapText } from '../univer';
import { looksOf, readNamedStyles } from './named-styles';
import { readPatternFill } from '../fill-patterns';
import { attr, flag, kid, kids, numberAttr, rootOf, type Document, type Element } from '../parts/xml';

/** A cell format: how it looks, and the two things about it that are no looks. */
export interface CellFormat {
  readonly style: IStyleData;
  readonly locked: boolean;
  readonly quotePrefix: boolean;
  /** Looks that Univer has no word for; absent where there are none. */
  readonly looks?: CellLooks;
}

export interface Styles {
  readonly formats: readonly CellFormat[];
  readonly differential: readonly IStyleBase[];
  /** The styles by name that the file adds to Excel's own or has changed. */
  readonly named: readonly NamedStyle[];
  /** Pixels of the default font's widest digit. */
  readonly digit: number;
}

type Theme = readonly string[];

function readFont(font: Element | undefined, theme: Theme): IStyleBase {
  const style: IStyleBase = {};
  const name = attr(kid(font, 'name') ?? kid(font, 'rFont'), 'val');
  if (name) style.ff = name;
  const size = numberAttr(kid(font, 'sz'), 'val');
  if (size !== undefined) style.fs = size;
  const toggle = (word: string): boolean =>
    kid(font, word) !== undefined && flag(kid(font, word), 'val', true);
  if (toggle('b')) style.bl = 1;
  if (toggle('i')) style.it = 1;
  const underline = kid(font, 'u');
  if (underline && attr(underline, 'val') !== 'none') style.ul = { s: 1 };
  if (toggle('strike')) style.st = { s: 1 };
  const color = readColor(kid(font, 'color'), theme);
  if (color) style.cl = { rgb: color };
  const offset = attr(kid(font, 'vertAlign'), 'val');
  if (offset === 'subscript') style.va = baseline.subscript;
  if (offset === 'superscript') style.va = baseline.superscript;
  return style;
}

/** The one colour that a fill is shown with: a pattern lies on its background. */
function readFill(fill: Element | undefined, theme: Theme, differential = false): IStyleBase {
  const pattern = kid(fill, 'patternFill');
  const kind = attr(pattern, 'patternType') ?? (differential ? 'solid' : 'none');
  if (!pattern || kind === 'none') return {};
  const isPlain = kind === 'solid' && !differential;
  const [first, second] = isPlain ? ['fgColor', 'bgColor'] : ['bgColor', 'fgColor'];
  const color =
    readColor(kid(pattern, first), theme) ??
    (kind === 'solid' ? readColor(kid(pattern, second), theme) : undefined);
  return color ? { bg: { rgb: color } } : {};
}

function readBorder(border: Element | undefined, theme: Theme): IStyleBase {
  const side = (...names: string[]): IBorderStyleData | undefined => {
    const element = names.map((name) => kid(border, name)).find((found) => found !== undefined);
    const style = borderStyles[attr(element, 'style') ?? ''];
    return style === undefined
      ? undefined
      : { s: style, cl: { rgb: readColor(kid(element, 'color'), theme) ?? '#000000' } };
  };
  const bd: IBorderData = {};
  const sides = { t: side('top'), b: side('bottom'), l: side('left', 'start'), r: side('right', 'end') };
  for (const [key, value] of Object.entries(sides)) if (value) bd[key as keyof typeof sides] = value;
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function readAlignment(alignment: Element | undefined): IStyleData {
  const style: IStyleData = {};
  const across = horizontal[attr(alignment, 'horizontal') ?? ''];
  if (across !== undefined) style.ht = across;
  const down = vertical[attr(alignment, 'vertical') ?? ''];
  if (down !== undefined) style.vt = down;
  if (flag(alignment, 'wrapText')) style.tb = wrapText;
  const rotation = numberAttr(alignment, 'textRotation');
  if (rotation === 255) style.tr = { a: 0, v: 1 };
  else if (rotation) style.tr = { a: rotation > 90 ? rotation - 90 : -rotation };
  const steps = numberAttr(alignment, 'indent');
  if (steps) Object.assign(style, indented(steps));
  return style;
}

function readPattern(id: number | undefined, custom: ReadonlyMap<number, string>): IStyleBase {
  const pattern = custom.get(id ?? 0) ?? builtinFormats[id ?? 0] ?? 'General';
  return pattern === 'General' ? {} : { n: { pattern } };
}

/** The digits of a font as a style names it; an unnamed one is Excel's usual. */
export const digitOf = ({ ff, fs }: IStyleBase): number =>
  maxDigitWidth({ name: ff ?? 'Calibri', size: fs ?? 11 });

/** The font of the style "Normal", by which columns are measured. */
function normalFont(root: Element, fonts: readonly IStyleBase[]): IStyleBase {
  const normal = kids(kid(root, 'cellStyles'), 'cellStyle').find(
    (style) => numberAttr(style, 'builtinId') === 0,
  );
  const xf = kids(kid(root, 'cellStyleXfs'), 'xf')[numberAttr(normal, 'xfId') ?? 0];
  return fonts[numberAttr(xf, 'fontId') ?? 0] ?? {};
}

const flagsOf = (xf: Element): Pick<CellFormat, 'locked' | 'quotePrefix'> => ({
  locked: flag(kid(xf, 'protection'), 'locked', true),
  quotePrefix: flag(xf, 'quotePrefix'),
});

const plain: CellFormat = { style: {}, locked: true, quotePrefix: false };

/** Reads styles.xml; without one there is a single plain format. */
export function readStyles(document: Document | undefined, theme: Theme): Styles {
  if (!document) return { formats: [plain], named: [], differential: [], digit: digitOf({}) };
  const root = rootOf(document);
  const list = (group: string, item: string): Element[] => kids(kid(root, group), item);
  const custom = new Map(
    list('numFmts', 'numFmt').map((each) => [
      numberAttr(each, 'numFmtId') ?? -1,
      attr(each, 'formatCode') ?? 'General',
    ]),
  );
  const fonts = list('fonts', 'font').map((each) => readFont(each, theme));
  const fills = list('fills', 'fill').map((each) => readFill(each, theme));
  const borders = list('borders', 'border').map((each) => readBorder(each, theme));
  const lookOf = (xf: Element): IStyleData => ({
    ...fonts[numberAttr(xf, 'fontId') ?? 0],
    ...fills[numberAttr(xf, 'fillId') ?? 0],
    ...borders[numberAttr(xf, 'borderId') ?? 0],
    ...readPattern(numberAttr(xf, 'numFmtId'), custom),
    ...readAlignment(kid(xf, 'alignment')),
  });
  const { named, nameOf } = readNamedStyles(root, lookOf);
  const patterns = list('fills', 'fill').map((each) => readPatternFill(each, theme));
  const formats = list('cellXfs', 'xf').map((xf) => ({
    ...looksOf(xf, nameOf(xf), patterns[numberAttr(xf, 'fillId') ?? 0] ?? {}),
    ...flagsOf(xf),
    style: lookOf(xf),
  }));
  const differential = list('dxfs', 'dxf').map((dxf): IStyleBase => ({
    ...readFont(kid(dxf, 'font'), theme),
    ...readFill(kid(dxf, 'fill'), theme, true),
    ...readBorder(kid(dxf, 'border'), theme),
    ...(kid(dxf, 'numFmt') ? { n: { pattern: attr(kid(dxf, 'numFmt'), 'formatCode') ?? 'General' } } : {}),
  }));
  return {
    formats: formats.length > 0 ? formats : [plain],
    differential,
    named,
    digit: digitOf(normalFont(root, fonts)),
  };
}
