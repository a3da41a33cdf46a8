/** Border lines between Excel's words and Univer's. */
import { BorderStyleTypes, type IBorderStyleData, type Nullable } from '@univerjs/core';

import { invalidArgument } from './errors';

/** A line as Excel says it. */
export type Line = { readonly style: string; readonly weight: string };

/** Univer has one word for what Excel says with a style and a weight. */
const LINES: ReadonlyMap<BorderStyleTypes, Line> = new Map([
  [BorderStyleTypes.HAIR, { style: 'Continuous', weight: 'Hairline' }],
  [BorderStyleTypes.THIN, { style: 'Continuous', weight: 'Thin' }],
  [BorderStyleTypes.MEDIUM, { style: 'Continuous', weight: 'Medium' }],
  [BorderStyleTypes.THICK, { style: 'Continuous', weight: 'Thick' }],
  [BorderStyleTypes.DASHED, { style: 'Dash', weight: 'Thin' }],
  [BorderStyleTypes.MEDIUM_DASHED, { style: 'Dash', weight: 'Medium' }],
  [BorderStyleTypes.DASH_DOT, { style: 'DashDot', weight: 'Thin' }],
  [BorderStyleTypes.MEDIUM_DASH_DOT, { style: 'DashDot', weight: 'Medium' }],
  [BorderStyleTypes.DASH_DOT_DOT, { style: 'DashDotDot', weight: 'Thin' }],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, { style: 'DashDotDot', weight: 'Medium' }],
  [BorderStyleTypes.DOTTED, { style: 'Dot', weight: 'Thin' }],
  [BorderStyleTypes.DOUBLE, { style: 'Double', weight: 'Thick' }],
  [BorderStyleTypes.SLANT_DASH_DOT, { style: 'SlantDashDot', weight: 'Medium' }],
]);
const NONE: Line = { style: 'None', weight: 'Thin' };

export const lineOf = (border: Nullable<IBorderStyleData>): Line =>
  border ? (LINES.get(border.s) ?? NONE) : NONE;

/** Univer's word for a line; the nearest of its style when the weight does not go with it. */
export function typeOf(line: Line): BorderStyleTypes {
  const entries = [...LINES];
  const exact = entries.find(([, known]) => known.style === line.style && known.weight === line.weight);
  const near = exact ?? entries.find(([, known]) => known.style === line.style);
  if (!near) throw invalidArgument();
  return near[0];
}
