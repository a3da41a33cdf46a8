/** Colours of the file format (theme, indexed, RGB, tint) as "#RRGGBB". */
import type { Nullable } from '@univerjs/core';

import { attr, flag, kid, kids, numberAttr, rootOf, type Document, type Element } from './xml';

/** Office's default theme, for files without a theme part: light 1, dark 1, light 2, dark 2, six accents, two links. */
const officeTheme = [
  'FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72',
]; // prettier-ignore

const basic = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const palette = [
  ...basic, ...basic,
  '800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080', '9999FF', '993366', 'FFFFCC', 'CCFFFF',
  '660066', 'FF8080', '0066CC', 'CCCCFF', '000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF',
  '00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99', '3366FF', '33CCCC', '99CC00', 'FFCC00',
  'FF9900', 'FF6600', '666699', '969696', '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333',
]; // prettier-ignore

/** The theme's twelve colours in the order that `theme="n"` counts them. */
export function readTheme(document: Document | undefined): readonly string[] {
  const scheme = document && kid(kid(rootOf(document), 'themeElements'), 'clrScheme');
  if (!scheme) return officeTheme;
  const named = new Map(
    kids(scheme).map((slot) => {
      const [color] = kids(slot);
      return [slot.localName, attr(color, 'lastClr') ?? attr(color, 'val') ?? '000000'];
    }),
  );
  const order = [
    'lt1',
    'dk1',
    'lt2',
    'dk2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
    'hlink',
    'folHlink',
  ];
  return order.map((slot, index) => named.get(slot) ?? officeTheme[index] ?? '000000');
}

/** Lightens (0 … 1) or darkens (-1 … 0) as Excel does: on the lightness of HSL. */
function tinted(rgb: string, tint: number): string {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (high + low) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const chroma = (1 - Math.abs(2 * target - 1)) * saturation;
  const scale = (part: number): number =>
    spread === 0 ? target : ((part - low) / spread) * chroma + target - chroma / 2;
  return [r, g, b]
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, scale(part))) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
}

/** "#RRGGBB" of a `color`, `fgColor` … element; undefined for automatic and for none. */
export function readColor(element: Element | undefined, theme: readonly string[]): string | undefined {
  if (!element || flag(element, 'auto')) return undefined;
  const index = numberAttr(element, 'indexed');
  const slot = numberAttr(element, 'theme');
  const base =
    attr(element, 'rgb')?.slice(-6) ??
    (slot !== undefined ? theme[slot] : index !== undefined ? palette[index] : undefined);
  if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
  const tint = numberAttr(element, 'tint') ?? 0;
  return `#${(tint === 0 ? base : tinted(base, tint)).toUpperCase()}`;
}

/** "#RRGGBB", "#RGB" or "rgb(r, g, b)" → "FFRRGGBB"; undefined for what is no colour. */
export function argb(color: Nullable<string>): string | undefined {
  const text = (color || '').trim();
  const numbers = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(text);
  if (numbers) {
    return `FF${numbers
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase()}`;
  }
  if (/^#[0-9a-f]{6}$/i.test(text)) return `FF${text.slice(1).toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  return short
    ? `FF${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')
        .toUpperCase()}`
    : undefined;
}
