/** The five facets of a cell format, compared without the many ways Univer has of saying "nothing". */
import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';

import { indentOf } from '../../indent';
import { argb } from '../parts/colors';
import { baseline, wrapText } from '../univer';

export interface Facets {
  readonly font: Readonly<Record<string, string | number | undefined>>;
  /** ARGB, or undefined for no fill. */
  readonly fill: string | undefined;
  readonly border: Readonly<Record<'t' | 'r' | 'b' | 'l', { style: number; color: string } | undefined>>;
  readonly pattern: string;
  readonly alignment: Readonly<Record<string, number | undefined>>;
}

const side = (border: Nullable<IBorderStyleData>): { style: number; color: string } | undefined =>
  border?.s ? { style: border.s, color: argb(border.cl?.rgb) ?? 'FF000000' } : undefined;

const orNone = (value: Nullable<number>): number | undefined => value || undefined;

export function facetsOf(style: IStyleData): Facets {
  const turned = style.tr?.v
    ? 255
    : style.tr?.a
      ? style.tr.a > 0
        ? 90 + style.tr.a
        : -style.tr.a
      : undefined;
  return {
    font: {
      name: style.ff ?? undefined,
      size: style.fs,
      bold: orNone(style.bl),
      italic: orNone(style.it),
      underline: orNone(style.ul?.s),
      strike: orNone(style.st?.s),
      color: argb(style.cl?.rgb),
      offset: style.va === baseline.normal ? undefined : (style.va ?? undefined),
    },
    fill: argb(style.bg?.rgb),
    border: { t: side(style.bd?.t), r: side(style.bd?.r), b: side(style.bd?.b), l: side(style.bd?.l) },
    pattern: style.n?.pattern ?? 'General',
    alignment: {
      horizontal: orNone(style.ht),
      vertical: orNone(style.vt),
      wrap: style.tb === wrapText ? 1 : undefined,
      rotation: turned,
      indent: orNone(indentOf(style)),
    },
  };
}

/** Equal in content; keys that hold undefined do not count. */
export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
