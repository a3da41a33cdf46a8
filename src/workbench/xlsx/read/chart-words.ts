/** What all parts of a chart (DrawingML) share, as they are read: values, fonts, fills, lines. */
import { lineStyles, type ChartFont, type ChartLine } from '../../charts';
import { attr, kid, numberAttr, type Element } from '../parts/xml';

export const val = (parent: Element | undefined, name: string): string | undefined =>
  attr(kid(parent, name), 'val');
export const number = (parent: Element | undefined, name: string): number | undefined =>
  numberAttr(kid(parent, name), 'val');
export const isOn = (parent: Element | undefined, name: string, otherwise: boolean): boolean => {
  const element = kid(parent, name);
  if (!element) return otherwise;
  const value = attr(element, 'val') ?? '1';
  return value === '1' || value === 'true';
};

/** Leaves out what is undefined. */
export const present = <T extends object>(value: T): { [K in keyof T]: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [K in keyof T]: NonNullable<T[K]>;
  };

export const keyOf = <K extends string>(
  words: Readonly<Record<K, string>>,
  word: string | undefined,
): K | undefined => (Object.keys(words) as K[]).find((key) => words[key] === word);

const colorIn = (parent: Element | undefined): string | undefined => {
  const color = val(kid(parent, 'solidFill'), 'srgbClr');
  return color === undefined ? undefined : `#${color.toUpperCase()}`;
};

export function readFont(properties: Element | undefined): ChartFont | undefined {
  if (!properties) return undefined;
  const flag = (name: string): boolean | undefined => {
    const value = attr(properties, name);
    return value === undefined ? undefined : value === '1' || value === 'true';
  };
  const size = numberAttr(properties, 'sz');
  const underline = attr(properties, 'u');
  const font = present({
    name: attr(kid(properties, 'latin'), 'typeface'),
    size: size === undefined ? undefined : size / 100,
    bold: flag('b'),
    italic: flag('i'),
    underline: underline === undefined ? undefined : underline !== 'none',
    color: colorIn(properties),
  });
  return Object.keys(font).length > 0 ? font : undefined;
}

export const textFont = (parent: Element | undefined): ChartFont | undefined =>
  readFont(kid(kid(kid(kid(parent, 'txPr'), 'p'), 'pPr'), 'defRPr'));

export const readFill = (properties: Element | undefined): string | undefined =>
  kid(properties, 'noFill') ? 'none' : colorIn(properties);

export function readLine(properties: Element | undefined): ChartLine | undefined {
  const line = kid(properties, 'ln');
  if (!line) return undefined;
  const width = numberAttr(line, 'w');
  return present({
    color: kid(line, 'noFill') ? 'none' : colorIn(line),
    weight: width === undefined ? undefined : width / 12_700,
    style: keyOf(lineStyles, attr(kid(line, 'prstDash'), 'val')),
  });
}
