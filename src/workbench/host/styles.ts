/** Cell styles between Excel's words and Univer's: one small reader and writer per property. */
import {
  BaselineOffset,
  BooleanNumber,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';

import { indented, indentOf } from '../indent';
import { beyondUniver } from '../xlsx/parts/style-words';
import { boolean, isAbsent, number, text } from './arguments';
import { colourNames } from './colour-names';
import { invalidArgument, notImplemented } from './errors';

/** How one property is read from a style and what it changes in one. */
export interface StyleProperty {
  read(style: IStyleData): unknown;
  write(value: unknown): Partial<IStyleData>;
  /** What a range says whose cells do not agree. */
  readonly mixed: unknown;
}

const yes = (value: unknown): BooleanNumber => (boolean(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** "#rrggbb", "rgb(…)" or a colour's English name, as "#RRGGBB". */
export function colour(value: unknown): string {
  const given = text(value).trim();
  const long = /^#?([0-9a-f]{6})$/i.exec(given);
  if (long?.[1]) return `#${long[1].toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(given);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(given);
  if (parts)
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const named = colourNames.get(given.toLowerCase());
  if (named === undefined) throw invalidArgument();
  return named;
}

export const shown = (value: Nullable<string>, otherwise: string): string => {
  if (!value) return otherwise;
  try {
    return colour(value);
  } catch {
    return otherwise;
  }
};

const named = <V>(names: Readonly<Record<string, V>>, usual: string) => ({
  read: (value: Nullable<V>) => Object.entries(names).find(([, known]) => known === value)?.[0] ?? usual,
  write: (value: unknown): V => {
    const found = typeof value === 'string' ? names[value] : undefined;
    if (found === undefined) throw invalidArgument();
    return found;
  },
});

const horizontal = named<HorizontalAlign>(
  {
    General: HorizontalAlign.UNSPECIFIED,
    Left: HorizontalAlign.LEFT,
    Center: HorizontalAlign.CENTER,
    Right: HorizontalAlign.RIGHT,
    Justify: HorizontalAlign.JUSTIFIED,
    Distributed: HorizontalAlign.DISTRIBUTED,
  },
  'General',
);

const vertical = named<VerticalAlign>(
  {
    Bottom: VerticalAlign.BOTTOM,
    Top: VerticalAlign.TOP,
    Center: VerticalAlign.MIDDLE,
    Justify: beyondUniver.justify,
    Distributed: beyondUniver.distributed,
  },
  'Bottom',
);

const underlines = named<TextDecoration>(
  { Single: TextDecoration.SINGLE, Double: TextDecoration.DOUBLE },
  'Single',
);

const flagOf = (key: 'bl' | 'it'): StyleProperty => ({
  read: (style) => style[key] === BooleanNumber.TRUE,
  write: (value) => ({ [key]: yes(value) }),
  mixed: null,
});

const offset = (kind: BaselineOffset): StyleProperty => ({
  read: (style) => style.va === kind,
  write: (value) => ({ va: boolean(value) ? kind : BaselineOffset.NORMAL }),
  mixed: null,
});

/** A font's name has 31 characters at most. */
export function fontName(value: unknown): string {
  const name = text(value);
  if (name === '' || name.length > 31) throw invalidArgument();
  return name;
}

/** Excel indents by 250 steps at most. */
function indentGiven(value: unknown): number {
  const steps = number(value);
  if (!Number.isInteger(steps) || steps < 0 || steps > 250) throw invalidArgument();
  return steps;
}

export const fontProperties = {
  name: { read: (style) => style.ff ?? 'Calibri', write: (value) => ({ ff: fontName(value) }), mixed: null },
  size: {
    read: (style) => style.fs ?? 11,
    write: (value) => {
      if (number(value) < 1 || number(value) > 409) throw invalidArgument();
      return { fs: number(value) };
    },
    mixed: null,
  },
  color: {
    read: (style) => shown(style.cl?.rgb, '#000000'),
    write: (value) => ({ cl: { rgb: colour(value) } }),
    mixed: '',
  },
  bold: flagOf('bl'),
  italic: flagOf('it'),
  underline: {
    read: (style) => (style.ul?.s === BooleanNumber.TRUE ? underlines.read(style.ul.t) : 'None'),
    write: (value) =>
      value === 'None'
        ? { ul: { s: BooleanNumber.FALSE } }
        : { ul: { s: BooleanNumber.TRUE, t: underlines.write(value) } },
    mixed: null,
  },
  strikethrough: {
    read: (style) => style.st?.s === BooleanNumber.TRUE,
    write: (value) => ({ st: { s: yes(value) } }),
    mixed: null,
  },
  subscript: offset(BaselineOffset.SUBSCRIPT),
  superscript: offset(BaselineOffset.SUPERSCRIPT),
} satisfies Record<string, StyleProperty>;

export const fillProperties = {
  color: {
    read: (style) => shown(style.bg?.rgb, '#FFFFFF'),
    write: (value) => (isAbsent(value) || value === '' ? { bg: null } : { bg: { rgb: colour(value) } }),
    mixed: '',
  },
  pattern: {
    read: (style) => (style.bg?.rgb ? 'Solid' : 'None'),
    write: (value) => {
      if (value !== 'None' && value !== 'Solid') throw notImplemented(`fill pattern ${text(value)}`);
      return value === 'None' ? { bg: null } : {};
    },
    mixed: null,
  },
} satisfies Record<string, StyleProperty>;

export const alignmentProperties = {
  horizontalAlignment: {
    read: (style) => horizontal.read(style.ht),
    write: (value) => ({ ht: horizontal.write(value) }),
    mixed: null,
  },
  verticalAlignment: {
    read: (style) => vertical.read(style.vt),
    write: (value) => ({ vt: vertical.write(value) }),
    mixed: null,
  },
  wrapText: {
    read: (style) => style.tb === WrapStrategy.WRAP,
    write: (value) => ({ tb: boolean(value) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    mixed: null,
  },
  textOrientation: {
    read: (style) => (style.tr?.v === BooleanNumber.TRUE ? 180 : -(style.tr?.a ?? 0) || 0),
    write: (value) => {
      if (number(value) === 180) return { tr: { a: 0, v: BooleanNumber.TRUE } };
      if (Math.abs(number(value)) > 90) throw invalidArgument();
      return { tr: { a: -number(value) } };
    },
    mixed: null,
  },
  indentLevel: {
    read: indentOf,
    write: (value) => indented(indentGiven(value)),
    mixed: null,
  },
} satisfies Record<string, StyleProperty>;
