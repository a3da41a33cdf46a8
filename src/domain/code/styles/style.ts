/** What a style of writing codes is: how a cell of it looks, and which canonical code it means. */
import type { Lettering } from './parts';

export interface CodeStyle {
  readonly id: string;
  /** True for a text that only this style would write; two of them in a column tell that the column is written in it. */
  readonly shows: (text: string) => boolean;
  /** The canonical code ("1.1.2") that a text of a column in this style means, or null; `lettering` where the column tells it. */
  readonly read: (text: string, lettering?: Lettering) => string | null;
  /** The style as the texts of one column write it, where that is narrower. */
  readonly within?: (texts: readonly string[]) => CodeStyle;
}

/** The same with its id's literal type. */
export const defineStyle = (style: CodeStyle): CodeStyle => style;
