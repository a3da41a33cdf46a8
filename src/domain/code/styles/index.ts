/** The registry of styles in which tables write their codes. To add one: its file, its line here, its tests. */
import { isCode } from '../canonical';
import { bracket } from './bracket';
import { dash } from './dash';
import { mixed } from './mixed';
import { ornament } from './ornament';
import { letteringOf } from './parts';
import type { CodeStyle } from './style';
import { word } from './word';
import { zero } from './zero';

export type { CodeStyle } from './style';

/** @internal Tests read by every style, whatever a table shows. */
export const codeStyles: readonly CodeStyle[] = [word, bracket, mixed, dash, zero, ornament];

/** The longest text that may be a code: "Tiêu chí thành phần 1.1.2". */
const longestCode = 30;

/** A single odd cell is a slip; from two on it is how the table is written. */
const leastShown = 2;

/**
 * The styles a column of codes is written in. A style must show in two cells at least, and in no fewer than hold plain
 * dotted codes of the same kind when it is the dash, which one slip writes too.
 */
export function stylesIn(texts: readonly string[]): readonly CodeStyle[] {
  const lettering = letteringOf(texts);
  const dotted = texts.filter((text) => text.includes('.') && isCode(text)).length;
  const used: CodeStyle[] = [];
  let rest = texts.filter((text) => text !== '' && text.length <= longestCode);
  for (const each of codeStyles) {
    const style = each.within?.(rest) ?? each;
    const shown = texts.filter((text) => text.length <= longestCode && style.shows(text)).length;
    if (shown < leastShown || (style.id === dash.id && shown <= dotted)) continue;
    used.push(style);
    // An ornament is what no style before it has a word for.
    rest = rest.filter((text) => !style.shows(text));
  }
  return used.map((style) => ({ ...style, read: (text) => style.read(text, lettering) }));
}

/** The canonical code that a text means in one of the styles, or null. */
export function readStyled(text: string, styles: readonly CodeStyle[]): string | null {
  for (const style of styles) {
    const code = style.read(text);
    if (code !== null) return code;
  }
  return null;
}

/** True for a text that is a code in one of the styles and nothing else. */
export const looksStyled = (text: string): boolean =>
  text.length <= longestCode && codeStyles.some((style) => style.shows(text));
