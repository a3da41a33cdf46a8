/** Words of styles: the file format's on one side, Univer's numbers on the other. */
import type { BorderStyleTypes, HorizontalAlign, VerticalAlign } from '@univerjs/core';

export const borderStyles: Readonly<Record<string, BorderStyleTypes>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

export const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: 1,
  center: 2,
  centerContinuous: 2,
  right: 3,
  justify: 4,
  distributed: 6,
};

/** Alignments that Univer has no number for; its grid draws them at the bottom. */
export const beyondUniver = {
  justify: 11 as VerticalAlign,
  distributed: 12 as VerticalAlign,
} as const;

export const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: 1,
  center: 2,
  ...beyondUniver,
  bottom: 3,
};

/** The word for a number of one of the tables above; the first word that means it. */
export const wordFor = <T>(
  table: Readonly<Record<string, T>>,
  value: T | null | undefined,
): string | undefined => Object.keys(table).find((word) => table[word] === value);
