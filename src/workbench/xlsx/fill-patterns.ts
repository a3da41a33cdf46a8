/** Fill patterns: Excel's names for them in its API, and the file's. */
import type { CellLooks } from '../cell-notes';
import { readColor } from './parts/colors';
import { attr, kid, type Element } from './parts/xml';

/** The file's word by the API's. */
const words: Readonly<Record<string, string>> = {
  Gray50: 'mediumGray',
  Gray75: 'darkGray',
  Gray25: 'lightGray',
  Horizontal: 'darkHorizontal',
  Vertical: 'darkVertical',
  Down: 'darkDown',
  Up: 'darkUp',
  Checker: 'darkGrid',
  SemiGray75: 'darkTrellis',
  LightHorizontal: 'lightHorizontal',
  LightVertical: 'lightVertical',
  LightDown: 'lightDown',
  LightUp: 'lightUp',
  Grid: 'lightGrid',
  CrissCross: 'lightTrellis',
  Gray16: 'gray125',
  Gray8: 'gray0625',
};

export const fillPatterns: ReadonlySet<string> = new Set(Object.keys(words));

export const patternWord = (pattern: string): string | undefined => words[pattern];

/** The pattern of a `fill` element with the colour of its lines; nothing for a plain fill. */
export function readPatternFill(
  fill: Element,
  theme: readonly string[],
): Pick<CellLooks, 'pattern' | 'patternColor'> {
  const element = kid(fill, 'patternFill');
  const word = attr(element, 'patternType');
  const pattern = Object.keys(words).find((name) => words[name] === word);
  if (pattern === undefined) return {};
  const patternColor = readColor(kid(element, 'fgColor'), theme);
  return { pattern, ...(patternColor !== undefined && { patternColor: patternColor.toUpperCase() }) };
}
