/**
 * How wide the widest digit of a workbook's default font is on a screen of 96 dots per inch: the unit of column widths in
 * a file. Widths are the fonts' own, rounded as a screen does.
 */

export interface DefaultFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

/** Width of a digit in thousandths of the font's size; the old Vietnamese fonts have the widths of those they copy. */
const widths: Readonly<Record<string, number>> = {
  'times new roman': 500,
  'liberation serif': 500,
  '.vntime': 500,
  '.vntimeh': 500,
  'vni-times': 500,
  garamond: 469,
  georgia: 614,
  cambria: 554,
  arial: 556,
  helvetica: 556,
  'liberation sans': 556,
  '.vnarial': 556,
  'vni-helve': 556,
  'arial narrow': 456,
  calibri: 507,
  'calibri light': 507,
  carlito: 507,
  aptos: 561,
  'aptos narrow': 480,
  tahoma: 546,
  'segoe ui': 539,
  verdana: 636,
  'trebuchet ms': 524,
  'courier new': 600,
};

/** Their digits are drawn narrower than their widths say: Excel gives Calibri 11 seven pixels, not 7.6. */
const narrowed = new Set(['calibri', 'calibri light', 'carlito']);

/** Of a font that is not listed. */
const usual = 7;

/** Pixels. */
export function maxDigitWidth({ name, size }: DefaultFont): number {
  const font = name.trim().toLowerCase();
  const width = widths[font];
  if (width === undefined || !(size > 0)) return usual;
  const pixels = (width * Math.round((size * 96) / 72)) / 1000;
  return Math.max(1, narrowed.has(font) ? Math.floor(pixels) : Math.round(pixels));
}
